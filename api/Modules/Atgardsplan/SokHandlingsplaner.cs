using MediatR;
using Trygghet.Modules.Atgardsplan.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Atgardsplan;

/// <summary>Sök handlingsplaner: the plans of the caller's areas.</summary>
internal static class SokHandlingsplaner
{
    /// <summary>En handlingsplan i listan.</summary>
    /// <param name="Id">Planens id.</param>
    /// <param name="Rubrik">Planens rubrik.</param>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="PeriodFran">Periodens första dag.</param>
    /// <param name="PeriodTill">Periodens sista dag.</param>
    /// <param name="LagesbildId">Lägesbilden som planen vilar på.</param>
    /// <param name="Status">Utkast, beslutad eller avslutad.</param>
    /// <param name="AntalAtgarder">Antal åtgärder.</param>
    /// <param name="AntalForsenade">Antal åtgärder som är försenade: sista dagen har passerat.</param>
    /// <param name="Version">Version, samma som i ETag.</param>
    /// <param name="Skapad">När utkastet skapades.</param>
    public sealed record Response(
        Guid Id,
        string Rubrik,
        string Omrade,
        DateOnly PeriodFran,
        DateOnly PeriodTill,
        Guid LagesbildId,
        Handlingsplanstatus Status,
        long AntalAtgarder,
        long AntalForsenade,
        int Version,
        DateTime Skapad
    );

    internal sealed record Query(string? Omrade, Handlingsplanstatus? Status, PageRequest Page)
        : IQuery<Paged<Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (
                    string? omrade,
                    string? status,
                    [AsParameters] PageRequest page,
                    IMediator mediator,
                    CancellationToken ct
                ) =>
                    TypedResults.Ok(
                        await mediator.Send(
                            new Query(omrade, Filter.Enum<Handlingsplanstatus>("status", status), page),
                            ct
                        )
                    )
            )
            .RequireAuthorization(AtgardsplanRatt.Las)
            .WithName("sokHandlingsplaner")
            .WithSummary("Sök handlingsplaner")
            .WithDescription(
                "Handlingsplaner i dina områden efter område och status (Utkast, Beslutad, Avslutad), med den "
                    + "senast skapade först."
            )
            .ProducesProblem(400)
            .WithResponseExample(
                200,
                """
                {"items":[{"id":"0199a1b2-0000-7000-8000-000000000010","rubrik":"Handlingsplan Järva 2026",
                "omrade":"jarva",
                "periodFran":"2026-01-01","periodTill":"2026-12-31",
                "lagesbildId":"0199a1b2-0000-7000-8000-000000000002",
                "status":"Beslutad","antalAtgarder":4,"antalForsenade":1,"version":2,"skapad":"2025-12-01T08:00:00Z"}],
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
                Status = query.Status?.ToString(),
                Idag = clock.Today(),
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            var rows = await db.ListAsync<Row>(Select, args, cancellationToken);
            return Page.Of(rows, query.Page, ToResponse);
        }

        private static Response ToResponse(Row row) =>
            new(
                row.Id,
                row.Rubrik,
                row.Omrade,
                row.PeriodFran,
                row.PeriodTill,
                row.LagesbildId,
                row.Status,
                row.AntalAtgarder,
                row.AntalForsenade,
                row.Version,
                row.CreatedAt
            );
    }

    private sealed record Row(
        Guid Id,
        string Rubrik,
        string Omrade,
        DateOnly PeriodFran,
        DateOnly PeriodTill,
        Guid LagesbildId,
        Handlingsplanstatus Status,
        long AntalAtgarder,
        long AntalForsenade,
        int Version,
        DateTime CreatedAt,
        long Total
    ) : IPageRow;

    private const string Select = """
        select h.id, h.rubrik, h.omrade, h.period_fran, h.period_till, h.lagesbild_id, h.status,
               a.antal as antal_atgarder, a.forsenade as antal_forsenade, h.version, h.created_at,
               count(*) over () as total
          from atgardsplan.handlingsplan h
         cross join lateral (
                select count(*) as antal,
                       count(*) filter (where atgardsplan.forsenad(status, slutdatum, @Idag)) as forsenade
                  from atgardsplan.atgard
                 where handlingsplan_id = h.id
                   and borttagen_at is null
               ) a
         where h.omrade = any(@Omraden)
           and (@Omrade::text is null or h.omrade = @Omrade)
           and (@Status::text is null or h.status = @Status)
         order by h.created_at desc, h.id desc
         limit @Limit offset @Offset
        """;
}
