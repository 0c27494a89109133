using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Organisation;

internal static class OrganisationProblem
{
    public static ProblemException OmradeSaknas(string kod) =>
        ProblemException.NotFound("omrade-saknas", $"Det finns inget område {kod}.");

    public static ProblemException OkandaOrganisationer(
        IEnumerable<string> angivna,
        IReadOnlyList<Organisationsinfo> finns
    ) =>
        ProblemException.Invalid(
            angivna
                .Select((kod, index) => (kod, index))
                .Where(angiven => finns.All(organisation => organisation.Kod != angiven.kod))
                .Select(angiven => new FieldError(
                    $"#/ledamoter/{angiven.index}/organisation",
                    $"Det finns ingen organisation {angiven.kod}."
                ))
                .ToList()
        );
}

internal static class OrganisationRatt
{
    public const string Las = "organisation:las";
    public const string Skriv = "organisation:skriv";
    public const string Roller = "organisation:roller";
    public const string Granser = "organisation:granser";
}
