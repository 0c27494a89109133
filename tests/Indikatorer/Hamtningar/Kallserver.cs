using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Trygghet.Tests.Indikatorer.Hamtningar;

/// <summary>Stands in for Kolada on a free port of this machine, and behaves as badly as a test wants.</summary>
internal sealed class Kallserver : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<string> anrop = new();

    private Kallserver(WebApplication app) => this.app = app;

    /// <summary>What is answered to call number n (from 1).</summary>
    public Func<HttpContext, int, Task> Svara { get; set; } = (http, _) => JsonAsync(http, Sida([]));

    /// <summary>What the source says that a code means. Null when it does not know; such questions are not counted among the calls.</summary>
    public Func<string, string?> Beskrivning { get; set; } = kod => $"Definitionen av {kod}.";

    public string[] Anrop => [.. anrop];

    public Uri Adress => new($"{app.Urls.Single()}/v3/");

    public static async Task<Kallserver> StartaAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new Kallserver(builder.Build());
        server.app.Run(http =>
        {
            if (http.Request.Path.StartsWithSegments("/v3/kpi", StringComparison.Ordinal, out var kod))
                return server.BeskrivAsync(http, $"{kod}".Trim('/'));
            server.anrop.Enqueue($"{http.Request.Path}{http.Request.QueryString}");
            return server.Svara(http, server.anrop.Count);
        });
        await server.app.StartAsync();
        return server;
    }

    private Task BeskrivAsync(HttpContext http, string kod) =>
        Beskrivning(kod) is { } text
            ? JsonAsync(http, Sida([$$"""{"id":"{{kod}}","title":"Titeln på {{kod}}","description":"{{text}}"}"""]))
            : JsonAsync(http, "{}", 404);

    /// <summary>A page as Kolada's v3 writes it.</summary>
    public static string Sida(string[] poster, string? nasta = null, int? antal = null) =>
        $$"""
            {"values":[{{string.Join(',', poster)}}],"count":{{(antal ?? poster.Length).ToString(
                CultureInfo.InvariantCulture
            )}},
            "previous_url":null,"next_url":{{(nasta is null ? "null" : $"\"{nasta}\"")}}}
            """;

    public static string Post(string kpi, string kommun, int ar, string varde) =>
        $$"""
            {"kpi":"{{kpi}}","municipality":"{{kommun}}","period":{{ar.ToString(
                CultureInfo.InvariantCulture
            )}},"values":[{"gender":"T","count":1,"status":"","value":{{varde}},"isdeleted":false}]}
            """;

    public static Task JsonAsync(HttpContext http, string text, int status = 200)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        return http.Response.WriteAsync(text);
    }

    /// <summary>Promises the whole text, sends half of it and hangs up.</summary>
    public static async Task AvbrytAsync(HttpContext http, string text)
    {
        http.Response.ContentLength = text.Length;
        await http.Response.WriteAsync(text[..(text.Length / 2)]);
        await http.Response.Body.FlushAsync();
        http.Abort();
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();
}
