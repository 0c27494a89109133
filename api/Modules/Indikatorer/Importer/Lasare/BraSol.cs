using System.Runtime.CompilerServices;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Brå's search page ("Databasfil"): Region;Brott;År;Period;Antal;/100 000 inv with a separator too many on each row. Above a chosen
/// crime the page repeats the ones it belongs to, with ".." for the figure.
/// </summary>
internal sealed class BraSol : ILasare
{
    private static readonly string[] Kraver = ["region", "brott", "år", "period", "antal"];
    private static readonly string[] Kanner = [.. Kraver, "/100 000 inv"];

    public string Namn => "bra-sol";
    public string? Kalla => Bra.Kalla;
    public bool OmradenHeterNamn => true;
    public IReadOnlyDictionary<string, string> Faltnamn => Bra.Faltnamn;

    public async IAsyncEnumerable<Importrad> LasAsync(
        Stream fil,
        Importhuvud huvud,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        int[]? plats = null;
        await foreach (var post in CsvFil.LasAsync(fil, huvud, Kraver, Kanner, cancellationToken))
        {
            if (plats is null && huvud.Plats(Kanner[^1]) >= 0)
                huvud.Varningar.Add(Bra.PerInvanare);
            plats ??= Array.ConvertAll(Kanner, kolumn => huvud.Plats(kolumn));
            var antal = post.Falt(plats[4]);
            if (antal is ".." && post.Olaslig is null)
            {
                huvud.EjTillampliga++;
                continue;
            }
            var (period, statistikstatus) = Bra.Period(post.Falt(plats[2]), post.Falt(plats[3]));
            yield return new Importrad(post.Rad, post.Falt)
            {
                Indikator = post.Falt(plats[1]),
                Omrade = post.Falt(plats[0]),
                Period = period,
                Varde = antal,
                Statistikstatus = statistikstatus,
                Kalla = "Brå, anmälda brott",
                Olaslig = post.Olaslig,
            };
        }
    }
}
