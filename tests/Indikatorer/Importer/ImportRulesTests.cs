using Trygghet.Modules.Indikatorer;

namespace Trygghet.Tests.Indikatorer.Importer;

[TestFixture]
public sealed class ImportRulesTests
{
    [TestCase("1234,5", 1234.5)]
    [TestCase("1234.5", 1234.5)]
    [TestCase("1 234,5", 1234.5)]
    [TestCase("1\u00a0234\u202f567", 1234567)]
    [TestCase("-0,5", -0.5)]
    [TestCase("−0,5", -0.5)]
    [TestCase("1e-3", 0.001)]
    [TestCase("007", 7)]
    public void Number_is_read(string text, double tal) => Assert.That(ImportRules.Tal(text), Is.EqualTo((decimal)tal));

    [TestCase("")]
    [TestCase("12 34")]
    [TestCase("1,234.5")]
    [TestCase("1,2,3")]
    [TestCase("12 %")]
    [TestCase("NaN")]
    [TestCase("1e400")]
    public void What_is_not_a_number_is_not_guessed(string text) => Assert.That(ImportRules.Tal(text), Is.Null);

    [TestCase("12,0", 12)]
    [TestCase("12,5", null)]
    [TestCase("-1", null)]
    [TestCase("3000000000", null)]
    public void Number_of_answers_is_whole(string text, int? antal) =>
        Assert.That(ImportRules.Antal(text), Is.EqualTo(antal));

    [TestCase("kon=kvinna/arskurs=9", true)]
    [TestCase("kon=Kvinna", false)]
    [TestCase("kon", false)]
    public void Breakdown_has_one_spelling(string text, bool giltig) =>
        Assert.That(ImportRules.Uppdelning(text) is not null, Is.EqualTo(giltig));

    [TestCase("19850709-9805", true)]
    [TestCase("8507099805", true)]
    [TestCase("850769-1234", true)] // samordningsnummer: day + 60
    [TestCase("66,78526228", false)]
    [TestCase("5305.7408712345", false)]
    [TestCase("2026-11-23 08:00", false)]
    [TestCase("Kolada U07417, hämtad 2024-12-12", false)]
    public void Personnummer_is_told_from_figures(string text, bool finns) =>
        Assert.That(ImportRules.HarPersonnummer(text), Is.EqualTo(finns));

    [TestCase("per 1 000 inv", 1000)]
    [TestCase("per 100 000 inv", 100000)]
    [TestCase("andel %", null)]
    [TestCase("antal per barn", null)]
    public void Unit_says_how_much_it_can_hold(string enhet, int? bas) =>
        Assert.That(ImportRules.Bas(enhet), Is.EqualTo((decimal?)bas));
}
