using MediatR;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Hämta konfiguration: every limit and rule that the service has, told by what enforces it.</summary>
internal static class HamtaKonfiguration
{
    /// <summary>Alla gränser som tjänsten har.</summary>
    /// <param name="ApiVersion">API:ets version.</param>
    /// <param name="StorstaSida">Största värdet på limit i listor.</param>
    /// <param name="StandardSida">limit när inget anges.</param>
    /// <param name="StorstaSidaMatvarden">Största värdet på limit i GET /matvarden.</param>
    /// <param name="StandardSidaMatvarden">limit i GET /matvarden när inget anges.</param>
    /// <param name="MaxCeller">Flest mätvärden i ett svar i ett annat format än json; json hämtas sida för sida utan den gränsen.</param>
    /// <param name="StorstaImport">Största fil i en import, i byte.</param>
    /// <param name="Anropsgrans">Hur många anrop en klient får göra.</param>
    /// <param name="Lasare">Läsare som POST /importer känner till.</param>
    /// <param name="Format">Format som GET /matvarden svarar i; det första är standard.</param>
    /// <param name="Periodformer">Hur periodkoder skrivs.</param>
    /// <param name="Sprak">Språk i texter.</param>
    /// <param name="MinstaAntalSvar">Färre svar än så visas inte om indikatorn inte säger annat.</param>
    /// <param name="SakertAntalSvar">Färre svar än så visas med statusen Osaker.</param>
    /// <param name="Rojanderegler">Reglerna för vad som inte visas.</param>
    /// <param name="Kommunruta">Rutan som kommunen ryms i; en plats utanför den tas inte emot.</param>
    /// <param name="Licens">Var licensen står.</param>
    /// <param name="Hanvisning">Hur siffror härifrån anges som källa.</param>
    /// <param name="Kontakt">Vart frågor ställs.</param>
    public sealed record Response(
        string ApiVersion,
        int StorstaSida,
        int StandardSida,
        int StorstaSidaMatvarden,
        int StandardSidaMatvarden,
        int MaxCeller,
        long StorstaImport,
        Anropstakt Anropsgrans,
        IReadOnlyList<string> Lasare,
        IReadOnlyList<string> Format,
        string Periodformer,
        IReadOnlyList<string> Sprak,
        int MinstaAntalSvar,
        int SakertAntalSvar,
        IReadOnlyList<string> Rojanderegler,
        Kommunruta Kommunruta,
        string Licens,
        string Hanvisning,
        string Kontakt
    );

    /// <summary>Gränsen för anrop.</summary>
    /// <param name="Antal">Så många anrop i ett fönster; 0 = ingen gräns.</param>
    /// <param name="Sekunder">Fönstrets längd.</param>
    /// <param name="Per">Vad gränsen gäller för.</param>
    /// <param name="Fritt">Det som inte räknas.</param>
    public sealed record Anropstakt(int Antal, int Sekunder, string Per, IReadOnlyList<string> Fritt);

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGroup("")
            .WithTags("Om API:et")
            .MapGet(
                "/konfiguration",
                async (IOptions<Anropsgrans> grans, Lasarna lasare, IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(Svar(grans.Value, lasare, await mediator.Send(new HamtaKommunruta(), ct)))
            )
            .AllowAnonymous()
            .DisableRateLimiting()
            .WithName("hamtaKonfiguration")
            .WithSummary("Tjänstens gränser")
            .WithDescription(
                "Alla gränser på ett ställe: sidstorlek, antal celler, antal anrop, importstorlek, läsare, format, språk, vad som inte visas, licens, hur källan anges och vart frågor ställs. Kräver ingen inloggning och räknas inte som anrop."
            )
            .WithResponseExample(200, Exempel);

    private static Response Svar(Anropsgrans grans, Lasarna lasare, Kommunruta ruta) =>
        new(
            About.Version,
            PageRequest.Max,
            PageRequest.Default,
            UtskriftRules.StorstaSida,
            UtskriftRules.StandardSida,
            About.MostCells,
            About.LargestImport,
            new(grans.Antal, grans.Sekunder, "klient (tokenens sub)", ["/api-info", "/konfiguration", "304"]),
            lasare.Alla.Select(l => l.Namn).ToList(),
            MatvardeformatRules.Namn.Keys.ToList(),
            PeriodRules.Form,
            ["sv"],
            30,
            MatvardeRules.SakertAntal,
            Rojanderegler,
            ruta,
            "Varje datamängd har sin licens: GET /datamangder/{kod} och kolumnen licens i csv och xlsx.",
            "Källa: {datamängdens källa}, via Trygghet, hämtat {datum}. Ange frågans adress, med asOf om siffran ska gå att hämta igen.",
            About.Contact
        );

    private static readonly string[] Rojanderegler =
    [
        "Andelar och medelvärden med färre svar än indikatorns minstaAntal (30 om inget annat sägs) visas inte: ForFaSvar.",
        "Andelar och medelvärden med färre svar än indikatorns säkra antal (100 om inget annat sägs) visas med statusen Osaker.",
        "Små antal händelser visas inte där indikatorn kräver det: Undertryckt. Noll visas.",
        "Värden som källan gett sekretess visas inte: Undertryckt.",
        "Värden som ett dolt värde annars kunde räknas ut ur (summor, uppdelningar, perioder, revisioner) döljs också: Undertryckt.",
        "Samma värden är dolda i alla format, i summor, analyser och ändringsflödet. Ett dolt värde är aldrig noll.",
    ];

    private const string Exempel = """
        {"apiVersion":"1.0.0","storstaSida":100,"standardSida":20,"storstaSidaMatvarden":10000,"standardSidaMatvarden":1000,
        "maxCeller":100000,"storstaImport":268435456,"anropsgrans":{"antal":3000,"sekunder":60,"per":"klient (tokenens sub)",
        "fritt":["/api-info","/konfiguration","304"]},"lasare":["trygghet-csv"],"format":["json","csv","json-stat2","ndjson","xlsx"],
        "periodformer":"2026, 2026-T2","sprak":["sv"],"minstaAntalSvar":30,"sakertAntalSvar":100,
        "rojanderegler":["Andelar med färre än 30 svar visas inte."],
        "kommunruta":{"vast":17.76,"syd":59.22,"ost":18.2,"nord":59.45},"licens":"Varje datamängd har sin licens.",
        "hanvisning":"Källa: {datamängdens källa}, via Trygghet.","kontakt":"trygghet@example.se"}
        """;
}
