using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Hämta lagkrav: one requirement; and the clock that one of them is, for whoever counts months.</summary>
internal static class HamtaLagkrav
{
    internal sealed record Query(string Kod) : IQuery<Lagkrav>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{kod}",
                async (string kod, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var lagkrav = await mediator.Send(new Query(kod), ct);
                    http.Response.WriteETag(lagkrav.Version);
                    return TypedResults.Ok(lagkrav);
                }
            )
            .RequireAuthorization(LagesbildRatt.Las)
            .WithName("hamtaLagkrav")
            .WithSummary("Hämta ett lagkrav")
            .WithDescription("Ett krav med gräns, varningar och källa. ETag är versionen.")
            .ProducesProblem(404)
            .WithResponseExample(200, Lagkrav.Exempel);

    internal sealed class Handler(Db db)
        : IRequestHandler<Query, Lagkrav>,
            IRequestHandler<HamtaLagesbildsfrist, Lagesbildsfrist>
    {
        public async Task<Lagkrav> Handle(Query query, CancellationToken cancellationToken) =>
            await db.SingleOrDefaultAsync<Lagkrav>(Select, new { query.Kod }, cancellationToken)
            ?? throw LagkravProblem.Saknas(
                query.Kod,
                Nearest.To(query.Kod, await db.ListAsync<string>(SelectKoder, null, cancellationToken))
            );

        public async Task<Lagesbildsfrist> Handle(HamtaLagesbildsfrist query, CancellationToken cancellationToken) =>
            (await db.SingleOrDefaultAsync<Lagesbildsfrist>(SelectFrist, null, cancellationToken))!;
    }

    private const string Select = """
        select kod, lag, paragraf, kortnamn, kontroll, grans_manader, varningar, kalla, verifierad, version, andrad_av,
               andrad_at as andrad
          from lagesbild.lagkrav
         where kod = @Kod
        """;

    private const string SelectKoder = """
        select kod
          from lagesbild.lagkrav
         order by kod
        """;

    private const string SelectFrist = """
        select grans_manader, varningar[1] as snart_manader, varningar[2] as bradskande_manader
          from lagesbild.lagkrav
         where kontroll = 'Lagesbildsalder'
        """;
}
