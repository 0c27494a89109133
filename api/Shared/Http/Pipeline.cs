using Microsoft.AspNetCore.ResponseCompression;

namespace Trygghet.Shared;

/// <summary>The steps of Program.cs that need more than a line.</summary>
internal static class Pipeline
{
    public const string ApiRoot = "/trygghet/v1";
    public const string PxwebRoot = "/pxweb/v2";

    public static IServiceCollection AddProblems(this IServiceCollection services)
    {
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.AddSingleton<IProblemDetailsWriter, ProblemWriter>();
        return services.AddProblemDetails().AddExceptionHandler<ProblemExceptionHandler>();
    }

    /// <summary>gzip and br, also of what the framework does not count as text.</summary>
    public static IServiceCollection AddCompression(this IServiceCollection services) =>
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes =
            [
                .. ResponseCompressionDefaults.MimeTypes,
                "text/csv",
                "text/turtle",
                "application/x-ndjson",
                "application/geo+json",
                "application/ld+json",
                "application/problem+json",
            ];
        });

    /// <summary>Every failure is application/problem+json, also the bare 401, 403, 404 and 500 of the framework.</summary>
    public static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler(
            new ExceptionHandlerOptions
            {
                SuppressDiagnosticsCallback = context =>
                    context.Exception is ProblemException or BadHttpRequestException,
            }
        );
        app.UseStatusCodePages(async context =>
        {
            var http = context.HttpContext;
            var (code, detail) = ProblemTexts.ForStatus(http.Response.StatusCode);
            var problem = ProblemTexts.Details(http.Response.StatusCode, code, detail, http);
            await http
                .RequestServices.GetRequiredService<IProblemDetailsService>()
                .TryWriteAsync(new() { HttpContext = http, ProblemDetails = problem });
        });
    }

    /// <summary>Deep links of the SPA get its page; an unknown address under the API is a 404 problem.</summary>
    public static void MapSpa(this WebApplication app)
    {
        foreach (var root in (string[])["/trygghet", "/pxweb"])
            app.Map(root + "/{**rest}", () => Results.NotFound()).AllowAnonymous().ExcludeFromDescription();
        app.MapFallbackToFile("index.html").AllowAnonymous();
    }
}
