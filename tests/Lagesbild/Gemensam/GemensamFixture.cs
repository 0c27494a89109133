using System.Text.Json.Nodes;

namespace Trygghet.Tests.Lagesbild.Gemensam;

/// <summary>The city's and the police's own pictures of Järva, shared with each other, and a joint one of them.</summary>
public abstract class GemensamFixture : LagesbildFixture
{
    protected const string Polis = "kommunpolis-jarva";
    protected const string Stadsdel = "sdf-jarva";
    protected const string Polisen = "lpo-jarva-polisen";

    protected sealed record Bilder(Guid Gemensam, Guid Stadens, Guid Polisens);

    /// <summary>Pictures without problems; the test writes those.</summary>
    protected async Task<Bilder> BilderAsync()
    {
        var stadens = await SkapaBildAsync(Bild(typ: "Egen", part: Stadsdel));
        var polisens = await SkapaBildAsync(Bild(typ: "Egen", part: Polisen), Polis);
        await DelaUtkastAsync(stadens, Polisen);
        await DelaUtkastAsync(polisens, Stadsdel);
        return new(await GemensamAsync(Samordnare, stadens, polisens), stadens, polisens);
    }

    protected Task<Guid> GemensamAsync(string persona, params Guid[] delbilder)
    {
        var bild = Bild(typ: "Gemensam");
        bild["delbilder"] = Lista(delbilder);
        return SkapaBildAsync(bild, persona);
    }

    protected async Task<Guid> StadensProblemAsync(Bilder bilder, JsonObject? med = null) =>
        Id(await PostAsync(Samordnare, "/problem", Text(bilder.Stadens, med)));

    protected async Task<Guid> PolisensProblemAsync(Bilder bilder, JsonObject? med = null) =>
        Id(await PostAsync(Polis, "/problem", Text(bilder.Polisens, med)));

    /// <summary>A problem's text for a picture, changed as <paramref name="med"/> says.</summary>
    protected static JsonObject Text(Guid bild, JsonObject? med = null)
    {
        var text = Problem(bild);
        foreach (var (namn, varde) in med ?? [])
            text[namn] = varde?.DeepClone();
        return text;
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
