using Trygghet.Modules.Lagesbild;
using Trygghet.Modules.Lagesbild.Contract;

namespace Trygghet.Tests.Lagesbild.Gemensam;

[TestFixture]
public sealed class MatchningTests
{
    private static readonly Matchning.Underlag Torget = new(
        "Narkotika vid Kista torg",
        "Öppen handel med narkotika och otrygghet omkring den.",
        "Torget och gångvägen mot tunnelbanan",
        Problemdimension.Brott,
        ["TRY-03", "BRO-07"]
    );

    private static readonly Matchning.Underlag Polisens = new(
        "Narkotikahandel på Kista torg",
        "Öppen försäljning av narkotika, mest kvällstid.",
        "Kista torg, tunnelbanans entré",
        Problemdimension.Brott,
        ["BRO-07"]
    );

    private static readonly Matchning.Underlag Skolor = new(
        "Skadegörelse vid skolor i Tensta",
        "Krossade rutor, klotter och anlagda bränder.",
        "Skolgårdar i Tensta",
        Problemdimension.Ordningsstorning,
        ["BRO-06"]
    );

    private static readonly Matchning.Underlag Hemvagen = new(
        "Otrygg väg hem i Husby",
        "Boende väljer omvägar eller stannar hemma.",
        "Gångstråket mellan tunnelbanan och bostäderna",
        Problemdimension.Otrygghet,
        ["TRY-01"]
    );

    // Trigrams of "torg": "  t", " to", "tor", "org", "rg "; of "torget": "  t", " to", "tor", "org", "rge", "get", "et ".
    [Test]
    public void Dice_counts_shared_trigrams_twice() =>
        Assert.That(Likhet.Dice("torg", "Torget"), Is.EqualTo(2.0 * 4 / (5 + 7)).Within(1e-12));

    [Test]
    public void Coverage_is_of_the_shorter_text() =>
        Assert.That(Likhet.Tackning("Torget", "torget och tunnelbanans entré"), Is.EqualTo(1));

    [TestCase("", "")]
    [TestCase("…", "torget")]
    public void Nothing_written_is_like_nothing(string a, string b)
    {
        Assert.That(Likhet.Dice(a, b), Is.Zero);
        Assert.That(Likhet.Tackning(a, b), Is.Zero);
    }

    [Test]
    public void Same_problem_in_other_words_is_suggested() =>
        Assert.That(Matchning.Jamfor(Torget, Polisens).Poang, Is.GreaterThanOrEqualTo(Matchning.Troskel));

    [Test]
    public void Other_problem_is_not_suggested()
    {
        foreach (var (a, b) in new[] { (Torget, Skolor), (Torget, Hemvagen), (Skolor, Polisens), (Hemvagen, Polisens) })
            Assert.That(Matchning.Jamfor(a, b).Poang, Is.LessThan(Matchning.Troskel), $"{a.Rubrik} – {b.Rubrik}");
    }

    [Test]
    public void Score_is_the_sum_of_its_shown_parts()
    {
        var forslag = Matchning.Jamfor(Torget, Polisens);

        Assert.That(forslag.Grunder.Sum(grund => grund.Vikt), Is.EqualTo(1).Within(1e-9));
        Assert.That(forslag.Poang, Is.EqualTo(forslag.Grunder.Sum(grund => grund.Vikt * grund.Likhet)).Within(0.006));
    }

    [Test]
    public void Order_of_the_two_does_not_matter() =>
        Assert.That(Matchning.Jamfor(Torget, Polisens).Poang, Is.EqualTo(Matchning.Jamfor(Polisens, Torget).Poang));

    [Test]
    public void Reasons_are_words_that_stand_in_both() =>
        Assert.That(
            Matchning.Jamfor(Torget, Polisens).Grunder.Select(grund => grund.Text),
            Has.Some.Contains("torg").And.Some.Contains("BRO-07")
        );

    [Test]
    public void Each_problem_is_in_at_most_one_pair_and_the_best_pair_wins()
    {
        var samreOrd = Polisens with { Var = "Husby", Indikatorer = ["BRO-01"] };

        var par = Matchning.Para([Torget, Skolor], [samreOrd, Polisens], rad => rad, (_, _) => false);

        Assert.That(par, Has.Count.EqualTo(1));
        Assert.That(par[0].Polisens, Is.SameAs(Polisens));
    }
}
