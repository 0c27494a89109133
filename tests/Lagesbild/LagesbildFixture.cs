using System.Text.Json.Nodes;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Lagesbild;

/// <summary>Drafts, problems and causes over HTTP, as the coordinator of Järva writes them.</summary>
public abstract class LagesbildFixture : ApiFixture
{
    protected const string Samordnare = "samordnare-jarva";
    protected const string Styrgrupp = "styrgrupp-jarva";
    protected const string Farsta = "samordnare-farsta";
    protected const string Controller = "slk-controller";

    protected static readonly object Beslut = new
    {
        beslutsdatum = "2026-09-15",
        organ = "Styrgruppen",
        diarienummer = "SDN 2026/17",
    };

    protected static readonly object Genomgang = new { datum = "2026-09-04", organ = "Ledningsgruppen" };

    protected static readonly object Provning = new
    {
        utfordAv = "Registrator",
        datum = "2026-09-18",
        resultat = "Kan lämnas ut i sin helhet.",
    };

    /// <summary>A body of POST /lagesbilder; change it as the test needs.</summary>
    protected static JsonObject Bild(string omrade = "jarva", string typ = "Tertial", string? part = null) =>
        new()
        {
            ["rubrik"] = "Järva januari–april",
            ["typ"] = typ,
            ["part"] = part,
            ["omrade"] = omrade,
            ["periodFran"] = "2026-01-01",
            ["periodTill"] = "2026-04-30",
        };

    protected static JsonObject Problem(Guid lagesbild, params string[] indikatorer) =>
        new()
        {
            ["lagesbildId"] = lagesbild,
            ["rubrik"] = "Otrygghet vid torget",
            ["vad"] = "Öppen försäljning av narkotika.",
            ["var"] = "Torget",
            ["nar"] = "Kvällar",
            ["vilkaDrabbas"] = "Boende och resenärer",
            ["dimension"] = "Otrygghet",
            ["indikatorer"] = new JsonArray([
                .. (indikatorer.Length > 0 ? indikatorer : ["TRY-01"]).Select(kod => JsonValue.Create(kod)),
            ]),
        };

    protected static JsonObject Orsak(Guid problem, Guid? foralder = null) =>
        new()
        {
            ["problemId"] = problem,
            ["text"] = "Platsen är mörk och tom på vuxna.",
            ["typ"] = foralder is null ? "Direkt" : "Indirekt",
            ["perspektiv"] = "PlatsSituation",
            ["foralderOrsakId"] = foralder,
            ["paverkbar"] = "Ja",
        };

    /// <summary>The same body without what cannot be changed: what PUT takes.</summary>
    protected static JsonObject Without(JsonObject body, params string[] members)
    {
        foreach (var member in members)
            body.Remove(member);
        return body;
    }

    protected async Task<Guid> SkapaBildAsync(JsonObject? body = null, string persona = Samordnare) =>
        Id(await PostAsync(persona, "/lagesbilder", body ?? Bild()));

    protected async Task<Guid> SkapaProblemAsync(Guid lagesbild, params string[] indikatorer) =>
        Id(await PostAsync(Samordnare, "/problem", Problem(lagesbild, indikatorer)));

    protected async Task<Guid> SkapaOrsakAsync(Guid problem, Guid? foralder = null) =>
        Id(await PostAsync(Samordnare, "/orsaker", Orsak(problem, foralder)));

    /// <summary>A picture with one problem and one cause, adopted.</summary>
    protected async Task<(Guid Bild, Guid Problem, Guid Orsak)> FaststalldAsync()
    {
        var bild = await SkapaBildAsync();
        var problem = await SkapaProblemAsync(bild);
        var orsak = await SkapaOrsakAsync(problem);
        await FaststallAsync(bild);
        return (bild, problem, orsak);
    }

    /// <summary>The management has seen the draft, and its writer has marked it as ready.</summary>
    protected async Task KlarAsync(Guid bild, string persona = Samordnare)
    {
        await HandlaAsync(persona, bild, "ledningsgranskning", Genomgang);
        await HandlaAsync(persona, bild, "klarmarkering");
    }

    protected async Task<Guid> SkapaKlarAsync(JsonObject? body = null, string persona = Samordnare)
    {
        var bild = await SkapaBildAsync(body, persona);
        await KlarAsync(bild, persona);
        return bild;
    }

    /// <summary>Brings a draft all the way.</summary>
    protected async Task FaststallAsync(Guid bild, string persona = Styrgrupp)
    {
        await KlarAsync(bild);
        await HandlaAsync(persona, bild, "faststallande", Beslut);
    }

    /// <summary>Does the act on the version that is current, and must succeed.</summary>
    protected async Task<JsonNode> HandlaAsync(string persona, Guid bild, string handling, object? body = null) =>
        await PostAsync(persona, $"/lagesbilder/{bild}/{handling}", body, await VersionAsync(bild));

    /// <summary>A ready own picture is handed to <paramref name="part"/>.</summary>
    protected async Task<Guid> DelaAsync(Guid bild, string part, string persona = Samordnare) =>
        Id(await HandlaAsync(persona, bild, "delningar", Delning(part)));

    /// <summary>Past the acts: <paramref name="part"/> sees the draft, so that a test can go on writing in what is shared.</summary>
    protected Task DelaUtkastAsync(Guid bild, string part) =>
        ExecuteAsync("update lagesbild.lagesbild set delad_med = array[@part] where id = @bild", new { bild, part });

    protected static object Delning(string mottagare) => new { mottagare, sekretessprovning = Provning };

    protected async Task<string> VersionAsync(Guid bild) =>
        (await ScalarAsync<int>("select version from lagesbild.lagesbild where id = @bild", new { bild })).ToString(
            System.Globalization.CultureInfo.InvariantCulture
        );

    protected static Guid Id(JsonNode answer) => answer["id"]!.GetValue<Guid>();

    protected static IEnumerable<string> Pointers(JsonNode problem) =>
        problem["errors"]!.AsArray().Select(error => error!["pointer"]!.GetValue<string>());

    protected static IEnumerable<Guid> Ids(JsonNode page) => page["items"]!.AsArray().Select(item => Id(item!));
}
