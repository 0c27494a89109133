using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Trygghet.Shared.Docx;

/// <summary>The small parts that a document is put together from.</summary>
internal static class Ram
{
    private const int Indrag = 425; // 7,5 mm for each level, in twentieths of a point

    public static Run Text(string text, bool fet = false)
    {
        var run = new Run(new Text(Tillatet(text)) { Space = SpaceProcessingModeValues.Preserve });
        if (fet)
            run.PrependChild(new RunProperties(new Bold()));
        return run;
    }

    public static Paragraph Stycke(string? stil, params OpenXmlElement[] bitar)
    {
        var stycke = new Paragraph(bitar);
        if (stil is not null)
            stycke.PrependChild(new ParagraphProperties(new ParagraphStyleId { Val = stil }));
        return stycke;
    }

    public static Paragraph Punkt(int niva, string marke, IEnumerable<OpenXmlElement> bitar)
    {
        var vanster = (Indrag * (niva + 1)).ToString(CultureInfo.InvariantCulture);
        var egenskaper = new ParagraphProperties(
            new ParagraphStyleId { Val = Stilar.Lista },
            new Indentation { Left = vanster, Hanging = $"{Indrag}" }
        );
        return new([egenskaper, Text(marke), new Run(new TabChar()), .. bitar]);
    }

    public static Table Tabell(
        string beskrivning,
        IReadOnlyList<string> rubriker,
        IEnumerable<IReadOnlyList<IEnumerable<OpenXmlElement>>> rader
    ) =>
        new([
            new TableProperties(
                new TableStyle { Val = Stilar.Tabell },
                new TableWidth { Type = TableWidthUnitValues.Pct, Width = "5000" },
                new TableLook { FirstRow = true, NoVerticalBand = true },
                new TableDescription { Val = Tillatet(beskrivning) }
            ),
            new TableGrid(rubriker.Select(_ => new GridColumn { Width = $"{9000 / rubriker.Count}" })),
            new TableRow([
                new TableRowProperties(new CantSplit(), new TableHeader()),
                .. rubriker.Select(rubrik => Cell([Text(rubrik, fet: true)])),
            ]),
            .. rader.Select(rad => new TableRow([new TableRowProperties(new CantSplit()), .. rad.Select(Cell)])),
        ]);

    /// <summary>Without what a file of this kind cannot hold, such as control characters.</summary>
    public static string Tillatet(string text) =>
        text.All(XmlConvert.IsXmlChar)
            ? text
            : string.Concat(text.EnumerateRunes().Where(tecken => Skrivs(tecken.Value)));

    private static bool Skrivs(int tecken) => tecken > char.MaxValue || XmlConvert.IsXmlChar((char)tecken);

    private static TableCell Cell(IEnumerable<OpenXmlElement> bitar) => new(Stycke(Stilar.Cell, [.. bitar]));
}
