using Microsoft.AspNetCore.RateLimiting;
using Npgsql;

namespace Trygghet.Shared;

/// <summary>What the service says about itself: api-info (VER.06), its health and where to log in.</summary>
internal static class About
{
    public const string Version = "1.0.0";
    public const string Contact = "trygghet@example.se";

    /// <summary>Uppgifter om API:et enligt den nationella profilens regel VER.06.</summary>
    public sealed record ApiInfo(
        string ApiName,
        string ApiVersion,
        DateOnly ApiReleased,
        string ApiDocumentation,
        string ApiStatus
    );

    /// <summary>A million rows fit, also uncompressed.</summary>
    public const long LargestImport = 256 * 1024 * 1024;
    public const int MostCells = 100_000;

    public static void MapAbout(this IEndpointRouteBuilder api)
    {
        api.MapGet(
                "/api-info",
                () =>
                    TypedResults.Ok(new ApiInfo("Trygghet", Version, new(2026, 11, 23), "/api-dokumentation", "active"))
            )
            .WithTags("Om API:et")
            .AllowAnonymous()
            .DisableRateLimiting()
            .WithName("hamtaApiInfo")
            .WithSummary("Uppgifter om API:et")
            .WithDescription(
                "Namn, version, utgivningsdag, dokumentation och status. Kräver ingen inloggning (VER.06)."
            )
            .WithResponseExample(
                200,
                """{"apiName":"Trygghet","apiVersion":"1.0.0","apiReleased":"2026-11-23","apiDocumentation":"/api-dokumentation","apiStatus":"active"}"""
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
