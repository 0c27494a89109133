using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Sök källdefinitioner: what the source has said that its codes mean, what waits for a person first.</summary>
internal static class SokKalldefinitioner
{
    internal sealed record Query(string Datamangd, PageRequest Page) : IQuery<Paged<Kalldefinition>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (string kod, [AsParameters] PageRequest page, IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(kod, page), ct))
            )
            .RequireAuthorization(IndikatorerRatt.Importera)
            .WithName("sokKalldefinitioner")
            .WithSummary("Lista källans definitioner")
            .WithDescription(
                "Källans ordalydelser för koderna i en datamängd som hämtas. Först de som väntar på att godkännas: deras koder hämtas inte till dess."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .WithResponseExample(200, $$"""{"items":[{{Kalldefinition.Exempel}}],"page":1,"limit":20,"total":1}""");

    internal sealed class Handler(Db db, IMediator mediator) : IRequestHandler<Query, Paged<Kalldefinition>>
    {
        public async Task<Paged<Kalldefinition>> Handle(Query query, CancellationToken cancellationToken)
        {
            await mediator.Send(new HamtaDatamangd.Query(query.Datamangd), cancellationToken);
            var args = new
            {
                query.Datamangd,
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            var rader = await db.ListAsync<KalldefinitionRow>(KalldefinitionRow.Select + Sida, args, cancellationToken);
            return Page.Of(rader, query.Page, rad => rad.Svar());
        }
    }

    private const string Sida = """

         order by d.ersatt is not null, d.godkand is not null, d.kallkod, d.sedd desc
         limit @Limit offset @Offset
        """;
}
