using System.Runtime.CompilerServices;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Brå's yearly tables: a line per crime, a column per year, a space between thousands, and an en dash where the crime was not yet
/// registered on its own (which is not zero). The country, unless there is a column that names the area.
/// </summary>
internal sealed class BraTabell : ILasare
{
    public string Namn => "bra-tabell";
    public string? Kalla => Bra.Kalla;
    public bool OmradenHeterNamn => true;

    public IReadOnlyDictionary<string, string> Faltnamn { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["indikator"] = "brottstyp",
            ["omrade"] = "region",
            ["period"] = "kolumn",
            ["varde"] = "värde",
        };

    public async IAsyncEnumerable<Importrad> LasAsync(
        Stream fil,
        Importhuvud huvud,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        Arstabell? tabell = null;
        var (brott, region, rad) = (-1, -1, 0);
        await foreach (var post in CsvFil.LasTabellAsync(fil, huvud, ["brottstyp"], cancellationToken))
        {
            if (tabell is null)
                (brott, region, tabell) = (huvud.Plats("brottstyp"), huvud.Plats("region"), new(huvud));
            if (tabell.ArNot(post))
            {
                huvud.Noter++;
                continue;
            }
            foreach (var kolumn in tabell.Ar)
            {
                if (post.Falt[kolumn.Plats] is "–" or "-" && post.Olaslig is null)
                {
                    huvud.EjTillampliga++;
                    continue;
                }
                yield return new Importrad(++rad, tabell.Falt(post, kolumn))
                {
                    Indikator = post.Falt[brott],
                    Omrade = region < 0 ? "Hela landet" : post.Falt[region],
                    Period = kolumn.Ar,
                    Varde = post.Falt[kolumn.Plats],
                    Kalla = "Brå, anmälda brott",
                    Olaslig = post.Olaslig,
                };
            }
        }
    }
}
