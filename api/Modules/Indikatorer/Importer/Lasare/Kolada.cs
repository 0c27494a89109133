using Trygghet.Modules.Indikatorer.Contract;

namespace Trygghet.Modules.Indikatorer;

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
