using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Hämta designeffekt: how much wider the uncertainty of a survey is than that of a simple random sample.</summary>
internal static class HamtaDesigneffekt
{
    /// <summary>En datamängds designeffekt.</summary>
    /// <param name="Designeffekt">Antalet svar delas med den när osäkerheten räknas. 1 = obundet slumpmässigt urval.</param>
    /// <param name="Kalla">Varifrån talet kommer; null när ingen har angett det.</param>
    /// <param name="Version">Versionen, samma som i ETag.</param>
    public sealed record Response(decimal Designeffekt, string? Kalla, int Version);

    internal sealed record Query(string Kod) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{kod}/designeffekt",
                async (string kod, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var svar = await mediator.Send(new Query(kod), ct);
                    http.Response.WriteETag(svar.Version);
                    return TypedResults.Ok(svar);
                }
            )
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("hamtaDesigneffekt")
            .WithSummary("Hämta en datamängds designeffekt")
            .WithDescription(
                "Hur mycket vägning och klustrat urval ökar variansen i en enkät. Varje mätvärde bär den som gällde när det registrerades."
            )
            .ProducesProblem(404)
            .WithResponseExample(200, Exempel);

    internal sealed class Handler(Db db) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken) =>
            await db.SingleOrDefaultAsync<Response>(Select, new { query.Kod }, cancellationToken)
            ?? throw IndikatorerProblem.DatamangdSaknas(query.Kod);
    }

    internal const string Select = """
        select designeffekt, designeffekt_kalla as kalla, designeffekt_version as version
          from indikatorer.datamangd
         where kod = @Kod
        """;

    internal const string Exempel =
        """{"designeffekt":1.4,"kalla":"Teknisk rapport 2026, tabell 3: vägningens designeffekt enligt Kish.","version":2}""";
}
