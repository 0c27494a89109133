using System.Runtime.CompilerServices;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Shares from a report or an article: matning (the year), omrade by its name, the question in words, andel_procent, kalla.</summary>
internal sealed class EnkatAndel : ILasare
{
    private static readonly string[] Kanner = ["matning", "omrade", "indikator", "andel_procent", "kalla"];

    public string Namn => "enkat-andel";
    public string? Kalla => "trygghetsmatningen";
    public bool OmradenHeterNamn => true;

    public IReadOnlyDictionary<string, string> Faltnamn { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal) { ["period"] = "matning", ["varde"] = "andel_procent" };

    public async IAsyncEnumerable<Importrad> LasAsync(
        Stream fil,
        Importhuvud huvud,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        int[]? plats = null;
        await foreach (var post in CsvFil.LasAsync(fil, huvud, Kanner, Kanner, cancellationToken))
        {
            plats ??= Array.ConvertAll(Kanner, kolumn => huvud.Plats(kolumn));
            yield return new Importrad(post.Rad, post.Falt)
            {
                Period = post.Falt(plats[0]),
                Omrade = post.Falt(plats[1]),
                Indikator = post.Falt(plats[2]),
                Varde = post.Falt(plats[3]),
                Kalla = post.Falt(plats[4]),
                Olaslig = post.Olaslig,
            };
        }
    }
}
