using MediatR;
using Trygghet.Modules.Atgardsplan.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Atgardsplan;

/// <summary>Sök åtgärder: the measures of the caller's areas, the one that ends first first.</summary>
internal static class SokAtgarder
{
    /// <summary>En åtgärd i listan.</summary>
    /// <param name="Id">Åtgärdens id.</param>
    /// <param name="HandlingsplanId">Planen som den hör till.</param>
    /// <param name="ProblemId">Problemet som den svarar på.</param>
    /// <param name="OrsakIds">Orsakerna som den ska påverka.</param>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="Rubrik">Åtgärdens rubrik.</param>
    /// <param name="Preventionstyp">Social, situationell eller trygghetsskapande.</param>
    /// <param name="AnsvarigOrganisation">Den ansvariga organisationens kod.</param>
    /// <param name="Startdatum">Första dagen.</param>
    /// <param name="Slutdatum">Sista dagen.</param>
    /// <param name="Indikatorer">Koder för indikatorerna som ska visa resultatet.</param>
    /// <param name="Status">Var åtgärden befinner sig.</param>
    /// <param name="Forsenad">Sista dagen har passerat och den är varken genomförd eller avbruten.</param>
    /// <param name="Version">Version, samma som i ETag.</param>
    /// <param name="Skapad">När åtgärden föreslogs.</param>
    public sealed record Response(
        Guid Id,
        Guid HandlingsplanId,
        Guid ProblemId,
        IReadOnlyList<Guid> OrsakIds,
        string Omrade,
        string Rubrik,
        Preventionstyp Preventionstyp,
        string AnsvarigOrganisation,
        DateOnly Startdatum,
        DateOnly Slutdatum,
        IReadOnlyList<string> Indikatorer,
        Atgardsstatus Status,
        bool Forsenad,
        int Version,
        DateTime Skapad
    );

    internal sealed record Query(
        string? Omrade,
        Guid? Handlingsplan,
        Guid? Problem,
        Atgardsstatus? Status,
        bool? Forsenad,
        PageRequest Page
    ) : IQuery<Paged<Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (
                    string? omrade,
                    Guid? handlingsplan,
                    Guid? problem,
                    string? status,
                    bool? forsenad,
                    [AsParameters] PageRequest page,
                    IMediator mediator,
                    CancellationToken ct
                ) =>
                {
                    var steg = Filter.Enum<Atgardsstatus>("status", status);
                    var query = new Query(omrade, handlingsplan, problem, steg, forsenad, page);
                    return TypedResults.Ok(await mediator.Send(query, ct));
                }
            )
            .RequireAuthorization(AtgardsplanRatt.Las)
            .WithName("sokAtgarder")
            .WithSummary("Sök åtgärder")
            .WithDescription(
                "Åtgärder i dina områden efter område, handlingsplan, problem, status och försening. Sorterade "
                    + "efter slutdatum, den tidigaste först."
            )
            .ProducesProblem(400)
            .WithResponseExample(
                200,
                """
                {"items":[{"id":"0199a1b2-0000-7000-8000-000000000011",
                "handlingsplanId":"0199a1b2-0000-7000-8000-000000000010",
                "problemId":"0199a1b2-0000-7000-8000-000000000004","orsakIds":["0199a1b2-0000-7000-8000-000000000005"],
                "omrade":"jarva","rubrik":"Belysning längs gångstråket","preventionstyp":"Situationell",
                "ansvarigOrganisation":"trafikkontoret","startdatum":"2026-02-01","slutdatum":"2026-06-30",
                "indikatorer":["TRY-01"],"status":"Pagar","forsenad":true,"version":3,"skapad":"2025-12-01T08:10:00Z"}],
                "page":1,"limit":20,"total":1}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock) : IRequestHandler<Query, Paged<Response>>
    {
        public async Task<Paged<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                Omraden = user.OmradenMed(AtgardsplanRatt.Las),
                query.Omrade,
                query.Handlingsplan,
                query.Problem,
                Status = query.Status?.ToString(),
                query.Forsenad,
                Idag = clock.Today(),
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            var rows = await db.ListAsync<Row>(Select, args, cancellationToken);
            return Page.Of(rows, query.Page, row => row.ToResponse());
        }
    }

    private sealed record Row(
        Guid Id,
        Guid HandlingsplanId,
        Guid ProblemId,
        Guid[] OrsakIds,
        string Omrade,
        string Rubrik,
        Preventionstyp Preventionstyp,
        string AnsvarigOrganisation,
        DateOnly Startdatum,
        DateOnly Slutdatum,
        string[] Indikatorer,
        Atgardsstatus Status,
        bool Forsenad,
        int Version,
        DateTime CreatedAt,
        long Total
    ) : IPageRow
    {
        public Response ToResponse() =>
            new(
                Id,
                HandlingsplanId,
                ProblemId,
                OrsakIds,
                Omrade,
                Rubrik,
                Preventionstyp,
                AnsvarigOrganisation,
                Startdatum,
                Slutdatum,
                Indikatorer,
                Status,
                Forsenad,
                Version,
                CreatedAt
            );
    }

    private const string Select = """
        select id, handlingsplan_id, problem_id, orsak_ids, omrade, rubrik, preventionstyp, ansvarig_organisation,
               startdatum, slutdatum, indikatorer, status, atgardsplan.forsenad(status, slutdatum, @Idag) as forsenad,
               version, created_at, count(*) over () as total
          from atgardsplan.atgard
         where borttagen_at is null
           and omrade = any(@Omraden)
           and (@Omrade::text is null or omrade = @Omrade)
           and (@Handlingsplan::uuid is null or handlingsplan_id = @Handlingsplan)
           and (@Problem::uuid is null or problem_id = @Problem)
           and (@Status::text is null or status = @Status)
           and (@Forsenad::boolean is null or atgardsplan.forsenad(status, slutdatum, @Idag) = @Forsenad)
         order by slutdatum, id
         limit @Limit offset @Offset
        """;
}
