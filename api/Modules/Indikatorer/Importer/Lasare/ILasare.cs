using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Reads one format, row by row: text in, text out. What the texts mean is settled by <see cref="Radgranskning"/>.</summary>
internal interface ILasare
{
    /// <summary>What ?lasare= says.</summary>
    string Namn { get; }

    /// <summary>Whose codes the file uses (indikatorer.kallkod), or null when they are our own.</summary>
    string? Kalla { get; }

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

    public List<string> Varningar { get; } = [];
}

/// <summary>One row as it was sent. <paramref name="Rad"/> is its line in a CSV file, its number in a JSON file.</summary>
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

    public ILasare Hamta(string namn) =>
        perNamn.GetValueOrDefault(namn) ?? throw ProblemException.BadFilter("lasare", namn, perNamn.Keys);
}

/// <summary>What Kolada's files have in common, whatever their shape.</summary>
internal static class Kolada
{
    public const string Kalla = "kolada";

    public static readonly IReadOnlyDictionary<string, string> Faltnamn = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["indikator"] = "kpi",
        ["omrade"] = "municipality",
        ["uppdelning"] = "gender",
        ["varde"] = "value",
    };

    /// <summary>0000 is the whole country, 00 here; a municipality has SCB's code both there and here.</summary>
    public static string Omrade(string municipality) => municipality is "0000" ? "00" : municipality;

    public static string Status(string status, string varde) =>
        status switch
        {
            "" when varde.Length == 0 => nameof(Vardestatus.Saknas),
            "Missing" => nameof(Vardestatus.Saknas),
            "Private" => nameof(Vardestatus.Undertryckt),
            _ => status,
        };
}
