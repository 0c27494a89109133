using System.ComponentModel;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Sök prioriteringsmöten: the meetings of the caller's areas.</summary>
internal static class SokPrioriteringsmoten
{
    /// <summary>Ett möte i en lista.</summary>
    /// <param name="Id">Mötets id.</param>
    /// <param name="LagesbildId">Lägesbilden som mötet prioriterar ur.</param>
    /// <param name="Lagesbildsrubrik">Lägesbildens rubrik.</param>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="Datum">Mötets dag.</param>
    /// <param name="Organ">Vem som möts.</param>
    /// <param name="Diarienummer">Protokollets diarienummer, när mötet är avslutat.</param>
    /// <param name="Status">Oppet tills det avslutas, därefter oföränderligt.</param>
    /// <param name="Prioriterade">Hur många problem som är prioriterade.</param>
    /// <param name="Version">Versionen, samma som i ETag.</param>
    public sealed record Response(
        Guid Id,
        Guid LagesbildId,
        string Lagesbildsrubrik,
        string Omrade,
        DateOnly Datum,
        string Organ,
        string? Diarienummer,
        Motesstatus Status,
        long Prioriterade,
        int Version
    );

    internal sealed record Query(string? Omrade, Guid? Lagesbild, Motesstatus? Status, PageRequest Page)
        : IQuery<Paged<Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (
                    [Description("Områdets kod.")] string? omrade,
                    [Description("Lägesbildens id.")] Guid? lagesbild,
                    [Description("Oppet eller Avslutat.")] string? status,
                    [AsParameters] PageRequest page,
                    IMediator mediator,
                    CancellationToken ct
                ) =>
                    TypedResults.Ok(
                        await mediator.Send(
                            new Query(omrade, lagesbild, Filter.Enum<Motesstatus>("status", status), page),
                            ct
                        )
                    )
            )
            .RequireAuthorization(LagesbildRatt.Las)
            .WithName("sokPrioriteringsmoten")
            .WithSummary("Sök styrgruppens prioriteringsmöten")
            .WithDescription("Möten i mina områden, efter område, lägesbild och status. Det senaste först.")
            .ProducesProblem(400)
            .WithResponseExample(
                200,
                """
                {"items":[{"id":"0199a1b2-0000-7000-8000-000000000051","lagesbildId":"0199a1b2-0000-7000-8000-000000000001",
                "lagesbildsrubrik":"Gemensam lägesbild för Järva","omrade":"jarva","datum":"2026-10-01","organ":"Lokal styrgrupp Järva",
                "diarienummer":"SDN 2026/31","status":"Avslutat","prioriterade":3,"version":14}],"page":1,"limit":20,"total":1}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Query, Paged<Response>>
    {
        public async Task<Paged<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                Omraden = user.OmradenMed(LagesbildRatt.Las),
                query.Omrade,
                query.Lagesbild,
                Status = query.Status?.ToString(),
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            var rader = await db.ListAsync<Row>(Select, args, cancellationToken);
            return Page.Of(rader, query.Page, rad => rad.Svar());
        }
    }

    private sealed record Row(
        Guid Id,
        Guid LagesbildId,
        string Lagesbildsrubrik,
        string Omrade,
        DateOnly Datum,
        string Organ,
        string? Diarienummer,
        Motesstatus Status,
        long Prioriterade,
        int Version,
        long Total
    ) : IPageRow
    {
        public Response Svar() =>
            new(Id, LagesbildId, Lagesbildsrubrik, Omrade, Datum, Organ, Diarienummer, Status, Prioriterade, Version);
    }

    private const string Select = """
        select m.id, m.lagesbild_id, l.rubrik as lagesbildsrubrik, m.omrade, m.datum, m.organ, m.diarienummer, m.status,
               (select count(*)
                  from lagesbild.prioritering p
                 where p.mote_id = m.id
                   and p.beslut = 'Prioriterad') as prioriterade,
               m.version, count(*) over () as total
          from lagesbild.prioriteringsmote m
          join lagesbild.lagesbild l on l.id = m.lagesbild_id
         where m.omrade = any(@Omraden)
           and (@Omrade::text is null or m.omrade = @Omrade)
           and (@Lagesbild::uuid is null or m.lagesbild_id = @Lagesbild)
           and (@Status::text is null or m.status = @Status)
         order by m.datum desc, m.created_at desc, m.id desc
         limit @Limit offset @Offset
        """;
}
