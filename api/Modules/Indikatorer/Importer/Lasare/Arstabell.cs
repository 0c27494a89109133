using System.Text.RegularExpressions;

namespace Trygghet.Modules.Indikatorer;

/// <summary>A table with the years in its header: which columns are figures of which year, which say what a line is about.</summary>
internal sealed partial class Arstabell
{
    /// <param name="Matt">What stands before the year: "Antal" in "Antal 2020", "" in "2020".</param>
    internal readonly record struct Arkolumn(int Plats, string Namn, string Matt, string Ar);

    private bool noterna;

    public Arkolumn[] Ar { get; }

    /// <summary>The other columns, in the file's order.</summary>
    public (int Plats, string Namn)[] Ovriga { get; }

    /// <summary>Takes the columns from <paramref name="huvud"/>; the report has a row per figure instead.</summary>
    public Arstabell(Importhuvud huvud)
    {
        var kolumner = huvud.Kolumner.Select((namn, plats) => (Plats: plats, Namn: namn)).ToArray();
        Ar =
        [
            .. from kolumn in kolumner
            let traff = ArForm().Match(kolumn.Namn)
            where traff.Success
            select new Arkolumn(kolumn.Plats, kolumn.Namn, traff.Groups["matt"].Value, traff.Groups["ar"].Value),
        ];
        Ovriga = [.. kolumner.Where(kolumn => !ArForm().IsMatch(kolumn.Namn))];
        if (Ar.Length == 0)
            throw new FilavslagException("kolumn-saknas", "Filen har inget årtal i rubriken.");
        huvud.Kolumner =
        [
            "rad",
            .. Ovriga.Select(kolumn => kolumn.Namn.Length > 0 ? kolumn.Namn : "område"),
            "kolumn",
            "värde",
        ];
    }

    /// <summary>A line without anything in the columns of figures is a note. Below the first one, so is a line of words with a comma in it.</summary>
    public bool ArNot(CsvFil.Post post)
    {
        var tom = Ar.All(kolumn => post.Falt[kolumn.Plats].Length == 0);
        var not = tom || (noterna && !Ar.Any(kolumn => ArSiffra(post.Falt[kolumn.Plats])));
        noterna |= tom;
        return not;
    }

    private static bool ArSiffra(string text) =>
        ImportRules.ArSaknasmarkering(text) || ImportRules.Tal(text) is not null;

    /// <summary>One figure with what its line is about, as a row of the report.</summary>
    public string[] Falt(CsvFil.Post post, Arkolumn kolumn) =>
        [$"{post.Rad}", .. Ovriga.Select(ovrig => post.Falt[ovrig.Plats]), kolumn.Namn, post.Falt[kolumn.Plats]];

    [GeneratedRegex(@"^(?<matt>.*?)\s*(?<ar>(19|20)\d\d)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ArForm();
}
