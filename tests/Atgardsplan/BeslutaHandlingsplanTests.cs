using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Atgardsplan;

[TestFixture]
public sealed class BeslutaHandlingsplanTests : AtgardFixture
{
    [Test]
    public async Task Plan_with_a_measure_is_decided()
    {
        var plan = await PlanMedAtgardAsync();

        var svar = await ReadAsync(await BeslutaPlanAsync(plan, "1"));

        Assert.That(svar["status"]!.GetValue<string>(), Is.EqualTo("Beslutad"));
        var beslut = (await GetAsync(Samordnare, plan))["beslut"]!;
        Assert.That(beslut["diarienummer"]!.GetValue<string>(), Is.EqualTo("SDN 2026/3"));
        Assert.That(beslut["registreratAv"]!.GetValue<string>(), Is.EqualTo(Styrgrupp));
    }

    [Test]
    public async Task Plan_without_measures_cannot_be_decided()
    {
        var plan = await NyPlanAsync();

        await AssertProblemAsync(await BeslutaPlanAsync(plan, "1"), 422, "handlingsplan-utan-atgard");
    }

    [Test]
    public async Task Measure_that_is_removed_does_not_count()
    {
        var plan = await NyPlanAsync();
        var atgard = await SkapaAsync(Kedja.Atgard(Id(plan), Problem, Orsak));
        await SendAsync(Samordnare, HttpMethod.Delete, atgard, ifMatch: "1");

        await AssertProblemAsync(await BeslutaPlanAsync(plan, "1"), 422, "handlingsplan-utan-atgard");
    }

    [Test]
    public async Task Plan_is_decided_once()
    {
        var plan = await PlanMedAtgardAsync();
        await ReadAsync(await BeslutaPlanAsync(plan, "1"));

        await AssertProblemAsync(await BeslutaPlanAsync(plan, "2"), 409, "handlingsplan-beslutad");
    }

    [TestCase("2999-01-01", "SDN 2026/3", "#/beslutsdatum")]
    [TestCase("2026-09-20", "nr 3", "#/diarienummer")]
    public async Task Wrong_decision_is_pointed_out(string datum, string diarienummer, string pekare)
    {
        var response = await BeslutaPlanAsync(await PlanMedAtgardAsync(), "1", Styrgrupp, datum, diarienummer);

        var problem = await AssertProblemAsync(response, 422, "ogiltig-indata");
        Assert.That(Pekare(problem), Is.EqualTo(new[] { pekare }));
    }

    [TestCase(null, 428, "if-match-saknas")]
    [TestCase("7", 412, "etag-inaktuell")]
    public async Task Wrong_precondition_decides_nothing(string? ifMatch, int status, string code)
    {
        var plan = await PlanMedAtgardAsync();

        await AssertProblemAsync(await BeslutaPlanAsync(plan, ifMatch), status, code);

        Assert.That(await StatusAsync(plan), Is.EqualTo("Utkast"));
    }

    [TestCase("samordnare-jarva")]
    [TestCase("arbetsgrupp-jarva")]
    public async Task Role_that_does_not_decide_is_403(string persona) =>
        await AssertProblemAsync(await BeslutaPlanAsync(await PlanMedAtgardAsync(), "1", persona), 403, "ratt-saknas");

    [Test]
    public async Task Plan_with_open_measures_is_not_ended_during_its_period()
    {
        var plan = await PlanMedAtgardAsync();
        await ReadAsync(await BeslutaPlanAsync(plan, "1"));

        await AssertProblemAsync(await AvslutaAsync(plan, "2"), 409, "handlingsplan-har-oppna-atgarder");
    }

    [Test]
    public async Task Plan_is_ended_when_its_measures_are()
    {
        var plan = await NyPlanAsync();
        var atgard = await BeslutadAsync(Kedja.Atgard(Id(plan), Problem, Orsak));
        await ReadAsync(await BytAsync(atgard, "Avbruten", "2", "Annan lösning valdes."));
        await ReadAsync(await BeslutaPlanAsync(plan, "1"));

        await ReadAsync(await AvslutaAsync(plan, "2"));

        Assert.That(await StatusAsync(plan), Is.EqualTo("Avslutad"));
        await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Post, "/atgarder", Kedja.Atgard(Id(plan), Problem, Orsak)),
            409,
            "handlingsplan-avslutad"
        );
    }

    [Test]
    public async Task Utkast_is_not_ended() =>
        await AssertProblemAsync(await AvslutaAsync(await NyPlanAsync(), "1"), 409, "handlingsplan-ej-beslutad");

    private async Task<string> NyPlanAsync() => $"/handlingsplaner/{await Kedjan.HandlingsplanAsync(Lagesbild)}";

    private async Task<string> PlanMedAtgardAsync()
    {
        var plan = await NyPlanAsync();
        await SkapaAsync(Kedja.Atgard(Id(plan), Problem, Orsak));
        return plan;
    }

    private Task<HttpResponseMessage> BeslutaPlanAsync(
        string plan,
        string? ifMatch,
        string persona = Styrgrupp,
        string beslutsdatum = "2026-09-20",
        string diarienummer = "SDN 2026/3"
    )
    {
        var beslut = new
        {
            beslutsdatum,
            organ = "Styrgruppen",
            diarienummer,
        };
        return SendAsync(persona, HttpMethod.Post, $"{plan}/beslut", beslut, ifMatch);
    }

    private Task<HttpResponseMessage> AvslutaAsync(string plan, string ifMatch) =>
        SendAsync(Styrgrupp, HttpMethod.Post, $"{plan}/avslut", new { slutsats = "Färdig." }, ifMatch);
}
