using Trygghet.Modules.Atgardsplan.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Atgardsplan;

internal static class AtgardsplanProblem
{
    public static ProblemException HandlingsplanSaknas(Guid id) =>
        ProblemException.NotFound(
            "handlingsplan-saknas",
            $"Det finns ingen handlingsplan {id} som du har tillgång till."
        );

    public static ProblemException AtgardSaknas(Guid id) =>
        ProblemException.NotFound("atgard-saknas", $"Det finns ingen åtgärd {id} som du har tillgång till.");

    public static ProblemException LagesbildEjFaststalld(Guid id, string omrade) =>
        ProblemException.Unprocessable(
            "lagesbild-ej-faststalld",
            "En handlingsplan vilar på en fastställd lägesbild i samma område.",
            new FieldError("#/lagesbildId", $"Det finns ingen fastställd lägesbild {id} för {omrade}.")
        );

    public static ProblemException HandlingsplanEjUtkast(Handlingsplanstatus status) =>
        status == Handlingsplanstatus.Avslutad
            ? HandlingsplanAvslutad()
            : ProblemException.Conflict(
                "handlingsplan-beslutad",
                "Handlingsplanen är beslutad och dess innehåll ligger fast."
            );

    public static ProblemException HandlingsplanEjBeslutad() =>
        ProblemException.Conflict("handlingsplan-ej-beslutad", "Bara en beslutad handlingsplan kan avslutas.");

    public static ProblemException HandlingsplanAvslutad() =>
        ProblemException.Conflict("handlingsplan-avslutad", "Handlingsplanen är avslutad.");

    public static ProblemException HandlingsplanUtanAtgard() =>
        ProblemException.Unprocessable(
            "handlingsplan-utan-atgard",
            "En handlingsplan utan åtgärder kan inte beslutas. Lägg till minst en åtgärd."
        );

    public static ProblemException HandlingsplanHarOppnaAtgarder(long antal) =>
        ProblemException.Conflict(
            "handlingsplan-har-oppna-atgarder",
            $"{antal} åtgärder är varken genomförda eller avbrutna, och planens period pågår ännu."
        );

    public static ProblemException AtgardBeslutad() =>
        ProblemException.Conflict("atgard-beslutad", "Åtgärden är beslutad. Innehållet i beslutet kan inte ändras.");

    public static ProblemException AtgardUtanOrsak() =>
        ProblemException.Unprocessable(
            "atgard-utan-orsak",
            "En åtgärd kan inte beslutas utan den orsak som den ska påverka.",
            new FieldError("#/orsakIds", "Ange minst en orsak till problemet.")
        );

    public static ProblemException AtgardUtanResurs() =>
        ProblemException.Unprocessable(
            "atgard-utan-resurs",
            "En åtgärd kan inte beslutas utan resurser.",
            new FieldError("#/resurser", "Ange minst en av timmar, kronor, årsarbetskrafter och kompetens.")
        );

    public static ProblemException StatusbyteEjTillatet(Atgardsstatus fran, Atgardsstatus till) =>
        new(409, "statusbyte-ej-tillatet", $"En åtgärd kan inte gå från {fran} till {till}.")
        {
            Extensions = new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["tillatna"] = AtgardsRules.Nasta(fran),
            },
        };
}

internal static class AtgardsplanRatt
{
    public const string Las = "atgardsplan:las";
    public const string Skriv = "atgardsplan:skriv";
    public const string Besluta = "atgardsplan:besluta";
    public const string Genomfor = "atgardsplan:genomfor";
}
