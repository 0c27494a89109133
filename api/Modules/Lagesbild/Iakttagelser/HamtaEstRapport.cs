using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Hämta EST-rapport: that a week was reported, and what came with it.</summary>
internal static class HamtaEstRapport
{
    internal sealed record Query(Guid Id) : IQuery<SokEstRapporter.Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{id:guid}",
                async (Guid id, IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(id), ct))
            )
            .RequireAuthorization(IakttagelseRatt.Iaktta)
            .WithName("hamtaEstRapport")
            .WithSummary("Hämta en veckorapport")
            .WithDescription("En veckas rapport i mina områden; en rapportör kan bara läsa sina egna.")
            .ProducesProblem(404)
            .WithResponseExample(200, SokEstRapporter.Exempelrad);

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Query, SokEstRapporter.Response>
    {
        public async Task<SokEstRapporter.Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                query.Id,
                Omrade = (string?)null,
                Vecka = (string?)null,
                Jag = user.Id,
                Omraden = user.OmradenMed(IakttagelseRatt.Las),
                Limit = 1,
                Offset = 0,
            };
            var rader = await db.ListAsync<SokEstRapporter.Row>(SokEstRapporter.Select, args, cancellationToken);
            return rader.Count > 0
                ? SokEstRapporter.ToResponse(rader[0])
                : throw IakttagelseProblem.RapportSaknas(query.Id);
        }
    }
}
