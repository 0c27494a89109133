using System.Text;
using Trygghet.Modules.Indikatorer;

namespace Trygghet.Tests.Indikatorer.Importer.Lasare;

/// <summary>Surveys: numbers of answers that become shares, and shares in words.</summary>
[TestFixture]
public sealed class EnkatTests
{
    // Stockholm, year 5, 2022: 3 472 + 2 420 of 6 844 is 86.0900 percent, computed by hand.
    [TestCase("6844", "3472,2420,694,137,121", "86.0900", 6844)]
    [TestCase("229", "105,99,18,,", "89.0830", 229)] // hidden answers: n is all who answered
    [TestCase("10", "0,0,10,0,0", "0.0000", 10)]
    [TestCase("100", "50,30,10,0,0", "88.8889", 90)] // ten left the question out
    [TestCase("2", ",,,,", null, 2)]
    [TestCase("75", "39,,7,,", null, 75)]
    [TestCase("", ",,,,", null, null)]
    public void Share_is_of_those_who_answered_the_question(string antal, string svar, string? andel, int? n)
    {
        var raknat = EnkatAntal.Andel(antal, svar.Split(','));

        var vantad = andel is null
            ? (decimal?)null
            : decimal.Parse(andel, System.Globalization.CultureInfo.InvariantCulture);
        Assert.That((raknat.Andel, raknat.N, raknat.Fel), Is.EqualTo((vantad, n, (string?)null)));
    }

    [TestCase("10", "8,8,0,0,0", "Svaren är 16, fler än de 10 som svarat.")]
    [TestCase("tio", "1,1,1,1,1", "\"tio\" är inte ett antal svarande.")]
    [TestCase("10", "1,x,1,1,1", "\"x\" är inte ett antal svar.")]
    public void Numbers_that_contradict_each_other_are_refused(string antal, string svar, string fel) =>
        Assert.That(EnkatAntal.Andel(antal, svar.Split(',')).Fel, Is.EqualTo(fel));

    private const string Svar =
        "Kommun,TotalN,AntalN,Svarsfrekvens,trygghet_helt,trygghet_stor,trygghet_viss,trygghet_inte,trygghet_vetinte,"
        + "nöjdhet_helt,nöjdhet_stor,nöjdhet_viss,nöjdhet_inte,nöjdhet_vetinte,Årskurs\n"
        + "Tierp,247,219,0.887,105,66,35,7,6,80,70,47,14,8,Åk 5\nTrosa,2,2,1,,,,,,,,,,,Gy 2\n";

    [Test]
    public async Task Every_question_of_a_line_is_a_row() =>
        Assert.That(
            (await Fil.LasAsync(new EnkatAntal(), Svar, new() { Period = "2022" })).Rader(),
            Is.EqualTo(
                new[]
                {
                    "trygghet|Tierp|2022|arskurs=Åk 5|78.0822|219||",
                    "nöjdhet|Tierp|2022|arskurs=Åk 5|68.4932|219||",
                    "trygghet|Trosa|2022|arskurs=Gy 2||2||Undertryckt",
                    "nöjdhet|Trosa|2022|arskurs=Gy 2||2||Undertryckt",
                }
            )
        );

    [Test]
    public void File_that_does_not_say_its_period_needs_it_from_the_sender() =>
        Fil.AvvisasMed("period-saknas", new EnkatAntal(), Encoding.UTF8.GetBytes(Svar));

    [Test]
    public async Task Kolada_in_words_has_two_columns_that_only_capitals_tell_apart() =>
        Assert.That(
            (
                await Fil.LasAsync(
                    new KoladaEnkat(),
                    "Kommun,KPI,kpi,År,Andel,Kön\r\nTierp,\"Trygg? \"\"Helt\"\", (%)\",N15613,2022,80.5,Flicka\r\nTierp,x,N15613,2022,,Alla\r\n"
                )
            ).Rader(),
            Is.EqualTo(new[] { "N15613|Tierp|2022|kon=Flicka|80.5|||", "N15613|Tierp|2022|kon=Alla||||Saknas" })
        );

    [Test]
    public async Task Share_from_an_article_keeps_its_source()
    {
        var rad = (
            await Fil.LasAsync(
                new EnkatAndel(),
                "matning,omrade,indikator,andel_procent,kalla\n2020,Spånga-Tensta,Oroliga,13,dn.se 2020-09\n"
            )
        ).Single();

        Assert.That(
            (rad.Period, rad.Omrade, rad.Varde, rad.Kalla),
            Is.EqualTo(("2020", "Spånga-Tensta", "13", "dn.se 2020-09"))
        );
    }
}
