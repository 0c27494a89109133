using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Text = DocumentFormat.OpenXml.Drawing.Text;

namespace Trygghet.Shared.Docx;

/// <summary>A line chart of Word's own kind: sharp in print, and with its alternative text where a screen reader looks for it.</summary>
internal static class Diagramdel
{
    private const long Bredd = 5_760_000; // 16 cm in EMU
    private const long Hojd = 2_520_000;

    public static Paragraph Plats(string id, uint nummer, Linjediagram linje) =>
        new(
            new DocumentFormat.OpenXml.Wordprocessing.Run(
                new Drawing(
                    new DW.Inline(
                        new DW.Extent { Cx = Bredd, Cy = Hojd },
                        new DW.DocProperties
                        {
                            Id = nummer,
                            Name = $"Diagram {nummer}",
                            Description = Ram.Tillatet(linje.Alternativtext),
                            Title = Ram.Tillatet(linje.Titel),
                        },
                        new DW.NonVisualGraphicFrameDrawingProperties(),
                        new A.Graphic(
                            new A.GraphicData(new ChartReference { Id = id })
                            {
                                Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart",
                            }
                        )
                    )
                )
            )
        );

    public static ChartSpace For(Linjediagram linje) =>
        new(
            new EditingLanguage { Val = "sv-SE" },
            new Chart(
                Rubrik(linje.Titel),
                new AutoTitleDeleted { Val = false },
                new PlotArea(new Layout(), Linje(linje), Kategorier(), Varden(linje.Enhet)),
                new PlotVisibleOnly { Val = true },
                new DisplayBlanksAs { Val = DisplayBlanksAsValues.Gap }
            )
        );

    private static LineChart Linje(Linjediagram linje) =>
        new(
            new Grouping { Val = GroupingValues.Standard },
            new VaryColors { Val = false },
            new LineChartSeries(
                new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = 0 },
                new Order { Val = 0 },
                new SeriesText(new NumericValue(Ram.Tillatet(linje.Titel))),
                new ErrorBars(
                    new ErrorDirection { Val = ErrorBarDirectionValues.Y },
                    new ErrorBarType { Val = ErrorBarValues.Both },
                    new ErrorBarValueType { Val = ErrorValues.Custom },
                    new Plus(Tal(linje.Varden.Zip(linje.Ovre, (varde, ovre) => ovre - varde))),
                    new Minus(Tal(linje.Varden.Zip(linje.Nedre, (varde, nedre) => varde - nedre)))
                ),
                new CategoryAxisData(Etiketter(linje.Etiketter)),
                new Values(Tal(linje.Varden)),
                new Smooth { Val = false }
            ),
            new ShowMarker { Val = true },
            new AxisId { Val = 1 },
            new AxisId { Val = 2 }
        );

    private static CategoryAxis Kategorier() =>
        new(
            new AxisId { Val = 1 },
            new Scaling(new Orientation { Val = OrientationValues.MinMax }),
            new Delete { Val = false },
            new AxisPosition { Val = AxisPositionValues.Bottom },
            new CrossingAxis { Val = 2 }
        );

    /// <summary>From zero: a difference is not made larger than it is.</summary>
    private static ValueAxis Varden(string enhet) =>
        new(
            new AxisId { Val = 2 },
            new Scaling(new Orientation { Val = OrientationValues.MinMax }, new MinAxisValue { Val = 0 }),
            new Delete { Val = false },
            new AxisPosition { Val = AxisPositionValues.Left },
            Rubrik(enhet),
            new DocumentFormat.OpenXml.Drawing.Charts.NumberingFormat { FormatCode = "General", SourceLinked = false },
            new CrossingAxis { Val = 1 }
        );

    private static Title Rubrik(string text) =>
        new(
            new ChartText(
                new RichText(
                    new A.BodyProperties(),
                    new A.Paragraph(
                        new A.ParagraphProperties(new A.DefaultRunProperties { FontSize = 1100 }),
                        new A.Run(
                            new A.RunProperties { Language = "sv-SE", FontSize = 1100 },
                            new Text(Ram.Tillatet(text))
                        )
                    )
                )
            ),
            new Overlay { Val = false }
        );

    private static StringLiteral Etiketter(IReadOnlyList<string> texter) =>
        new([
            new PointCount { Val = (uint)texter.Count },
            .. texter.Select((text, i) => new StringPoint(new NumericValue(text)) { Index = (uint)i }),
        ]);

    private static NumberLiteral Tal(IEnumerable<decimal?> tal)
    {
        var alla = tal.ToList();
        return new([
            new FormatCode("General"),
            new PointCount { Val = (uint)alla.Count },
            .. alla.Index()
                .Where(punkt => punkt.Item is not null)
                .Select(punkt => new NumericPoint(
                    new NumericValue(punkt.Item!.Value.ToString(CultureInfo.InvariantCulture))
                )
                {
                    Index = (uint)punkt.Index,
                }),
        ]);
    }
}
