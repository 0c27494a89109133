namespace Trygghet.Modules.Lagesbild;

/// <summary>Chains of events of several pictures in one, in an order that both recognise. Pure.</summary>
internal static class Kedjerules
{
    /// <summary>A step as it is stored. <c>Ursprung</c> is the problems of the parts whose chain has it.</summary>
    internal sealed record Steg(string Text, string? BrytsAv, IReadOnlyList<Guid>? Ursprung);

    /// <summary>
    /// The steps of one more chain. A step that is already there gains an origin; another comes in after the one that
    /// precedes it, so that neither chain changes its order. Chains with nothing in common stand one after the other.
    /// </summary>
    public static IReadOnlyList<Steg> Sammanfoga(IReadOnlyList<Steg> kedja, IReadOnlyList<Steg> till, Guid problem)
    {
        if (kedja.Any(steg => steg.Ursprung?.Contains(problem) == true))
            return kedja;
        var alla = kedja.ToList();
        var plats = till.Any(steg => kedja.Any(annat => Samma(annat, steg))) ? 0 : alla.Count;
        foreach (var steg in till)
        {
            var finns = alla.FindIndex(annat => Samma(annat, steg) && annat.Ursprung?.Contains(problem) != true);
            if (finns < 0)
                alla.Insert(plats++, steg with { Ursprung = [problem] });
            else
            {
                alla[finns] = alla[finns] with { Ursprung = [.. alla[finns].Ursprung ?? [], problem] };
                plats = Math.Max(plats, finns + 1);
            }
        }
        return alla;
    }

    /// <summary>A chain that is written anew: what stands as it did keeps its origin, and what is rewritten is joint.</summary>
    public static IReadOnlyList<Steg> Behall(IReadOnlyList<Steg> kedja, IEnumerable<UppdateraHandelsekedja.Steg> nya)
    {
        var kvar = kedja.ToList();
        return nya.Select(nytt =>
            {
                var steg = new Steg(nytt.Text, nytt.BrytsAv, []);
                var finns = kvar.FindIndex(gammalt => Samma(gammalt, steg));
                if (finns < 0)
                    return steg;
                var ursprung = kvar[finns].Ursprung;
                kvar.RemoveAt(finns);
                return steg with { Ursprung = ursprung };
            })
            .ToList();
    }

    private static bool Samma(Steg a, Steg b) => Nyckel(a) == Nyckel(b);

    private static (string, string) Nyckel(Steg steg) =>
        (Overtaganderules.Jamforbar(steg.Text), Overtaganderules.Jamforbar(steg.BrytsAv ?? ""));
}
