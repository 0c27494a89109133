using System.Text;
using Trygghet.Modules.Indikatorer;

namespace Trygghet.Tests.Indikatorer.Importer.Lasare;

/// <summary>UTF-8 with and without BOM, Windows-1252, and files that are neither or both.</summary>
[TestFixture]
public sealed class TeckenkodningTests
{
    private const string Rubrik = "indikator;omrade;period;varde;kalla\n";
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [TestCase("Brå, åäöÅÄÖ é – € 😀")]
    [TestCase("bara ASCII")]
    public async Task Utf_8_is_read_without_a_warning(string text)
    {
        var huvud = new Importhuvud();

        var rad = (await Fil.LasAsync(new TryggheCsv(), $"{Rubrik}A;b;2020;1;{text}\n", huvud)).Single();

        Assert.That((rad.Kalla, huvud.Varningar.Count), Is.EqualTo((text, 0)));
    }

    [TestCase("Brå, åäöÅÄÖ")]
    [TestCase("tankstreck – och euro €")]
    public async Task Windows_1252_is_read_with_one_warning(string text)
    {
        var huvud = new Importhuvud();
        var rader = string.Concat(Enumerable.Repeat($"A;b;2020;1;{text}\n", 3));

        var lasta = await Fil.LasAsync(new TryggheCsv(), Windows.GetBytes(Rubrik + rader), huvud);

        Assert.That(lasta.Select(rad => rad.Kalla), Is.EqualTo(new[] { text, text, text }));
        Assert.That(huvud.Varningar.Single(), Does.Contain("Windows-1252"));
    }

    [Test]
    public async Task Bom_is_no_part_of_the_first_column() =>
        Assert.That(await Fil.LasAsync(new TryggheCsv(), "\ufeff" + Rubrik + "A;b;2020;1;\n"), Has.Count.EqualTo(1));

    [TestCase(true)]
    [TestCase(false)]
    public void Two_encodings_in_one_file_are_refused(bool utf8Forst)
    {
        byte[][] delar = [Encoding.UTF8.GetBytes("A;b;2020;1;Brå\n"), Windows.GetBytes("A;b;2021;1;Brå\n")];
        if (!utf8Forst)
            Array.Reverse(delar);

        Fil.AvvisasMed(
            "fil-tva-kodningar",
            new TryggheCsv(),
            [.. Encoding.UTF8.GetBytes(Rubrik), .. delar[0], .. delar[1]]
        );
    }

    [Test]
    public void Letter_cut_at_the_end_of_a_utf_8_file_is_refused() =>
        Fil.AvvisasMed("fil-tva-kodningar", new TryggheCsv(), Encoding.UTF8.GetBytes(Rubrik + "Å;b;2020;1;å")[..^1]);

    [Test]
    public void Utf_16_is_refused_with_what_to_do() =>
        Fil.AvvisasMed(
            "fil-olaslig",
            new TryggheCsv(),
            [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Rubrik)]
        );

    [Test]
    public async Task Json_in_windows_1252_is_read_too()
    {
        var fil = Windows.GetBytes("""{"indikator":"A","omrade":"b","period":"2020","varde":1,"kalla":"Brå"}""");

        Assert.That((await Fil.LasAsync(new TryggheNdjson(), fil)).Single().Kalla, Is.EqualTo("Brå"));
    }
}
