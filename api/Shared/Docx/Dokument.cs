using System.Globalization;
using System.Net.Mime;
using System.Security;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Trygghet.Shared.Docx;

/// <summary>
/// A Word document that everybody can read: real headings, table of contents, tables with header rows, footnotes, charts with
/// alternative text, Swedish as its language. Written from the top down; the same content is the same bytes.
/// </summary>
internal sealed class Dokument : IDisposable
{
    public const string Mediatyp = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const string Huvuddel = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private readonly FileStream fil = Kontorsfil.Ny("docx");
    private readonly WordprocessingDocument dokument;
    private readonly MainDocumentPart del;
    private readonly Body kropp = new();
    private readonly Fotnoter fotnoter;
    private readonly Innehallsforteckning innehall = new();
    private uint diagram;

    public Dokument(string titel)
    {
        dokument = WordprocessingDocument.Create(fil, WordprocessingDocumentType.Document);
        del = dokument.AddNewPart<MainDocumentPart>(Huvuddel, "text"); // ids of our own: the library's are random
        del.Document = new Document(kropp);
        del.AddNewPart<StyleDefinitionsPart>("stil").Styles = Stilar.Alla();
        del.AddNewPart<DocumentSettingsPart>("installning").Settings = Stilar.Installningar();
        fotnoter = new(del.AddNewPart<FootnotesPart>("fotnoter"));
        del.AddNewPart<FooterPart>("sidfot").Footer = Sidfot(titel);
        Egenskaper(titel);
        kropp.Append(Ram.Stycke(Stilar.Titel, Ram.Text(titel)));
    }

    public void Underrubrik(string text) => kropp.Append(Ram.Stycke(Stilar.Underrubrik, Ram.Text(text)));

    /// <param name="niva">1 to 4; the fourth is not in the table of contents.</param>
    public void Rubrik(int niva, string text) => kropp.Append(innehall.Rubrik(niva, text));

    /// <summary>Where the table of contents stands; it lists the headings of the first three levels.</summary>
    public void Innehall(string rubrik) => kropp.Append(innehall.Plats(rubrik));

    public void Stycke(params IEnumerable<Del> delar) => kropp.Append(Ram.Stycke(null, [.. Bitar(delar)]));

    /// <summary>Each line of a written text is a paragraph; empty lines only separate.</summary>
    public void Text(string text)
    {
        foreach (var rad in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            Stycke(rad);
    }

    /// <summary>One line of a list or of a tree. <paramref name="marke"/> is its number or bullet; <paramref name="niva"/> counts from 0.</summary>
    public void Punkt(int niva, string marke, params IEnumerable<Del> delar) =>
        kropp.Append(Ram.Punkt(niva, marke, Bitar(delar)));

    /// <summary>The header row is repeated on each page. <paramref name="beskrivning"/> is what a screen reader says about the table.</summary>
    public void Tabell(
        string beskrivning,
        IReadOnlyList<string> rubriker,
        IEnumerable<IReadOnlyList<IReadOnlyList<Del>>> rader
    ) =>
        kropp.Append(
            Ram.Tabell(beskrivning, rubriker, rader.Select(rad => rad.Select(cell => Bitar(cell)).ToList())),
            new Paragraph()
        );

    public void Diagram(Linjediagram linje)
    {
        var id = $"diagram{++diagram}";
        del.AddNewPart<ChartPart>(id).ChartSpace = Diagramdel.For(linje);
        kropp.Append(Diagramdel.Plats(id, diagram, linje));
    }

    /// <summary>The finished file, from its beginning. The file is gone when the stream is closed.</summary>
    public Stream Klar()
    {
        innehall.Fyll();
        kropp.Append(
            new SectionProperties(
                new FooterReference { Type = HeaderFooterValues.Default, Id = "sidfot" },
                new PageSize { Width = 11906, Height = 16838 },
                new PageMargin
                {
                    Top = 1418,
                    Right = 1418,
                    Bottom = 1418,
                    Left = 1418,
                    Header = 709,
                    Footer = 709,
                    Gutter = 0,
                }
            )
        );
        fotnoter.Spara();
        dokument.Dispose();
        return Kontorsfil.FranBorjan(fil);
    }

    public void Dispose()
    {
        dokument.Dispose();
        fil.Dispose();
    }

    private IEnumerable<OpenXmlElement> Bitar(IEnumerable<Del> delar)
    {
        foreach (var bit in delar)
        {
            yield return Ram.Text(bit.Text, bit.Fet);
            if (bit.Fotnot is { } fotnot)
                yield return fotnoter.Ny(fotnot);
        }
    }

    private static Footer Sidfot(string titel) =>
        new(
            Ram.Stycke(
                Stilar.Sidfot,
                Ram.Text($"{titel} · sida "),
                new SimpleField(Ram.Text("1")) { Instruction = " PAGE " }
            )
        );

    /// <summary>Written by hand: the library would name the part at random.</summary>
    private void Egenskaper(string titel)
    {
        var egenskaper = dokument.AddNewPart<CoreFilePropertiesPart>(
            "application/vnd.openxmlformats-package.core-properties+xml",
            "egenskaper"
        );
        using var strom = new MemoryStream(
            Encoding.UTF8.GetBytes(
                $"""
                <?xml version="1.0" encoding="utf-8"?>
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{SecurityElement.Escape(
                    Ram.Tillatet(titel)
                )}</dc:title><dc:language>sv-SE</dc:language></cp:coreProperties>
                """
            )
        );
        egenskaper.FeedData(strom);
    }
}
