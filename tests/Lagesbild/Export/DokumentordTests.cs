using System.Text.Json;
using Trygghet.Modules.Lagesbild;

namespace Trygghet.Tests.Lagesbild;

/// <summary>Time patterns and drawn places in words.</summary>
[TestFixture]
public sealed class DokumentordTests
{
    [TestCase("", "Ingen tid i veckan är angiven.")]
    [TestCase("0:6 1:6 2:6", "Oftast måndag–onsdag kl. 18–21.")]
    [TestCase("0:6 4:6", "Oftast måndag och fredag kl. 18–21.")]
    [TestCase("4:7 5:6 5:7", "Oftast fredag kl. 21–24; lördag kl. 18–24.")]
    [TestCase("6:0 6:5 6:7", "Oftast söndag kl. 00–03 och 15–18 och 21–24.")]
    public void Peak_of_the_week_is_a_sentence(string rutor, string mening)
    {
        var rutnat = Enumerable.Range(0, 7).Select(_ => new int[8]).ToArray();
        foreach (var ruta in rutor.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            rutnat[ruta[0] - '0'][ruta[2] - '0'] = 2;

        Assert.That(Tidsord.Topp(rutnat), Is.EqualTo(mening));
    }

    [TestCase(new int[0], "Ingen månad sticker ut.")]
    [TestCase(new[] { 7 }, "Störst i juli.")]
    [TestCase(new[] { 12, 6, 7, 8 }, "Störst i juni–augusti och december.")]
    [TestCase(new[] { 1, 3, 11, 12 }, "Störst i januari, mars och november–december.")]
    public void Season_is_a_sentence(int[] manader, string mening) =>
        Assert.That(Tidsord.Sasong(manader), Is.EqualTo(mening));

    [TestCase("Point", "[17.943, 59.403]", "En punkt vid 59,403° N 17,943° O (WGS 84).")]
    [TestCase(
        "Polygon",
        "[[[17.9,59.4],[17.91,59.4],[17.91,59.41],[17.9,59.4]]]",
        "En yta på ungefär 566 m gånger 1,1 km med hörnen (WGS 84): 59,4° N 17,9° O; 59,4° N 17,91° O; 59,41° N 17,91° O."
    )]
    public void Drawn_place_is_its_kind_size_and_positions(string type, string coordinates, string mening) =>
        Assert.That(Platsord.Geometri(new(type, JsonDocument.Parse(coordinates).RootElement)), Is.EqualTo(mening));

    [Test]
    public void Long_line_names_its_first_positions_and_counts_the_rest()
    {
        var linje = string.Join(',', Enumerable.Range(0, 20).Select(i => $"[17.9,59.4{i:00}]"));

        Assert.That(
            Platsord.Geometri(new("LineString", JsonDocument.Parse($"[{linje}]").RootElement)),
            Does.StartWith("En linje på ungefär 2,1 km genom 20 punkter")
                .And.EndsWith("; och 8 till, som står i JSON-exporten.")
        );
    }
}
