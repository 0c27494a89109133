using System.Runtime.CompilerServices;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Kolada flattened to CSV: retrieved, kpi, municipality_id, municipality, period, gender, status, value, count.</summary>
internal sealed class KoladaCsv : ILasare
{
    private static readonly string[] Kraver = ["kpi", "municipality_id", "period", "gender", "value"];
    private static readonly string[] Kanner = [.. Kraver, "status", "retrieved", "municipality", "count"];

    public string Namn => "kolada-csv";
    public string? Kalla => Kolada.Kalla;

    public IReadOnlyDictionary<string, string> Faltnamn { get; } =
        new Dictionary<string, string>(Kolada.Faltnamn, StringComparer.Ordinal) { ["omrade"] = "municipality_id" };

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
            var (kpi, hamtad) = (post.Falt(plats[0]), post.Falt(plats[6]));
            var varde = post.Falt(plats[4]);
            yield return new Importrad(post.Rad, post.Falt)
            {
                Indikator = kpi,
                Omrade = Kolada.Omrade(post.Falt(plats[1])),
                Period = post.Falt(plats[2]),
                Uppdelning = $"kon={post.Falt(plats[3])}",
                Varde = varde,
                Status = Kolada.Status(post.Falt(plats[5]), varde),
                Kalla = hamtad.Length > 0 ? $"Kolada {kpi}, hämtad {hamtad}" : $"Kolada {kpi}",
                Olaslig = post.Olaslig,
            };
        }
    }
}
