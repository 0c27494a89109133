using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Trygghet.Modules.Indikatorer.Contract;

namespace Trygghet.Tests.Indikatorer;

/// <summary>What other modules are told.</summary>
[TestFixture]
public sealed class SenasteMatvardenTests : MatvardeFixture
{
    private static readonly DateTime Forst = new(2026, 3, 1, 8, 0, 0, DateTimeKind.Utc);

    protected override async Task PrepareAsync()
    {
        await RegistreraAsync(
            "TRYGGHETSMATNINGEN",
            Forst,
            new("TRY-01", "jarva", "2020", 52m, 400),
            new("TRY-01", "jarva", "2023", 55m, 400),
            new("TRY-01", "jarva", "2023", 44m, 200, "kon=kvinna"),
            new("TRY-01", "farsta", "2023", 60m, 10)
        );
        await RegistreraAsync(
            "TRYGGHETSMATNINGEN",
            Forst.AddDays(30),
            new Leverans("TRY-01", "jarva", "2023", 56m, 400)
        );
        await RegistreraAsync(
            "ANMALDA-BROTT",
            Forst,
            new("BRO-02", "jarva", "2025-12", 40m, null),
            new("BRO-02", "jarva", "2025", 480m, null),
            new("BRO-02", "farsta", "2025", 300m, null)
        );
        await RegistreraAsync(
            "TRYGGHET-SYNTETISK",
            Forst,
            new("TRY-01", "jarva", "2026", 99m, 400),
            new("TRY-01", "bromma", "2026", 70m, 400)
        );
    }

    [Test]
    public async Task Latest_is_the_newest_period_in_its_newest_revision_for_all_together()
    {
        var senaste = (await SenasteAsync(null, "jarva")).Single();

        Assert.That((senaste.Period, senaste.Varde, senaste.Revision), Is.EqualTo(("2023", 56m, 2)));
        Assert.That(senaste.Ki95, Is.EqualTo(new Intervall(51.1m, 60.78m, "Wilson")));
    }

    [Test]
    public async Task Period_of_the_length_that_the_catalogue_names_comes_first(
        [Values("jarva 2025-12", "farsta 2025")] string vantat,
        [Values] bool nu
    )
    {
        var (omrade, asOf) = (vantat.Split(' ')[0], nu ? (DateTime?)null : Forst.AddDays(1));

        var senaste = await FragaAsync(new HamtaSenasteMatvarden(["BRO-02"], [omrade], asOf));

        Assert.That($"{omrade} {senaste.Single().Period}", Is.EqualTo(vantat));
    }

    [Test]
    public async Task Then_is_the_revision_of_then() =>
        Assert.That((await SenasteAsync(Forst.AddDays(1), "jarva")).Single().Varde, Is.EqualTo(55m));

    [Test]
    public async Task Before_the_first_delivery_there_is_nothing() =>
        Assert.That(await SenasteAsync(Forst.AddDays(-1), "jarva"), Is.Empty);

    [Test]
    public async Task Made_up_figure_comes_only_where_there_is_no_real_one_and_says_so()
    {
        var senaste = await SenasteAsync(null, "jarva", "bromma");

        Assert.That(
            senaste.Select(s => (s.Omrade, s.Syntetisk)),
            Is.EquivalentTo(new[] { ("jarva", false), ("bromma", true) })
        );
    }

    [Test]
    public async Task Hidden_value_stays_hidden_now_and_then([Values] bool nu)
    {
        var senaste = (await SenasteAsync(nu ? null : Forst.AddDays(1), "farsta")).Single();

        Assert.That(senaste.Status, Is.EqualTo(Vardestatus.ForFaSvar));
        Assert.That(
            (senaste.Varde, senaste.N, senaste.Ki95),
            Is.EqualTo(((decimal?)null, (int?)null, (Intervall?)null))
        );
    }

    [Test]
    public async Task Names_units_and_directions_are_told_of_those_that_exist() =>
        Assert.That(
            await FragaAsync(new HamtaIndikatorinfon(["TRY-01", "FINNS-EJ"])),
            Is.EqualTo(
                new[]
                {
                    new Indikatorinfo(
                        "TRY-01",
                        "Trygg utomhus sent på kvällen i sitt bostadsområde",
                        "andel %",
                        Riktning.HogBra
                    ),
                }
            )
        );

    private Task<IReadOnlyList<SenasteMatvarde>> SenasteAsync(DateTime? asOf, params string[] omraden) =>
        FragaAsync(new HamtaSenasteMatvarden(["TRY-01"], omraden, asOf));

    private async Task<T> FragaAsync<T>(IRequest<T> fraga)
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(fraga);
    }
}
