using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Ett publicerat värde i en analys.</summary>
/// <param name="Period">Periodkod.</param>
/// <param name="Varde">Värdet; null när det saknas eller inte får visas.</param>
/// <param name="N">Antal svar eller enheter bakom värdet.</param>
/// <param name="Ki95">95 %-intervall.</param>
/// <param name="Status">Ok, Osaker, eller varför värdet inte visas.</param>
/// <param name="Statistikstatus">Preliminärt eller slutligt.</param>
internal sealed record Analysvarde(
    string Period,
    decimal? Varde,
    int? N,
    Intervall? Ki95,
    Vardestatus Status,
    Statistikstatus Statistikstatus
)
{
    public static Analysvarde? Av(Punkt? punkt) =>
        punkt is null ? null : new(punkt.Period, punkt.Varde, punkt.N, punkt.Ki95, punkt.Status, punkt.Statistikstatus);
}

internal static class AnalysparametrarRules
{
    public static void KravPeriod(string namn, string? kod)
    {
        if (kod is not null && PeriodRules.Tolka(kod) is null)
            throw IndikatorerProblem.OgiltigtFiltervarde(namn, kod, $"en periodkod: {PeriodRules.Form}");
    }

    public static string Krav(string namn, string? varde) =>
        string.IsNullOrEmpty(varde) ? throw AnalyserProblem.ParameterSaknas(namn) : varde;
}
