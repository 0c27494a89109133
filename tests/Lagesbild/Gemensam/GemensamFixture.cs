using System.Text.Json.Nodes;

namespace Trygghet.Tests.Lagesbild.Gemensam;

/// <summary>The city's and the police's own pictures of Järva, ready and shared with each other, and a joint one of them.</summary>
public abstract class GemensamFixture : LagesbildFixture
{
    protected const string Polis = "kommunpolis-jarva";
    protected const string Stadsdel = "sdf-jarva";
    protected const string Polisen = "lpo-jarva-polisen";

    protected sealed record Bilder(
        Guid Gemensam,
        Guid Stadens,
        Guid Polisens,
        IReadOnlyList<Guid> StadensProblem,
        IReadOnlyList<Guid> PolisensProblem
    );

    /// <summary>Each object is a problem of that party, and says how it differs from <see cref="LagesbildFixture.Problem"/>.</summary>
    protected async Task<Bilder> BilderAsync(JsonObject[]? stadens = null, JsonObject[]? polisens = null)
    {
        var (stad, stadensProblem) = await EgenAsync(Samordnare, Stadsdel, stadens ?? []);
        var (polis, polisensProblem) = await EgenAsync(Polis, Polisen, polisens ?? []);
        await KlarAsync(stad);
        await DelaAsync(stad, Polisen);
        await KlarAsync(polis, Polis);
        await DelaAsync(polis, Stadsdel, Polis);
        return new(await GemensamAsync(Samordnare, stad, polis), stad, polis, stadensProblem, polisensProblem);
    }

    /// <summary>A draft that nobody else sees, and a joint picture of it alone.</summary>
    protected async Task<Bilder> BaraEgenAsync(string persona, string part, params JsonObject[] problem)
    {
        var (bild, delar) = await EgenAsync(persona, part, problem);
        return new(await GemensamAsync(persona, bild), bild, bild, delar, delar);
    }

    private async Task<(Guid Bild, IReadOnlyList<Guid> Problem)> EgenAsync(
        string persona,
        string part,
        JsonObject[] problem
    )
    {
        var bild = await SkapaBildAsync(Bild(typ: "Egen", part: part), persona);
        var delar = new List<Guid>();
        foreach (var med in problem)
        {
            var orsaker = med.Remove("orsaker");
            med.Remove("analys", out var analys);
            var id = Id(await PostAsync(persona, "/problem", Text(bild, med)));
            delar.Add(id);
            if (orsaker)
                await SkapaOrsakAsync(id, await SkapaOrsakAsync(id));
            if (analys is not null)
                await AnalyseraAsync(persona, id, analys.AsObject());
        }
        return (bild, delar);
    }

    protected Task<Guid> GemensamAsync(string persona, params Guid[] delbilder)
    {
        var bild = Bild(typ: "Gemensam");
        bild["delbilder"] = Lista(delbilder);
        return SkapaBildAsync(bild, persona);
    }

    /// <summary>A problem's text for a picture, changed as <paramref name="med"/> says.</summary>
    protected static JsonObject Text(Guid bild, JsonObject? med = null)
    {
        var text = Problem(bild);
        foreach (var (namn, varde) in med ?? [])
            text[namn] = varde?.DeepClone();
        return text;
    }

    /// <summary>A direct cause and an indirect one below it.</summary>
    protected static JsonObject MedOrsaker() => new() { ["orsaker"] = true };

    /// <summary>A cause, a factor, a chain in two steps and a hypothesis that its evidence supports; change it as the test needs.</summary>
    protected static JsonObject MedAnalys() =>
        new()
        {
            ["analys"] = new JsonObject
            {
                ["orsak"] = "Mörkt.",
                ["faktor"] = "Få vuxna.",
                ["niva"] = "Grupp",
                ["steg"] = new JsonArray("Möts.", "Säljer."),
                ["antagande"] = "Ljus minskar otryggheten.",
            },
        };

