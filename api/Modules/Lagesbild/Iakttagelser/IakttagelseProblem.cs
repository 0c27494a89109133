using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

internal static class IakttagelseProblem
{
    public static ProblemException Saknas(Guid id) =>
        ProblemException.NotFound(
            "iakttagelse-saknas",
            $"Det finns ingen iakttagelse {id} som du kan läsa eller ändra."
        );

    public static ProblemException RapportSaknas(Guid id) =>
        ProblemException.NotFound("est-rapport-saknas", $"Det finns ingen veckorapport {id} som du kan läsa.");

    public static ProblemException UppdragSaknas(Guid id) =>
        ProblemException.NotFound(
            "rapportorsuppdrag-saknas",
            $"Det finns inget uppdrag att rapportera {id} som du kan läsa."
        );

    public static ProblemException UppdragAvslutat(DateOnly sista) =>
        ProblemException.Conflict(
            "rapportorsuppdrag-avslutat",
            $"Uppdraget att rapportera avslutades {sista:yyyy-MM-dd} och ändras inte. Tilldela ett nytt."
        );

    public static ProblemException UppdragFinns(string rapportor) =>
        ProblemException.Conflict(
            "rapportorsuppdrag-finns",
            $"{rapportor} har redan ett uppdrag i området under någon av dagarna. Avsluta det först, eller ändra det."
        );

    public static ProblemException Lyft() =>
        ProblemException.Conflict(
            "iakttagelse-lyft",
            "Iakttagelsen är underlag för ett problem i en lägesbild och kan inte ångras. Tala med samordnaren om den är fel."
        );

    public static ProblemException RapportFinns(string vecka) =>
        ProblemException.Conflict("est-rapport-finns", $"Rapporten för {vecka} är redan lämnad.");
}

internal static class IakttagelseRatt
{
    /// <summary>Write observations and reports, and see one's own.</summary>
    public const string Iaktta = "lagesbild:iaktta";

    /// <summary>See everybody's in the area.</summary>
    public const string Las = "lagesbild:iakttagelser";
}
