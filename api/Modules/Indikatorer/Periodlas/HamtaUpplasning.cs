using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Hämta upplåsning: one of them, with its ETag.</summary>
internal static class HamtaUpplasning
{
    internal sealed record Query(Guid Id) : IQuery<Upplasningssvar>;

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
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("hamtaUpplasning")
            .WithSummary("Hämta en upplåsning")
            .WithDescription("Vad som låstes upp, varför, av vem, och vilken import som använde det.")
            .ProducesProblem(404)
            .WithResponseExample(200, Upplasning.Exempel);

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock) : IRequestHandler<Query, Upplasningssvar>
    {
        public async Task<Upplasningssvar> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new { query.Id, Omraden = user.OmradenMed(IndikatorerRatt.Las) };
            var row =
                await db.SingleOrDefaultAsync<Upplasning.Row>(Select, args, cancellationToken)
                ?? throw Upplasning.Saknas(query.Id);
            return row.Svar(clock.Today());
        }
    }

    private const string Select = Upplasning.Kolumner + " and u.id = @Id";
}
