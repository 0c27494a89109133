using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Hämta rapportörsuppdrag: one assignment, with the version to end it by.</summary>
internal static class HamtaRapportorsuppdrag
{
    internal sealed record Query(Guid Id) : IQuery<SokRapportorsuppdrag.Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{id:guid}",
                async (Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Query(id), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(IakttagelseRatt.Las)
            .WithName("hamtaRapportorsuppdrag")
            .WithSummary("Hämta ett uppdrag att rapportera")
            .WithDescription("Ett uppdrag i mina områden. ETag är versionen.")
            .ProducesProblem(404)
            .WithResponseExample(200, SokRapportorsuppdrag.Exempelrad);

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Query, SokRapportorsuppdrag.Response>
    {
        public async Task<SokRapportorsuppdrag.Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                query.Id,
                Omrade = (string?)null,
                Omraden = user.OmradenMed(IakttagelseRatt.Las),
                Limit = 1,
                Offset = 0,
            };
            var rader = await db.ListAsync<SokRapportorsuppdrag.Row>(
                SokRapportorsuppdrag.Select,
                args,
                cancellationToken
            );
            return rader.Count > 0
                ? SokRapportorsuppdrag.ToResponse(rader[0])
                : throw IakttagelseProblem.UppdragSaknas(query.Id);
        }
    }
}
