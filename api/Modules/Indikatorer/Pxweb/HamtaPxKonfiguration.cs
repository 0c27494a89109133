using System.ComponentModel;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Hämta konfiguration: the limits of the facade, which clients ask for before anything else.</summary>
internal static class HamtaPxKonfiguration
{
    /// <summary>Fasadens gränser.</summary>
    /// <param name="ApiVersion">Version av PxWebApi.</param>
    /// <param name="AppVersion">Version av tjänsten.</param>
    /// <param name="Languages">Språk.</param>
    /// <param name="DefaultLanguage">Språk när inget anges.</param>
    /// <param name="MaxDataCells">Flest celler i ett svar.</param>
    /// <param name="MaxCallsPerTimeWindow">Flest anrop i ett tidsfönster.</param>
    /// <param name="TimeWindow">Tidsfönstrets längd i sekunder.</param>
    /// <param name="License">Var licensen står.</param>
    /// <param name="SourceReferences">Hur källan anges.</param>
    /// <param name="DefaultDataFormat">Format när inget anges.</param>
    /// <param name="DataFormats">Format som finns.</param>
    /// <param name="Features">Vad servern dessutom kan.</param>
    public sealed record Response(
        string ApiVersion,
        string AppVersion,
        IReadOnlyList<Language> Languages,
        string DefaultLanguage,
        int MaxDataCells,
        int MaxCallsPerTimeWindow,
        int TimeWindow,
        string License,
        IReadOnlyList<SourceReference> SourceReferences,
        string DefaultDataFormat,
        IReadOnlyList<string> DataFormats,
        IReadOnlyList<Feature> Features
    );

    /// <summary>Ett språk.</summary>
    public sealed record Language(string Id, string Label);

    /// <summary>Hur källan anges på ett språk.</summary>
    public sealed record SourceReference(string Language, string Text);

    /// <summary>En egenskap hos servern.</summary>
    public sealed record Feature(string Id, IReadOnlyList<KeyValue> Params);

    /// <summary>Ett namn och ett värde.</summary>
    public sealed record KeyValue(string Key, string Value);

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/config",
                (
                    [Description(PxParametrar.Sprak)] string? lang,
                    [Description("Tas emot och saknar verkan.")] string? outputFormat,
                    IOptions<Anropsgrans> grans
                ) =>
                {
                    PxParametrar.KravSprak(lang);
                    return TypedResults.Ok(Svar(grans.Value));
                }
            )
            .AllowAnonymous()
            .DisableRateLimiting()
            .WithName("hamtaPxKonfiguration")
            .WithSummary("Fasadens gränser")
            .WithDescription("Version, språk, gränser och format. Kräver ingen inloggning och räknas inte som anrop.")
            .ProducesProblem(400)
            .WithResponseExample(200, Exempel);

    private static Response Svar(Anropsgrans grans) =>
        new(
            "2.0.0",
            About.Version,
            [new(PxAdress.Sprak, "Svenska")],
            PxAdress.Sprak,
            About.MostCells,
            grans.Antal,
            grans.Sekunder,
            "Licensen står i varje tabells metadata (note).",
            [new(PxAdress.Sprak, "Källa: den som står i tabellens metadata (source), hämtad ur Trygghet.")],
            PxFormatRules.Namn(PxFormat.JsonStat2),
            [.. PxFormatRules.Alla],
            [new("CORS", [new("enabled", "False")])]
        );

    private const string Exempel = """
        {"apiVersion":"2.0.0","appVersion":"1.0.0","languages":[{"id":"sv","label":"Svenska"}],"defaultLanguage":"sv",
        "maxDataCells":100000,"maxCallsPerTimeWindow":3000,"timeWindow":60,"license":"Licensen står i varje tabells metadata (note).",
        "sourceReferences":[{"language":"sv","text":"Källa: Kolada, hämtad ur Trygghet."}],"defaultDataFormat":"json-stat2",
        "dataFormats":["json-stat2","csv","xlsx"],"features":[{"id":"CORS","params":[{"key":"enabled","value":"False"}]}]}
        """;
}
