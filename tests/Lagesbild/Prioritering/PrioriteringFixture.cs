using System.Net;
using System.Text.Json.Nodes;

namespace Trygghet.Tests.Lagesbild.Prioritering;

/// <summary>An adopted picture of Järva with two problems, and a meeting about it.</summary>
public abstract class PrioriteringFixture : LagesbildFixture
{
    protected static readonly object[] Narvarande =
    [
        new { roll = "stadsdelsdirektör", organisation = "sdf-jarva" },
        new { roll = "lokalpolisområdeschef", organisation = "lpo-jarva-polisen" },
    ];

    protected Guid Bilden { get; private set; }
    protected Guid Torget { get; private set; }

    /// <summary>A problem whose only cause cannot be influenced.</summary>
    protected Guid Opaverkbart { get; private set; }

    protected override async Task PrepareAsync()
    {
        Bilden = await SkapaBildAsync();
        Torget = await SkapaProblemAsync(Bilden);
        await SkapaOrsakAsync(Torget);
        var problem = Problem(Bilden);
        problem["rubrik"] = "Skadegörelse i centrum";
        Opaverkbart = Id(await PostAsync(Samordnare, "/problem", problem));
        var orsak = Orsak(Opaverkbart);
        orsak["paverkbar"] = "Nej";
        await PostAsync(Samordnare, "/orsaker", orsak);
        await FaststallAsync(Bilden);
    }

    protected static JsonObject Mote(Guid bild, string datum = "2026-10-01") =>
        new()
        {
            ["lagesbildId"] = bild,
            ["datum"] = datum,
            ["organ"] = "Lokal styrgrupp Järva",
        };

    protected async Task<Guid> MoteAsync(string datum = "2026-10-01") =>
        Id(await PostAsync(Samordnare, "/prioriteringsmoten", Mote(Bilden, datum)));

    protected async Task<JsonNode> HamtaAsync(Guid mote, string persona = Samordnare) =>
        await GetAsync(persona, $"/prioriteringsmoten/{mote}");

    protected async Task<JsonNode> RadAsync(Guid mote, Guid problem) =>
        (await HamtaAsync(mote))["problem"]!.AsArray().Single(rad => rad!["problemId"]!.GetValue<Guid>() == problem)!;

    protected async Task<HttpResponseMessage> BedomAsync(
        Guid mote,
        Guid problem,
        string? version,
        string persona = Samordnare,
        params (string Kriterium, int Poang, string Motiv)[] bedomningar
    ) =>
        await SendAsync(
            persona,
            HttpMethod.Put,
            $"/prioriteringsmoten/{mote}/problem/{problem}/bedomningar",
            new
            {
                bedomningar = bedomningar.Select(b => new
                {
                    kriterium = b.Kriterium,
                    poang = b.Poang,
                    motiv = b.Motiv,
                }),
            },
            version
        );

    protected Task<HttpResponseMessage> BeslutaAsync(
        Guid mote,
        Guid problem,
        string? version,
        string beslut = "Prioriterad",
        string? motiv = "Berör många.",
        string persona = Styrgrupp
    ) =>
        SendAsync(
            persona,
            HttpMethod.Put,
            $"/prioriteringsmoten/{mote}/problem/{problem}/beslut",
            new { beslut, motiv },
            version
        );

    /// <summary>Decides on the row as it is now, and must succeed.</summary>
    protected async Task BeslutatAsync(Guid mote, Guid problem, string beslut = "Prioriterad")
    {
        var version = $"{(await RadAsync(mote, problem))["version"]}";
        var svar = await BeslutaAsync(mote, problem, version, beslut);
        Assert.That(svar.StatusCode, Is.EqualTo(HttpStatusCode.OK), await svar.Content.ReadAsStringAsync());
    }

    protected async Task<HttpResponseMessage> AvslutaAsync(
        Guid mote,
        string persona = Styrgrupp,
        string? ifMatch = null,
        object[]? narvarande = null
    ) =>
        await SendAsync(
            persona,
            HttpMethod.Post,
            $"/prioriteringsmoten/{mote}/avslutning",
            new { diarienummer = "SDN 2026/31", narvarande = narvarande ?? Narvarande },
            ifMatch ?? $"{(await HamtaAsync(mote))["version"]}"
        );

    protected async Task<Guid> AvslutatAsync(string datum = "2026-10-01", string beslut = "Prioriterad")
    {
        var mote = await MoteAsync(datum);
        await BeslutatAsync(mote, Torget, beslut);
        await BeslutatAsync(mote, Opaverkbart, "Bortprioriterad");
        var svar = await AvslutaAsync(mote);
        Assert.That(svar.StatusCode, Is.EqualTo(HttpStatusCode.OK), await svar.Content.ReadAsStringAsync());
        return mote;
    }
}
