using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Hämta tröskel: from how many on an indicator's values are shown, and how that was decided.</summary>
internal static class HamtaTroskel
{
    /// <summary>En indikators tröskelvärden.</summary>
    /// <param name="Indikator">Indikatorns kod.</param>
    /// <param name="MinstaAntal">Färre svar än så, eller färre händelser (men inte noll) för Antal, visas inte.</param>
    /// <param name="SakertAntal">Andelar med färre svar än så visas som osäkra.</param>
    /// <param name="Version">Skickas som If-Match vid ändring.</param>
    /// <param name="Beslut">De ändringar som gjorts, den senaste först.</param>
    public sealed record Response(
        string Indikator,
        int MinstaAntal,
        int SakertAntal,
        int Version,
        IReadOnlyList<Beslut> Beslut
    );

    /// <summary>En ändring av tröskelvärdena.</summary>
    /// <param name="Version">Versionen som beslutet gav.</param>
    /// <param name="MinstaAntal">Vad det minsta antalet blev.</param>
    /// <param name="SakertAntal">Vad det säkra antalet blev.</param>
    /// <param name="Anledning">Varför.</param>
    /// <param name="Omraknade">Mätvärden som fick en ny revision.</param>
    /// <param name="BeslutadAv">Vem som ändrade.</param>
    /// <param name="Beslutad">När.</param>
    public sealed record Beslut(
        int Version,
        int MinstaAntal,
        int SakertAntal,
        string Anledning,
        int Omraknade,
        string BeslutadAv,
        DateTime Beslutad
    );

    internal sealed record Query(string Kod) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{kod}/troskel",
                async (string kod, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Query(kod), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("hamtaTroskel")
            .WithSummary("Hämta en indikators tröskelvärden")
            .WithDescription(
                "Hur många svar eller händelser som krävs för att ett mätvärde ska visas, och besluten bakom."
            )
            .ProducesProblem(404)
            .WithResponseExample(200, Exempel);

    internal sealed class Handler(Db db) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var row =
                await db.SingleOrDefaultAsync<Row>(Select, new { query.Kod }, cancellationToken)
                ?? throw IndikatorerProblem.IndikatorSaknas(query.Kod);
            var beslut = await db.ListAsync<Beslut>(SelectBeslut, new { query.Kod }, cancellationToken);
            return new(row.Kod, row.MinstaAntal, row.SakertAntal, row.Version, beslut);
        }
    }

    private sealed record Row(string Kod, int MinstaAntal, int SakertAntal, int Version);

    private const string Select = """
        select kod, minsta_antal, sakert_antal, troskelversion as version
          from indikatorer.indikator
         where kod = @Kod
        """;

    private const string SelectBeslut = """
        select version, minsta_antal, sakert_antal, anledning, omraknade, beslutad_av, beslutad
          from indikatorer.troskel
         where indikator = @Kod
         order by version desc
        """;

    internal const string Exempel = """
        {"indikator":"TRY-03","minstaAntal":50,"sakertAntal":100,"version":2,"beslut":[{"version":2,"minstaAntal":50,"sakertAntal":100,
        "anledning":"Statistikfunktionen godtar inte färre än 50 svar.","omraknade":12,"beslutadAv":"statistiker",
        "beslutad":"2026-11-22T08:00:00Z"}]}
        """;
}
