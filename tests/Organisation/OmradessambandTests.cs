using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Organisation;

/// <summary>Which areas add up to which, told to the modules that must keep figures from being subtracted.</summary>
[TestFixture]
public sealed class OmradessambandTests : ApiFixture
{
    private IReadOnlyList<Omradessamband> alla = [];

    protected override async Task PrepareAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        alla = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new HamtaOmradessamband());
    }

    [TestCase("2010-06-01", 14)]
    [TestCase("2021-06-01", 13)]
    [TestCase("2024-06-01", 11)]
    public void City_is_the_sum_of_the_areas_of_its_time(string dag, int antal) =>
        Assert.That(Galler("0180", dag).Select(s => s.Delar.Count), Has.Some.EqualTo(antal));

    [Test]
    public void Merged_area_is_the_sum_of_what_it_was_formed_of_at_any_time() =>
        Assert.That(
            Galler("jarva", "1999-01-01").Select(s => string.Join('+', s.Delar)),
            Does.Contain("rinkeby-kista+spanga-tensta")
        );

    [Test]
    public void Police_district_that_covers_whole_areas_is_their_sum() =>
        Assert.That(
            Galler("lpo-vallingby", "2024-06-01").Select(s => string.Join('+', s.Delar)),
            Is.EqualTo(new[] { "bromma+hasselby-vallingby" })
        );

    [Test]
    public void Police_districts_that_share_an_area_are_equal_to_their_areas_only_together()
    {
        var samband = Galler("lpo-farsta", "2024-06-01").Single();

        Assert.That(samband.Helheter, Is.EqualTo(new[] { "lpo-farsta", "lpo-globen", "lpo-skarholmen" }));
        Assert.That(
            samband.Delar,
            Is.EqualTo(new[] { "enskede-arsta-vantor", "farsta", "hagersten-alvsjo", "skarholmen", "skarpnack" })
        );
    }

    [Test]
    public void Country_is_not_the_sum_of_the_police_districts_that_we_know() =>
        Assert.That(Galler("00", "2024-06-01").SelectMany(s => s.Delar), Has.None.StartsWith("lpo-"));

    private IEnumerable<Omradessamband> Galler(string helhet, string dag)
    {
        var datum = DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture);
        return alla.Where(s =>
            s.Helheter.Contains(helhet, StringComparer.Ordinal) && s.Fran <= datum && s.Till >= datum
        );
    }
}
