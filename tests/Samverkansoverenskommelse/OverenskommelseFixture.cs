using System.Text.Json.Nodes;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Samverkansoverenskommelse;

/// <summary>
/// Agreements over HTTP, for the tests of the module. One adopted lägesbild of Järva is enough for all of them.
/// </summary>
public abstract class OverenskommelseFixture : ApiFixture
{
    protected const string Samordnare = "samordnare-jarva";
    protected const string Kommunpolis = "kommunpolis-jarva";
    protected const string Styrgrupp = "styrgrupp-jarva";
    protected const string Adress = "/samverkansoverenskommelser";

    protected Guid Lagesbild { get; private set; }

    protected override async Task PrepareAsync()
    {
        var kedja = new Kedja(SendAsync);
        Lagesbild = await kedja.LagesbildAsync();
        await kedja.FaststallAsync(Lagesbild);
    }

    /// <summary>A complete draft; change it before it is sent as you like.</summary>
    protected JsonObject Utkast() =>
        new()
        {
            ["rubrik"] = "Lokal samverkansöverenskommelse Järva",
            ["niva"] = "Lokal",
            ["omrade"] = "jarva",
            ["parter"] = new JsonArray("sdf-jarva", "lpo-jarva-polisen"),
            ["giltigFran"] = "2026-01-01",
            ["giltigTill"] = "2028-12-31",
            ["fokusproblem"] = new JsonArray("Otrygghet vid torget"),
            ["troligaOrsaker"] = "Få vuxna på platsen.",
            ["mal"] = "Andelen trygga ökar från 52 till 60 procent.",
            ["dokumentationsform"] = "Gemensam protokollsmall.",
            ["uppfoljningsform"] = "Varje tertial.",
            ["lagesbildId"] = Lagesbild,
        };

    /// <summary>The same text as PUT takes it: level and area stay.</summary>
    protected JsonObject Text()
    {
        var text = Utkast();
        text.Remove("niva");
        text.Remove("omrade");
        return text;
    }

    protected Task<HttpResponseMessage> ForsokSkapaAsync(JsonObject utkast, string persona = Samordnare) =>
        SendAsync(persona, HttpMethod.Post, Adress, utkast);

    protected async Task<string> SkapaAsync(JsonObject? utkast = null) =>
        $"{Adress}/{(await ReadAsync(await ForsokSkapaAsync(utkast ?? Utkast())))["id"]}";

    protected Task<HttpResponseMessage> UndertecknaAsync(
        string adress,
        string organisation,
        int? version,
        string persona = Styrgrupp,
        string datum = "2026-01-15"
    ) =>
        SendAsync(
            persona,
            HttpMethod.Post,
            $"{adress}/undertecknanden",
            new
            {
                organisation,
                roll = "direktör",
                datum,
            },
            version is null ? null : $"{version}"
        );

    /// <summary>Signed by both: version 3, next revision 24 months after the later signature.</summary>
    protected async Task<string> UndertecknadAsync(JsonObject? utkast = null)
    {
        var adress = await SkapaAsync(utkast);
        await ReadAsync(await UndertecknaAsync(adress, "sdf-jarva", 1, datum: "2026-01-10"));
        await ReadAsync(await UndertecknaAsync(adress, "lpo-jarva-polisen", 2, Kommunpolis, "2026-01-15"));
        return adress;
    }

    protected async Task<string> StatusAsync(string adress) =>
        (await GetAsync(Samordnare, adress))["status"]!.GetValue<string>();

    protected static IEnumerable<string> Pekare(JsonNode problem) =>
        problem["errors"]!.AsArray().Select(fel => fel!["pointer"]!.GetValue<string>());
}
