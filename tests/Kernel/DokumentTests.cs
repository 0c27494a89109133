using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Trygghet.Shared.Docx;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Trygghet.Tests.Kernel;

/// <summary>A document that Word opens without a word, and that a screen reader can walk through.</summary>
public sealed class DokumentTests
{
    [Test]
    public void Document_has_no_fault_that_the_validator_finds()
    {
        using var dokument = Oppna();

        Assert.That(
            new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(dokument)
                .Select(fel => $"{fel.Part?.Uri} {fel.Path?.XPath} {fel.Description}"),
            Is.Empty
        );
    }

    [Test]
    public void Headings_are_headings_in_the_outline()
    {
        using var dokument = Oppna();
        var del = dokument.MainDocumentPart!;

        Assert.That(Stilar(del, "Heading1"), Is.EqualTo(new[] { "Problem" }));
        Assert.That(Stilar(del, "Heading2"), Is.EqualTo(new[] { "Torget" }));
        Assert.That(
            del.StyleDefinitionsPart!.Styles!.Descendants<OutlineLevel>().Select(niva => niva.Val!.Value),
            Is.EqualTo(new[] { 0, 1, 2, 3 })
        );
    }

    [Test]
    public void Contents_lists_the_headings_as_links_before_Word_has_counted_the_pages()
    {
        using var dokument = Oppna();
        var del = dokument.MainDocumentPart!;

        Assert.That(Stilar(del, "TOC1").Concat(Stilar(del, "TOC2")), Is.EqualTo(new[] { "Problem", "Torget" }));
        Assert.That(
            del.Document.Descendants<Hyperlink>().Select(lank => lank.Anchor!.Value),
            Is.EqualTo(del.Document.Descendants<BookmarkStart>().Select(marke => marke.Name!.Value))
        );
        Assert.That(del.Document.Descendants<FieldCode>().Single().Text, Does.Contain("TOC"));
    }

    [Test]
    public void Table_repeats_its_header_row()
    {
        using var dokument = Oppna();
        var rader = dokument.MainDocumentPart!.Document.Descendants<TableRow>().ToList();

        Assert.That(rader.Select(rad => rad.Descendants<TableHeader>().Any()), Is.EqualTo(new[] { true, false }));
    }

    [Test]
    public void Footnote_says_its_text_and_links_its_source()
    {
        using var dokument = Oppna();
        var fotnoter = dokument.MainDocumentPart!.FootnotesPart!;

        Assert.That(fotnoter.Footnotes!.InnerText, Does.EndWith(" Källan. https://exempel.se/?a=1&b=2"));
        Assert.That(
            fotnoter.HyperlinkRelationships.Single().Uri.AbsoluteUri,
            Is.EqualTo("https://exempel.se/?a=1&b=2")
        );
    }

    [Test]
    public void Chart_says_what_it_shows()
    {
        using var dokument = Oppna();
        var bild = dokument.MainDocumentPart!.Document.Descendants<DW.DocProperties>().Single();

        Assert.That(bild.Description!.Value, Is.EqualTo("Tryggheten steg från 30 till 33 procent."));
    }

    [Test]
    public void Document_has_a_title_and_is_Swedish()
    {
        using var dokument = Oppna();

        Assert.That(dokument.PackageProperties.Title, Is.EqualTo("Läge & tillstånd"));
        Assert.That(dokument.PackageProperties.Language, Is.EqualTo("sv-SE"));
        Assert.That(
            dokument.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<Languages>().Single().Val!.Value,
            Is.EqualTo("sv-SE")
        );
    }

    [Test]
    public void Same_content_is_the_same_bytes()
    {
        var forsta = Bytes();

        Assert.That(Bytes(), Is.EqualTo(forsta));
    }

    private static WordprocessingDocument Oppna() =>
        WordprocessingDocument.Open(new MemoryStream(Bytes()), isEditable: false);

    private static byte[] Bytes()
    {
        using var dokument = new Dokument("Läge & tillstånd\u0001");
        dokument.Underrubrik("Järva");
        dokument.Innehall("Innehåll");
        dokument.Rubrik(1, "Problem");
        dokument.Rubrik(2, "Torget");
        dokument.Text("Första stycket.\n\nAndra stycket.");
        dokument.Stycke("Siffran 33,0", new Del("", new Fotnot("Källan.", "https://exempel.se/?a=1&b=2")));
        dokument.Punkt(1, "2", "Mörkt.");
        dokument.Tabell(
            "Siffror",
            ["Indikator", "Värde"],
            [
                [
                    ["TRY-01"],
                    ["33,0"],
                ],
            ]
        );
        dokument.Diagram(
            new(
                "Trygghet",
                "Tryggheten steg från 30 till 33 procent.",
                "procent",
                ["2023", "2024", "2025"],
                [30m, null, 33m],
                [25m, null, 28.6m],
                [35m, null, 37.7m]
            )
        );
        using var fil = new MemoryStream();
        using (var klar = dokument.Klar())
            klar.CopyTo(fil);
        return fil.ToArray();
    }

    private static IEnumerable<string> Stilar(MainDocumentPart del, string stil) =>
        del
            .Document.Descendants<Paragraph>()
            .Where(stycke => stycke.ParagraphProperties?.ParagraphStyleId?.Val == stil)
            .Select(stycke => stycke.InnerText)
            .Select(text => text[(text.LastIndexOf('\\') is var sist and >= 0 ? text.IndexOf(' ', sist) + 1 : 0)..]);
}
