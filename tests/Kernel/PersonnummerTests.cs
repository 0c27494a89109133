using Trygghet.Shared;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Kernel;

/// <summary>
/// Generated numbers in every way they are written. The generator has an arithmetic of its own (SKV 704: weights 2 1 2 1 …, the
/// digits of the products are added, the check digit fills up to a ten), held against two published examples.
/// </summary>
[TestFixture]
public sealed class PersonnummerTests : ApiFixture
{
    private const int Antal = 3000;
    private readonly int seed = Environment.TickCount;

    private static readonly Func<string, string, string, string>[] Former =
    [
        (sekel, datum, nummer) => $"{datum}-{nummer}",
        (sekel, datum, nummer) => $"{datum}+{nummer}",
        (sekel, datum, nummer) => $"{datum}–{nummer}",
        (sekel, datum, nummer) => $"{datum} - {nummer}",
        (sekel, datum, nummer) => $"{sekel}{datum}-{nummer}",
        (sekel, datum, nummer) => $"{sekel} {datum}-{nummer}",
        (sekel, datum, nummer) => $"{sekel}{datum[..2]}-{datum[2..4]}-{datum[4..]}-{nummer}",
        (sekel, datum, nummer) => $"{datum[..2]} {datum[2..4]} {datum[4..]}-{nummer}",
        (sekel, datum, nummer) => $"{datum}{nummer}",
        (sekel, datum, nummer) => $"{sekel}{datum}{nummer}",
        (sekel, datum, nummer) => $"{datum} {nummer}",
    ];

    /// <summary>The last three: no dash, so only the check digit tells.</summary>
    private static IEnumerable<Func<string, string, string, string>> UtanStreck => Former[^3..];

    [TestCase("811218-987", 6, Description = "Wikipedia, Personnummer i Sverige")]
    [TestCase("640823-323", 4, Description = "Skatteverket SKV 704, examples of the check digit")]
    public void Generator_agrees_with_published_numbers(string utan, int kontrollsiffra) =>
        Assert.That(Kontrollsiffra(utan.Replace("-", "", StringComparison.Ordinal)), Is.EqualTo(kontrollsiffra));

    [Test]
    public void Every_valid_number_is_found_where_it_stands_in_every_form()
    {
        foreach (var (sekel, datum, nummer) in Giltiga())
        foreach (var form in Former)
        {
            var skrivet = form(sekel, datum, nummer);

            var fynd = Personnummer.Hitta($"Se {skrivet}.").ToArray();

            Assert.That(
                fynd,
                Is.EqualTo(new[] { new Personnummer.Fynd(4, 3 + skrivet.Length) }),
                $"{skrivet} (seed {seed})"
            );
        }
    }

    [Test]
    public void Without_a_dash_a_wrong_check_digit_is_no_personnummer()
    {
        foreach (var (sekel, datum, nummer) in Giltiga())
        foreach (var form in UtanStreck)
        {
            var fel = nummer[..3] + (char)('0' + (nummer[3] - '0' + 1) % 10);

            Assert.That(
                Personnummer.Finns(form(sekel, datum, fel)),
                Is.False,
                $"{form(sekel, datum, fel)} (seed {seed})"
            );
        }
    }

    [Test]
    public void Impossible_dates_are_never_personnummer()
    {
        string[] datum = ["851301", "850732", "850700", "850230", "850460", "850492"];

        Assert.That(
            from dag in datum
            from form in Former
            let text = form("19", dag, "123" + Kontrollsiffra(dag + "123"))
            where Personnummer.Finns(text)
            select text,
            Is.Empty
        );
    }

    [Test]
    public async Task Refusal_names_the_field_and_the_place()
    {
        var body = new { texter = new[] { new { falt = "vad", text = "Gäller 811218-9876 och 0701-23 45 67." } } };

        var problem = await AssertProblemAsync(
            await SendAsync("samordnare-jarva", HttpMethod.Post, "/textgranskningar", body),
            422,
            "personnummer-i-text"
        );

        Assert.That($"{problem["errors"]![0]!["pointer"]}", Is.EqualTo("#/texter/0/text"));
        Assert.That($"{problem["errors"]![0]!["detail"]}", Does.StartWith("Tecken 8–18 "));
    }

    private IEnumerable<(string Sekel, string Datum, string Nummer)> Giltiga()
    {
        var slump = new Random(seed);
        for (var i = 0; i < Antal / Former.Length; i++)
        {
            var dag = new DateOnly(1900, 1, 1).AddDays(slump.Next(46_000));
            var samordning = slump.Next(4) == 0 ? 60 : 0;
            var datum = $"{dag.Year % 100:00}{dag.Month:00}{dag.Day + samordning:00}";
            var lopnummer = $"{slump.Next(1000):000}";
            yield return ($"{dag.Year / 100}", datum, lopnummer + Kontrollsiffra(datum + lopnummer));
        }
    }

    private static int Kontrollsiffra(string nio)
    {
        var siffror = nio.Select((tecken, plats) => (tecken - '0') * (2 - plats % 2))
            .Sum(tal => tal > 9 ? tal - 9 : tal);
        return (10 - siffror % 10) % 10;
    }
}