    /// <summary>Writes what <see cref="MedAnalys"/> says.</summary>
    protected async Task AnalyseraAsync(string persona, Guid problem, JsonObject analys)
    {
        var orsak = Orsak(problem);
        orsak["text"] = $"{analys["orsak"]}";
        var orsakId = Id(await PostAsync(persona, "/orsaker", orsak));
        await PostAsync(
            persona,
            "/faktorer",
            new
            {
                problemId = problem,
                slag = "Risk",
                niva = $"{analys["niva"]}",
                text = $"{analys["faktor"]}",
            }
        );
        var steg = analys["steg"]!.AsArray().Select(text => new { text = $"{text}", brytsAv = BrytsAv($"{text}") });
        await ReadAsync(
            await SendAsync(persona, HttpMethod.Put, $"/problem/{problem}/handelsekedja", new { steg }, "0")
        );
        await SkrivHypotesAsync(persona, problem, orsakId, $"{analys["antagande"]}");
    }

    private static string? BrytsAv(string steg) => steg == "Möts." ? "Ljus" : null;

    private async Task SkrivHypotesAsync(string persona, Guid problemId, Guid orsakId, string antagande)
    {
        var (indikator, riktning, motbevis) = ("TRY-03", "Minskar", "Oförändrat.");
        var hypotes = Id(
            await PostAsync(
                persona,
                "/hypoteser",
                new
                {
                    problemId,
                    orsakId,
                    antagande,
                    indikatorSomFalsifierar = indikator,
                    vantadRiktning = riktning,
                    motbevis,
                }
            )
        );
        await PostAsync(
            persona,
            "/hypotesunderlag",
            new
            {
                hypotesId = hypotes,
                sida = "For",
                styrka = 3,
                text = "Boende pekar ut mörkret.",
                kalla = "Vandring",
            }
        );
        await ReadAsync(
            await SendAsync(
                persona,
                HttpMethod.Put,
                $"/hypoteser/{hypotes}",
                new
                {
                    orsakId,
                    antagande,
                    indikatorSomFalsifierar = indikator,
                    vantadRiktning = riktning,
                    motbevis,
                    status = "Stods",
                },
                "1"
            )
        );
    }

    protected static JsonObject Annat(string rubrik = "Skadegörelse vid skolor") =>
        new()
        {
            ["rubrik"] = rubrik,
            ["vad"] = "Krossade rutor och klotter.",
            ["var"] = "Skolgårdar i Tensta",
            ["dimension"] = "Ordningsstorning",
            ["indikatorer"] = new JsonArray("BRO-06"),
        };

    /// <summary>The parts become one problem of the joint picture.</summary>
    protected static JsonObject TasMed(Bilder bilder, params Guid[] delproblem) =>
        new()
        {
            ["delproblem"] = Lista(delproblem),
            ["beslut"] = "TasMed",
            ["problem"] = Text(bilder.Gemensam, new() { ["rubrik"] = "Överenskommen rubrik" }),
        };

    protected static JsonObject TasInteMed(params Guid[] delproblem) =>
        new()
        {
            ["delproblem"] = Lista(delproblem),
            ["beslut"] = "TasInteMed",
            ["skal"] = "Hanteras redan i annat forum.",
        };

    protected Task<JsonNode> BeslutaAsync(Bilder bilder, JsonObject beslut, string persona = Samordnare) =>
        PostAsync(persona, $"/lagesbilder/{bilder.Gemensam}/sammanforingar", beslut);

    protected Task<HttpResponseMessage> ForsokAsync(Bilder bilder, JsonObject beslut, string persona = Samordnare) =>
        SendAsync(persona, HttpMethod.Post, $"/lagesbilder/{bilder.Gemensam}/sammanforingar", beslut);

    protected Task<JsonNode> SammanstallningAsync(Bilder bilder, string persona = Samordnare) =>
        GetAsync(persona, $"/lagesbilder/{bilder.Gemensam}/sammanstallning");

    protected static JsonArray Lista(params IEnumerable<Guid> ids) => new([.. ids.Select(id => JsonValue.Create(id))]);

    protected static IEnumerable<Guid> Delar(JsonNode rad, string sida) => rad[sida]!.AsArray().Select(del => Id(del!));
}
