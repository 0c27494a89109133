using Trygghet.Modules.Organisation.Contract;
using Trygghet.Modules.Samverkansoverenskommelse;
using Trygghet.Modules.Samverkansoverenskommelse.Contract;

namespace Trygghet.Tests.Samverkansoverenskommelse;

[TestFixture]
public sealed class OverenskommelseRulesTests
{
    private static readonly Organisationsinfo Staden = new("sdf-x", "Staden", Organisationstyp.Stadsdelsforvaltning);
    private static readonly Organisationsinfo Bolaget = new("bolag", "Bolaget", Organisationstyp.Bolag);
    private static readonly Organisationsinfo Polisen = new("polis-x", "Polisen", Organisationstyp.Polis);

    private static readonly OverenskommelseRules.Underlag Fullt = new(
        Overenskommelseniva.Lokal,
        ["Otrygghet"],
        "Mörkt",
        "Protokoll",
        "Tertial",
        Guid.NewGuid()
    );

    [Test]
    public void City_and_police_are_enough() => Assert.That(Partsfel(Staden, Polisen), Is.Empty);

    [Test]
    public void Parties_without_police_are_refused() =>
        Assert.That(Partsfel(Staden, Bolaget), Is.EqualTo(new[] { "Minst en part ska vara polisen." }));

    [Test]
    public void Parties_of_police_only_are_refused() =>
        Assert.That(Partsfel(Polisen, Polisen), Is.EqualTo(new[] { "Minst en part ska vara från staden." }));

    [Test]
    public void Unknown_party_is_pointed_out_at_its_place() =>
        Assert.That(
            OverenskommelseRules.Partsfel(["sdf-x", "okand", "polis-x"], [Staden, Polisen]).Select(fel => fel.Pointer),
            Is.EqualTo(new[] { "#/parter/1" })
        );

    [TestCase(Overenskommelseniva.Overgripande, Omradestyp.Kommun, true)]
    [TestCase(Overenskommelseniva.Overgripande, Omradestyp.Stadsdelsomrade, false)]
    [TestCase(Overenskommelseniva.Lokal, Omradestyp.Stadsdelsomrade, true)]
    [TestCase(Overenskommelseniva.Lokal, Omradestyp.Kommun, false)]
    [TestCase(Overenskommelseniva.Lokal, Omradestyp.Stadsdel, false)]
    public void Level_decides_what_kind_of_area(Overenskommelseniva niva, Omradestyp typ, bool passar) =>
        Assert.That(OverenskommelseRules.Omradesfel(niva, typ) is null, Is.EqualTo(passar));

    [Test]
    public void Complete_text_may_be_signed() => Assert.That(Saknas(Fullt), Is.Empty);

    [Test]
    public void Every_missing_part_is_pointed_out() =>
        Assert.That(
            Saknas(new(Overenskommelseniva.Lokal, [], " ", null, "", null)),
            Is.EqualTo(
                new[]
                {
                    "#/fokusproblem",
                    "#/troligaOrsaker",
                    "#/dokumentationsform",
                    "#/uppfoljningsform",
                    "#/lagesbildId",
                }
            )
        );

    [Test]
    public void Overgripande_needs_no_lagesbild() =>
        Assert.That(Saknas(Fullt with { Niva = Overenskommelseniva.Overgripande, LagesbildId = null }), Is.Empty);

    private static IEnumerable<string> Partsfel(params Organisationsinfo[] parter) =>
        OverenskommelseRules.Partsfel(parter.Select(part => part.Kod).ToList(), parter).Select(fel => fel.Detail);

    private static IEnumerable<string> Saknas(OverenskommelseRules.Underlag underlag) =>
        OverenskommelseRules.SaknasForeUndertecknande(underlag).Select(fel => fel.Pointer);
}
