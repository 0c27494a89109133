using System.Text.Json.Nodes;

namespace Trygghet.Tests.Shared;

/// <summary>
/// Builds the chain over HTTP, as the personas of Järva do: lägesbild → problem → orsak → faststallande → handlingsplan → åtgärd → beslut.
/// In a test: <c>var lankar = await new Kedja(SendAsync).BeslutadAsync();</c>
/// </summary>
internal sealed class Kedja(Kedja.Send send)
{
    public delegate Task<HttpResponseMessage> Send(
        string persona,
        HttpMethod method,
        string path,
        object? body = null,
        string? ifMatch = null,
        string? idempotencyKey = null
    );

    /// <summary>The ids of one chain.</summary>
    public sealed record Lankar(Guid Lagesbild, Guid Problem, Guid Orsak, Guid Handlingsplan, Guid Atgard);

    public const string Samordnare = "samordnare-jarva";
    public const string Styrgrupp = "styrgrupp-jarva";

    public Task<Guid> LagesbildAsync(string rubrik = "Järva 2026") =>
        SkapaAsync(
            "/lagesbilder",
            new
            {
                rubrik,
                typ = "Tertial",
                omrade = "jarva",
                periodFran = "2026-01-01",
                periodTill = "2026-04-30",
                kallor = Array.Empty<object>(),
                delbilder = Array.Empty<Guid>(),
            }
        );

    public Task<Guid> ProblemAsync(Guid lagesbildId, string rubrik = "Otrygghet vid torget") =>
        SkapaAsync(
            "/problem",
            new
            {
                lagesbildId,
                rubrik,
                vad = "Grupper samlas och skräpar ner.",
                var = "Torget",
                nar = "Kvällar",
                vilkaDrabbas = "Boende och resenärer",
                dimension = "Otrygghet",
                indikatorer = new[] { "TRY-01" },
            }
        );

    public Task<Guid> OrsakAsync(Guid problemId, string text = "Gångstråket är mörkt.") =>
        SkapaAsync(
            "/orsaker",
            new
            {
                problemId,
                text,
                typ = "Direkt",
                perspektiv = "PlatsSituation",
                paverkbar = "Ja",
            }
        );

    /// <summary>The management has seen the draft, and its writer has marked it as ready.</summary>
    public async Task KlarAsync(Guid lagesbildId)
    {
        var bild = $"/lagesbilder/{lagesbildId}";
        await HandlaAsync(
            Samordnare,
            bild,
            "ledningsgranskning",
            new { datum = "2026-09-04", organ = "Ledningsgruppen" }
        );
        await HandlaAsync(Samordnare, bild, "klarmarkering", body: null);
    }

    /// <summary>Brings a draft all the way.</summary>
    public async Task FaststallAsync(Guid lagesbildId)
    {
        await KlarAsync(lagesbildId);
        await HandlaAsync(
            Styrgrupp,
            $"/lagesbilder/{lagesbildId}",
            "faststallande",
            new
            {
                beslutsdatum = "2026-09-15",
                organ = "Styrgruppen",
                diarienummer = "SDN 2026/17",
            }
        );
    }

    /// <summary>A lägesbild with one problem and one cause, adopted.</summary>
    public async Task<(Guid Lagesbild, Guid Problem, Guid Orsak)> FaststalldAsync()
    {
        var lagesbild = await LagesbildAsync();
        var problem = await ProblemAsync(lagesbild);
        var orsak = await OrsakAsync(problem);
        await FaststallAsync(lagesbild);
        return (lagesbild, problem, orsak);
    }

    public Task<Guid> HandlingsplanAsync(Guid lagesbildId, string rubrik = "Handlingsplan Järva 2026") =>
        SkapaAsync("/handlingsplaner", Handlingsplan(lagesbildId, rubrik));

    public static object Handlingsplan(
        Guid lagesbildId,
        string rubrik = "Handlingsplan Järva 2026",
        string omrade = "jarva"
    ) =>
        new
        {
            rubrik,
            omrade,
            periodFran = "2026-01-01",
            periodTill = "2027-12-31",
            lagesbildId,
            inriktningar = new[] { "Stadsmiljö" },
        };

    public Task<Guid> AtgardAsync(JsonObject atgard) => SkapaAsync("/atgarder", atgard);

    /// <summary>The body of POST /atgarder; change it before it is sent as you like.</summary>
    public static JsonObject Atgard(Guid handlingsplanId, Guid problemId, params Guid[] orsakIds) =>
        new()
        {
            ["handlingsplanId"] = handlingsplanId,
            ["problemId"] = problemId,
            ["orsakIds"] = new JsonArray([.. orsakIds.Select(id => JsonValue.Create(id))]),
            ["rubrik"] = "Belysning längs gångstråket",
            ["beskrivning"] = "Ny belysning mellan torget och tunnelbanan.",
            ["preventionstyp"] = "Situationell",
            ["ansvarigOrganisation"] = "trafikkontoret",
            ["ansvarigRoll"] = "enhetschef",
            ["medverkande"] = new JsonArray("sdf-jarva"),
            ["startdatum"] = "2026-02-01",
            ["slutdatum"] = "2027-06-30",
            ["operativtMal"] = "40 armaturer är i drift.",
            ["insatsform"] = "Punktinsats",
            ["evidens"] = "Evidensbaserad",
            ["indikatorer"] = new JsonArray("TRY-01"),
            ["resurser"] = new JsonObject { ["kronor"] = 850000 },
        };

    /// <summary>Everything up to a proposed measure with a cause.</summary>
    public async Task<Lankar> ForeslagenAsync()
    {
        var (lagesbild, problem, orsak) = await FaststalldAsync();
        var plan = await HandlingsplanAsync(lagesbild);
        return new(lagesbild, problem, orsak, plan, await AtgardAsync(Atgard(plan, problem, orsak)));
    }

    /// <summary>Everything up to a decided measure.</summary>
    public async Task<Lankar> BeslutadAsync()
    {
        var lankar = await ForeslagenAsync();
        await BeslutaAtgardAsync(lankar.Atgard);
        return lankar;
    }

    public Task BeslutaAtgardAsync(Guid atgardId) =>
        HandlaAsync(
            Styrgrupp,
            $"/atgarder/{atgardId}",
            "beslut",
            new { beslutsdatum = "2026-09-20", organ = "Styrgruppen" }
        );

    public Task BytStatusAsync(Guid atgardId, string status, string? motiv = null) =>
        HandlaAsync(Samordnare, $"/atgarder/{atgardId}", "statusbyten", new { status, motiv });

    /// <summary>Does the act on the version that is current, and must succeed.</summary>
    public async Task HandlaAsync(string persona, string resurs, string handling, object? body) =>
        await LyckasAsync(
            await send(persona, HttpMethod.Post, $"{resurs}/{handling}", body, await VersionAsync(persona, resurs))
        );

    /// <summary>The current ETag without quotes.</summary>
    public async Task<string> VersionAsync(string persona, string resurs)
    {
        var response = await send(persona, HttpMethod.Get, resurs);
        await LyckasAsync(response);
        return response.Headers.ETag!.Tag.Trim('"');
    }

    private async Task<Guid> SkapaAsync(string path, object body) =>
        (await LyckasAsync(await send(Samordnare, HttpMethod.Post, path, body)))["id"]!.GetValue<Guid>();

    private static async Task<JsonNode> LyckasAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.That(response.IsSuccessStatusCode, Is.True, $"{(int)response.StatusCode} {text}");
        return JsonNode.Parse(text)!;
    }
}
