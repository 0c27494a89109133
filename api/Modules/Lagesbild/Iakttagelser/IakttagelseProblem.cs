using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

internal static class IakttagelseProblem
{
    public static ProblemException Saknas(Guid id) =>
        ProblemException.NotFound("iakttagelse-saknas", $"Det finns ingen iakttagelse {id} som du kan ändra.");

    public static ProblemException Lyft() =>
        ProblemException.Conflict(
            "iakttagelse-lyft",
            "Iakttagelsen ingår i ett problem i en lägesbild. Be samordnaren ta bort den därifrån."
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
