using Trygghet.Modules.Organisation.Contract;

namespace Trygghet.Modules.Organisation;

/// <summary>Sums between areas, as somebody would draw them up who wants to subtract one area from another.</summary>
internal static class OmradessambandRules
{
    internal sealed record Slakt(string Omrade, string Foregangare, string Relation);

    internal sealed record Koppling(
        string Lokalpolisomrade,
        string Stadsdelsomrade,
        DateOnly GiltigFran,
        DateOnly? GiltigTill
    );

    private sealed record Led(string Helhet, string Del, DateOnly Fran, DateOnly Till);

    public static IReadOnlyList<Omradessamband> Alla(
        IReadOnlyList<Omradesinfo> omraden,
        IReadOnlyList<Slakt> slakter,
        IReadOnlyList<Koppling> kopplingar
    ) => [.. Trad(omraden), .. Foregangare(slakter), .. Lokalpolis(kopplingar)];

    /// <summary>
    /// A parent is the sum of its children of one type, in each time between two changes. Police districts cover only a part of
    /// what they lie under.
    /// </summary>
    private static IEnumerable<Omradessamband> Trad(IReadOnlyList<Omradesinfo> omraden) =>
        omraden
            .Where(o => o.Foralder is not null && o.Typ != Omradestyp.Lokalpolisomrade)
            .GroupBy(o => (o.Foralder, o.Typ))
            .SelectMany(grupp =>
                Tider([
                    .. grupp.Select(o => new Led(o.Foralder!, o.Kod, o.GiltigFran, o.GiltigTill ?? DateOnly.MaxValue)),
                ])
            );

    /// <summary>A merged area is the sum of what it was formed of; what was split is the sum of its parts. At any time: old figures are recounted.</summary>
    private static IEnumerable<Omradessamband> Foregangare(IReadOnlyList<Slakt> slakter)
    {
        var (delningar, ovriga) = (slakter.ToLookup(ArDelning)[true], slakter.ToLookup(ArDelning)[false]);
        foreach (var grupp in ovriga.GroupBy(s => s.Omrade, StringComparer.Ordinal))
            yield return Alltid(grupp.Key, grupp.Select(s => s.Foregangare));
        foreach (var grupp in delningar.GroupBy(s => s.Foregangare, StringComparer.Ordinal))
            yield return Alltid(grupp.Key, grupp.Select(s => s.Omrade));
    }

    private static bool ArDelning(Slakt slakt) => slakt.Relation == "Delning";

    private static Omradessamband Alltid(string helhet, IEnumerable<string> delar) =>
        new([helhet], delar.Order(StringComparer.Ordinal).ToList(), DateOnly.MinValue, DateOnly.MaxValue);

    /// <summary>Districts and city areas overlap: those that hang together are equal as a whole.</summary>
    private static IEnumerable<Omradessamband> Lokalpolis(IReadOnlyList<Koppling> kopplingar) =>
        Tider([
            .. kopplingar.Select(k => new Led(
                k.Lokalpolisomrade,
                k.Stadsdelsomrade,
                k.GiltigFran,
                k.GiltigTill ?? DateOnly.MaxValue
            )),
        ]);

    private static IEnumerable<Omradessamband> Tider(IReadOnlyList<Led> led)
    {
        var brytdagar = led.Select(l => l.Fran)
            .Concat(led.Where(l => l.Till < DateOnly.MaxValue).Select(l => l.Till.AddDays(1)))
            .Distinct()
            .Order()
            .ToList();
        for (var i = 0; i < brytdagar.Count; i++)
        {
            var (fran, till) = (
                brytdagar[i],
                i + 1 < brytdagar.Count ? brytdagar[i + 1].AddDays(-1) : DateOnly.MaxValue
            );
            foreach (var grupp in Sammanhangande([.. led.Where(l => l.Fran <= fran && l.Till >= fran)]))
                yield return new(Koder(grupp, l => l.Helhet), Koder(grupp, l => l.Del), fran, till);
        }
    }

    private static IEnumerable<IReadOnlyList<Led>> Sammanhangande(List<Led> kvar)
    {
        while (kvar.Count > 0)
        {
            var grupp = new List<Led> { kvar[0] };
            kvar.RemoveAt(0);
            while (kvar.FindIndex(l => grupp.Exists(g => g.Helhet == l.Helhet || g.Del == l.Del)) is >= 0 and var nasta)
            {
                grupp.Add(kvar[nasta]);
                kvar.RemoveAt(nasta);
            }
            yield return grupp;
        }
    }

    private static List<string> Koder(IReadOnlyList<Led> grupp, Func<Led, string> kod) =>
        grupp.Select(kod).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
}
