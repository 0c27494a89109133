namespace Trygghet.Modules.Lagesbild;

/// <summary>
/// What is taken over once, and what two parties wrote in the same words: one copy with both origins. Never merges what one
/// party wrote twice in the same problem. Pure.
/// </summary>
internal static class Overtaganderules
{
    /// <summary>A part of a cause analysis in a party's picture. <c>Nyckel</c> is all that it says.</summary>
    internal sealed record Del(Guid Id, Guid ProblemId, string Nyckel);

    /// <summary>A part that the joint problem already has.</summary>
    internal sealed record Kopia(Guid Id, IReadOnlyList<Guid> Ursprung, string Nyckel);

    internal sealed record Par(Guid Fran, Guid Till);

    /// <param name="Karta">Every part that has a copy, new or old, and which.</param>
    /// <param name="Nya">Copies to make, each from the first that says it.</param>
    /// <param name="Ursprung">Origins to write down: those of the new copies, and those that an old copy gains.</param>
    internal sealed record Plan(
        IReadOnlyDictionary<Guid, Guid> Karta,
        IReadOnlyList<Par> Nya,
        IReadOnlyList<Par> Ursprung
    );

    public static Plan Planera(IReadOnlyList<Del> delar, IReadOnlyList<Kopia> kopior)
    {
        var karta = kopior.SelectMany(kopia => kopia.Ursprung.Select(fran => (fran, kopia.Id))).ToDictionary();
        var tagna = kopior
            .GroupBy(kopia => Jamforbar(kopia.Nyckel), StringComparer.Ordinal)
            .SelectMany(lika => lika.Select((kopia, nummer) => ((lika.Key, nummer), kopia.Id)))
            .ToDictionary();
        var (nya, ursprung) = (new List<Par>(), new List<Par>());
        foreach (var (del, nyckel) in Numrerade(delar).Where(rad => !karta.ContainsKey(rad.Del.Id)))
        {
            if (!tagna.TryGetValue(nyckel, out var till))
            {
                till = tagna[nyckel] = Guid.CreateVersion7();
                nya.Add(new(del.Id, till));
            }
            karta[del.Id] = till;
            ursprung.Add(new(del.Id, till));
        }
        return new(karta, nya, ursprung);
    }

    /// <summary>Two texts are the same when only case, blanks and the last full stop differ.</summary>
    public static string Jamforbar(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .TrimEnd('.')
            .ToLowerInvariant();

    private static List<(Del Del, (string, int) Nyckel)> Numrerade(IReadOnlyList<Del> delar)
    {
        var antal = new Dictionary<(Guid, string), int>();
        return delar
            .Select(del =>
            {
                var nyckel = Jamforbar(del.Nyckel);
                var nummer = antal.GetValueOrDefault((del.ProblemId, nyckel));
                antal[(del.ProblemId, nyckel)] = nummer + 1;
                return (del, (nyckel, nummer));
            })
            .ToList();
    }
}
