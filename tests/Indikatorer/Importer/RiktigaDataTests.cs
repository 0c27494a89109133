using System.Text.Json.Nodes;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Indikatorer.Importer;

/// <summary>
/// Real public figures from Kolada. The expected numbers were counted in the files themselves, by a program that shares nothing with ours:
/// U07417 and U07452 have the same values in the first three deliveries; in the fourth (2024-12-12) all 7 540 keys that exist before differ,
/// 242 of them because the value is missing, the others by a median factor of 95.7 and 95.8. Changes that the series' own history does not
/// bear (median and MAD of log differences) were computed by the same program: 1, 2 and 0 in the first three, 32 in the new measure.
/// </summary>
[TestFixture]
public sealed class RiktigaDataTests : ImportFixture
{
    private const string Stockholm = "datamangd=KOLADA-STOCKHOLM&lasare=kolada-json";
    private const string Brott = "datamangd=KOLADA-BROTT&lasare=kolada-csv&lage=rader";

    private readonly Dictionary<string, string> leveranser = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonNode> importer = new(StringComparer.Ordinal);

    protected override async Task PrepareAsync()
    {
        var rader = await File.ReadAllLinesAsync(
            Repository.SharedData("kolada/kolada_crime_U07417_U07452_all_kommuner_4_vintages.csv")
        );
        foreach (
            var leverans in rader
                .Skip(1)
                .GroupBy(rad => rad[..10], StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
        )
            leveranser[leverans.Key] = Csv(rader[0], leverans.ToArray());
        foreach (var (datum, fil) in leveranser)
            importer[datum] = await ImporteraAsync("statistiker", Brott, fil);
    }

    [TestCase("2023-03-28", "Klar 8120=8120+0+0+0 1")]
    [TestCase("2023-09-12", "Klar 8700=580+0+8120+0 2")]
    [TestCase("2024-01-30", "Klar 7540=0+0+7540+0 0")]
    [TestCase("2024-12-12", "Avvisad 8120=0+0+0+8120 8120")]
    public void Every_row_of_every_delivery_is_accounted_for(string hamtad, string utfall) =>
        Assert.That(Utfall(importer[hamtad]), Is.EqualTo(utfall));

    [Test]
    public async Task Only_deliveries_that_changed_something_are_revisions() =>
        Assert.That(
            await ScalarAsync<string>(
                "select string_agg(n::text, '+' order by revision) from (select revision, count(*) as n from indikatorer.matvarde"
                    + " where datamangd = 'KOLADA-BROTT' and import = any(@Ids) group by revision) r",
                new { Ids = importer.Values.Select(import => Guid.Parse($"{import["id"]}")).ToArray() }
            ),
            Is.EqualTo("8120+580")
        );

    [TestCase(
        0,
        "KOL-U07417: 3770 nycklar",
        "i mitten 95,67",
        "0180 2022: 52,84 → 4653,37",
        "KOL-U07417-AR",
        "4060 rader"
    )]
    [TestCase(
        1,
        "KOL-U07452: 3528 nycklar",
        "i mitten 95,76",
        "0180 2022: 83,04 → 7613,72",
        "KOL-U07452-AR",
        "4060 rader"
    )]
    public void Unit_that_changed_under_the_same_id_is_flagged(int nr, params string[] sager)
    {
        var varning = importer["2024-12-12"]["varningar"]!.AsArray()[nr]!.GetValue<string>();

        Assert.That(sager.Where(text => !varning.Contains(text, StringComparison.Ordinal)), Is.Empty, varning);
    }

    [TestCase("KOL-U07417", "57.76749987")]
    [TestCase("KOL-U07452", "84.89260666")]
    public async Task Value_for_Stockholm_2021_stays_what_it_was(string indikator, string varde) =>
        Assert.That(await PublicerasAsync(indikator, "0180", "2021"), Is.EqualTo(varde));

    [Test]
    public async Task Date_of_the_delivery_stands_in_the_source() =>
        Assert.That(
            await ScalarAsync<string>(
                "select string_agg(distinct kalla, ', ' order by kalla) from indikatorer.publicerat where (indikator, omrade) = ('KOL-U07417', '0180')"
            ),
            Is.EqualTo("Kolada U07417, hämtad 2023-03-28, Kolada U07417, hämtad 2023-09-12")
        );

    [Test]
    public async Task Corrected_value_in_a_real_delivery_is_a_revision_of_one_row()
    {
        var fil = leveranser["2024-01-30"]
            .Replace("0128,Salem,2022,T,,", "0128,Salem,2022,T,,1", StringComparison.Ordinal); // two rows: 2 indicators

        var import = await ImporteraAsync("statistiker", Brott, fil);

        Assert.That(Utfall(import), Is.EqualTo("Klar 7540=0+2+7538+0 2"));
    }

    [Test]
    public async Task New_measure_is_right_at_home_in_its_own_indicator()
    {
        await ExecuteAsync(
            "update indikatorer.kallkod set indikator = indikator || '-AR' where kod in ('U07417', 'U07452')"
        );

        var import = await ImporteraAsync("statistiker", Brott, leveranser["2024-12-12"]);

        await ExecuteAsync(
            "update indikatorer.kallkod set indikator = replace(indikator, '-AR', '') where kod in ('U07417', 'U07452')"
        );
        Assert.That(Utfall(import), Is.EqualTo("Klar 8120=8120+0+0+0 32"));
        Assert.That(await PublicerasAsync("KOL-U07417-AR", "0180", "2021"), Is.EqualTo("5305.74087"));
        var saknas =
            "select count(*) from indikatorer.publicerat where indikator = 'KOL-U07452-AR' and status = 'Saknas'";
        Assert.That(await ScalarAsync<long>(saknas), Is.EqualTo(242));
    }

    /// <summary>23 indicators, 479 values; one of N09805 leaps; U07417 and U07452 (14 years each) are in the new measure, which their unit cannot hold.</summary>
    [Test]
    public async Task Figures_for_Stockholm_are_imported_by_the_police_system()
    {
        var fil = await File.ReadAllTextAsync(
            Repository.SharedData("kolada/kolada_v2_data_0180_23kpis_2010-2024.json")
        );

        var allt = await ImporteraAsync("polis-jarva", Stockholm, fil);
        var rader = await ImporteraAsync("polis-jarva", Stockholm + "&lage=rader", fil);
        var igen = await ImporteraAsync("polis-jarva", Stockholm + "&lage=rader", fil);

        Assert.That(Utfall(allt), Is.EqualTo("Avvisad 479=0+0+0+479 29"));
        Assert.That(Utfall(rader), Is.EqualTo("Delvis 479=451+0+0+28 29"));
        Assert.That(Utfall(igen), Is.EqualTo("Delvis 479=0+0+451+28 28"));
        Assert.That(await PublicerasAsync("KOL-N15428", "0180", "2020", "kon=kvinna"), Is.Not.EqualTo("—"));
    }
}
