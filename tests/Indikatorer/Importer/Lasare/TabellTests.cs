using System.Text;
using Trygghet.Modules.Indikatorer;

namespace Trygghet.Tests.Indikatorer.Importer.Lasare;

/// <summary>Tables with text around them and years in the header: SCB and Skolverket.</summary>
[TestFixture]
public sealed class TabellTests
{
    [TestCase("\r\r\n")]
    [TestCase("\r\n")]
    [TestCase("\n")]
    public async Task Scb_table_whatever_ends_its_lines(string radslut)
    {
        var huvud = new Importhuvud();
        string[] fil =
        [
            "\ufeff\"region\",\"födelseregion\",\"kön\",\"Antal 2020\",\"Antal 2021\"",
            "\"Stockholm (Tensta)\",\"totalt\",\"totalt\",5002,4972",
            ",,,,",
            "Källa:,,,,",
            "Indexet visar, i korthet, hur,det,är",
        ];

        var rader = await Fil.LasAsync(new ScbTabell(), string.Join(radslut, fil) + radslut, huvud);

        Assert.That(
            rader.Rader(),
            Is.EqualTo(
                new[]
                {
                    "antal; födelseregion=totalt; kön=totalt|Stockholm (Tensta)|2020||5002|||",
                    "antal; födelseregion=totalt; kön=totalt|Stockholm (Tensta)|2021||4972|||",
                }
            )
        );
        Assert.That(huvud.Noter, Is.EqualTo(3));
    }

    [Test]
    public async Task Scb_table_without_a_name_for_area_or_measure() =>
        Assert.That(
            (await Fil.LasAsync(new ScbTabell(), ",2022\r\nStockholm (Tensta),1\r\n")).Rader(),
            Is.EqualTo(new[] { "värde|Stockholm (Tensta)|2022||1|||" })
        );

    [TestCase("region,kön\nStockholm,totalt\n")]
    [TestCase("2020,2021\n1,2\n")]
    public void Scb_table_without_years_or_area_is_refused(string fil) =>
        Fil.AvvisasMed("kolumn-saknas", new ScbTabell(), Encoding.UTF8.GetBytes(fil));

    private const string Skolor =
        "\ufeffStatistik från Skolverket, https://www.skolverket.se\n\nGrundskola - Antal elever per årskurs\n"
        + "Valt läsår: 2023/24\n\n"
        + "Skola;Skol-enhetskod;Skolkommun;Kommun-kod;Typ av huvudman;Huvudman;Huvudman orgnr;"
        + "Andel (%) flickor, årskurs 1-9;Elever, årskurs 5;\n";

    [Test]
    public async Task School_is_a_breakdown_of_its_municipality_and_the_column_is_the_code()
    {
        var huvud = new Importhuvud();
        const string Rader =
            "Alboskolan;72616393;Ale;1440;Kommunal;Ale kommun;2120001439;49,7;65;\n"
            + "Bergskolan;11043800;Ale;1440;Kommunal;Ale kommun;2120001439;..;.;\n"
            + "Cederskolan;11043801;Ale;1440;Kommunal;Ale kommun;2120001439;~100;.;\n"
            + "Rapportbeskrivning och definitioner\n";

        var rader = await Fil.LasAsync(new SkolverketCsv(), Skolor + Rader, huvud);

        Assert.That(
            rader.Rader(),
            Is.EqualTo(
                new[]
                {
                    "andel (%) flickor, årskurs 1-9|1440|2023|skolenhet=72616393|49,7|||",
                    "elever, årskurs 5|1440|2023|skolenhet=72616393|65|||",
                    "andel (%) flickor, årskurs 1-9|1440|2023|skolenhet=11043800|..|||Undertryckt",
                    "andel (%) flickor, årskurs 1-9|1440|2023|skolenhet=11043801|100|||Uppskattad",
                }
            )
        );
        Assert.That((huvud.EjTillampliga, huvud.Noter), Is.EqualTo((2, 1)));
    }

    [Test]
    public void Table_of_schools_without_its_header_is_refused() =>
        Fil.AvvisasMed("kolumn-saknas", new SkolverketCsv(), Encoding.UTF8.GetBytes("Valt läsår: 2023/24\nAle;1440\n"));
}
