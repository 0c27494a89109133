using System.Runtime.CompilerServices;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// A table saved from SCB's database: the area first, what the figure is about in the columns after it, and the years in the header
/// ("Antal 2020"). The measure and the columns after the area make the source's code:
/// "Antal; födelseregion=totalt; kön=totalt". Notes stand below the table.
/// </summary>
internal sealed class ScbTabell : ILasare
{
    public string Namn => "scb-tabell";
    public string? Kalla => "scb";
    public bool OmradenHeterNamn => true;

    public IReadOnlyDictionary<string, string> Faltnamn { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["indikator"] = "kolumn",
            ["omrade"] = "område",
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
        var rad = 0;
        await foreach (var post in CsvFil.LasTabellAsync(fil, huvud, [], cancellationToken))
        {
            tabell ??= new(huvud);
            if (tabell.Ovriga.Length == 0)
                throw new FilavslagException("kolumn-saknas", "Filen har ingen kolumn för området.");
            if (tabell.ArNot(post))
            {
                huvud.Noter++;
                continue;
            }
            foreach (var kolumn in tabell.Ar)
                yield return new Importrad(++rad, tabell.Falt(post, kolumn))
                {
                    Indikator = Kod(tabell, post, kolumn),
                    Omrade = post.Falt[tabell.Ovriga[0].Plats],
                    Period = kolumn.Ar,
                    Varde = post.Falt[kolumn.Plats],
                    Kalla = "SCB",
                    Olaslig = post.Olaslig,
                };
        }
    }

    private static string Kod(Arstabell tabell, CsvFil.Post post, Arstabell.Arkolumn kolumn)
    {
        var matt = kolumn.Matt.Length > 0 ? kolumn.Matt : "värde";
        var om = tabell.Ovriga.Skip(1).Select(ovrig => $"; {ovrig.Namn}={post.Falt[ovrig.Plats]}");
        return matt + string.Concat(om);
    }
}
