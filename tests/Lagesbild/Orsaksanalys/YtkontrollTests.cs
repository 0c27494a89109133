using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Trygghet.Modules.Lagesbild;

namespace Trygghet.Tests.Lagesbild.Orsaksanalys;

/// <summary>Surfaces that are known to be simple, or known to cross themselves, by how they are made.</summary>
public sealed class YtkontrollTests
{
    private const double Langst = 0.01;

    /// <summary>Corners in the order of their angle round a centre: whatever the distances, no two edges cross.</summary>
    private static Gen<(double X, double Y)[]> Stjarna(double minstaAndel) =>
        from antal in Gen.Choose(4, 40)
        from vridning in Gen.Choose(0, 359)
        from avstand in Gen.ArrayOf(Gen.Choose((int)(minstaAndel * 1000), 1000), antal)
        select avstand
            .Select(
                (tusendel, i) =>
                {
                    var vinkel = (vridning + 360.0 * i / antal) * Math.PI / 180;
                    var langd = Langst * tusendel / 1000;
                    return (18 + langd * Math.Cos(vinkel), 59.3 + langd * Math.Sin(vinkel));
                }
            )
            .ToArray();

    [Test]
    public void Surface_round_a_centre_is_accepted() =>
        Prop.ForAll(Stjarna(0.05).ToArbitrary(), horn => Fel(horn).Length == 0).QuickCheckThrowOnFailure();

    /// <summary>On a circle, two neighbours that change places make the edges on either side of them cross.</summary>
    [Test]
    public void Convex_surface_with_two_corners_in_the_wrong_order_is_refused() =>
        Prop.ForAll(
                (
                    from horn in Stjarna(1)
                    from plats in Gen.Choose(0, horn.Length - 1)
                    select (horn, plats)
                ).ToArbitrary(),
                fall =>
                {
                    var horn = fall.horn.ToArray();
                    var andra = (fall.plats + 1) % horn.Length;
                    (horn[fall.plats], horn[andra]) = (horn[andra], horn[fall.plats]);
                    return Fel(horn) is ["#/plats/geometri/coordinates"];
                }
            )
            .QuickCheckThrowOnFailure();

    [Test]
    public void Fault_says_where_the_edges_cross()
    {
        var fel = PlatsRules
            .Check(Yta([(18, 59.3), (18.01, 59.31), (18.01, 59.3), (18, 59.31)]), "#/plats/geometri")
            .Single();

        Assert.That(fel.Detail, Does.StartWith("Ytans kant korsar sig själv").And.Contain("59,305 N, 18,005 Ö"));
    }

    [TestCase("[[[18,59.3],[18.01,59.31],[18,59.3],[18.01,59.31],[18,59.3]]]", "minst tre olika hörn")]
    [TestCase("[[[18,59.3],[18.005,59.3],[18.01,59.3],[18,59.3]]]", "går tillbaka över sig själv")]
    [TestCase(
        "[[[18,59.3],[18.01,59.3],[18.01,59.31],[18,59.31],[18,59.3]],[[18.02,59.3],[18.03,59.3],[18.03,59.31],[18.02,59.3]]]",
        "utanför ytan"
    )]
    [TestCase(
        "[[[18,59.3],[18.01,59.3],[18.01,59.31],[18,59.31],[18,59.3]],[[18.002,59.302],[18.008,59.302],[18.008,59.308],[18.002,59.302]],[[18.005,59.303],[18.007,59.303],[18.007,59.305],[18.005,59.303]]]",
        "i varandra"
    )]
    public void What_is_no_surface_is_refused_in_words(string ringar, string ord)
    {
        var yta = new Problemfordjupning.Geometri("Polygon", JsonDocument.Parse(ringar).RootElement);

        Assert.That(PlatsRules.Check(yta, "#/plats/geometri").Single().Detail, Does.Contain(ord));
    }

    [Test]
    public void Line_may_cross_itself_but_needs_two_places()
    {
        var atta = "[[18,59.3],[18.01,59.31],[18.01,59.3],[18,59.31]]";
        var stilla = "[[18,59.3],[18,59.3]]";

        Assert.That(Linje(atta), Is.Empty);
        Assert.That(Linje(stilla), Is.EqualTo(new[] { "#/plats/geometri/coordinates" }));
    }

    private static string[] Linje(string positioner) =>
        Pointers(new("LineString", JsonDocument.Parse(positioner).RootElement));

    private static string[] Fel((double X, double Y)[] horn) => Pointers(Yta(horn));

    private static string[] Pointers(Problemfordjupning.Geometri geometri) =>
        PlatsRules.Check(geometri, "#/plats/geometri").Select(fel => fel.Pointer).ToArray();

    private static Problemfordjupning.Geometri Yta((double X, double Y)[] horn)
    {
        var positioner = horn.Append(horn[0])
            .Select(p => string.Create(CultureInfo.InvariantCulture, $"[{p.X:R},{p.Y:R}]"));
        return new("Polygon", JsonDocument.Parse($"[[{string.Join(',', positioner)}]]").RootElement);
    }
}
