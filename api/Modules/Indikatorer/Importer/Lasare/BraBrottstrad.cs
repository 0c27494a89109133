using System.Runtime.CompilerServices;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// One month with Brå's own crime ids: the parts of a crime add up to it, but a line that begins with "därav" is only some of it
/// (level 4). Which is which stands in the catalogue (indikatorer.indikatordel), so that it holds for every format.
/// </summary>
internal sealed class BraBrottstrad : ILasare
{
    private static readonly string[] Kraver = ["periodnyckel", "kommun", "brott_id", "antal"];

    private static readonly string[] Kanner =
    [
        .. Kraver,
        "preliminar",
        "sol_region_id",
        "niva",
        "foralder_id",
        "brott",
        "per_100000",
    ];

    public string Namn => "bra-brottstrad";
    public string? Kalla => Bra.Kalla;
    public bool OmradenHeterNamn => true;

    public IReadOnlyDictionary<string, string> Faltnamn { get; } =
        new Dictionary<string, string>(Bra.Faltnamn, StringComparer.Ordinal)
        {
            ["indikator"] = "brott_id",
            ["omrade"] = "kommun",
            ["period"] = "periodnyckel",
            ["statistikstatus"] = "preliminar",
        };

    public async IAsyncEnumerable<Importrad> LasAsync(
        Stream fil,
        Importhuvud huvud,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        int[]? plats = null;
        await foreach (var post in CsvFil.LasAsync(fil, huvud, Kraver, Kanner, cancellationToken))
        {
            if (plats is null && huvud.Plats("per_100000") >= 0)
                huvud.Varningar.Add(Bra.PerInvanare);
            plats ??= Array.ConvertAll(Kanner, kolumn => huvud.Plats(kolumn));
            var nyckel = post.Falt(plats[0]);
            yield return new Importrad(post.Rad, post.Falt)
            {
                Indikator = post.Falt(plats[2]),
                Omrade = post.Falt(plats[1]),
                Period = nyckel.Length == 6 ? $"{nyckel[..4]}-{nyckel[4..]}" : nyckel,
                Varde = post.Falt(plats[3]),
                Statistikstatus = Statistikstatus(post.Falt(plats[4])),
                Kalla = "Brå, anmälda brott",
                Olaslig = post.Olaslig,
            };
        }
    }

    private static string Statistikstatus(string preliminar) =>
        preliminar.ToLowerInvariant() switch
        {
            "true" or "1" => "prel",
            "" or "false" or "0" => "",
            _ => preliminar,
        };
}
