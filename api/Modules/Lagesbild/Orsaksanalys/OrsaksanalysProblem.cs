using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

internal static class OrsaksanalysProblem
{
    public static ProblemException FaktorSaknas(Guid id) =>
        ProblemException.NotFound("faktor-saknas", $"Det finns ingen faktor {id}.");

    public static ProblemException HypotesSaknas(Guid id) =>
        ProblemException.NotFound("hypotes-saknas", $"Det finns ingen hypotes {id}.");

    public static ProblemException UnderlagSaknas(Guid id) =>
        ProblemException.NotFound("underlag-saknas", $"Det finns inget underlag {id}.");

    public static ProblemException HypotesUtanUnderlag(Hypotesstatus status) =>
        ProblemException.Unprocessable(
            "hypotes-utan-underlag",
            status == Hypotesstatus.Stods
                ? "En hypotes stöds först när minst ett underlag talar för den."
                : "En hypotes förkastas först när minst ett underlag talar emot den.",
            new FieldError("#/status", "Lägg till underlaget först, eller välj en annan status.")
        );

    public static ProblemException UnderlagBarStatus(int hypotes, Hypotesstatus status) =>
        ProblemException.Conflict(
            "underlag-bar-status",
            $"Hypotes {hypotes} har status {status} och detta är dess enda underlag för det. Ändra hypotesens status först."
        );

    public static ProblemException OrsakHarHypotes(IReadOnlyList<int> lopnummer) =>
        ProblemException.Conflict(
            "orsak-har-hypotes",
            $"Orsaken prövas i hypotes {string.Join(", ", lopnummer)}. Ändra eller ta bort hypotesen först."
        );
}
