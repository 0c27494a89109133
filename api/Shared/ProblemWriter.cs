using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;

namespace Trygghet.Shared;

/// <summary>
/// A failure is application/problem+json also to the one who asked for text/csv (FEL.02): the framework's own writer says nothing
/// at all to a caller whose Accept does not name JSON. What nobody expected has a code and a Swedish sentence too.
/// </summary>
internal sealed class ProblemWriter : IProblemDetailsWriter
{
    public bool CanWrite(ProblemDetailsContext context) => true;

    public ValueTask WriteAsync(ProblemDetailsContext context)
    {
        var http = context.HttpContext;
        var problem = context.ProblemDetails;
        if (!problem.Extensions.ContainsKey("code"))
        {
            var (code, detail) = ProblemTexts.ForStatus(http.Response.StatusCode);
            problem = ProblemTexts.Details(http.Response.StatusCode, code, detail, http);
        }
        problem.Extensions.TryAdd("traceId", Activity.Current?.Id ?? http.TraceIdentifier);
        return new(
            http.Response.WriteAsJsonAsync(
                problem,
                (JsonSerializerOptions?)null,
                "application/problem+json",
                http.RequestAborted
            )
        );
    }
}
