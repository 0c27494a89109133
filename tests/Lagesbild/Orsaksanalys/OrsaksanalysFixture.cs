using System.Text.Json.Nodes;

namespace Trygghet.Tests.Lagesbild.Orsaksanalys;

/// <summary>The parts of a cause analysis over HTTP, as the coordinator of Järva writes them.</summary>
public abstract class OrsaksanalysFixture : LagesbildFixture
{
    protected static JsonObject Faktor(Guid problem) =>
        new()
        {
            ["problemId"] = problem,
            ["slag"] = "Skydd",
            ["niva"] = "Grupp",
            ["text"] = "Föreningar med vuxna ledare vid torget.",
        };

    protected static JsonObject Hypotes(Guid problem, Guid orsak) =>
        new()
        {
            ["problemId"] = problem,
            ["orsakId"] = orsak,
            ["antagande"] = "Om torget blir ljusare minskar otryggheten.",
            ["indikatorSomFalsifierar"] = "TRY-03",
            ["vantadRiktning"] = "Minskar",
            ["motbevis"] = "Andelen är oförändrad eller högre vid nästa mätning.",
        };

    protected static JsonObject MedStatus(Guid orsak, string status)
    {
        var body = Without(Hypotes(Guid.Empty, orsak), "problemId");
        body["status"] = status;
        return body;
    }

    protected static JsonObject Underlag(Guid hypotes, string sida = "For", int styrka = 2) =>
        new()
        {
            ["hypotesId"] = hypotes,
            ["sida"] = sida,
            ["styrka"] = styrka,
            ["text"] = "Boende pekar ut mörkret vid tre vandringar.",
            ["kalla"] = "Trygghetsvandringar 2026",
        };

    protected static JsonObject Kedja(params (string Text, string? BrytsAv)[] steg) =>
        new()
        {
            ["steg"] = new JsonArray([
                .. steg.Select(s => new JsonObject { ["text"] = s.Text, ["brytsAv"] = s.BrytsAv }),
            ]),
        };

    protected Task<JsonNode> AnalysAsync(Guid problem, string persona = Samordnare) =>
        GetAsync(persona, $"/problem/{problem}/orsaksanalys");

    protected async Task<Guid> SkapaAsync(string path, JsonObject body) => Id(await PostAsync(Samordnare, path, body));

    /// <summary>A problem in a draft with one cause and one hypothesis about it.</summary>
    protected async Task<(Guid Problem, Guid Orsak, Guid Hypotes)> SkapaHypotesAsync()
    {
        var problem = await SkapaProblemAsync(await SkapaBildAsync());
        var orsak = await SkapaOrsakAsync(problem);
        return (problem, orsak, await SkapaAsync("/hypoteser", Hypotes(problem, orsak)));
    }
}
