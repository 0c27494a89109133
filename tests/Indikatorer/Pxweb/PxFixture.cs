using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Trygghet.Tests.Indikatorer;

/// <summary>Calls the facade as its clients do.</summary>
public abstract class PxFixture : MatvardeFixture
{
    protected const string Px = "/pxweb/v2";
    protected const string Tabell = "TRY-03_TRYGGHETSMATNINGEN_HELAR";

    protected Task<HttpResponseMessage> HamtaAsync(string adress, string persona = "analys") =>
        As(persona).GetAsync(Px + adress);

    protected async Task<JsonNode> PxAsync(string adress, string persona = "analys") =>
        await ReadAsync(await HamtaAsync(adress, persona));

    protected async Task<JsonNode> PostaAsync(string adress, object body) =>
        await ReadAsync(await As("analys").PostAsJsonAsync(Px + adress, body));

    protected static string Text(JsonNode? lista) =>
        string.Join(' ', lista!.AsArray().Select(varde => varde?.ToString() ?? "null"));

    /// <summary>The selected codes of a variable, in order.</summary>
    protected static string Koder(JsonNode svar, string variabel) =>
        string.Join(' ', svar["dimension"]![variabel]!["category"]!["index"]!.AsObject().Select(kod => kod.Key));

    /// <summary>A reader of this area alone.</summary>
    protected Task GeLasareAsync(string persona, string omrade) =>
        ExecuteAsync(
            """
            insert into organisation.rolltilldelning (id, anvandare, roll, omrade, inkluderar_underliggande, giltig_fran)
            values (gen_random_uuid(), @persona, 'lasare', @omrade, false, '2024-01-01')
            """,
            new { persona, omrade }
        );
}
