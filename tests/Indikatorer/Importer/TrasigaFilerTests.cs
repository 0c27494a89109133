using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Indikatorer.Importer;

/// <summary>Files as they should not be: each gets a report that says why, and leaves nothing half stored.</summary>
[TestFixture]
public sealed class TrasigaFilerTests : ImportFixture
{
    private const string Fraga = "datamangd=EGEN-INRAPPORTERING";

    private static readonly string Hel = Csv([
        .. Enumerable
            .Range(0, 400)
            .Select(nr => $"BRO-02;jarva;{2000 + nr % 20}-{nr / 20 % 12 + 1:00};kon=k{nr / 240};{50 + nr % 5};"),
    ]);

    [TearDown]
    public async Task Nothing_is_half_stored() =>
        Assert.That(
            await ScalarAsync<string>(
                """
                select concat_ws(' ', (select count(*) from indikatorer.matvarde m where not exists (
                           select from indikatorer.import i where i.id = m.import and i.status in ('Klar', 'Delvis'))),
                       (select count(*) from indikatorer.importskillnad s join indikatorer.import i on i.id = s.import
                         where i.status = 'Avvisad'),
                       (select count(*) from indikatorer.publicerat) - (select count(*) from indikatorer.matvarde))
                """
            ),
            Is.EqualTo("0 0 0")
        );

    [Test]
    public async Task File_that_was_cut_in_the_middle_of_a_row_says_which_row()
    {
        var kapad = Hel[..(Hel.IndexOf('\n', 6000) + 9)];

        var import = await ImporteraAsync("statistiker", Fraga, kapad);

        Assert.That($"{import["status"]} {import["nya"]}", Is.EqualTo("Avvisad 0"));
        Assert.That(
            Koder(await RapportAsync("statistiker", import)),
            Is.EqualTo(new[] { $"{kapad.Count(c => c == '\n') + 1} rad-olaslig" })
        );
    }

    [TestCase(1)]
    [TestCase(8)]
    [TestCase(40)]
    [TestCase(900)]
    public async Task Gzip_that_was_cut_is_refused_as_a_whole(int kapat)
    {
        var packad = Packa(Encoding.UTF8.GetBytes(Hel));

        var import = await ImporteraAsync("statistiker", Fraga + "&lage=rader", packad[..^kapat], Gzip);

        Assert.That($"{import["status"]} {import["fel"]!["kod"]} {import["nya"]}", Is.EqualTo("Avvisad fil-olaslig 0"));
    }

    [Test]
    public async Task Gzip_of_several_parts_is_read_as_one()
    {
        var rubrik = Packa(Encoding.UTF8.GetBytes(Rubrik + "\n"));

        var import = await ImporteraAsync(
            "statistiker",
            Fraga + "&provkorning=true",
            [.. rubrik, .. Packa("BRO-02;bromma;2019;alla;50;\n"u8.ToArray())],
            Gzip
        );

        Assert.That(Utfall(import), Is.EqualTo("Forhandsgranskad 1=1+0+0+0 0"));
    }

    [Test]
    public async Task Text_that_is_called_gzip_is_refused()
    {
        var import = await ImporteraAsync("statistiker", Fraga, Encoding.UTF8.GetBytes(Hel), Gzip);

        Assert.That($"{import["status"]} {import["fel"]!["kod"]}", Is.EqualTo("Avvisad fil-olaslig"));
    }

    [TestCase(":")]
    [TestCase("^")]
    public async Task Wrong_delimiter_is_told_as_columns_that_are_not_there(string avskiljare)
    {
        var import = await ImporteraAsync("statistiker", Fraga, Hel.Replace(";", avskiljare, StringComparison.Ordinal));

        Assert.That($"{import["status"]} {import["fel"]!["kod"]}", Is.EqualTo("Avvisad kolumn-saknas"));
        Assert.That($"{import["fel"]!["text"]}", Does.Contain("indikator, omrade, period, varde"));
    }

    [Test]
    public async Task Two_encodings_in_one_file_are_refused_because_nobody_can_say_what_it_means()
    {
        var rubrik = Encoding.UTF8.GetBytes("indikator;omrade;period;varde;kalla\n");
        var utf8 = Encoding.UTF8.GetBytes("BRO-02;farsta;2020;50;Brå\n");
        var latin1 = Encoding.Latin1.GetBytes("BRO-02;farsta;2021;51;Brå\n");

        var import = await ImporteraAsync("statistiker", Fraga + "&lage=rader", [.. rubrik, .. utf8, .. latin1]);

        Assert.That($"{import["status"]} {import["fel"]!["kod"]}", Is.EqualTo("Avvisad fil-tva-kodningar"));
    }

