using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Hämta faktor: one part of a cause analysis, as the whole shows it.</summary>
internal static class HamtaFaktor
{
    internal sealed record Query(Guid Id) : IQuery<HamtaOrsaksanalys.Faktor>;

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
            .RequireAuthorization(LagesbildRatt.Las)
            .WithName("hamtaFaktor")
            .WithSummary("Hämta en faktor")
            .WithDescription("Faktorn som den står i problemets orsaksanalys.")
            .ProducesProblem(404)
            .WithResponseExample(
                200,
                """
                {"id":"0199a1b2-0000-7000-8000-000000000004","slag":"Skydd","niva":"Grupp","text":"Föreningar med vuxna ledare vid torget.","ursprung":[],"version":1}
                """
            );

    internal sealed class Handler(Db db, IMediator mediator) : IRequestHandler<Query, HamtaOrsaksanalys.Faktor>
    {
        public async Task<HamtaOrsaksanalys.Faktor> Handle(Query query, CancellationToken cancellationToken)
        {
            var del =
                await db.SingleOrDefaultAsync<Orsaksdel.Del>(
                    Orsaksdel.SelectFaktor,
                    new { query.Id },
                    cancellationToken
                ) ?? throw OrsaksanalysProblem.FaktorSaknas(query.Id);
            var analys = await Orsaksdel.SomDelAsync(
                mediator.Send(new HamtaOrsaksanalys.Query(del.ProblemId), cancellationToken),
                query.Id,
                OrsaksanalysProblem.FaktorSaknas
            );
            return analys.Faktorer.Single(del => del.Id == query.Id);
        }
    }
}
