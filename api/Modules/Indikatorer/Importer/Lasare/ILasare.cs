using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Reads one format, row by row: text in, text out. What the texts mean is settled by <see cref="Radgranskning"/>.</summary>
internal interface ILasare
{
    /// <summary>What ?lasare= says.</summary>
    string Namn { get; }

    /// <summary>Whose codes the file uses (indikatorer.kallkod), or null when they are our own.</summary>
    string? Kalla { get; }

    /// <summary>Whether the file may write an area's name where its code should stand.</summary>
    bool OmradenHeterNamn => false;

    /// <summary>What the sender calls our fields, where it differs: "indikator" is "kpi" at Kolada.</summary>
    IReadOnlyDictionary<string, string> Faltnamn { get; }

    IAsyncEnumerable<Importrad> LasAsync(Stream fil, Importhuvud huvud, CancellationToken cancellationToken);
}

/// <summary>What the reader learns about the file before its first row.</summary>
internal sealed class Importhuvud
{
    /// <summary>The sender's own column names, in the order of <see cref="Importrad.Falt"/>.</summary>
    public string[] Kolumner { get; set; } = [];

    /// <summary>The separator of a CSV file; the report uses the same.</summary>
    public char Avskiljare { get; set; } = ';';

    /// <summary>The period the sender stated beside the file, for formats that do not say it themselves.</summary>
    public string? Period { get; init; }

    /// <summary>Cells that say "does not apply": no figure, and none missing.</summary>
    public int EjTillampliga { get; set; }

    /// <summary>Lines of text around the table.</summary>
    public int Noter { get; set; }

    public List<string> Varningar { get; } = [];

    private readonly HashSet<string> okanda = new(StringComparer.Ordinal);

    /// <summary>A column or field that the format does not have: mentioned once, and only the first few.</summary>
    public void Okand(string namn, string[] kanner)
    {
        if (okanda.Count == 20 || !okanda.Add(namn))
            return;
        var forslag = Nearest.To(namn, kanner) is { } narmast ? $" Menade du {narmast}?" : "";
        Varningar.Add($"Kolumnen {namn} känns inte igen och lästes inte.{forslag}");
    }

    /// <summary>Complete only when the file has been read to its end.</summary>
    public IEnumerable<string> AllaVarningar()
    {
        foreach (var varning in Varningar)
            yield return varning;
        if (EjTillampliga > 0)
            yield return $"{EjTillampliga} uppgifter är märkta som inte tillämpliga i källan och gav ingen rad.";
        if (Noter > 0)
            yield return $"{Noter} rader är noter utan siffror och lästes inte.";
    }
}

/// <summary>
/// One row as it was sent. <paramref name="Rad"/> is its line in a CSV list, its number in a JSON file, and the number of the figure
/// in a table with several figures on a line.
/// </summary>
internal sealed record Importrad(int Rad, string[] Falt)
{
    public string Indikator { get; init; } = "";
    public string Omrade { get; init; } = "";
    public string Period { get; init; } = "";
    public string Uppdelning { get; init; } = "";
    public string Varde { get; init; } = "";
    public string N { get; init; } = "";
    public string Standardfel { get; init; } = "";
    public string Statistikstatus { get; init; } = "";
    public string Status { get; init; } = "";
    public string Kalla { get; init; } = "";
    public string Taljare { get; init; } = "";
    public string Namnare { get; init; } = "";
    public string Konfidentialitet { get; init; } = "";
    public string Fullstandighet { get; init; } = "";
    public string Brott { get; init; } = "";

    /// <summary>Why the row as such cannot be read, for example a wrong number of columns.</summary>
    public string? Olaslig { get; init; }
}

/// <summary>The readers by name.</summary>
internal sealed class Lasarna(IEnumerable<ILasare> lasare)
{
    private readonly Dictionary<string, ILasare> perNamn = lasare.ToDictionary(l => l.Namn, StringComparer.Ordinal);

    public IEnumerable<ILasare> Alla => perNamn.Values.OrderBy(l => l.Namn, StringComparer.Ordinal);

    public ILasare Hamta(string namn) =>
        perNamn.GetValueOrDefault(namn) ?? throw ProblemException.BadFilter("lasare", namn, perNamn.Keys);
}