    [Test]
    public async Task Line_of_ten_megabytes_is_refused()
    {
        var import = await ImporteraAsync("statistiker", Fraga, Hel + new string('x', 10 * 1024 * 1024) + "\n");

        Assert.That($"{import["status"]} {import["fel"]!["kod"]} {import["nya"]}", Is.EqualTo("Avvisad fil-olaslig 0"));
    }

    [Test]
    public async Task Zip_bomb_is_refused_before_it_is_unpacked()
    {
        using var bomb = new MemoryStream();
        await using (var gzip = new GZipStream(bomb, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            await gzip.WriteAsync(Encoding.UTF8.GetBytes(Rubrik + "\n"));
            var rader = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("\n", 1024 * 1024)));
            for (var mega = 0; mega < 400; mega++)
                await gzip.WriteAsync(rader);
        }

        var import = await ImporteraAsync("statistiker", Fraga, bomb.ToArray(), Gzip);

        Assert.That($"{import["status"]} {import["fel"]!["kod"]}", Is.EqualTo("Avvisad fil-for-stor"));
        Assert.That($"{import["fel"]!["text"]}", Does.Contain("200 gånger"));
    }

    [Test]
    public async Task Two_thousand_unknown_codes_are_listed_once_each_with_number_and_proposal()
    {
        var rader = Enumerable
            .Range(0, 4000)
            .Select(nr => $"BRO-02X{nr % 2000:0000};jarva;{2000 + nr / 2000};alla;50;");

        var import = await ImporteraAsync("statistiker", Fraga, Csv([.. rader]));

        var okanda = import["okandaKoder"]!.AsArray();
        Assert.That(okanda, Has.Count.EqualTo(2000));
        Assert.That(okanda.Select(kod => kod!["antal"]!.GetValue<int>()).Distinct(), Is.EqualTo(new[] { 2 }));
        Assert.That(okanda.Select(kod => $"{kod!["kod"]}").Distinct(StringComparer.Ordinal).Count(), Is.EqualTo(2000));
        Assert.That(Utfall(import), Is.EqualTo("Avvisad 4000=0+0+0+4000 0"));
    }

    [Test]
    public async Task Nul_byte_is_an_unreadable_row()
    {
        var import = await ImporteraAsync(
            "statistiker",
            Fraga + "&lage=rader",
            Csv("BRO-02;bromma;2020;alla;50;", "BRO-02;bromma;202\01;alla;51;", "BRO-02;bro\0mma;2022;alla;52;")
        );

        Assert.That($"{import["status"]} {import["nya"]} {import["avvisade"]}", Is.EqualTo("Delvis 1 2"));
    }

    [TestCase("")]
    [TestCase("\n\n")]
    public async Task Header_alone_is_a_file_without_rows(string efter)
    {
        var import = await ImporteraAsync("statistiker", Fraga, Rubrik + "\n" + efter);

        Assert.That($"{import["status"]} {import["fel"]!["kod"]}", Is.EqualTo("Avvisad fil-utan-rader"));
    }

    [Test]
    public async Task Blank_file_lacks_its_columns()
    {
        var import = await ImporteraAsync("statistiker", Fraga, "\n");

        Assert.That($"{import["status"]} {import["fel"]!["kod"]}", Is.EqualTo("Avvisad kolumn-saknas"));
    }

    [TestCase("=HYPERLINK(\"http://x\")", "'=HYPERLINK")]
    [TestCase("@SUM(A1)", "'@SUM")]
    [TestCase("+46-cmd", "'+46-cmd")]
    [TestCase("-2+3", "'-2+3")]
    [TestCase("-12,5", ";-12,5;")]
    [TestCase("-", ";-;")]
    public async Task Cell_that_is_a_formula_is_text_in_the_report(string cell, string rapporten)
    {
        var fil = Csv(
            "indikator;omrade;period;varde;kommentar;n",
            [$"BRO-02;mars;2020;50;\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\";"]
        );
        var import = await ImporteraAsync("statistiker", Fraga, fil);

        var svar = await SendAsync("statistiker", HttpMethod.Get, $"/importer/{import["id"]}/rapport?format=csv");

        Assert.That(await svar.Content.ReadAsStringAsync(), Does.Contain(rapporten));
    }

    private static void Gzip(HttpRequestMessage request) => request.Content!.Headers.ContentEncoding.Add("gzip");

    private static byte[] Packa(byte[] innehall)
    {
        using var packad = new MemoryStream();
        using (var gzip = new GZipStream(packad, CompressionLevel.Fastest))
            gzip.Write(innehall);
        return packad.ToArray();
    }
}
