using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Trygghet.Matning;

/// <summary>The least that ASP.NET Core can do: what an answer without content is measured against.</summary>
internal static class Hej
{
    public static async Task<object> KorAsync(Work work)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{work.Port}");
        var app = builder.Build();
        app.MapGet("/", () => "Hello world");
        await app.StartAsync();
        await Console.In.ReadToEndAsync(); // until the bench lets go
        await app.StopAsync();
        return new { stopped = true };
    }
}
