using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Hämta hypotes: one part of a cause analysis, as the whole shows it.</summary>
internal static class HamtaHypotes
{
    internal sealed record Query(Guid Id) : IQuery<HamtaOrsaksanalys.Hypotes>;

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
            .RequireAuthorization(LagesbildRatt.Las)
            .WithName("hamtaHypotes")
            .WithSummary("Hämta en hypotes")
            .WithDescription("Hypotesen med sitt underlag som den står i problemets orsaksanalys.")
            .ProducesProblem(404)
            .WithResponseExample(
                200,
                """
                {"id":"0199a1b2-0000-7000-8000-000000000005","lopnummer":1,"orsakId":"0199a1b2-0000-7000-8000-000000000003",
                "antagande":"Om torget blir ljusare minskar otryggheten.","indikatorSomFalsifierar":"TRY-03",
                "indikatornamn":"Oro för att närstående ska utsättas för brott","vantadRiktning":"Minskar",
                "motbevis":"Andelen är oförändrad eller högre vid nästa mätning.","status":"Foreslagen","underlag":[],"ursprung":[],"version":1}
                """
            );

    internal sealed class Handler(Db db, IMediator mediator) : IRequestHandler<Query, HamtaOrsaksanalys.Hypotes>
    {
        public async Task<HamtaOrsaksanalys.Hypotes> Handle(Query query, CancellationToken cancellationToken)
        {
            var del =
                await db.SingleOrDefaultAsync<Orsaksdel.Del>(
                    Orsaksdel.SelectHypotes,
                    new { query.Id },
                    cancellationToken
                ) ?? throw OrsaksanalysProblem.HypotesSaknas(query.Id);
            var analys = await Orsaksdel.SomDelAsync(
                mediator.Send(new HamtaOrsaksanalys.Query(del.ProblemId), cancellationToken),
                query.Id,
                OrsaksanalysProblem.HypotesSaknas
            );
            return analys.Hypoteser.Single(del => del.Id == query.Id);
        }
    }
}
