using System.Text.Json.Nodes;
using Trygghet.Tests.Shared;
using static Trygghet.Tests.Indikatorer.Hamtningar.Kallserver;

namespace Trygghet.Tests.Indikatorer.Hamtningar;

/// <summary>What a code means is read before its figures: under another meaning nothing is stored until a person has read it.</summary>
[TestFixture]
public sealed class KalldefinitionTests : HamtningFixture
{
    private const string Adress = "/datamangder/KOLADA-BROTT/kalldefinitioner";

    [SetUp]
    public async Task BorjaMedEnDefinitionAsync()
    {
        await ExecuteAsync("delete from indikatorer.kalldefinition");
        await HamtaAsync();
    }

    [Test]
    public async Task First_wording_holds_at_once() =>
        Assert.That(
            await DefinitionernaAsync(),
            Is.EqualTo(new[] { "U07417 Galler Definitionen av U07417.", "U07452 Galler Definitionen av U07452." })
        );

    [Test]
    public async Task Code_with_another_meaning_is_not_fetched_but_the_others_are()
    {
        Andra("Andel som ofta avstår.");

        var hamtning = await HamtaAsync();

        Assert.That(hamtning["vantarPaDefinition"]!.ToJsonString(), Is.EqualTo("""["U07417"]"""));
        Assert.That(Kalla.Anrop[^1], Does.Contain("/U07452/"));
        Assert.That(Kalla.Anrop.Skip(2), Has.None.Contains("/U07417/"));
    }

    [Test]
    public async Task What_waits_says_what_held_before()
    {
        Andra("Andel som ofta avstår.");
        await HamtaAsync();

        var vantar = await VantandeAsync();

        Assert.That(
            $"{vantar["beskrivning"]} < {vantar["tidigareBeskrivning"]}",
            Is.EqualTo("Andel som ofta avstår. < Definitionen av U07417.")
        );
    }

    [Test]
    public async Task Approved_wording_is_fetched_again()
    {
        Andra("Andel som ofta avstår.");
        await HamtaAsync();

        var svar = await GodkannAsync(await VantandeAsync());

        Assert.That($"{(await ReadAsync(svar))["status"]}", Is.EqualTo("Galler"));
        var hamtning = await HamtaAsync();
        Assert.That(hamtning["vantarPaDefinition"]!.AsArray(), Is.Empty);
        Assert.That(Kalla.Anrop[^2], Does.Contain("/U07417/"));
    }

    [Test]
    public async Task Wording_that_the_source_takes_back_waits_no_longer()
    {
        Andra("Ett misstag.");
        await HamtaAsync();
        Andra("Definitionen av U07417.");

        var hamtning = await HamtaAsync();

        Assert.That(hamtning["vantarPaDefinition"]!.AsArray(), Is.Empty);
        Assert.That((await DefinitionernaAsync())[^1], Is.EqualTo("U07417 Ersatt Ett misstag."));
    }

    [Test]
    public async Task Spaces_and_line_breaks_are_no_other_meaning()
    {
        Andra("""Definitionen\n  av U07417. """);

        Assert.That((await HamtaAsync())["vantarPaDefinition"]!.AsArray(), Is.Empty);
    }

    [Test]
    public async Task Source_that_does_not_describe_its_codes_is_fetched_anyway()
    {
        Kalla.Beskrivning = _ => null;

        Assert.That(Hamtat(await HamtaAsync()), Is.EqualTo("Klar 2/0"));
    }

    [Test]
    public async Task Description_that_cannot_be_read_stops_the_fetch()
    {
        Kalla.Beskrivning = _ => "\"";

        Assert.That(Hamtat(await HamtaAsync()), Is.EqualTo("Misslyckad 0/0 svaret-olasligt"));
    }

    [Test]
    public async Task Approval_needs_a_reason()
    {
        Andra("Andel som ofta avstår.");
        await HamtaAsync();

        var problem = await AssertProblemAsync(await GodkannAsync(await VantandeAsync(), ""), 422, "ogiltig-indata");

        Assert.That($"{problem["errors"]![0]!["pointer"]}", Is.EqualTo("#/motivering"));
    }

    [Test]
    public async Task Wording_that_holds_cannot_be_approved_again()
    {
        var galler = (await GetAsync("statistiker", Adress))["items"]![0]!;

        await AssertProblemAsync(await GodkannAsync(galler), 409, "kalldefinition-vantar-inte");
    }

    [Test]
    public async Task Approval_of_another_version_is_refused()
    {
        Andra("Andel som ofta avstår.");
        await HamtaAsync();
        var vantar = await VantandeAsync();
        vantar["version"] = 7;

        await AssertProblemAsync(await GodkannAsync(vantar), 412, "etag-inaktuell");
    }

    [Test]
    public async Task Wording_of_another_data_set_is_not_found() =>
        await AssertProblemAsync(
            await SendAsync(
                "statistiker",
                HttpMethod.Post,
                $"{Adress}/{Guid.CreateVersion7()}/godkannande",
                new { motivering = "x" },
                "1"
            ),
            404,
            "kalldefinition-saknas"
        );

    [Test]
    public async Task Reader_of_figures_may_not_see_them() =>
        await AssertProblemAsync(await SendAsync("revisor", HttpMethod.Get, Adress), 403, "ratt-saknas");

    private void Andra(string beskrivning) =>
        Kalla.Beskrivning = kod => kod == "U07417" ? beskrivning : $"Definitionen av {kod}.";

    private async Task<string[]> DefinitionernaAsync() =>
        [
            .. (await GetAsync("statistiker", Adress))["items"]!
                .AsArray()
                .Select(rad => $"{rad!["kallkod"]} {rad["status"]} {rad["beskrivning"]}"),
        ];

    private async Task<JsonNode> VantandeAsync() => (await GetAsync("statistiker", Adress))["items"]![0]!;

    private Task<HttpResponseMessage> GodkannAsync(
        JsonNode definition,
        string motivering = "Bara språket är ändrat."
    ) =>
        SendAsync(
            "statistiker",
            HttpMethod.Post,
            $"{Adress}/{definition["id"]}/godkannande",
            new { motivering },
            $"{definition["version"]}"
        );
}
