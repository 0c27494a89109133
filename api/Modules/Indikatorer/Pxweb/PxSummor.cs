using System.Text;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// What merged areas had together before they were one. Counts add up; a sum with a hidden or missing part in it is not made, nor one
/// over two versions of the definition.
/// </summary>
internal sealed class PxSummor
{
    internal sealed record Summa(decimal? Varde, string Status, bool Preliminar);

    private sealed record Del(decimal? Varde, bool Dold, bool Preliminar, string Version);

    private readonly Dictionary<int, List<Del>> celler = [];

    public void LaggTill(int plats, Matvarderad rad)
    {
        if (!celler.TryGetValue(plats, out var delar))
            celler[plats] = delar = [];
        var status = Encoding.UTF8.GetString(rad.Status);
        delar.Add(
            new(
                rad.Varde,
                status is "ForFaSvar" or "ForFaInvanare" or "Undertryckt",
                rad.Statistikstatus.SequenceEqual("Preliminar"u8),
                Encoding.UTF8.GetString(rad.Indikatorversion).Split('.')[0]
            )
        );
    }

    public IEnumerable<(int Plats, Summa Summa)> Alla(Func<int, int> antalDelar) =>
        celler.Select(cell => (cell.Key, Av(cell.Value, antalDelar(cell.Key))));

    private static Summa Av(List<Del> delar, int antal)
    {
        var preliminar = delar.Exists(del => del.Preliminar);
        if (delar.Exists(del => del.Dold))
            return new(null, "Undertryckt", preliminar);
        var hel = delar.Count == antal && delar.TrueForAll(del => del.Varde is not null);
        return hel && delar.DistinctBy(del => del.Version, StringComparer.Ordinal).Count() == 1
            ? new(delar.Sum(del => del.Varde), "Ok", preliminar)
            : new(null, "Saknas", preliminar);
    }
}
