using System.Text.Json.Nodes;
using Trygghet.Tests.Indikatorer;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Uppfoljning;

/// <summary>The indicators of the chain show the latest figure of the åtgärd's own area.</summary>
[TestFixture]
public sealed class SparbarhetSiffrorTests : MatvardeFixture
{
    private JsonNode? senaste;

    protected override async Task PrepareAsync()
    {
        await RegistreraAsync(
            "TRYGGHET-SYNTETISK",
            DateTime.UtcNow,
            new Leverans("TRY-01", "jarva", "2023", 40, 400),
            new Leverans("TRY-01", "jarva", "2026", 30, 400),
            new Leverans("TRY-01", "farsta", "2026", 10, 400)
        );
        await new Kedja(SendAsync).BeslutadAsync();
        var kedja = await GetAsync("samordnare-jarva", "/sparbarhet?omrade=jarva");
        senaste = kedja["problem"]![0]!["atgarder"]![0]!["indikatorer"]![0]!["senaste"];
    }

    [Test]
    public void Figure_is_the_latest_of_the_area()
    {
        Assert.That(senaste!["period"]!.GetValue<string>(), Is.EqualTo("2026"));
        Assert.That(senaste["varde"]!.GetValue<decimal>(), Is.EqualTo(30));
        Assert.That(senaste["n"]!.GetValue<int>(), Is.EqualTo(400));
    }

    [Test]
    public void Share_of_a_survey_carries_its_interval()
    {
        Assert.That(senaste!["ki95"]!["metod"]!.GetValue<string>(), Is.EqualTo("Wilson"));
        Assert.That(senaste["ki95"]!["nedre"]!.GetValue<decimal>(), Is.LessThan(30));
        Assert.That(senaste["ki95"]!["ovre"]!.GetValue<decimal>(), Is.GreaterThan(30));
    }
}
