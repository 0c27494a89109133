using System.Text.Json;
using Trygghet.Modules.Organisation;
using Trygghet.Modules.Organisation.Contract;

namespace Trygghet.Tests.Organisation;

[TestFixture]
public sealed class OmradesgransRulesTests
{
    private static readonly OmradesgransRules.Omrade[] Omraden =
    [
        new("rinkeby-kista", "Rinkeby-Kista", Omradestyp.Stadsdelsomrade, "25", new(2007, 1, 1), new(2023, 6, 30)),
        new("jarva", "Järva", Omradestyp.Stadsdelsomrade, "32", new(2023, 7, 1), null),
        new("hasselby-vallingby", "Hässelby-Vällingby", Omradestyp.Stadsdelsomrade, "04", new(1999, 1, 1), null),
        new("kungsholmen", "Kungsholmen", Omradestyp.Stadsdelsomrade, "08", new(1997, 1, 1), null),
        new("kungsholmen-sd", "Kungsholmen", Omradestyp.Stadsdel, null, new(1997, 1, 1), null),
    ];

    [TestCase("""{"kod":"jarva","namn":"Kungsholmen"}""", "jarva", TestName = "Code_goes_first")]
    [TestCase("""{"nykoKod":"32"}""", "jarva", TestName = "Nyko_code_is_known")]
    [TestCase("""{"omr_kod":80104}""", "hasselby-vallingby", TestName = "Code_of_the_region_ends_with_the_Nyko_code")]
    [TestCase("""{"omr_kod":"80104"}""", "hasselby-vallingby", TestName = "Code_of_the_region_may_be_text")]
    [TestCase("""{"namn":"Hässelby - Vällingby"}""", "hasselby-vallingby", TestName = "Spaces_round_hyphen")]
    [TestCase("""{"namn":"JÄRVA stadsdelsområde"}""", "jarva", TestName = "Case_and_suffix")]
    [TestCase("""{"omr_namn":"Järva"}""", "jarva", TestName = "Name_of_the_region")]
    [TestCase("""{"namn":"Rinkeby – Kista"}""", "rinkeby-kista", TestName = "Area_of_the_past_by_name")]
    public void Feature_is_matched(string egenskaper, string kod) =>
        Assert.That(Hitta(egenskaper, Omradestyp.Stadsdelsomrade)?.Kod, Is.EqualTo(kod));

    [Test]
    public void Same_name_is_told_apart_by_type() =>
        Assert.That(Hitta("""{"namn":"Kungsholmen"}""", Omradestyp.Stadsdel)?.Kod, Is.EqualTo("kungsholmen-sd"));

    [TestCase("{}")]
    [TestCase("""{"omr_kod":800301}""")]
    [TestCase("""{"namn":"Atlantis"}""")]
    public void Feature_is_unknown(string egenskaper) =>
        Assert.That(Hitta(egenskaper, Omradestyp.Stadsdelsomrade), Is.Null);

    [TestCase("""{"namn":"Hesselby-Vällingby"}""", "hasselby-vallingby")]
    [TestCase("""{"kod":"jerva"}""", "jarva")]
    [TestCase("""{"namn":"Atlantis"}""", null)]
    [TestCase("{}", null)]
    public void Unknown_one_gets_the_nearest_as_a_guess(string egenskaper, string? forslag) =>
        Assert.That(
            OmradesgransRules.Forslag(Kandidat(egenskaper), Omraden, Omradestyp.Stadsdelsomrade),
            Is.EqualTo(forslag)
        );

    private static OmradesgransRules.Omrade? Hitta(string egenskaper, Omradestyp typ) =>
        OmradesgransRules.Hitta(Kandidat(egenskaper), Omraden, typ);

    private static OmradesgransRules.Kandidat Kandidat(string egenskaper) =>
        OmradesgransRules.KandidatOf(
            JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(egenskaper),
            geometri: null
        );
}
