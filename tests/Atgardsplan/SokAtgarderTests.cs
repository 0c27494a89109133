using System.Text.Json.Nodes;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Trygghet.Modules.Atgardsplan.Contract;

namespace Trygghet.Tests.Atgardsplan;

[TestFixture]
public sealed class SokAtgarderTests : AtgardFixture
{
    private Guid foreslagen;
    private Guid sen;
    private Guid avbruten;

    protected override async Task PrepareAsync()
    {
        await base.PrepareAsync();
        foreslagen = Id(await SkapaAsync());
        sen = Id(await BeslutadAsync(Till("2026-06-30")));
        var adress = await BeslutadAsync(Till("2026-05-31"));
        await ReadAsync(await BytAsync(adress, "Avbruten", "2", "Annan lösning valdes."));
        avbruten = Id(adress);
        var borttagen = await SkapaAsync();
        await SendAsync(Samordnare, HttpMethod.Delete, borttagen, ifMatch: "1");
    }

    [Test]
    public async Task The_one_that_ends_first_is_first_and_removed_ones_are_gone() =>
        Assert.That(await IdsAsync(""), Is.EqualTo(new[] { avbruten, sen, foreslagen }));

    [Test]
    public async Task Late_is_only_what_is_neither_carried_out_nor_broken_off()
    {
        Assert.That(await IdsAsync("?forsenad=true"), Is.EqualTo(new[] { sen }));
        Assert.That(await IdsAsync("?forsenad=false"), Is.EqualTo(new[] { avbruten, foreslagen }));
    }

    [TestCase("Beslutad", "2026-06-30", "2026-06-30", false, TestName = "On_its_last_day_it_is_in_time")]
    [TestCase("Beslutad", "2026-06-30", "2026-07-01", true, TestName = "The_day_after_it_is_late")]
    [TestCase("Pausad", "2024-02-29", "2024-03-01", true, TestName = "Paused_is_late_after_29_February")]
    [TestCase("Genomford", "2026-06-30", "2026-07-01", false)]
    [TestCase("Avbruten", "2026-06-30", "2026-07-01", false)]
    public async Task Late_at_the_limits(string status, string slutdatum, string idag, bool forsenad) =>
        Assert.That(
            await ScalarAsync<bool>(
                "select atgardsplan.forsenad(@status, @slutdatum::date, @idag::date)",
                new
                {
                    status,
                    slutdatum,
                    idag,
                }
            ),
            Is.EqualTo(forsenad)
        );

    [Test]
    public async Task Filters_narrow_the_list()
    {
        Assert.That(await IdsAsync("?status=Beslutad"), Is.EqualTo(new[] { sen }));
        Assert.That(await IdsAsync($"?handlingsplan={Plan}"), Has.Count.EqualTo(3));
        Assert.That(await IdsAsync($"?problem={Guid.NewGuid()}"), Is.Empty);
        Assert.That(await IdsAsync($"?problem={Problem}&omrade=jarva"), Has.Count.EqualTo(3));
        Assert.That(await IdsAsync("?omrade=kista"), Is.Empty);
    }

    [Test]
    public async Task Unknown_status_tells_the_closest()
    {
        var problem = await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Get, "/atgarder?status=Pågår"),
            400,
            "okant-filtervarde"
        );

        Assert.That(problem["narmast"]!.GetValue<string>(), Is.EqualTo("Pagar"));
    }

    [Test]
    public async Task Pages_add_up_to_the_total()
    {
        var forsta = await GetAsync(Samordnare, "/atgarder?limit=2");
        var andra = await GetAsync(Samordnare, "/atgarder?limit=2&page=2");

        Assert.That(forsta["total"]!.GetValue<int>(), Is.EqualTo(3));
        Assert.That(Ids(forsta).Concat(Ids(andra)), Is.EqualTo(await IdsAsync("")));
    }

    [Test]
    public async Task Another_area_sees_none_of_them()
    {
        Assert.That(Ids(await GetAsync("samordnare-farsta", "/atgarder")), Is.Empty);
        await AssertProblemAsync(
            await SendAsync("samordnare-farsta", HttpMethod.Get, $"/atgarder/{foreslagen}"),
            404,
            "atgard-saknas"
        );
    }

    [Test]
    public async Task Contract_tells_the_measures_of_the_areas_and_of_one()
    {
        await using var scope = Services.CreateAsyncScope();
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();

        var alla = await mediator.Send(new HamtaAtgardsinfon(["jarva"]));
        var en = await mediator.Send(new HamtaAtgardsinfo(sen));

        Assert.That(alla.Select(info => info.Id), Is.EqualTo(new[] { avbruten, sen, foreslagen }));
        Assert.That(en!.Forsenad, Is.True);
        Assert.That(en.OrsakIds, Is.EqualTo(new[] { Orsak }));
        Assert.That(en.Indikatorer, Is.EqualTo(new[] { "TRY-01" }));
        Assert.That(await mediator.Send(new HamtaAtgardsinfo(Guid.NewGuid())), Is.Null);
    }

    private JsonObject Till(string slutdatum)
    {
        var atgard = Atgard();
        atgard["slutdatum"] = slutdatum;
        return atgard;
    }

    private static List<Guid> Ids(JsonNode sida) =>
        sida["items"]!.AsArray().Select(item => item!["id"]!.GetValue<Guid>()).ToList();

    private async Task<List<Guid>> IdsAsync(string fraga) => Ids(await GetAsync(Samordnare, "/atgarder" + fraga));
}
