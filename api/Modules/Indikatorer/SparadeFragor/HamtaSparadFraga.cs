using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Hämta sparad fråga: what is asked, by the one who has the link.</summary>
internal static class HamtaSparadFraga
{
    internal sealed record Query(Guid Id) : IQuery<SparadFraga>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{id:guid}",
                async (Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var fraga = await mediator.Send(new Query(id), ct);
                    http.Response.WriteETag(fraga.Version);
                    return TypedResults.Ok(fraga);
                }
            )
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("hamtaSparadFraga")
            .WithSummary("Hämta en sparad fråga")
            .WithDescription("Urvalet, dess adress och vem som sparade det. Den som har länken kan läsa.")
            .ProducesProblem(404)
            .WithResponseExample(200, SparadFraga.Exempel);

    internal sealed class Handler(Db db) : IRequestHandler<Query, SparadFraga>
    {
        public async Task<SparadFraga> Handle(Query query, CancellationToken cancellationToken) =>
            (await db.LasSparadFragaAsync(query.Id, cancellationToken)).Svar();
    }
}
