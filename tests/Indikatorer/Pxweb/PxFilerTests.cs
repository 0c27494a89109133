using System.Net;
using System.Text;

namespace Trygghet.Tests.Indikatorer;

/// <summary>csv and xlsx of the facade have the cells of its json-stat2, laid out by stub and heading.</summary>
[TestFixture]
public sealed class PxFilerTests : PxFixture
{
    private const string Data = $"/tables/{Tabell}/data";

    protected override Task PrepareAsync() =>
        RegistreraAsync(
            "TRYGGHETSMATNINGEN",
            DateTime.UtcNow,
            new("TRY-03", "0180", "2023", 28.5m, 5000),
            new("TRY-03", "0180", "2026", 27m, 5000),
            new("TRY-03", "jarva", "2023", 43m, 423),
            new("TRY-03", "jarva", "2026", 31m, 6)
        );

    [TestCase("", "\"Omrade\",VARDE 2023,VARDE 2026|0180,28.5,27|jarva,43,..|")]
    [TestCase(
        "&outputFormatParams=UseTexts,SeparatorSemicolon",
        "område;Orolig för att närstående utsätts för brott 2023;Orolig för att närstående utsätts för brott 2026|Stockholm;28.5;27|Järva;43;..|"
    )]
    [TestCase(
        "&outputFormatParams=UseCodesAndTexts,SeparatorTab&heading=Tid&valueCodes[Omrade]=jarva",
        "Omrade - område\tContentsCode - tabellinnehåll\t2023 - 2023\t2026 - 2026|jarva - Järva\tVARDE - Orolig för att närstående utsätts för brott\t43\t..|"
    )]
    [TestCase(
        "&stub=Omrade,Tid,Uppdelning,ContentsCode&valueCodes[Omrade]=jarva",
        "Omrade,Tid,Uppdelning,ContentsCode,Orolig för att närstående utsätts för brott|jarva,2023,alla,VARDE,43|jarva,2026,alla,VARDE,..|"
    )]
    [TestCase(
        "&heading=Tid,Omrade,Uppdelning,ContentsCode&valueCodes[Omrade]=jarva&valueCodes[Tid]=2023",
        "2023 jarva alla VARDE|43|"
    )]
    [TestCase("&outputFormatParams=SeparatorSpace&valueCodes[Tid]=2023", "Omrade \"VARDE 2023\"|0180 28.5|jarva 43|")]
    [TestCase("&valueCodes[Tid]=FROM(2100)", "Omrade|0180|jarva|")]
    public async Task Csv_is_laid_out_as_asked(string fraga, string fil)
    {
        var standard = fraga.Contains("valueCodes[Omrade]", StringComparison.Ordinal) ? "" : "&valueCodes[Omrade]=*";

        var svar = await HamtaAsync($"{Data}?outputFormat=csv{fraga}{standard}");

        var text = Encoding.UTF8.GetString(await svar.Content.ReadAsByteArrayAsync());
        Assert.That(
            text.Replace("\r\n", "|", StringComparison.Ordinal),
            Is.EqualTo(fil.Replace("\"Omrade\"", "Omrade", StringComparison.Ordinal))
        );
        Assert.That(svar.Content.Headers.ContentType!.ToString(), Does.StartWith("text/csv"));
    }

    [Test]
    public async Task Title_is_the_first_line()
    {
        var svar = await HamtaAsync($"{Data}?outputFormat=csv&outputFormatParams=IncludeTitle");

        Assert.That(
            (await svar.Content.ReadAsStringAsync()).Split("\r\n")[0],
            Is.EqualTo(
                    "\"Orolig för att närstående utsätts för brott efter område, uppdelning, tabellinnehåll och år. 2023–2026\""
                )
                .Or.EqualTo(
                    "Orolig för att närstående utsätts för brott efter område, uppdelning, tabellinnehåll och år. 2023–2026"
                )
        );
    }

    [Test]
    public async Task Sheet_has_the_cells_of_the_csv()
    {
        const string Fraga = "valueCodes[Omrade]=*&valueCodes[ContentsCode]=*&outputFormatParams=UseCodesAndTexts";
        var csv = await (await HamtaAsync($"{Data}?outputFormat=csv&{Fraga}")).Content.ReadAsStringAsync();

        var svar = await HamtaAsync($"{Data}?outputFormat=xlsx&{Fraga}");

        using var fil = await svar.Content.ReadAsStreamAsync();
        Assert.That(Kalkyl.Rader(fil, "Tabell"), Is.EqualTo(csv.TrimEnd().Split("\r\n").Select(Kalkyl.UtanCitat)));
        Assert.That(svar.Content.Headers.ContentDisposition!.FileName, Is.EqualTo($"{Tabell}.xlsx"));
    }

    [Test]
    public async Task Sheet_about_the_table_says_source_and_licence()
    {
        using var fil = await (await HamtaAsync($"{Data}?outputFormat=xlsx")).Content.ReadAsStreamAsync();

        var rader = Kalkyl.Rader(fil, "Om tabellen").ToList();

        Assert.That(rader, Has.Some.EqualTo("Källa,Stockholms stad"));
        Assert.That(rader, Has.Some.StartsWith("Not,Licens:"));
    }

    [Test]
    public async Task Format_is_part_of_the_tag()
    {
        var csv = await HamtaAsync($"{Data}?outputFormat=csv");
        var json = await HamtaAsync($"{Data}?outputFormat=json-stat2");

        Assert.That(csv.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(csv.Headers.ETag, Is.Not.EqualTo(json.Headers.ETag));
    }
}
