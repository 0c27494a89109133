using Trygghet.Modules.Organisation.Contract;

namespace Trygghet.Modules.Indikatorer;

/// <summary>A list that narrows a variable to some of its values: the areas of one level.</summary>
internal sealed record PxKodlista(string Id, string Namn, IReadOnlyList<PxVarde> Varden, string Typ = "Valueset")
{
    private static readonly Dictionary<Omradestyp, string> Namnen = new()
    {
        [Omradestyp.Rike] = "Riket",
        [Omradestyp.Kommun] = "Kommuner",
        [Omradestyp.Stadsdelsomrade] = "Stadsdelsområden",
        [Omradestyp.Stadsdel] = "Stadsdelar",
        [Omradestyp.Lokalpolisomrade] = "Lokalpolisområden",
    };

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

    public PxVariabel Pa(PxVariabel variabel)
    {
        var finns = Varden.Select(varde => varde.Kod).ToHashSet(StringComparer.Ordinal);
        return variabel with { Varden = [.. variabel.Varden.Where(varde => finns.Contains(varde.Kod))] };
    }
}
