using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Indikatorer.Importer;

/// <summary>Parts against their whole: crimes, genders and areas. The month is that of Boden, August 2026, with changes.</summary>
[TestFixture]
public sealed class RimlighetSummaTests : ImportFixture
{
    private const string Trad = "datamangd=BRA-ANMALDA-BROTT&lasare=bra-brottstrad&lage=rader";
    private const string Rubrik2 = "periodnyckel,preliminar,kommun,brott_id,antal\n";

    private async Task<string> FlaggorAsync(string fraga, string fil)
    {
        var import = await ImporteraAsync("statistiker", fraga, fil);
        return string.Join(", ", Koder(await RapportAsync("statistiker", import)));
    }

    private static string Manad(string period, params (int Id, int Antal)[] brott) =>
        Rubrik2 + string.Concat(brott.Select(b => $"{period},False,Boden,{b.Id},{b.Antal}\n"));

    [TestCase("202501", 225, "")]
    [TestCase("202502", 226, "2 summa-stammer-inte")]
    public async Task Parts_add_up_to_the_whole(string period, int hela, string flaggor) =>
        Assert.That(
            await FlaggorAsync(Trad, Manad(period, (13192, hela), (13193, 181), (13231, 44))),
            Is.EqualTo(flaggor)
        );

    [Test]
    public async Task Parts_that_are_not_all_there_prove_nothing() =>
        Assert.That(await FlaggorAsync(Trad, Manad("202503", (13192, 300), (13193, 181))), Is.Empty);

    /// <summary>Thefts of bicycles and cars are some of the thefts: they never make the sum, and never exceed it.</summary>
    [TestCase("202504", 7, "")]
    [TestCase("202505", 50, "4 del-storre-an-helheten")]
    public async Task Line_that_is_only_some_of_the_crimes_does_not_add_up(string period, int cyklar, string flaggor) =>
        Assert.That(
            await FlaggorAsync(Trad, Manad(period, (13207, 49), (13258, 3), (13260, cyklar))),
            Is.EqualTo(flaggor)
        );

    [Test]
    public async Task Whole_is_compared_with_the_parts_that_are_stored()
    {
        await ImporteraAsync("statistiker", Trad, Manad("202506", (13193, 181), (13231, 44)));

        Assert.That(await FlaggorAsync(Trad, Manad("202506", (13192, 230))), Is.EqualTo("2 summa-stammer-inte"));
    }

    [TestCase("2021", 15, 5, "")]
    [TestCase("2022", 15, 9, "2 summa-stammer-inte")]
    [TestCase("2023", 12, 6, "")] // the gender is not always known
    public async Task Genders_are_not_more_than_all(string ar, int kvinnor, int man, string flaggor) =>
        Assert.That(
            await FlaggorAsync(
                "datamangd=EGEN-INRAPPORTERING&lage=rader",
                Csv(
                    $"BRO-02;farsta;{ar};alla;20;",
                    $"BRO-02;farsta;{ar};kon=kvinna;{kvinnor};",
                    $"BRO-02;farsta;{ar};kon=man;{man};"
                )
            ),
            Is.EqualTo(flaggor)
        );

    [TestCase("2024", 1100, "")]
    [TestCase("2025", 1500, "")] // a crime without a place is in the whole only
    [TestCase("2023", 1000, "2 summa-stammer-inte")]
    public async Task City_areas_are_not_more_than_the_city(string ar, int staden, string flaggor)
    {
        var delar = (
            await ScalarAsync<string>(
                "select string_agg(kod, ' ') from organisation.omrade where typ = 'Stadsdelsomrade' and giltig_till is null"
            )
        ).Split(' ');
        var rader = delar.Select(kod => $"BRO-04;{kod};{ar}-08;alla;100;");

        Assert.That(
            await FlaggorAsync(
                "datamangd=EGEN-INRAPPORTERING&lage=rader",
                Csv([$"BRO-04;0180;{ar}-08;alla;{staden};", .. rader])
            ),
            Is.EqualTo(flaggor)
        );
    }
}
