using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Hämta EST-kadens: how often the area analyses; each tertial until somebody has said otherwise.</summary>
internal static class HamtaEstKadens
{
    /// <summary>Hur ofta området gör sin EST-analys.</summary>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="Kadens">Tertial eller Kvartal.</param>
    /// <param name="Version">Versionen, samma som i ETag; 0 när inget är sagt och det förvalda gäller.</param>
    public sealed record Response(string Omrade, EstKadens Kadens, int Version);

    internal sealed record Query(string Omrade) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{omrade}",
                async (string omrade, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Query(omrade), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(IakttagelseRatt.Las)
            .WithName("hamtaEstKadens")
            .WithSummary("Hämta hur ofta ett område gör EST-analys")
            .WithDescription("Tertial om inget annat är bestämt; versionen är då 0. ETag är versionen.")
            .ProducesProblem(404)
            .WithResponseExample(200, """{"omrade":"jarva","kadens":"Kvartal","version":1}""");

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            user.KravOmrade(IakttagelseRatt.Las, query.Omrade);
            return await db.SingleOrDefaultAsync<Response>(Select, query, cancellationToken)
                ?? new(query.Omrade, EstKadens.Tertial, 0);
        }
    }

    private const string Select = """
        select omrade, kadens, version
          from lagesbild.est_kadens
         where omrade = @Omrade
        """;
}
