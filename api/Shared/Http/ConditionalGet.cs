using System.Security.Cryptography;

namespace Trygghet.Shared;

/// <summary>Marks a GET that writes its own ETag and streams its answer.</summary>
internal sealed class OwnETag;

/// <summary>HEAD is GET without the body; runs before routing, so that no endpoint has to know.</summary>
internal sealed class HeadAsGet(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http) => HttpMethods.IsHead(http.Request.Method) ? HeadAsync(http) : next(http);

    private async Task HeadAsync(HttpContext http)
    {
        var target = http.Response.Body;
        http.Request.Method = HttpMethods.Get;
        http.Response.Body = Stream.Null;
        try
        {
            await next(http);
        }
        finally
        {
            http.Request.Method = HttpMethods.Head;
            http.Response.Body = target;
        }
    }
}

/// <summary>Every GET has a strong ETag (the hash of the body when the handler set none) and answers 304.</summary>
internal sealed class ConditionalGet(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        if (!HttpMethods.IsGet(http.Request.Method))
            return next(http);
        Describe(http.Response);
        return http.GetEndpoint()?.Metadata.GetMetadata<OwnETag>() is null ? HashAsync(http) : next(http);
    }

    internal static void Describe(HttpResponse response)
    {
        response.Headers.CacheControl = "private, no-cache";
        response.Headers.Vary = "Accept, Authorization, Accept-Encoding";
    }

    private async Task HashAsync(HttpContext http)
    {
        var target = http.Response.Body;
        using var buffer = new MemoryStream();
        http.Response.Body = buffer;
        try
        {
            await next(http);
        }
        finally
        {
            http.Response.Body = target;
        }
        await WriteAsync(http, buffer);
    }

    private static async Task WriteAsync(HttpContext http, MemoryStream body)
    {
        if (http.Response.StatusCode == StatusCodes.Status200OK)
        {
            if (http.Response.Headers.ETag.Count == 0)
                http.Response.Headers.ETag =
                    $"\"{Convert.ToHexStringLower(SHA256.HashData(body.GetBuffer().AsSpan(0, (int)body.Length)))[..32]}\"";
            if (Matches(http.Request.Headers.IfNoneMatch.ToString(), http.Response.Headers.ETag.ToString()))
            {
                http.Response.StatusCode = StatusCodes.Status304NotModified;
                http.Response.ContentType = null;
                http.Response.ContentLength = null;
                return;
            }
        }
        if (body.Length == 0)
            return;
        http.Response.ContentLength = body.Length;
        await http.Response.Body.WriteAsync(body.GetBuffer().AsMemory(0, (int)body.Length), http.RequestAborted);
    }

    internal static bool Matches(string ifNoneMatch, string etag) =>
        ifNoneMatch.Length > 0
        && (
            ifNoneMatch == "*"
            || ifNoneMatch
                .Split(',', StringSplitOptions.TrimEntries)
                .Any(tag => tag.Replace("W/", "", StringComparison.Ordinal) == etag)
        );
}
