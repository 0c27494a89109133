using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Trygghet.Shared;

/// <summary>How many calls a client may make: <c>Anropsgrans:Antal</c> (0 = no limit) in <c>Anropsgrans:Sekunder</c>.</summary>
internal sealed class Anropsgrans
{
    public int Antal { get; init; } = 3000;
    public int Sekunder { get; init; } = 60;
}

/// <summary>
/// A window of calls per client id: the token's <c>sub</c>, or the address of somebody without a token. Endpoints that disable rate
/// limiting are free, and so is a 304, so that a client that asks "anything new?" is never shut out for it. The headers are those of
/// draft-ietf-httpapi-ratelimit-headers-10.
/// </summary>
internal sealed class RateLimits(
    RequestDelegate next,
    IOptions<Anropsgrans> options,
    IProblemDetailsService problems,
    IHostApplicationLifetime lifetime
)
{
    private static readonly string[] Limited = [Pipeline.ApiRoot, Pipeline.PxwebRoot];

    private readonly Anropsgrans grans = options.Value;
    private readonly PartitionedRateLimiter<HttpContext> windows = Windows(options.Value, lifetime);

    public Task InvokeAsync(HttpContext http) => grans.Antal <= 0 || IsFree(http) ? next(http) : CountAsync(http);

    private async Task CountAsync(HttpContext http)
    {
        // only a conditional call can become a 304: it is counted when its answer is known
        var conditional = http.Request.Headers.IfNoneMatch.Count > 0;
        using var lease = windows.AttemptAcquire(http, conditional ? 0 : 1);
        if (!lease.IsAcquired)
        {
            await RefuseAsync(http, lease);
            return;
        }
        http.Response.OnStarting(() =>
        {
            if (conditional && http.Response.StatusCode != StatusCodes.Status304NotModified)
                windows.AttemptAcquire(http).Dispose();
            WriteHeaders(http, windows.GetStatistics(http)?.CurrentAvailablePermits ?? 0, reset: null);
            return Task.CompletedTask;
        });
        await next(http);
    }

    private static bool IsFree(HttpContext http) =>
        !Limited.Any(root => http.Request.Path.StartsWithSegments(root, StringComparison.Ordinal))
        || http.GetEndpoint()?.Metadata.GetMetadata<DisableRateLimitingAttribute>() is not null;

    private async Task RefuseAsync(HttpContext http, RateLimitLease lease)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after.TotalSeconds : grans.Sekunder;
        var seconds = (int)Math.Ceiling(Math.Clamp(wait, 1, grans.Sekunder));
        http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        WriteHeaders(http, remaining: 0, seconds);
        var detail =
            $"Du har gjort fler än {grans.Antal} anrop på {grans.Sekunder} sekunder. Vänta {seconds} sekunder och försök igen.";
        await problems.TryWriteAsync(
            new() { HttpContext = http, ProblemDetails = ProblemTexts.Details(429, "for-manga-anrop", detail, http) }
        );
    }

    private void WriteHeaders(HttpContext http, long remaining, int? reset)
    {
        http.Response.Headers["RateLimit-Policy"] = $"\"anrop\";q={grans.Antal};w={grans.Sekunder}";
        http.Response.Headers["RateLimit"] = $"\"anrop\";r={remaining}" + (reset is null ? "" : $";t={reset}");
    }

    private static PartitionedRateLimiter<HttpContext> Windows(Anropsgrans grans, IHostApplicationLifetime lifetime)
    {
        var limiter = PartitionedRateLimiter.Create<HttpContext, string>(http =>
            RateLimitPartition.GetFixedWindowLimiter(
                Client(http),
                _ =>
                    new()
                    {
                        PermitLimit = grans.Antal,
                        Window = TimeSpan.FromSeconds(grans.Sekunder),
                        QueueLimit = 0,
                    }
            )
        );
        lifetime.ApplicationStopped.Register(limiter.Dispose);
        return limiter;
    }

    private static string Client(HttpContext http) =>
        http.User.FindFirst("sub")?.Value is { } sub ? $"sub {sub}" : $"adress {http.Connection.RemoteIpAddress}";
}
