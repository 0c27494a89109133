using Npgsql;

namespace Trygghet.Shared;

/// <summary>What POST /importer can read. The module Indikatorer answers; the kernel knows no module.</summary>
internal interface IImportformat
{
    IReadOnlyList<string> Lasare { get; }
}

/// <summary>What the service says about itself: api-info (VER.06), its limits, its health and where to log in.</summary>
internal static class About
{
    public const string Version = "1.0.0";

    /// <summary>Uppgifter om API:et enligt den nationella profilens regel VER.06.</summary>
    public sealed record ApiInfo(
        string ApiName,
        string ApiVersion,
        DateOnly ApiReleased,
        string ApiDocumentation,
        string ApiStatus
    );

    /// <summary>Alla gränser som tjänsten har.</summary>
    /// <param name="StorstaSida">Största värdet på limit i listor.</param>
    /// <param name="StandardSida">limit när inget anges.</param>
    /// <param name="StorstaImport">Största fil i en import, i byte.</param>
    /// <param name="MaxCeller">Flest mätvärden i ett svar.</param>
    /// <param name="Lasare">Läsare som POST /importer känner till.</param>
    /// <param name="Format">Format som GET /matvarden svarar i.</param>
    /// <param name="Sprak">Språk i texter.</param>
    /// <param name="MinstaAntalSvar">Färre svar än så visas inte om indikatorn inte säger annat.</param>
    /// <param name="Licens">Licens för API:ets öppna figurer; varje mätvärde har dessutom sin källa.</param>
    public sealed record Konfiguration(
        int StorstaSida,
        int StandardSida,
        long StorstaImport,
        int MaxCeller,
        IReadOnlyList<string> Lasare,
        IReadOnlyList<string> Format,
        IReadOnlyList<string> Sprak,
        int MinstaAntalSvar,
        string Licens
    );

    public const long LargestImport = 64 * 1024 * 1024;
    public const int MostCells = 100_000;

    public static void MapAbout(this IEndpointRouteBuilder api)
    {
        var group = api.MapGroup("").WithTags("Om API:et").AllowAnonymous();
        group
            .MapGet(
                "/api-info",
                () =>
                    TypedResults.Ok(new ApiInfo("Trygghet", Version, new(2026, 11, 23), "/api-dokumentation", "active"))
            )
            .WithName("hamtaApiInfo")
            .WithSummary("Uppgifter om API:et")
            .WithDescription(
                "Namn, version, utgivningsdag, dokumentation och status. Kräver ingen inloggning (VER.06)."
            )
            .WithResponseExample(
                200,
                """{"apiName":"Trygghet","apiVersion":"1.0.0","apiReleased":"2026-11-23","apiDocumentation":"/api-dokumentation","apiStatus":"active"}"""
            );
        group
            .MapGet(
                "/konfiguration",
                (IImportformat import) =>
                    TypedResults.Ok(
                        new Konfiguration(
                            PageRequest.Max,
                            PageRequest.Default,
                            LargestImport,
                            MostCells,
                            import.Lasare,
                            ["json", "csv", "json-stat2", "ndjson", "xlsx"],
                            ["sv"],
                            30,
                            "Se varje datamängd"
                        )
                    )
            )
            .WithName("hamtaKonfiguration")
            .WithSummary("Tjänstens gränser")
            .WithDescription(
                "Alla gränser på ett ställe: sidstorlek, importstorlek, antal celler, läsare, format och minsta antal svar."
            )
            .WithResponseExample(
                200,
                """
                {"storstaSida":100,"standardSida":20,"storstaImport":67108864,"maxCeller":100000,"lasare":["trygghet-csv"],
                "format":["json"],"sprak":["sv"],"minstaAntalSvar":30,"licens":"Se varje datamängd"}
                """
            );
    }

    /// <summary>Outside the versioned API: health for the operator, the login provider's address for the SPA, the rules behind problem codes.</summary>
    public static void MapOutside(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet(
                "/halsa",
                async (NpgsqlDataSource source, CancellationToken ct) =>
                {
                    await using var command = source.CreateCommand("select 1");
                    await command.ExecuteScalarAsync(ct);
                    return TypedResults.Ok(new { status = "ok" });
                }
            )
            .AllowAnonymous()
            .ExcludeFromDescription();
        routes
            .MapGet(
                "/config.json",
                (IConfiguration configuration) => TypedResults.Ok(new { authority = configuration["Oidc:Authority"] })
            )
            .AllowAnonymous()
            .ExcludeFromDescription();
        routes.MapGet("/fel/{kod}", Explain).AllowAnonymous().ExcludeFromDescription();
    }

    /// <summary>The page behind a problem's <c>type</c>.</summary>
    private static IResult Explain(string kod)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "problem", $"{Path.GetFileName(kod)}.md");
        return File.Exists(file) ? Results.File(file, "text/markdown; charset=utf-8") : Results.NotFound();
    }
}
