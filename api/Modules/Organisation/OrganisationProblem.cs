using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Organisation;

internal static class OrganisationProblem
{
    public static ProblemException OmradeSaknas(string kod) =>
        ProblemException.NotFound("omrade-saknas", $"Det finns inget område {kod}.");

    public static ProblemException GruppSaknas(Guid id) =>
        ProblemException.NotFound("grupp-saknas", $"Det finns ingen grupp {id} som du har tillgång till.");

    public static ProblemException GruppRedanAvslutad(DateOnly sista) =>
        ProblemException.Conflict("grupp-redan-avslutad", $"Gruppen upphörde {sista:yyyy-MM-dd}.");

    public static ProblemException FelSistaDag(DateOnly? tidigast, DateOnly? senast) =>
        ProblemException.Invalid(
            new FieldError(
                "#/giltigTill",
                $"Ange en sista dag{(tidigast is null ? "" : $" från och med {tidigast:yyyy-MM-dd}")}"
                    + $"{(senast is null ? "" : $" till och med {senast:yyyy-MM-dd}")}."
            )
        );

    public static ProblemException RollSaknas(Guid id) =>
        ProblemException.NotFound("roll-saknas", $"Det finns ingen rolltilldelning {id} som du har tillgång till.");

    public static ProblemException RollRedanAvslutad() =>
        ProblemException.Conflict("roll-redan-avslutad", "Rollen har redan upphört.");

    public static ProblemException RollenNarLangre(int antal) =>
        ProblemException.Forbidden(
            $"Rollen skulle nå {antal} områden där du inte får tilldela roller. Tilldela den utan områdena under."
        );

    public static ProblemException OkandRoll(string roll, IReadOnlyList<string> finns)
    {
        var hint = Nearest.To(roll, finns) is { } nearest ? $" Menade du {nearest}?" : "";
        return ProblemException.Invalid(new FieldError("#/roll", $"Det finns ingen roll {roll}.{hint}"));
    }

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
