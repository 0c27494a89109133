using System.Net;
using System.Net.Http.Headers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Trygghet.Tests.Indikatorer;

/// <summary>The workbook is a valid one, its numbers are numbers, and it says where they come from.</summary>
[TestFixture]
public sealed class XlsxTests : MatvardeFixture
{
    private const string Adress = "/matvarden?format=xlsx&indikator=TRY-03";

    protected override Task PrepareAsync() =>
        RegistreraAsync(
            "TRYGGHET-SYNTETISK",
            new DateTime(2026, 11, 20, 9, 30, 0, DateTimeKind.Utc),
            new Leverans("TRY-03", "jarva", "2026", 31.5m, 423, Kalla: "=HYPERLINK(\"x\") & <b>\u0001"),
            new Leverans("TRY-03", "farsta", "2026", 28m, 6)
        );

    [Test]
    public async Task Workbook_has_no_fault_that_the_validator_finds()
    {
        using var bok = SpreadsheetDocument.Open(new MemoryStream(await FilAsync()), isEditable: false);

        Assert.That(
            new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(bok)
                .Select(fel => $"{fel.Part?.Uri} {fel.Description}"),
            Is.Empty
        );
    }

    [Test]
    public async Task Numbers_are_numbers_and_dates_are_dates()
    {
        var rad = (await RaderAsync(1))[2];

        Assert.That(rad["varde"], Is.EqualTo("n 31.5"));
        Assert.That(rad["n"], Is.EqualTo("n 423"));
        Assert.That(rad["periodFran"], Is.EqualTo($"n {new DateTime(2026, 1, 1).ToOADate()}"));
        Assert.That(rad["registrerad"], Does.StartWith("n 46346.3958333"));
    }

    [Test]
    public async Task Hidden_value_is_an_empty_cell_with_a_status()
    {
        var rad = (await RaderAsync(1))[1];

        Assert.That(rad["status"], Is.EqualTo("inlineStr ForFaSvar"));
        Assert.That(rad["varde"] + rad["n"] + rad["kiNedre"], Is.Empty);
    }

    [Test]
    public async Task Text_that_looks_like_a_formula_is_a_text() =>
        Assert.That((await RaderAsync(1))[2]["kalla"], Is.EqualTo("inlineStr =HYPERLINK(\"x\") & <b>"));

    [Test]
    public async Task Second_sheet_names_question_sources_licence_and_definitions()
    {
        var om = (await RaderAsync(2)).Select(rad => string.Join('|', rad.Values)).ToList();

        Assert.That(om, Has.Some.Contains("/trygghet/v1/matvarden?indikator=TRY-03&format=xlsx"));
        Assert.That(om, Has.Some.Contains("SYNTETISK: påhittade tal"));
        Assert.That(om, Has.Some.Contains("CC0 1.0"));
        Assert.That(om, Has.Some.StartsWith("inlineStr Fallgropar|inlineStr TRY-03|"));
        Assert.That(om, Has.Some.StartsWith("inlineStr Som det var||inlineStr nu"));
    }

    [Test]
    public async Task Same_question_is_the_same_bytes()
    {
        var forst = await FilAsync();
        await Task.Delay(TimeSpan.FromSeconds(2.1)); // a zip file tells time in steps of two seconds

        Assert.That(await FilAsync(), Is.EqualTo(forst));
    }

    [Test]
    public async Task Part_of_the_file_can_be_asked_for()
    {
        var hela = await FilAsync();
        using var fraga = new HttpRequestMessage(HttpMethod.Get, Root + Adress);
        fraga.Headers.Range = new RangeHeaderValue(10, 19);

        var svar = await As("analys").SendAsync(fraga);

        Assert.That(svar.StatusCode, Is.EqualTo(HttpStatusCode.PartialContent));
        Assert.That(svar.Content.Headers.ContentRange!.Length, Is.EqualTo(hela.Length));
        Assert.That(await svar.Content.ReadAsByteArrayAsync(), Is.EqualTo(hela[10..20]));
    }

    [Test]
    public async Task Head_says_how_long_the_file_is()
    {
        var svar = await SendAsync("analys", HttpMethod.Head, Adress);

        Assert.That(svar.Content.Headers.ContentLength, Is.EqualTo((await FilAsync()).Length));
        Assert.That(svar.Headers.AcceptRanges, Does.Contain("bytes"));
    }

    private async Task<byte[]> FilAsync()
    {
        var svar = await SendAsync("analys", HttpMethod.Get, Adress);
        Assert.That(svar.IsSuccessStatusCode, Is.True, $"{svar.StatusCode}");
        return await svar.Content.ReadAsByteArrayAsync();
    }

    /// <summary>Each row by the heading of its columns: the type of the cell and what stands in it.</summary>
    private async Task<List<Dictionary<string, string>>> RaderAsync(int blad)
    {
        using var bok = SpreadsheetDocument.Open(new MemoryStream(await FilAsync()), isEditable: false);
        var rader = ((WorksheetPart)bok.WorkbookPart!.GetPartById($"blad{blad}"))
            .Worksheet.Descendants<Row>()
            .Select(rad => rad.Elements<Cell>().Select(Text).ToList())
            .ToList();
        return rader
            .Select(rad =>
                rad.Zip(rader[0], (cell, rubrik) => (rubrik: rubrik[10..], cell))
                    .ToDictionary(par => par.rubrik, par => par.cell, StringComparer.Ordinal)
            )
            .ToList();
    }

    private static string Text(Cell cell) =>
        cell.InlineString is { } text ? $"inlineStr {text.InnerText}"
        : cell.CellValue is { } tal ? $"n {tal.Text}"
        : "";
}
