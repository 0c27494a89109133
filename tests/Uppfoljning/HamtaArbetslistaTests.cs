using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Trygghet.Modules.Uppfoljning.Contract;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Uppfoljning;

[TestFixture]
public sealed class HamtaArbetslistaTests : UppfoljningFixture
{
    private const string Styrgrupp = Kedja.Styrgrupp;

    [SetUp]
    public Task EmptyAsync() =>
        ExecuteAsync("truncate lagesbild.lagesbild, atgardsplan.handlingsplan, uppfoljning.uppfoljning cascade");

    [Test]
    public async Task Draft_waits_for_the_one_who_adopts_it()
    {
        var id = await Kedja.LagesbildAsync();
        await Kedja.KlarAsync(id);

        Assert.That(await VantarAsync(Styrgrupp), Has.Member(("AttFaststalla", id)));
        Assert.That(await VantarAsync(Samordnare), Has.No.Member(("AttFaststalla", id)));
    }

    [Test]
    public async Task Adopted_picture_waits_for_the_one_who_publishes()
    {
        var (lagesbild, _, _) = await Kedja.FaststalldAsync();

        Assert.That(await VantarAsync(Samordnare), Has.Member(("AttPublicera", lagesbild)));
        Assert.That(await VantarAsync(Styrgrupp), Has.No.Member(("AttPublicera", lagesbild)));
    }

    [Test]
    public async Task Proposed_atgard_and_plan_wait_for_a_decision()
    {
        var lankar = await Kedja.ForeslagenAsync();

        var vantar = await VantarAsync(Styrgrupp);

        Assert.That(vantar, Has.Member(("AtgardAttBesluta", lankar.Atgard)));
        Assert.That(vantar, Has.Member(("PlanAttBesluta", lankar.Handlingsplan)));
    }

    [Test]
    public async Task Missing_follow_up_is_overdue_until_it_is_written()
    {
        var lankar = await Kedja.BeslutadAsync();
        Assert.That(await ForsenatAsync(Samordnare), Has.Member(("UppfoljningForsenad", lankar.Atgard)));

        await UppfoljdAsync(lankar.Atgard, T2);

        Assert.That(await ForsenatAsync(Samordnare), Has.No.Member(("UppfoljningForsenad", lankar.Atgard)));
    }

    [Test]
    public async Task Gaps_are_counted_per_area()
    {
        await Kedja.FaststalldAsync();

        var lista = await GetAsync("slk-controller", "/arbetslista");

        Assert.That(
            lista["luckor"]!.AsArray().Select(l => (l!["omrade"]!.GetValue<string>(), l["antal"]!.GetValue<int>())),
            Is.EqualTo(new[] { ("jarva", 1) })
        );
    }

    [Test]
    public async Task Work_of_another_area_is_not_seen()
    {
        await Kedja.BeslutadAsync();

        var lista = await GetAsync("samordnare-farsta", "/arbetslista");

        Assert.That(lista["forsenat"]!.AsArray(), Is.Empty);
        Assert.That(lista["vantar"]!.AsArray(), Is.Empty);
        Assert.That(lista["luckor"]!.AsArray(), Is.Empty);
    }

    [Test]
    public async Task One_of_my_areas_can_be_chosen()
    {
        await Kedja.BeslutadAsync();

        var jarva = await GetAsync("slk-controller", "/arbetslista?omrade=jarva");
        var farsta = await GetAsync("slk-controller", "/arbetslista?omrade=farsta");

        Assert.That(jarva["forsenat"]!.AsArray(), Is.Not.Empty);
        Assert.That(farsta["forsenat"]!.AsArray(), Is.Empty);
    }

    [Test]
    public async Task Area_that_is_not_mine_is_404() =>
        await AssertProblemAsync(
            await SendAsync("samordnare-farsta", HttpMethod.Get, "/arbetslista?omrade=jarva"),
            404,
            "omrade-saknas"
        );

    [Test]
    public async Task Contract_tells_how_far_the_follow_up_has_come()
    {
        var lankar = await Kedja.BeslutadAsync();
        await Kedja.BeslutadAsync();
        await Kedja.ForeslagenAsync();
        await UppfoljdAsync(lankar.Atgard, T1);
        await UppfoljdAsync(lankar.Atgard, T2);

        await using var scope = Services.CreateAsyncScope();
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();

        Assert.That(await mediator.Send(new HamtaUppfoljningslage("jarva")), Is.EqualTo(new Uppfoljningslage(2, 1)));
    }

    private Task<List<(string, Guid)>> VantarAsync(string persona) => RaderAsync(persona, "vantar");

    private Task<List<(string, Guid)>> ForsenatAsync(string persona) => RaderAsync(persona, "forsenat");

    private async Task<List<(string, Guid)>> RaderAsync(string persona, string lista) =>
        (await GetAsync(persona, "/arbetslista"))[lista]!
            .AsArray()
            .Select(rad => (rad!["slag"]!.GetValue<string>(), rad["objektId"]!.GetValue<Guid>()))
            .ToList();
}
