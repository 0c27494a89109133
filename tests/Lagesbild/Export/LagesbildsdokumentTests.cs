using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Trygghet.Tests.Lagesbild;

/// <summary>The document says what the API says: every number, each with the way back to it.</summary>
[TestFixture]
public sealed class LagesbildsdokumentTests : SiffrorFixture
{
    private Guid bild;
    private JsonNode json = null!;
    private byte[] docx = null!;

    protected override async Task PrepareAsync()
    {
        await base.PrepareAsync();
        await RegistreraAsync("TRY-02", "jarva", "2025", 41.2m);
        await RegistreraAsync("TRY-03", "jarva", "2025", varde: null);
        bild = await BildMedAsync(
            "Tryggheten var {{matvarde TRY-01 jarva 2024}}.\n{{serie TRY-01 jarva}}\n{{diagram TRY-01 jarva}}"
        );
        var problem = await SkapaProblemAsync(bild, "TRY-02", "TRY-03");
        await SkapaOrsakAsync(problem, await SkapaOrsakAsync(problem));
        await FaststallAsync(bild);
        await RegistreraAsync("TRY-02", "jarva", "2025", 42.3m);
        json = await GetAsync(Samordnare, $"/lagesbilder/{bild}/dokument.json");
        using var svar = await SendAsync(Samordnare, HttpMethod.Get, $"/lagesbilder/{bild}/dokument.docx");
        Assert.That((int)svar.StatusCode, Is.EqualTo(200), await svar.Content.ReadAsStringAsync());
        Assert.That(
            svar.Content.Headers.ContentDisposition!.FileName,
            Is.EqualTo($"lagesbild-jarva-{json["lagesbild"]!["periodTill"]}.docx")
        );
        docx = await svar.Content.ReadAsByteArrayAsync();
    }

    [Test]
    public void Document_has_no_fault_that_the_validator_finds()
    {
        using var dokument = Oppna();

        Assert.That(
            new OpenXmlValidator(FileFormatVersions.Office2019).Validate(dokument).Select(fel => fel.Description),
            Is.Empty
        );
    }

    [Test]
    public void Json_has_every_figure_once_with_the_value_of_the_decision() =>
        Assert.That(
            json["siffror"]!
                .AsArray()
                .Select(figur => $"{figur!["kod"]} {figur["period"]} {figur["varde"]} {figur["nu"]} {figur["status"]}"),
            Is.EqualTo(
                new[]
                {
                    "TRY-01 2024 31.5  Ok",
                    "TRY-01 2023 30.0  Ok",
                    "TRY-01 2025 33.0  Ok",
                    "TRY-02 2025 41.2 42.3 Ok",
                    "TRY-03 2025   ForFaSvar",
                }
            )
        );

    [Test]
    public void Table_of_figures_is_the_figures_of_the_api()
    {
        using var dokument = Oppna();
        var tabell = dokument.MainDocumentPart!.Document.Descendants<Table>().Last();

        Assert.That(
            tabell.Elements<TableRow>().Skip(1).Select(rad => string.Join('|', rad.Elements<TableCell>().Select(Text))),
            Is.EqualTo(
                json["siffror"]!
                    .AsArray()
                    .Select(f =>
                        $"{f!["kod"]} {f["namn"]}|{f["omradesnamn"]}|{f["period"]}|{Varde(f)}|{Tal(f["n"]) ?? "–"}|"
                        + $"{(f["ki95"] is { } ki ? $"{Tal(ki["nedre"])}–{Tal(ki["ovre"])}" : "räknas inte")}|"
                        + (f["varde"] is null ? "för få svar" : "kan visas")
                    )
            )
        );
    }

    [Test]
    public void Every_figure_has_a_footnote_with_its_link_and_moment()
    {
        using var dokument = Oppna();
        var del = dokument.MainDocumentPart!;
        var noter = del.FootnotesPart!.Footnotes!.Elements<Footnote>().Select(not => not.InnerText).ToList();

        Assert.That(del.Document.Descendants<FootnoteReference>().Count(), Is.EqualTo(1 + 3 + 3 + 5));
        foreach (var figur in json["siffror"]!.AsArray())
            Assert.That(
                noter,
                Has.Some.Contains($"{figur!["kod"]} {figur["namn"]}. Järva, {figur["period"]}.")
                    .And.EndsWith(figur["lank"]!.GetValue<string>())
            );
    }

    [Test]
    public async Task Link_of_a_footnote_answers_the_same_figure()
    {
        foreach (var figur in json["siffror"]!.AsArray())
        {
            var adress = new Uri(figur!["lank"]!.GetValue<string>()).PathAndQuery[Root.Length..];
            var rad = (await GetAsync(Samordnare, adress))["items"]!.AsArray().Single()!;
            Assert.That($"{rad["varde"]} {rad["n"]}", Is.EqualTo($"{figur["varde"]} {figur["n"]}"), adress);
        }
    }

    [Test]
    public void Text_says_the_figure_where_it_was_referred_to()
    {
        using var dokument = Oppna();

        Assert.That(
            dokument.MainDocumentPart!.Document.Descendants<Paragraph>().Select(stycke => stycke.InnerText),
            Has.Some.EqualTo("Tryggheten var 31,5 procent (27,2–36,2; n = 400; 2024).")
        );
    }

    [Test]
    public void Causes_are_a_numbered_tree()
    {
        using var dokument = Oppna();
        var punkter = dokument
            .MainDocumentPart!.Document.Descendants<Paragraph>()
            .Where(stycke => stycke.ParagraphProperties?.ParagraphStyleId?.Val == "ListParagraph")
            .Select(stycke => $"{stycke.ParagraphProperties!.Indentation!.Left} {stycke.InnerText[..2]}");

        Assert.That(punkter, Is.EqualTo(new[] { "425 1.", "850 2." }));
    }

    [Test]
    public async Task Picture_that_may_not_be_read_is_not_there()
    {
        await AssertProblemAsync(
            await SendAsync(Farsta, HttpMethod.Get, $"/lagesbilder/{bild}/dokument.docx"),
            404,
            "lagesbild-saknas"
        );
        await AssertProblemAsync(
            await SendAsync(Farsta, HttpMethod.Get, $"/lagesbilder/{bild}/dokument.json"),
            404,
            "lagesbild-saknas"
        );
    }

    private WordprocessingDocument Oppna() => WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);

    private static string Text(TableCell cell) => Regex.Replace(cell.InnerText, "\u00a0", " ");

    private static string Varde(JsonNode figur) =>
        figur["varde"] is null
            ? "för få svar"
            : $"{Tal(figur["varde"])} procent" + (figur["nu"] is { } nu ? $" (nu {Tal(nu)})" : "");

    private static string? Tal(JsonNode? tal) =>
        tal?.GetValue<decimal>().ToString("0.####", CultureInfo.InvariantCulture).Replace('.', ',');
}
