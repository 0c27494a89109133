using System.Text.Json.Nodes;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Trygghet.Modules.Atgardsplan.Contract;

namespace Trygghet.Tests.Atgardsplan;

[TestFixture]
public sealed class SokHandlingsplanerTests : AtgardFixture
{
    protected override async Task PrepareAsync()
    {
        await base.PrepareAsync();
        await Kedjan.HandlingsplanAsync(Lagesbild, "Plan 2");
        await SkapaAsync();
        var sen = Atgard();
        sen["slutdatum"] = "2026-06-30";
        await SkapaAsync(sen);
    }

    [Test]
    public async Task Plans_are_listed_with_the_latest_first_and_their_measures_counted()
    {
        var rader = await RaderAsync("");

        Assert.That(rader.Select(rad => rad["rubrik"]!.GetValue<string>()).First(), Is.EqualTo("Plan 2"));
        Assert.That(rader[1]["antalAtgarder"]!.GetValue<int>(), Is.EqualTo(2));
        Assert.That(rader[1]["antalForsenade"]!.GetValue<int>(), Is.EqualTo(1));
    }

    [Test]
    public async Task Status_and_omrade_narrow_the_list()
    {
        Assert.That(await RaderAsync("?status=Utkast&omrade=jarva"), Has.Count.EqualTo(2));
        Assert.That(await RaderAsync("?status=Beslutad"), Is.Empty);
        Assert.That(await RaderAsync("?omrade=kista"), Is.Empty);
    }

    [Test]
    public async Task Unknown_status_tells_the_closest()
    {
        var problem = await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Get, "/handlingsplaner?status=Beslutat"),
            400,
            "okant-filtervarde"
        );

        Assert.That(problem["narmast"]!.GetValue<string>(), Is.EqualTo("Beslutad"));
    }

    [Test]
    public async Task Plan_has_its_measures_in_the_order_of_their_dates()
    {
        var plan = await GetAsync(Samordnare, $"/handlingsplaner/{Plan}");

        Assert.That(plan["atgarder"]!.AsArray(), Has.Count.EqualTo(2));
        Assert.That(plan["atgarder"]![0]!["antalOrsaker"]!.GetValue<int>(), Is.EqualTo(1));
    }

    [Test]
    public async Task New_measure_changes_the_etag_of_the_plan_but_not_its_version()
    {
        var fore = (await SendAsync(Samordnare, HttpMethod.Get, $"/handlingsplaner/{Plan}")).Headers.ETag!.Tag;
        var ny = await SkapaAsync();

        var efter = (await SendAsync(Samordnare, HttpMethod.Get, $"/handlingsplaner/{Plan}")).Headers.ETag!.Tag;

        Assert.That(efter, Is.Not.EqualTo(fore));
        Assert.That(efter.Split('-')[0], Is.EqualTo(fore.Split('-')[0]));
        await SendAsync(Samordnare, HttpMethod.Delete, ny, ifMatch: "1");
    }

    [Test]
    public async Task Another_area_sees_none_of_them()
    {
        var sida = await GetAsync("samordnare-farsta", "/handlingsplaner");

        Assert.That(sida["total"]!.GetValue<int>(), Is.Zero);
        await AssertProblemAsync(
            await SendAsync("samordnare-farsta", HttpMethod.Get, $"/handlingsplaner/{Plan}"),
            404,
            "handlingsplan-saknas"
        );
    }

    [Test]
    public async Task Rapportor_may_not_read_plans() =>
        await AssertProblemAsync(
            await SendAsync("rapportor-jarva", HttpMethod.Get, "/handlingsplaner"),
            403,
            "ratt-saknas"
        );

    [Test]
    public async Task Contract_tells_the_plans_of_the_areas()
    {
        await using var scope = Services.CreateAsyncScope();
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();

        var planer = await mediator.Send(new HamtaHandlingsplaner(["jarva"]));

        var plan = planer.Single(plan => plan.Id == Plan);
        Assert.That(plan.LagesbildId, Is.EqualTo(Lagesbild));
        Assert.That(plan.Status, Is.EqualTo(Handlingsplanstatus.Utkast));
        Assert.That(await mediator.Send(new HamtaHandlingsplaner(["farsta"])), Is.Empty);
    }

    private async Task<List<JsonNode>> RaderAsync(string fraga) =>
        (await GetAsync(Samordnare, "/handlingsplaner" + fraga))["items"]!.AsArray().Select(rad => rad!).ToList();
}
