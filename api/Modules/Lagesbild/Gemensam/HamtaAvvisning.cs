using System.ComponentModel;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Hämta avvisning: one refusal.</summary>
internal static class HamtaAvvisning
{
    internal sealed record Query(Guid LagesbildId, Guid Id) : IQuery<Avvisning.Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{id:guid}/avvisningar/{avvisning:guid}",
                async (
                    Guid id,
                    [Description("Avvisningens id.")] Guid avvisning,
                    HttpContext http,
                    IMediator mediator,
                    CancellationToken ct
                ) =>
                {
                    var response = await mediator.Send(new Query(id, avvisning), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .WithMetadata(new OwnETag()) // the problems' headings are not in the version: never 304
            .RequireAuthorization(LagesbildRatt.Las)
            .WithName("hamtaAvvisning")
            .WithSummary("Hämta ett avvisat förslag")
            .WithDescription(
                "Ett avvisat förslag, för den som ser båda problemens lägesbilder. Alla finns i /lagesbilder/{id}/sammanstallning."
            )
            .ProducesProblem(404)
            .WithResponseExample(
                200,
                """
                {"id":"0199a1b2-0000-7000-8000-000000000071",
                "staden":{"id":"0199a1b2-0000-7000-8000-000000000012","rubrik":"Otrygghet vid torget"},
                "polisen":{"id":"0199a1b2-0000-7000-8000-000000000013","rubrik":"Narkotikahandel på gångvägen"},
                "skal":"Det ena gäller torget, det andra gångvägen.","avvisadAv":"samordnare-jarva","skapad":"2026-09-01T08:00:00Z","version":1}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Query, Avvisning.Response>
    {
        public Task<Avvisning.Response> Handle(Query query, CancellationToken cancellationToken) =>
            db.LasAvvisningAsync(user, query.LagesbildId, query.Id, cancellationToken);
    }
}
