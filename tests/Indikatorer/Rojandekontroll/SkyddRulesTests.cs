using Trygghet.Modules.Indikatorer;
using Trygghet.Modules.Organisation.Contract;

namespace Trygghet.Tests.Indikatorer.Rojandekontroll;

/// <summary>Which values are hidden beside the hidden one, in tables small enough to see by eye.</summary>
public sealed class SkyddRulesTests
{
    private static readonly Omradessamband Staden = new(
        ["stad"],
        ["a", "b", "c"],
        DateOnly.MinValue,
        DateOnly.MaxValue
    );
    private static readonly SambandRules.Indikatorsumma Alla = new("BROTT", ["VALD", "STOLD"]);
    private static readonly Cellregel Regel = new(ArAntal: true, MinstaAntal: 5);
    private static readonly DateTime Dag = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Test]
    public void Nothing_hidden_hides_nothing() =>
        Assert.That(Dolda(Rad("stad", 30), Rad("a", 10), Rad("b", 8), Rad("c", 12)), Is.Empty);

    [Test]
    public void One_hidden_part_takes_the_smallest_other_part_with_it() =>
        Assert.That(Dolda(Rad("stad", 23), Rad("a", 3), Rad("b", 8), Rad("c", 12)), Is.EqualTo(new[] { "b" }));

    [Test]
    public void A_zero_protects_only_when_there_is_nothing_else() =>
        Assert.That(Dolda(Rad("stad", 15), Rad("a", 3), Rad("b", 0), Rad("c", 12)), Is.EqualTo(new[] { "c" }));

    [Test]
    public void Two_hidden_parts_protect_each_other() =>
        Assert.That(Dolda(Rad("stad", 19), Rad("a", 3), Rad("b", 4), Rad("c", 12)), Is.Empty);

    [Test]
    public void Hidden_parts_that_are_too_few_together_take_one_more_with_them() =>
        Assert.That(Dolda(Rad("stad", 15), Rad("a", 1), Rad("b", 2), Rad("c", 12)), Is.EqualTo(new[] { "c" }));

    [Test]
    public void Hidden_months_that_are_too_few_together_take_one_more_with_them()
    {
        int[] manader = [1, 2, 9, 8, 7, 9, 9, 9, 9, 9, 9, 9];

        var dolda = Dolda([
            Rad("a", manader.Sum()),
            .. manader.Select((antal, nr) => Rad("a", antal, $"2026-{nr + 1:00}")),
        ]);

        Assert.That(dolda, Is.EqualTo(new[] { "a 2026-05" }));
    }

    [Test]
    public void A_part_that_never_came_protects_too() =>
        Assert.That(Dolda(Rad("stad", 23), Rad("a", 3), Rad("b", 8)), Is.Empty);

    [Test]
    public void Total_that_comes_later_than_its_parts_is_hidden_itself()
    {
        var delar = new[] { Rad("a", 3), Rad("b", 8), Rad("c", 12) }.Select(rad => rad with { Ny = false });

        Assert.That(Dolda([.. delar, Rad("stad", 23)]), Is.EqualTo(new[] { "stad" }));
    }

    [Test]
    public void Hidden_value_among_what_was_published_before_is_told_as_too_late()
    {
        var gamla = new[] { Rad("stad", 23), Rad("b", 8), Rad("c", 12) }.Select(rad => rad with { Ny = false });

        var utfall = SkyddRules.Skydda(new([.. gamla, Rad("a", 3)], Regel), [Staden], [Alla]);

        Assert.That(utfall.Dolda, Is.Empty);
        Assert.That(utfall.Rojda.Select(varde => varde.Nyckel.Omrade), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void Hidden_cell_in_a_table_closes_a_rectangle()
    {
        var dolda = Dolda([.. Kon("stad", 20, 20), .. Kon("a", 3, 9), .. Kon("b", 8, 5), .. Kon("c", 9, 6)]);

        Assert.That(dolda, Is.EqualTo(new[] { "a kon=man", "b kon=kvinna", "b kon=man" }));
    }

    [Test]
    public void Source_that_is_public_itself_is_not_protected() =>
        Assert.That(
            Dolda([
                .. new[] { Rad("stad", 23), Rad("a", 3), Rad("b", 8), Rad("c", 12) }.Select(r =>
                    r with
                    {
                        OppenKalla = true,
                    }
                ),
            ]),
            Is.Empty
        );

    [Test]
    public void Same_figure_is_hidden_in_every_data_set()
    {
        var dold = Rad("a", 3) with { Ny = false, Datamangd = "ANNAN" };

        Assert.That(Dolda(dold, Rad("a", 3) with { Synlig = true }), Is.EqualTo(new[] { "a" }));
    }

    /// <summary>Of two quarters nothing is known but their sum; so a third one follows from the year, old and new.</summary>
    [Test]
    public void Stale_total_of_the_city_does_not_keep_the_year_of_a_part_from_being_hidden()
    {
        Cellrad[] forst = [Rad("stad", 60), Rad("a", 20), Rad("b", 30), Rad("c", 10), .. Kvartal(12, 3, 1, 4)];
        Cellrad[] sedan = [Rad("a", 11), Rad("a", 3, "2026-Q1") with { Varde = 3 }];
        var rader = forst
            .Select(rad => rad with { Ny = false })
            .Concat(sedan.Select(rad => rad with { Registrerad = Dag.AddDays(1) }));

        var dolda = SkyddRules.Skydda(new(rader, Regel), [Staden], []).Dolda;

        Assert.That(dolda.Select(varde => Text(varde.Nyckel)), Is.EqualTo(new[] { "a" }));
    }

    private static IEnumerable<Cellrad> Kvartal(params int[] antal) =>
        antal.Select((tal, nr) => Rad("a", tal, $"2026-Q{nr + 1}"));

    [Test]
    public void Hidden_kind_of_crime_is_not_all_crimes_less_the_other_kind() =>
        Assert.That(
            SkyddRules
                .Skydda(
                    new(
                        [
                            Rad("a", 43),
                            Rad("a", 3) with
                            {
                                Indikator = "VALD",
                            },
                            Rad("a", 40) with
                            {
                                Indikator = "STOLD",
                            },
                        ],
                        Regel
                    ),
                    [Staden],
                    [Alla]
                )
                .Dolda.Select(varde => varde.Nyckel.Indikator),
            Is.EqualTo(new[] { "STOLD" })
        );

    [Test]
    public void Month_is_not_the_difference_between_a_tertial_and_a_quarter() =>
        Assert.That(
            Dolda(Rad("a", 40, "2026-T1"), Rad("a", 37, "2026-Q1"), Rad("a", 3, "2026-04")),
            Is.EqualTo(new[] { "a 2026-Q1" })
        );

    private static string[] Dolda(params Cellrad[] rader)
    {
        var utfall = SkyddRules.Skydda(new(rader, Regel), [Staden], [Alla]);
        Assert.That(utfall.Rojda, Is.Empty);
        return utfall.Dolda.Select(varde => Text(varde.Nyckel)).Order(StringComparer.Ordinal).ToArray();
    }

    private static string Text(Cellnyckel nyckel) =>
        $"{nyckel.Omrade} {(nyckel.Uppdelning == "alla" ? "" : nyckel.Uppdelning)} {(nyckel.Period == "2026" ? "" : nyckel.Period)}"
            .Replace("  ", " ", StringComparison.Ordinal)
            .Trim();

    private static IEnumerable<Cellrad> Kon(string omrade, int kvinnor, int man) =>
        [
            Rad(omrade, kvinnor + man),
            Rad(omrade, kvinnor, uppdelning: "kon=kvinna"),
            Rad(omrade, man, uppdelning: "kon=man"),
        ];

    private static long id;

    private static Cellrad Rad(string omrade, int antal, string period = "2026", string uppdelning = "alla") =>
        new(
            ++id,
            "BROTT",
            omrade,
            uppdelning,
            period,
            "TEST",
            Dag,
            antal,
            null,
            antal is 0 or > 4,
            OppenKalla: false,
            Ny: true
        );
}
