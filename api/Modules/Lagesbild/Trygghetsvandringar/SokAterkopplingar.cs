using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Sök återkopplingar: what became of one observation, step by step. Its writer may read them too.</summary>
internal static class SokAterkopplingar
{
    /// <summary>En återkoppling.</summary>
    /// <param name="Id">Återkopplingens id.</param>
    /// <param name="Slag">Vad det blev.</param>
    /// <param name="Text">Beskedet.</param>
    /// <param name="Datum">Dagen det gäller.</param>
    /// <param name="Organisation">Ansvarig organisations kod.</param>
    /// <param name="SkapadAv">Funktionen som skrev in det.</param>
    /// <param name="Skapad">När det skrevs in.</param>
    public sealed record Response(
        Guid Id,
        Aterkopplingsslag Slag,
        string Text,
        DateOnly Datum,
        string Organisation,
        string SkapadAv,
        DateTime Skapad
    );

    internal sealed record Query(Guid Id, PageRequest Page) : IQuery<Paged<Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (Guid id, [AsParameters] PageRequest page, IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(id, page), ct))
            )
            .RequireAuthorization(IakttagelseRatt.Iaktta)
            .WithName("sokAterkopplingar")
            .WithSummary("Lista återkoppling på en iakttagelse")
            .WithDescription(
                "Vad det blev av iakttagelsen, det senaste först. Den som skrev iakttagelsen kan också läsa."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .WithResponseExample(
                200,
                """
                {"items":[{"id":"0199a1b2-0000-7000-8000-000000000046","slag":"Planerat","text":"Lamporna byts i vecka 49.","datum":"2026-11-20",
                "organisation":"trafikkontoret","skapadAv":"samordnare-jarva","skapad":"2026-11-20T09:00:00Z"}],"page":1,"limit":20,"total":1}
                """
            );

    internal sealed class Handler(Db db, IMediator mediator) : IRequestHandler<Query, Paged<Response>>
    {
        public async Task<Paged<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            await mediator.Send(new HamtaIakttagelse.Query(query.Id), cancellationToken);
            var args = new
            {
                query.Id,
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            return Page.Of(await db.ListAsync<Row>(Select, args, cancellationToken), query.Page, ToResponse);
        }
    }

    private sealed record Row(
        Guid Id,
        Aterkopplingsslag Slag,
        string Text,
        DateOnly Datum,
        string Organisation,
        string SkapadAv,
        DateTime CreatedAt,
        long Total
    ) : IPageRow;

    private static Response ToResponse(Row row) =>
        new(row.Id, row.Slag, row.Text, row.Datum, row.Organisation, row.SkapadAv, row.CreatedAt);

    private const string Select = """
        select id, slag, text, datum, organisation, skapad_av, created_at, count(*) over () as total
          from lagesbild.aterkoppling
         where iakttagelse_id = @Id
         order by created_at desc, id desc
         limit @Limit offset @Offset
        """;
}
