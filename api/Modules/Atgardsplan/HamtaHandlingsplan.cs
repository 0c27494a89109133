using MediatR;
using Trygghet.Modules.Atgardsplan.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Atgardsplan;

/// <summary>Hämta handlingsplan: the plan with its measures in the order of their dates.</summary>
internal static class HamtaHandlingsplan
{
    /// <summary>En handlingsplan.</summary>
    /// <param name="Id">Planens id.</param>
    /// <param name="Rubrik">Planens rubrik.</param>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="PeriodFran">Periodens första dag.</param>
    /// <param name="PeriodTill">Periodens sista dag.</param>
    /// <param name="LagesbildId">Lägesbilden som planen vilar på.</param>
    /// <param name="Inriktningar">Prioriterade inriktningar.</param>
    /// <param name="Status">Utkast, beslutad eller avslutad.</param>
    /// <param name="Beslut">Beslutet när planen är beslutad.</param>
    /// <param name="Avslut">Avslutet när planen är avslutad.</param>
    /// <param name="Atgarder">Planens åtgärder, den som börjar först först.</param>
    /// <param name="Version">Version, att skicka som If-Match.</param>
    /// <param name="Skapad">När utkastet skapades.</param>
    /// <param name="SkapadAv">Vem som skapade utkastet.</param>
    public sealed record Response(
        Guid Id,
        string Rubrik,
        string Omrade,
        DateOnly PeriodFran,
        DateOnly PeriodTill,
        Guid LagesbildId,
        IReadOnlyList<string> Inriktningar,
        Handlingsplanstatus Status,
        Planbeslut? Beslut,
        Planavslut? Avslut,
        IReadOnlyList<Planatgard> Atgarder,
        int Version,
        DateTime Skapad,
        string SkapadAv
    );

    /// <summary>Beslutet om en plan.</summary>
    /// <param name="Organ">Vem som beslutade, till exempel styrgruppen.</param>
    /// <param name="Datum">Beslutets dag.</param>
    /// <param name="Diarienummer">Beslutets diarienummer.</param>
    /// <param name="RegistreratAv">Vem som registrerade beslutet.</param>
    public sealed record Planbeslut(string Organ, DateOnly Datum, string Diarienummer, string RegistreratAv);

    /// <summary>Avslutet av en plan.</summary>
    /// <param name="Datum">Dagen då planen avslutades.</param>
    /// <param name="Slutsats">Vad planen ledde till.</param>
    public sealed record Planavslut(DateOnly Datum, string Slutsats);

    /// <summary>En åtgärd i planen.</summary>
    /// <param name="Id">Åtgärdens id.</param>
    /// <param name="Rubrik">Åtgärdens rubrik.</param>
    /// <param name="ProblemId">Problemet som den svarar på.</param>
    /// <param name="AntalOrsaker">Antal orsaker som den ska påverka; 0 kan inte beslutas.</param>
    /// <param name="Preventionstyp">Social, situationell eller trygghetsskapande.</param>
    /// <param name="AnsvarigOrganisation">Den ansvariga organisationens kod.</param>
    /// <param name="Startdatum">Första dagen.</param>
    /// <param name="Slutdatum">Sista dagen.</param>
    /// <param name="Status">Var åtgärden befinner sig.</param>
    /// <param name="Forsenad">Sista dagen har passerat och den är varken genomförd eller avbruten.</param>
    /// <param name="Version">Åtgärdens version.</param>
    public sealed record Planatgard(
        Guid Id,
        string Rubrik,
        Guid ProblemId,
        int AntalOrsaker,
        Preventionstyp Preventionstyp,
        string AnsvarigOrganisation,
        DateOnly Startdatum,
        DateOnly Slutdatum,
        Atgardsstatus Status,
        bool Forsenad,
        int Version
    );

    internal sealed record Query(Guid Id) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{id:guid}",
                async (Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Query(id), ct);
                    http.Response.WriteETag(response.Version, response);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(AtgardsplanRatt.Las)
            .WithName("hamtaHandlingsplan")
            .WithSummary("Hämta en handlingsplan med åtgärder")
            .WithDescription("Planen, beslutet om den och dess åtgärder i datumordning.")
            .ProducesProblem(404)
            .WithResponseExample(
                200,
                """
                {"id":"0199a1b2-0000-7000-8000-000000000010","rubrik":"Handlingsplan Järva 2026","omrade":"jarva",
                "periodFran":"2026-01-01","periodTill":"2026-12-31",
                "lagesbildId":"0199a1b2-0000-7000-8000-000000000002",
                "inriktningar":["Stadsmiljö"],"status":"Beslutad","beslut":{"organ":"Styrgruppen","datum":"2025-12-18",
                "diarienummer":"SDN 2025/412","registreratAv":"styrgrupp-jarva"},"avslut":null,"atgarder":[
                {"id":"0199a1b2-0000-7000-8000-000000000011","rubrik":"Belysning längs gångstråket","problemId":
                "0199a1b2-0000-7000-8000-000000000004","antalOrsaker":1,"preventionstyp":"Situationell",
                "ansvarigOrganisation":
                "trafikkontoret","startdatum":"2026-02-01","slutdatum":"2026-06-30","status":"Genomford",
                "forsenad":false,
                "version":4}],"version":2,"skapad":"2025-12-01T08:00:00Z","skapadAv":"samordnare-jarva"}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                query.Id,
                Omraden = user.OmradenMed(AtgardsplanRatt.Las),
                Idag = clock.Today(),
            };
            var row =
                await db.SingleOrDefaultAsync<Row>(Select, args, cancellationToken)
                ?? throw AtgardsplanProblem.HandlingsplanSaknas(query.Id);
            return row.ToResponse(await db.ListAsync<Planatgard>(SelectAtgarder, args, cancellationToken));
        }
    }

    private sealed record Row(
        Guid Id,
        string Rubrik,
        string Omrade,
        DateOnly PeriodFran,
        DateOnly PeriodTill,
        Guid LagesbildId,
        string[] Inriktningar,
        Handlingsplanstatus Status,
        DateOnly? Beslutsdatum,
        string? Organ,
        string? Diarienummer,
        string? BeslutadAv,
        DateOnly? Avslutad,
        string? Slutsats,
        int Version,
        DateTime CreatedAt,
        string SkapadAv
    )
    {
        public Response ToResponse(IReadOnlyList<Planatgard> atgarder) =>
            new(
                Id,
                Rubrik,
                Omrade,
                PeriodFran,
                PeriodTill,
                LagesbildId,
                Inriktningar,
                Status,
                Beslutsdatum is { } beslutad ? new(Organ!, beslutad, Diarienummer!, BeslutadAv!) : null,
                Avslutad is { } avslutad ? new(avslutad, Slutsats!) : null,
                atgarder,
                Version,
                CreatedAt,
                SkapadAv
            );
    }

    private const string Select = """
        select id, rubrik, omrade, period_fran, period_till, lagesbild_id, inriktningar, status, beslutsdatum, organ,
               diarienummer, beslutad_av, avslutad, slutsats, version, created_at, skapad_av
          from atgardsplan.handlingsplan
         where id = @Id
           and omrade = any(@Omraden)
        """;

    private const string SelectAtgarder = """
        select id, rubrik, problem_id, cardinality(orsak_ids) as antal_orsaker, preventionstyp, ansvarig_organisation,
               startdatum, slutdatum, status, atgardsplan.forsenad(status, slutdatum, @Idag) as forsenad, version
          from atgardsplan.atgard
         where handlingsplan_id = @Id
           and borttagen_at is null
         order by startdatum, id
        """;
}
