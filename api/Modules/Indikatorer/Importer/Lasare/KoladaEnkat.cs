using System.Runtime.CompilerServices;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Kolada's survey indicators in words: Kommun,KPI,kpi,År,Andel,Kön with the municipality's name and Flicka, Pojke or Alla.</summary>
internal sealed class KoladaEnkat : ILasare
{
    private static readonly string[] Kraver = ["Kommun", "kpi", "År", "Andel", "Kön"];
    private static readonly string[] Kanner = [.. Kraver, "KPI"];

    public string Namn => "kolada-enkat";
    public string? Kalla => Kolada.Kalla;
    public bool OmradenHeterNamn => true;

    public IReadOnlyDictionary<string, string> Faltnamn { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["indikator"] = "kpi",
            ["omrade"] = "Kommun",
            ["period"] = "År",
            ["uppdelning"] = "Kön",
            ["varde"] = "Andel",
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
            plats ??= Array.ConvertAll(Kanner, kolumn => huvud.Plats(kolumn));
            var (kpi, varde) = (post.Falt(plats[1]), post.Falt(plats[3]));
            yield return new Importrad(post.Rad, post.Falt)
            {
                Indikator = kpi,
                Omrade = post.Falt(plats[0]),
                Period = post.Falt(plats[2]),
                Uppdelning = $"kon={post.Falt(plats[4])}",
                Varde = varde,
                Status = Kolada.Status("", varde),
                Kalla = $"Kolada {kpi}",
                Olaslig = post.Olaslig,
            };
        }
    }
}
