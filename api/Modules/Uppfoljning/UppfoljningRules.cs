using Trygghet.Modules.Atgardsplan.Contract;
using Trygghet.Modules.Uppfoljning.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Uppfoljning;

/// <summary>What a follow-up must hold, whoever writes it (domain UF3 and UF4). Pure.</summary>
internal static class UppfoljningRules
{
    /// <summary>One installation serves one municipality; reporting occasions are the whole city's.</summary>
    public const string Kommun = "0180";

    /// <summary>The part that is the same when a follow-up is written and when it is changed.</summary>
    internal sealed record Utfall(
        Genomforande Genomforande,
        Statusfarg Statusfarg,
        Effekt? Effekt,
        string? Avvikelseorsak,
        string? AtgardVidAvvikelse
    );

    public static IEnumerable<FieldError> Check(Utfall utfall)
    {
        var gron = utfall.Statusfarg == Statusfarg.Gron;
        if (gron && utfall.Genomforande == Genomforande.Avvikelse)
            yield return new("#/statusfarg", "En avvikelse från planen är gul eller röd.");
        if (!gron && string.IsNullOrWhiteSpace(utfall.Avvikelseorsak))
            yield return new("#/avvikelseorsak", "En uppföljning som inte är grön ska säga varför.");
        if (!gron && string.IsNullOrWhiteSpace(utfall.AtgardVidAvvikelse))
            yield return new("#/atgardVidAvvikelse", "Skriv vad som görs åt avvikelsen.");
        if (utfall.Effekt is not { } effekt)
            yield break;
        if (utfall.Genomforande == Genomforande.EjPaborjad)
            yield return new("#/effekt/bedomning", "En åtgärd som inte har börjat kan inte ha haft effekt.");
        if (effekt.Bedomning != Effektbedomning.GarInteAttBedoma && effekt.Utgangsvarde is null)
            yield return new("#/effekt/utgangsvarde", "En bedömd effekt ska utgå från ett utgångsvärde.");
    }

    /// <summary>UF4: effect is judged on an indicator that the åtgärd itself named beforehand.</summary>
    public static IEnumerable<FieldError> CheckIndikator(Effekt? effekt, Atgardsinfo atgard)
    {
        if (effekt is not null && !atgard.Indikatorer.Contains(effekt.Indikator, StringComparer.Ordinal))
            yield return new("#/effekt/indikator", $"Välj en av åtgärdens indikatorer: {Lista(atgard.Indikatorer)}.");
    }

    /// <summary>Decided and still wanted: what is proposed or broken off needs no follow-up.</summary>
    public static bool SkaFoljasUpp(Atgardsstatus status) =>
        status is not (Atgardsstatus.Foreslagen or Atgardsstatus.Avbruten);

    private static string Lista(IReadOnlyList<string> koder) =>
        koder.Count == 0 ? "den har inga" : string.Join(", ", koder);
}
