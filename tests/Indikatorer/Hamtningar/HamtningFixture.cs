using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Trygghet.Tests.Indikatorer.Importer;

namespace Trygghet.Tests.Indikatorer.Hamtningar;

/// <summary>The application with a source of each test's own: a circuit breaker that one test has tripped is nothing to the next.</summary>
public abstract class HamtningFixture : ImportFixture
{
    private protected Kallserver Kalla { get; private set; } = null!;

    protected override IReadOnlyDictionary<string, string> Settings { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Hamtning:Kolada:BasAdress"] = "http://127.0.0.1:9/",
            ["Utgaende:Tid"] = "00:00:01",
        };

    [SetUp]
    public async Task StartaKallanAsync()
    {
        Kalla = await Kallserver.StartaAsync();
        Services.GetRequiredService<IConfiguration>()["Hamtning:Kolada:BasAdress"] = $"{Kalla.Adress}";
    }

    [TearDown]
    public async Task StoppaKallanAsync() => await Kalla.DisposeAsync();

    /// <summary>Presses the button and waits until the fetch is done.</summary>
    protected async Task<JsonNode> HamtaAsync(string datamangd = "KOLADA-BROTT")
    {
        var svar = await SendAsync("statistiker", HttpMethod.Post, $"/datamangder/{datamangd}/hamtningar");
        var bestalld = await ReadAsync(svar);
        Assert.That((int)svar.StatusCode, Is.EqualTo(202));
        return await VantaAsync($"{svar.Headers.Location}"[Root.Length..]);
    }

    protected async Task<JsonNode> VantaAsync(string adress)
    {
        for (var forsok = 0; forsok < 600; forsok++)
        {
            var hamtning = await GetAsync("statistiker", adress);
            if ($"{hamtning["status"]}" is "Klar" or "Misslyckad")
                return hamtning;
            await Task.Delay(50);
        }
        throw new TimeoutException($"{adress} blev inte klar.");
    }

    /// <summary>"status sidor/poster felkod": the whole outcome in one line.</summary>
    protected static string Hamtat(JsonNode hamtning) =>
        $"{hamtning["status"]} {hamtning["sidor"]}/{hamtning["poster"]} {hamtning["fel"]?["kod"]}".TrimEnd();

    protected Task<long> AntalImporterAsync() => ScalarAsync<long>("select count(*) from indikatorer.import");
}
