using Trygghet.Modules.Indikatorer;
using Trygghet.Modules.Indikatorer.Contract;

namespace Trygghet.Tests.Indikatorer;

[TestFixture]
public sealed class DefinitionRulesTests
{
    private static readonly Indikatordefinition Fore = new(
        "Otrygg",
        "Andel svarande som är otrygga ute.",
        "andel %",
        Indikatortyp.Trygghet,
        Matning.Andel,
        Riktning.LagBra,
        "Stockholms stad",
        "Trygghetsmätningen",
        ["Kommun", "Stadsdelsomrade"],
        "vart tredje år",
        "Få svar."
    );

    private static IEnumerable<TestCaseData> Andringar =>
        [
            Fall(Fore with { Namn = "Otrygga" }, Andringsniva.Rattelse),
            Fall(Fore with { Fallgropar = "Få svar per stadsdel." }, Andringsniva.Rattelse),
            Fall(Fore with { Beskrivning = "andel svarande, som är otrygga ute" }, Andringsniva.Rattelse),
            Fall(Fore with { Beskrivning = "Andel svarande som är otrygga ute på kvällen." }, Andringsniva.Stor),
            Fall(Fore with { Periodicitet = "årlig" }, Andringsniva.Liten),
            Fall(Fore with { Omradesnivaer = ["Kommun", "Stadsdelsomrade", "Stadsdel"] }, Andringsniva.Liten),
            Fall(Fore with { Omradesnivaer = ["Kommun"] }, Andringsniva.Stor),
            Fall(Fore with { Riktning = Riktning.Neutral }, Andringsniva.Liten),
            Fall(Fore with { Typ = Indikatortyp.Ordning }, Andringsniva.Liten),
            Fall(Fore with { Enhet = "per 1 000 inv" }, Andringsniva.Stor),
            Fall(Fore with { Matning = Matning.Kvot }, Andringsniva.Stor),
            Fall(Fore with { Kalla = "Polisen" }, Andringsniva.Stor),
            Fall(Fore with { Instrument = "Polisens mätning" }, Andringsniva.Stor),
            Fall(Fore with { Namn = "Otrygga", Enhet = "antal" }, Andringsniva.Stor),
        ];

    [TestCaseSource(nameof(Andringar))]
    public void Level_follows_from_what_changes(object efter, string niva) =>
        Assert.That(
            $"{DefinitionRules.Minst(DefinitionRules.Andringar(Fore, (Indikatordefinition)efter))}",
            Is.EqualTo(niva)
        );

    [Test]
    public void Nothing_changed_is_no_change() =>
        Assert.That(
            DefinitionRules.Minst(
                DefinitionRules.Andringar(Fore, Fore with { Omradesnivaer = ["Stadsdelsomrade", "Kommun"] })
            ),
            Is.Null
        );

    [Test]
    public void Every_changed_field_is_named_with_before_and_after()
    {
        var andringar = DefinitionRules.Andringar(Fore, Fore with { Namn = "Otrygga", Enhet = "antal" });

        Assert.That(
            andringar.Select(andring => $"{andring.Falt}: {andring.Fore} → {andring.Efter}"),
            Is.EqualTo(new[] { "namn: Otrygg → Otrygga", "enhet: andel % → antal" })
        );
    }

    [TestCase("1", "Rattelse", "1.0.1")]
    [TestCase("1", "Liten", "1.1.0")]
    [TestCase("1", "Stor", "2.0.0")]
    [TestCase("1.2.3", "Rattelse", "1.2.4")]
    [TestCase("1.2.3", "Liten", "1.3.0")]
    [TestCase("9.2.3", "Stor", "10.0.0")]
    public void Next_version_begins_the_lower_parts_anew(string version, string niva, string nasta) =>
        Assert.That(DefinitionRules.Nasta(version, Enum.Parse<Andringsniva>(niva)), Is.EqualTo(nasta));

    private static TestCaseData Fall(Indikatordefinition efter, Andringsniva niva) =>
        new(efter, $"{niva}")
        {
            TestName =
                $"{string.Join('+', DefinitionRules.Andringar(Fore, efter).Select(a => a.Falt))} is {niva}: {efter.Beskrivning} {string.Join('/', efter.Omradesnivaer)}",
        };
}
