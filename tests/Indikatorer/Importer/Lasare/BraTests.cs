using Trygghet.Modules.Indikatorer;

namespace Trygghet.Tests.Indikatorer.Importer.Lasare;

/// <summary>The formats of Brottsförebyggande rådet, with the traps that its files have.</summary>
[TestFixture]
public sealed class BraTests
{
    private const string Sol = "Region;Brott;År;Period;Antal;/100 000 inv\n";

    [TestCase("Hela landet;Rån;År;2024;13816;131;", "Rån|Hela landet|2024||13816|||")]
    [TestCase("Boden;Rån;2026 prel.;Aug;498;5;", "Rån|Boden|2026-08||498||prel|")]
    [TestCase("Boden;Rån;2025;Jan;133;1;", "Rån|Boden|2025-01||133|||")]
    [TestCase("Boden;Rån;2025;Kvartal 2;400;1;", "Rån|Boden|2025-Q2||400|||")]
    [TestCase("Boden;Rån;2025;Hela året;1 600;1;", "Rån|Boden|2025||1 600|||")]
    [TestCase("Boden;Bedrägeri, grovt (1-3 §);2025;Sep;0;0;", "Bedrägeri, grovt (1-3 §)|Boden|2025-09||0|||")]
    [TestCase("Boden;Rån;2025;Hösten;1;0;", "Rån|Boden|2025 Hösten||1|||")]
    public async Task Row_of_the_database_file(string rad, string blir) =>
        Assert.That((await Fil.LasAsync(new BraSol(), Sol + rad + "\n")).Rader(), Is.EqualTo(new[] { blir }));

    [Test]
    public async Task Crimes_above_the_chosen_one_have_no_figure_and_are_counted_only()
    {
        var huvud = new Importhuvud();

        var rader = await Fil.LasAsync(
            new BraSol(),
            Sol + "Boden;9 kap.;År;2024;..;..;\nBoden;Bedrägeri;År;2024;7;1;\n",
            huvud
        );

        Assert.That(rader.Rader(), Is.EqualTo(new[] { "Bedrägeri|Boden|2024||7|||" }));
        Assert.That(
            huvud.AllaVarningar(),
            Is.EqualTo(
                new[]
                {
                    "Kolumnen per 100 000 invånare lästes inte: den följer av antalet och folkmängden.",
                    "1 uppgifter är märkta som inte tillämpliga i källan och gav ingen rad.",
                }
            )
        );
    }

    [Test]
    public async Task Yearly_table_is_a_row_per_figure_and_a_dash_is_not_zero()
    {
        var huvud = new Importhuvud();

        var rader = await Fil.LasAsync(
            new BraTabell(),
            "brottstyp;2022;2023\nBedrägeri;195 929;238 371\nTerror (7035);–;3\nFotnot;;\n",
            huvud
        );

        Assert.That(
            rader.Rader(),
            Is.EqualTo(
                new[]
                {
                    "Bedrägeri|Hela landet|2022||195 929|||",
                    "Bedrägeri|Hela landet|2023||238 371|||",
                    "Terror (7035)|Hela landet|2023||3|||",
                }
            )
        );
        Assert.That(rader.ConvertAll(rad => rad.Rad), Is.EqualTo(new[] { 1, 2, 3 }));
        Assert.That(rader[2].Falt, Is.EqualTo(new[] { "3", "Terror (7035)", "2023", "3" }));
        Assert.That(huvud.Kolumner, Is.EqualTo(new[] { "rad", "brottstyp", "kolumn", "värde" }));
        Assert.That((huvud.EjTillampliga, huvud.Noter), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task Tree_of_crimes_has_the_month_the_status_and_the_id()
    {
        var rader = await Fil.LasAsync(
            new BraBrottstrad(),
            "periodnyckel,preliminar,kommun,sol_region_id,brott_id,niva,foralder_id,brott,antal,per_100000\n"
                + "202608,True,Boden,8441,13207,3,13206,\"8 kap. Stöld, rån m.m.\",49,171\n"
                + "202512,False,Boden,8441,13258,4,13207,därav biltillgrepp,3,10\n"
        );

        Assert.That(rader.Rader(), Is.EqualTo(new[] { "13207|Boden|2026-08||49||prel|", "13258|Boden|2025-12||3|||" }));
    }

    [TestCase("Region;Brott;År;Period\nBoden;Rån;År;2024\n")]
    [TestCase("Region,Brott\nBoden,Rån\n")]
    public void Database_file_without_its_columns_is_refused(string fil) =>
        Fil.AvvisasMed("kolumn-saknas", new BraSol(), System.Text.Encoding.UTF8.GetBytes(fil));
}
