using System.ComponentModel;
using System.Text.Json;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Hämta version: what an indicator meant in one version, and what that version changed.</summary>
internal static class HamtaIndikatorversion
{
    /// <summary>En version av en definition.</summary>
    /// <param name="Indikator">Indikatorns kod.</param>
    /// <param name="Version">Versionen: stor.liten.rättelse.</param>
    /// <param name="Katalogversion">Katalogens version när den kom till.</param>
    /// <param name="Niva">Hur stor ändringen var; Ny för den första versionen.</param>
    /// <param name="Skal">Varför den gjordes.</param>
    /// <param name="GallerFran">Första dagen som en stor ändring gäller; där bryts serien.</param>
    /// <param name="BeslutadAv">Vem som gjorde den.</param>
    /// <param name="Tid">När den gjordes.</param>
    /// <param name="Andringar">Fälten som ändrades, med före och efter.</param>
    /// <param name="Definition">Hela definitionen i den här versionen, med katalogens fältnamn.</param>
    public sealed record Response(
        string Indikator,
        string Version,
        long Katalogversion,
        Andringsniva Niva,
        string Skal,
        DateOnly? GallerFran,
        string BeslutadAv,
        DateTime Tid,
        IReadOnlyList<Andring> Andringar,
        IReadOnlyDictionary<string, JsonElement> Definition
    );

    /// <summary>Ett fält som ändrades.</summary>
    /// <param name="Falt">Fältets namn.</param>
    /// <param name="Fore">Värdet före.</param>
    /// <param name="Efter">Värdet efter.</param>
    /// <param name="Niva">Hur stor ändringen av fältet är.</param>
    public sealed record Andring(string Falt, JsonElement Fore, JsonElement Efter, Andringsniva Niva);

    internal sealed record Query(string Kod, string Version) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{kod}/versioner/{version}",
                async (
                    string kod,
                    [Description("Versionen, till exempel 1.1.0.")] string version,
                    IMediator mediator,
                    CancellationToken ct
                ) => TypedResults.Ok(await mediator.Send(new Query(kod, version), ct))
            )
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("hamtaIndikatorversion")
            .WithSummary("Hämta en version av en definition")
            .WithDescription("Vad indikatorn betydde i den versionen, och vad versionen ändrade, med före och efter.")
            .ProducesProblem(404)
            .WithResponseExample(200, Exempel);

    internal sealed class Handler(Db db) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var version = query.Version is "1.0.0" ? "1" : query.Version;
            var rad = await db.SingleOrDefaultAsync<Indikatorversion>(
                Select,
                new { query.Kod, Version = version },
                cancellationToken
            );
            return rad?.Svar() ?? throw KatalogversionerProblem.VersionSaknas(query.Kod, query.Version);
        }
    }

    private const string Select = """
        select indikator, version, katalog, niva, skal, galler_fran, fore::text, efter::text, beslutad_av, created_at,
               1::bigint as total
          from indikatorer.indikatorversion
         where indikator = @Kod
           and version = @Version
        """;

    internal const string Exempel = """
        {"indikator":"TRY-03","version":"2.0.0","katalogversion":7,"niva":"Stor","skal":"Enkäten vände sig till fler åldrar.",
        "gallerFran":"2026-01-01","beslutadAv":"statistiker","tid":"2026-11-25T08:00:00Z",
        "andringar":[{"falt":"instrument","fore":"Trygghetsmätningen","efter":"Trygghetsmätningen 2026","niva":"Stor"}],
        "definition":{"namn":"Orolig för att närstående utsätts för brott","enhet":"andel %"}}
        """;
}
