using Trygghet.Modules.Uppfoljning.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Uppfoljning;

internal static class UppfoljningProblem
{
    public static ProblemException Saknas(Guid id) =>
        ProblemException.NotFound("uppfoljning-saknas", $"Det finns ingen uppföljning {id}.");

    public static ProblemException AtgardSaknas(Guid id) =>
        ProblemException.NotFound("atgard-saknas", $"Det finns ingen åtgärd {id} som du har tillgång till.");

    public static ProblemException OmradeSaknas(string omrade) =>
        ProblemException.NotFound("omrade-saknas", $"Det finns inget område {omrade} som du har tillgång till.");

    public static ProblemException OmradeEjAngivet() =>
        new(400, "parameter-saknas", "Ange parametern omrade med ett områdes kod, till exempel omrade=jarva.");

    public static ProblemException AtgardEjBeslutad() =>
        ProblemException.Conflict("atgard-ej-beslutad", "Åtgärden är inte beslutad än och kan därför inte följas upp.");

    public static ProblemException RedanUppfoljd(string tillfalle) =>
        ProblemException.Conflict(
            "uppfoljning-finns",
            $"Åtgärden är redan uppföljd vid {tillfalle}. Ändra den uppföljningen i stället."
        );

    public static ProblemException TillfalleSaknas(Guid id) =>
        ProblemException.Invalid(new FieldError("#/rapporttillfalleId", $"Det finns inget rapporttillfälle {id}."));

    public static ProblemException RapporttillfalleSaknas(Guid id) =>
        ProblemException.NotFound("rapporttillfalle-saknas", $"Det finns inget rapporttillfälle {id}.");

    public static ProblemException TillfalleBeslutat(string kod, DateOnly dag) =>
        ProblemException.Conflict("rapporttillfalle-beslutat", $"Rapporten {kod} beslutades redan {dag:yyyy-MM-dd}.");

    public static ProblemException TillfalleFinns(int ar, Rapporttyp typ) =>
        ProblemException.Conflict("rapporttillfalle-finns", $"Rapporttillfället {ar}-{typ} finns redan.");
}

internal static class UppfoljningRatt
{
    public const string Las = "uppfoljning:las";
    public const string Skriv = "uppfoljning:skriv";
    public const string Tillfalle = "uppfoljning:tillfalle";
}
