using System.Runtime.CompilerServices;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Our own CSV. Columns in any order; only the first four and varde must be there.</summary>
internal sealed class TryggheCsv : ILasare
{
    public const string Kod = "trygghet-csv";

    private static readonly string[] Kraver = ["indikator", "omrade", "period", "varde"];

    private static readonly string[] Kanner =
    [
        .. Kraver,
        "uppdelning",
        "kon",
        "n",
        "standardfel",
        "statistikstatus",
        "status",
        "kalla",
        "taljare",
        "namnare",
        "konfidentialitet",
        "fullstandighet",
        "brott",
        .. Rapportfil.Felkolumner, // a corrected report can be sent as it is
    ];

    public string Namn => Kod;
    public string? Kalla => null;
    public IReadOnlyDictionary<string, string> Faltnamn { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    public async IAsyncEnumerable<Importrad> LasAsync(
        Stream fil,
        Importhuvud huvud,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        int[]? plats = null;
        await foreach (var post in CsvFil.LasAsync(fil, huvud, Kraver, Kanner, cancellationToken))
        {
            plats ??= Array.ConvertAll(Kanner, kolumn => huvud.Plats(kolumn));
            var kon = post.Falt(plats[5]);
            yield return new Importrad(post.Rad, post.Falt)
            {
                Indikator = post.Falt(plats[0]),
                Omrade = post.Falt(plats[1]),
                Period = post.Falt(plats[2]),
                Varde = post.Falt(plats[3]),
                Uppdelning = kon.Length > 0 && plats[4] < 0 ? $"kon={kon}" : post.Falt(plats[4]),
                N = post.Falt(plats[6]),
                Standardfel = post.Falt(plats[7]),
                Statistikstatus = post.Falt(plats[8]),
                Status = post.Falt(plats[9]),
                Kalla = post.Falt(plats[10]),
                Taljare = post.Falt(plats[11]),
                Namnare = post.Falt(plats[12]),
                Konfidentialitet = post.Falt(plats[13]),
                Fullstandighet = post.Falt(plats[14]),
                Brott = post.Falt(plats[15]),
                Olaslig = post.Olaslig,
            };
        }
    }
}
