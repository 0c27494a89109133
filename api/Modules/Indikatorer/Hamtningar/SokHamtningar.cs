using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Sök hämtningar: the history of what was fetched from the source, latest first.</summary>
internal static class SokHamtningar
{
    internal sealed record Query(string Datamangd, PageRequest Page) : IQuery<Paged<HamtaHamtning.Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (string kod, [AsParameters] PageRequest page, IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(kod, page), ct))
            )
            .RequireAuthorization(IndikatorerRatt.Importera)
            .WithName("sokHamtningar")
            .WithSummary("Lista hämtningar")
            .WithDescription("Datamängdens hämtningar från källan, den senaste först, också de som misslyckats.")
            .ProducesProblem(400)
            .ProducesProblem(404)
            .WithResponseExample(200, $$"""{"items":[{{HamtaHamtning.Exempel}}],"page":1,"limit":20,"total":1}""");

    internal sealed class Handler(Db db, IMediator mediator) : IRequestHandler<Query, Paged<HamtaHamtning.Response>>
    {
        public async Task<Paged<HamtaHamtning.Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            await mediator.Send(new HamtaDatamangd.Query(query.Datamangd), cancellationToken);
            var args = new
            {
                query.Datamangd,
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            var rows = await db.ListAsync<HamtaHamtning.Row>(Select, args, cancellationToken);
            return Page.Of(rows, query.Page, row => row.ToResponse());
        }
    }

    private const string Select = """
        select id, datamangd, status, sidor, poster, import, felkod, fel, vantar_pa_definition, created_at,
               skapad_av, klar, count(*) over () as total
          from indikatorer.hamtning
         where datamangd = @Datamangd
         order by created_at desc, id desc
         limit @Limit offset @Offset
        """;
}
