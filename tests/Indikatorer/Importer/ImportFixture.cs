using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Indikatorer.Importer;

/// <summary>Sends files as the police system and the statistician do, and waits until the work in the background is done.</summary>
public abstract class ImportFixture : ApiFixture
{
    protected const string Rubrik = "indikator;omrade;period;uppdelning;varde;n";

    private static readonly string[] Slutlagen = ["Klar", "Delvis", "Avvisad", "Forhandsgranskad"];

    protected string Anslutning => Services.GetRequiredService<IConfiguration>().GetConnectionString("Trygghet")!;

    protected static string Csv(params string[] rader) => Csv(Rubrik, rader);

    protected static string Csv(string rubrik, string[] rader) => string.Join('\n', rader.Prepend(rubrik)) + "\n";

    protected async Task<HttpResponseMessage> SkickaAsync(
        string persona,
        string fraga,
        byte[] innehall,
        Action<HttpRequestMessage>? andra = null
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Root}/importer?{fraga}");
        request.Content = new ByteArrayContent(innehall);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        andra?.Invoke(request);
        return await As(persona).SendAsync(request);
    }

    /// <summary>Sends the file and returns the import when it is done.</summary>
    protected async Task<JsonNode> ImporteraAsync(string persona, string fraga, string innehall) =>
        await ImporteraAsync(persona, fraga, Encoding.UTF8.GetBytes(innehall));

    protected async Task<JsonNode> ImporteraAsync(
        string persona,
        string fraga,
        byte[] innehall,
        Action<HttpRequestMessage>? andra = null
    )
    {
        var response = await SkickaAsync(persona, fraga, innehall, andra);
        var mottagen = await ReadAsync(response);
        Assert.That((int)response.StatusCode, Is.EqualTo(202));
        Assert.That(mottagen["status"]!.GetValue<string>(), Is.EqualTo("Mottagen"));
        return await KlarAsync(persona, mottagen["id"]!.GetValue<string>());
    }

    protected async Task<JsonNode> KlarAsync(string persona, string id)
    {
        for (var forsok = 0; forsok < 600; forsok++)
        {
            var import = await GetAsync(persona, $"/importer/{id}");
            if (Slutlagen.Contains(import["status"]!.GetValue<string>(), StringComparer.Ordinal))
                return import;
            await Task.Delay(50);
        }
        throw new TimeoutException($"Importen {id} blev inte klar.");
    }

    /// <summary>"status mottagna=nya+andrade+oforandrade+avvisade flaggade": the whole outcome in one line.</summary>
    protected static string Utfall(JsonNode import) =>
        $"{import["status"]} {import["mottagna"]}={import["nya"]}+{import["andrade"]}+{import["oforandrade"]}+{import["avvisade"]} {import["flaggade"]}";

    protected async Task<JsonArray> RapportAsync(string persona, JsonNode import) =>
        (await GetAsync(persona, $"/importer/{import["id"]}/rapport?limit=100"))["items"]!.AsArray();

    /// <summary>"slag period gammalt→nytt flagga" per key, as GET /importer/{id}/skillnad tells it.</summary>
    protected async Task<string[]> SkillnadAsync(string persona, JsonNode import, string fraga = "") =>
        (await GetAsync(persona, $"/importer/{import["id"]}/skillnad?limit=100{fraga}"))["items"]!
            .AsArray()
            .Select(r => $"{r!["slag"]} {r["period"]} {r["gammaltVarde"]}→{r["varde"]} {r["flagga"]}".TrimEnd())
            .ToArray();

    protected Task<HttpResponseMessage> AterkallaAsync(string persona, JsonNode import, string? ifMatch = null) =>
        SendAsync(
            persona,
            HttpMethod.Post,
            $"/importer/{import["id"]}/aterkallande",
            new { anledning = "Filen gällde fel år." },
            ifMatch ?? $"{import["version"]}"
        );

    protected static string[] Koder(JsonArray rapport) =>
        rapport.Select(rad => $"{rad!["rad"]} {rad["felkod"]}").ToArray();

    /// <summary>What other readers see: the published value, "—" when there is none.</summary>
    protected Task<string> PublicerasAsync(
        string indikator,
        string omrade,
        string period,
        string uppdelning = "alla"
    ) =>
        ScalarAsync<string>(
            """
            select coalesce(max(coalesce(trim_scale(varde)::text, status)), '—')
              from indikatorer.publicerat
             where (indikator, omrade, period, uppdelning) = (@indikator, @omrade, @period, @uppdelning)
            """,
            new
            {
                indikator,
                omrade,
                period,
                uppdelning,
            }
        );
}
