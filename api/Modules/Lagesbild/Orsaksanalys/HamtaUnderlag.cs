using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Hämta underlag: one part of a cause analysis, as the whole shows it.</summary>
internal static class HamtaUnderlag
{
    internal sealed record Query(Guid Id) : IQuery<HamtaOrsaksanalys.Underlag>;

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
            .WithName("hamtaUnderlag")
            .WithSummary("Hämta ett underlag")
            .WithDescription("Underlaget som det står i problemets orsaksanalys.")
            .ProducesProblem(404)
            .WithResponseExample(
                200,
                """
                {"id":"0199a1b2-0000-7000-8000-000000000006","sida":"For","styrka":2,"text":"Boende pekar ut mörkret vid tre vandringar.",
                "kalla":"Trygghetsvandringar 2026","ursprung":[],"version":1}
                """
            );

    internal sealed class Handler(Db db, IMediator mediator) : IRequestHandler<Query, HamtaOrsaksanalys.Underlag>
    {
        public async Task<HamtaOrsaksanalys.Underlag> Handle(Query query, CancellationToken cancellationToken)
        {
            var del =
                await db.SingleOrDefaultAsync<Orsaksdel.Del>(
                    Orsaksdel.SelectUnderlag,
                    new { query.Id },
                    cancellationToken
                ) ?? throw OrsaksanalysProblem.UnderlagSaknas(query.Id);
            var analys = await Orsaksdel.SomDelAsync(
                mediator.Send(new HamtaOrsaksanalys.Query(del.ProblemId), cancellationToken),
                query.Id,
                OrsaksanalysProblem.UnderlagSaknas
            );
            return analys.Hypoteser.SelectMany(hypotes => hypotes.Underlag).Single(del => del.Id == query.Id);
        }
    }
}
