using Trygghet.Modules.Indikatorer;
using Trygghet.Modules.Indikatorer.Contract;

namespace Trygghet.Tests.Indikatorer.Analyser;

/// <summary>What is left of a whole, and when there is nothing to be left.</summary>
public sealed class RestRulesTests
{
    private static readonly Definition Andel = new("A", "Andel", "andel %", Matning.Andel, Riktning.LagBra, "X", 30);
    private static readonly Definition Kvot = new(
        "K",
        "Kvot",
        "per 100 000 invånare",
        Matning.Kvot,
        Riktning.LagBra,
        "X",
        5
    );

    /// <summary>
    /// Newcombe, R. G. (1998). Statistics in Medicine 17, 873–890, table II, method 10: 56 of 70 against 48 of 80 differs by 0.0524 to 0.3339.
    /// The whole is 104 of 150, so the rest of it is 48 of 80.
    /// </summary>
    [Test]
    public void Part_against_the_rest_has_the_published_limits()
    {
        var del = Punkt(80m, 56, 70);

        var (rest, _) = RestRules.Rest(Andel, del, Punkt(69.3333m, 104, 150), doldaSyskon: false);

        var prov = ForandringRules.Prova(Matning.Andel, del, rest!, overspridning: null);
        Assert.That(prov.Nedre, Is.EqualTo(5.24).Within(0.005));
        Assert.That(prov.Ovre, Is.EqualTo(33.39).Within(0.005));
        Assert.That((rest!.Varde, rest.N), Is.EqualTo((60m, 80)));
    }

    /// <summary>R 4, example of poisson.test: 11 in 800 against 21 in 3 011 gives p = 0.07967. The whole is 32 in 3 811.</summary>
    [Test]
    public void Rate_against_the_rest_has_the_p_of_another_program()
    {
        var del = Punkt(1375m, 11, 800);

        var (rest, _) = RestRules.Rest(Kvot, del, Punkt(839.6746m, 32, 3811), doldaSyskon: false);

        Assert.That(
            ForandringRules.Prova(Matning.Kvot, del, rest!, overspridning: null).P,
            Is.EqualTo(0.07967).Within(0.00001)
        );
    }

    [Test]
    public void Rest_that_is_too_small_to_be_shown_is_not_computed() =>
        Assert.That(Hinder(Andel, Punkt(50m, 50, 100), Punkt(50m, 60, 120)), Is.EqualTo("dold-del"));

    [Test]
    public void Rest_of_a_few_events_is_not_computed() =>
        Assert.That(Hinder(Kvot, Punkt(200m, 100, 50_000), Punkt(103m, 103, 100_000)), Is.EqualTo("dold-del"));

    [Test]
    public void Nothing_is_computed_over_a_hidden_part() =>
        Assert.That(
            RestRules.Rest(Andel, Punkt(50m, 50, 100), Punkt(50m, 500, 1000), doldaSyskon: true).Hinder!.Kod,
            Is.EqualTo("dold-del")
        );

    [Test]
    public void Share_that_is_not_its_count_through_its_denominator_is_weighted() =>
        Assert.That(Hinder(Andel, Punkt(50m, 50, 100), Punkt(47m, 500, 1000)), Is.EqualTo("vagt-urval"));

    [Test]
    public void Rounded_share_is_still_its_count_through_its_denominator() =>
        Assert.That(Hinder(Andel, Punkt(33m, 33, 100), Punkt(33m, 334, 1000)), Is.Null);

    [Test]
    public void Design_effect_is_a_weighted_survey() =>
        Assert.That(
            Hinder(Andel, Punkt(50m, 50, 100) with { Designeffekt = 1.4m }, Punkt(50m, 500, 1000)),
            Is.EqualTo("vagt-urval")
        );

    [Test]
    public void Share_without_counts_is_not_subtracted() =>
        Assert.That(Hinder(Andel, Punkt(50m, null, null), Punkt(50m, 500, 1000)), Is.EqualTo("antal-saknas"));

    [Test]
    public void Rate_whose_unit_has_no_base_is_not_subtracted() =>
        Assert.That(
            Hinder(Kvot with { Enhet = "kvot" }, Punkt(200m, 100, 50_000), Punkt(200m, 1000, 500_000)),
            Is.EqualTo("okand-kvot")
        );

    [TestCase("Index")]
    [TestCase("Varde")]
    public void Means_do_not_add_up(string matning) =>
        Assert.That(
            Hinder(Andel with { Matning = Enum.Parse<Matning>(matning) }, Punkt(50m, 50, 100), Punkt(50m, 500, 1000)),
            Is.EqualTo("ej-additivt")
        );

    [Test]
    public void Preliminary_part_is_not_taken_out_of_a_final_whole() =>
        Assert.That(
            Hinder(
                Kvot,
                Punkt(200m, 100, 50_000) with
                {
                    Statistikstatus = Statistikstatus.Preliminar,
                },
                Punkt(200m, 1000, 500_000)
            ),
            Is.EqualTo("olika-underlag")
        );

    [Test]
    public void Part_larger_than_its_whole_is_counted_in_another_way() =>
        Assert.That(Hinder(Kvot, Punkt(400m, 1000, 250_000), Punkt(100m, 900, 900_000)), Is.EqualTo("delen-ryms-inte"));

    private static string? Hinder(Definition definition, Punkt del, Punkt hel) =>
        RestRules.Rest(definition, del, hel, doldaSyskon: false).Hinder?.Kod;

    private static Punkt Punkt(decimal varde, decimal? taljare, decimal? namnare) =>
        new(
            "A",
            "jarva",
            "2024",
            new(2024, 1, 1),
            new(2024, 12, 31),
            "X",
            varde,
            (int?)namnare,
            null,
            null,
            null,
            null,
            Vardestatus.Ok,
            Statistikstatus.Slutlig,
            false,
            taljare,
            namnare,
            null,
            "1",
            false,
            1
        );
}
