using System.Text.Json.Nodes;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Atgardsplan;

/// <summary>
/// An adopted lägesbild of Järva with a problem and its cause, and a plan on it; enough for the tests of measures.
/// </summary>
public abstract class AtgardFixture : ApiFixture
{
    protected const string Samordnare = "samordnare-jarva";
    protected const string Styrgrupp = "styrgrupp-jarva";
    protected const string Arbetsgrupp = "arbetsgrupp-jarva";

    protected Guid Lagesbild { get; private set; }
    protected Guid Problem { get; private set; }
    protected Guid Orsak { get; private set; }
    protected Guid Plan { get; private set; }

    internal Kedja Kedjan => new(SendAsync);

    protected override async Task PrepareAsync()
    {
        (Lagesbild, Problem, Orsak) = await Kedjan.FaststalldAsync();
        Plan = await Kedjan.HandlingsplanAsync(Lagesbild);
    }

    /// <summary>A complete measure; change it before it is sent as you like.</summary>
    protected JsonObject Atgard() => Kedja.Atgard(Plan, Problem, Orsak);

    /// <summary>The same content as PUT takes it: the plan stays.</summary>
    protected JsonObject Innehall()
    {
        var innehall = Atgard();
        innehall.Remove("handlingsplanId");
        return innehall;
    }

    protected async Task<string> SkapaAsync(JsonObject? atgard = null) =>
        $"/atgarder/{await Kedjan.AtgardAsync(atgard ?? Atgard())}";

    protected async Task<string> BeslutadAsync(JsonObject? atgard = null)
    {
        var adress = await SkapaAsync(atgard);
        await ReadAsync(await BeslutaAsync(adress, "1"));
        return adress;
    }

    protected Task<HttpResponseMessage> BeslutaAsync(
        string adress,
        string? ifMatch,
        string persona = Styrgrupp,
        string beslutsdatum = "2026-09-20"
    ) => SendAsync(persona, HttpMethod.Post, $"{adress}/beslut", new { beslutsdatum, organ = "Styrgruppen" }, ifMatch);

    protected Task<HttpResponseMessage> BytAsync(
        string adress,
        string status,
        string? ifMatch,
        string? motiv = null,
        string persona = Arbetsgrupp
    ) => SendAsync(persona, HttpMethod.Post, $"{adress}/statusbyten", new { status, motiv }, ifMatch);

    protected async Task<string> StatusAsync(string adress) =>
        (await GetAsync(Samordnare, adress))["status"]!.GetValue<string>();

    protected static Guid Id(string adress) => Guid.Parse(adress.Split('/')[^1]);

    protected static IEnumerable<string> Pekare(JsonNode problem) =>
        problem["errors"]!.AsArray().Select(fel => fel!["pointer"]!.GetValue<string>());
}
