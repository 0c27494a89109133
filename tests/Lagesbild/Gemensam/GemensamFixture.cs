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
            var id = Id(await PostAsync(persona, "/problem", Text(bild, med)));
            delar.Add(id);
            if (orsaker)
                await SkapaOrsakAsync(id, await SkapaOrsakAsync(id));
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
