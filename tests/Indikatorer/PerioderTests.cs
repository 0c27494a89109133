using Trygghet.Modules.Indikatorer;

namespace Trygghet.Tests.Indikatorer;

[TestFixture]
public sealed class PerioderTests : MatvardeFixture
{
    protected override Task PrepareAsync() =>
        RegistreraAsync(
            "TRYGGHET-SYNTETISK",
            DateTime.UtcNow,
            new("TRY-03", "jarva", "2023", 43m, 423),
            new("TRY-03", "farsta", "2023", 43m, 423),
            new("BRO-02", "jarva", "2023-T2", 30m),
            new("BRO-02", "jarva", "2023-08", 30m),
            new("BRO-02", "jarva", "2199", 30m)
        );

    [TestCase("", "2199 Ar False 1,2023 Ar True 2,2023-T2 Tertial True 1,2023-08 Manad True 1")]
    [TestCase("slag=Tertial", "2023-T2 Tertial True 1")]
    [TestCase("slag=manad", "2023-08 Manad True 1")]
    [TestCase("indikator=TRY-03", "2023 Ar True 2")]
    [TestCase("datamangd=ANMALDA-BROTT", "")]
    public async Task Periods_with_figures_come_latest_first(string fraga, string perioder)
    {
        var rader = (await GetAsync("analys", $"/perioder?{fraga}"))["items"]!.AsArray();

        Assert.That(
            string.Join(
                ',',
                rader.Select(p => $"{p!["kod"]} {p["slag"]} {p["avslutad"]!.GetValue<bool>()} {p["matvarden"]}")
            ),
            Is.EqualTo(perioder)
        );
    }

    [TestCase("2026", Periodslag.Ar)]
    [TestCase("2026-H1", Periodslag.Halvar)]
    [TestCase("2026-T2", Periodslag.Tertial)]
    [TestCase("2026-Q3", Periodslag.Kvartal)]
    [TestCase("2026-08", Periodslag.Manad)]
    [TestCase("2026-W47", Periodslag.Vecka)]
    public void Kind_follows_from_the_code(string kod, object slag)
    {
        Assert.That(PeriodslagRules.Slag(kod), Is.EqualTo(slag));
        Assert.That(kod, Does.Match(PeriodslagRules.Form((Periodslag)slag)));
    }
}
