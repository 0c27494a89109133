using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Sök datamängder: what is delivered, by whom, under which licence, and how fresh it is.</summary>
internal static class SokDatamangder
{
    internal sealed record Query(PageRequest Page) : IQuery<Paged<HamtaDatamangd.Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async ([AsParameters] PageRequest page, IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(page), ct))
            )
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("sokDatamangder")
            .WithSummary("Lista datamängder")
            .WithDescription("Datamängderna med källa, licens, utgivare och revision. Sorterade efter kod.")
            .ProducesProblem(400)
            .WithResponseExample(200, $$"""{"items":[{{HamtaDatamangd.Exempel}}],"page":1,"limit":20,"total":1}""");

    internal sealed class Handler(Db db, Hamtningsinstallning hamtning)
        : IRequestHandler<Query, Paged<HamtaDatamangd.Response>>
    {
        public async Task<Paged<HamtaDatamangd.Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new { Limit = query.Page.Size, query.Page.Offset };
            var rows = await db.ListAsync<HamtaDatamangd.Row>(Select, args, cancellationToken);
            return Page.Of(rows, query.Page, row => HamtaDatamangd.Svar(row, hamtning));
        }
    }

    private const string Select =
        "select "
        + HamtaDatamangd.Kolumner
        + """
            , count(*) over () as total
              from indikatorer.datamangd
             order by kod
             limit @Limit offset @Offset
            """;
}
