using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Trygghet.Shared.Docx;

/// <summary>The styles that Word knows by these ids, so that its own outline, contents and footnotes work.</summary>
internal static class Stilar
{
    public const string Titel = "Title";
    public const string Underrubrik = "Subtitle";
    public const string Lista = "ListParagraph";
    public const string Tabell = "TableGrid";
    public const string Cell = "Tabelltext";
    public const string Innehallsrubrik = "TOCHeading";
    public const string Fotnot = "FootnoteText";
    public const string Fotnotsmarke = "FootnoteReference";
    public const string Lank = "Hyperlink";
    public const string Sidfot = "Footer";

    public static string Rubrik(int niva) => $"Heading{niva}";

    public static string Innehall(int niva) => $"TOC{niva}";

    public static Styles Alla() =>
        new([
            new DocDefaults(
                new RunPropertiesDefault(
                    new RunPropertiesBaseStyle(
                        new RunFonts
                        {
                            Ascii = "Calibri",
                            HighAnsi = "Calibri",
                            ComplexScript = "Calibri",
                        },
                        new FontSize { Val = "22" },
                        new Languages { Val = "sv-SE" }
                    )
                ),
                new ParagraphPropertiesDefault(
                    new ParagraphPropertiesBaseStyle(
                        new SpacingBetweenLines
                        {
                            After = "120",
                            Line = "271",
                            LineRule = LineSpacingRuleValues.Auto,
                        }
                    )
                )
            ),
            Stil("Normal", "Normal", grundar: true),
            Stil(Titel, "Title", storlek: 44, fet: true),
            Stil(Underrubrik, "Subtitle", storlek: 24),
            .. Enumerable.Range(1, 4).Select(Rubrikstil),
            Stil(Innehallsrubrik, "TOC Heading", storlek: 28, fet: true),
            .. Enumerable.Range(1, 3).Select(Innehallsstil),
            Stil(Lista, "List Paragraph"),
            Stil(Cell, "Tabelltext", storlek: 19, luft: 40),
            Stil(Sidfot, "footer", storlek: 18),
            Stil(Fotnot, "footnote text", storlek: 18, luft: 20),
            Tecken(
                Fotnotsmarke,
                "footnote reference",
                new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }
            ),
            Tecken(Lank, "Hyperlink", new Color { Val = "0B5394" }, new Underline { Val = UnderlineValues.Single }),
            Rutnat(),
        ]);

    /// <summary>The language of the document, and where the lines above the footnotes are.</summary>
    public static Settings Installningar() =>
        new(
            new FootnoteDocumentWideProperties(
                new FootnoteSpecialReference { Id = -1 },
                new FootnoteSpecialReference { Id = 0 }
            ),
            new Compatibility(
                new CompatibilitySetting
                {
                    Name = CompatSettingNameValues.CompatibilityMode,
                    Uri = "http://schemas.microsoft.com/office/word",
                    Val = "15",
                }
            ),
            new ThemeFontLanguages { Val = "sv-SE" }
        );

    private static Style Rubrikstil(int niva)
    {
        var stil = Stil(Rubrik(niva), $"heading {niva}", storlek: 36 - 4 * niva, fet: true);
        stil.StyleParagraphProperties = new(
            new KeepNext(),
            new KeepLines(),
            new SpacingBetweenLines { Before = "280", After = "100" },
            new OutlineLevel { Val = niva - 1 }
        );
        return stil;
    }

    private static Style Innehallsstil(int niva)
    {
        var stil = Stil(Innehall(niva), $"toc {niva}");
        stil.StyleParagraphProperties = new(
            new SpacingBetweenLines { After = "40" },
            new Indentation { Left = (220 * (niva - 1)).ToString(CultureInfo.InvariantCulture) }
        );
        return stil;
    }

    /// <param name="storlek">In half points.</param>
    /// <param name="luft">Space after, in twentieths of a point.</param>
    private static Style Stil(
        string id,
        string namn,
        int? storlek = null,
        bool fet = false,
        int? luft = null,
        bool grundar = false
    )
    {
        var stil = new Style
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            Default = grundar ? true : null,
            StyleName = new() { Val = namn },
            BasedOn = grundar ? null : new() { Val = "Normal" },
            PrimaryStyle = new(),
        };
        if (luft is { } efter)
            stil.StyleParagraphProperties = new(
                new SpacingBetweenLines { After = efter.ToString(CultureInfo.InvariantCulture) }
            );
        if (storlek is { } halva)
            stil.StyleRunProperties = new(new FontSize { Val = halva.ToString(CultureInfo.InvariantCulture) })
            {
                Bold = fet ? new() : null,
            };
        return stil;
    }

    private static Style Tecken(string id, string namn, params OpenXmlElement[] drag) =>
        new()
        {
            Type = StyleValues.Character,
            StyleId = id,
            StyleName = new() { Val = namn },
            StyleRunProperties = new(drag),
        };

    private static Style Rutnat() =>
        new(
            new StyleName { Val = "Table Grid" },
            new StyleTableProperties(
                new TableBorders(
                    Kant<TopBorder>(),
                    Kant<LeftBorder>(),
                    Kant<BottomBorder>(),
                    Kant<RightBorder>(),
                    Kant<InsideHorizontalBorder>(),
                    Kant<InsideVerticalBorder>()
                )
            )
        )
        {
            Type = StyleValues.Table,
            StyleId = Tabell,
        };

    private static T Kant<T>()
        where T : BorderType, new() =>
        new()
        {
            Val = BorderValues.Single,
            Size = 4,
            Color = "767676",
        };
}
