using Trygghet.Modules.Organisation.Contract;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// A list of codes for a variable. A valueset narrows it to some of its values: the areas of one level. An aggregation has groups of
/// them: the areas that have been merged.
/// </summary>
internal sealed record PxKodlista(string Id, string Namn, IReadOnlyList<PxVarde> Varden)
{
    public const string Sammanslagnas = "agg_OmradeSammanslagna";

    private static readonly Dictionary<Omradestyp, string> Namnen = new()
    {
        [Omradestyp.Rike] = "Riket",
        [Omradestyp.Kommun] = "Kommuner",
        [Omradestyp.Stadsdelsomrade] = "Stadsdelsområden",
        [Omradestyp.Stadsdel] = "Stadsdelar",
        [Omradestyp.Lokalpolisomrade] = "Lokalpolisområden",
    };

    /// <summary>The codes of each group; null for a valueset.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Grupper { get; init; }

    public string Typ => Grupper is null ? "Valueset" : "Aggregation";

    public IReadOnlyList<string> Koder(string kod) => Grupper is null ? [kod] : Grupper[kod];

    public static IReadOnlyList<PxKodlista> Nivaer(IEnumerable<Omradesinfo> omraden) =>
        [
            .. omraden
                .GroupBy(omrade => omrade.Typ)
                .OrderBy(niva => niva.Key)
                .Select(niva => new PxKodlista(
                    $"vs_Omrade{niva.Key}",
                    Namnen[niva.Key],
                    [.. niva.OrderBy(o => o.Kod, StringComparer.Ordinal).Select(o => new PxVarde(o.Kod, o.Namn))]
                )),
        ];

    /// <summary>Of those whose parts may all be read; nothing when there are none.</summary>
    public static IEnumerable<PxKodlista> Sammanslagna(IReadOnlyList<PxSammanslagning> alla) =>
        alla.Count == 0
            ? []
            :
            [
                new(
                    Sammanslagnas,
                    "Områden som slagits samman",
                    [.. alla.Select(hel => new PxVarde(hel.Kod, hel.Namn))]
                )
                {
                    Grupper = alla.ToDictionary(
                        hel => hel.Kod,
                        hel => (IReadOnlyList<string>)[hel.Kod, .. hel.Delar],
                        StringComparer.Ordinal
                    ),
                },
            ];

    public PxVariabel Pa(PxVariabel variabel)
    {
        if (Grupper is not null)
            return variabel with { Varden = Varden, Grupper = Grupper };
        var finns = Varden.Select(varde => varde.Kod).ToHashSet(StringComparer.Ordinal);
        return variabel with { Varden = [.. variabel.Varden.Where(varde => finns.Contains(varde.Kod))] };
    }
}

/// <summary>An area and those that it was formed of.</summary>
internal sealed record PxSammanslagning(string Kod, string Namn, IReadOnlyList<string> Delar);
