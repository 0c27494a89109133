using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Trygghet.Shared.Docx;

/// <summary>
/// The table of contents is a field: Word fills in the pages when it opens the document. Until then, and in readers that do not, it
/// lists the headings of the first three levels as links.
/// </summary>
internal sealed class Innehallsforteckning
{
    private const int Djup = 3;

    private readonly List<Rad> rader = [];
    private Paragraph? plats;

    public Paragraph Rubrik(int niva, string text)
    {
        if (niva > Djup)
            return Ram.Stycke(Stilar.Rubrik(niva), Ram.Text(text));
        var rad = new Rad(niva, text, $"_Toc{rader.Count + 1:D8}");
        rader.Add(rad);
        var id = $"{rader.Count}";
        return Ram.Stycke(
            Stilar.Rubrik(niva),
            new BookmarkStart { Id = id, Name = rad.Bokmarke },
            Ram.Text(text),
            new BookmarkEnd { Id = id }
        );
    }

    public IEnumerable<OpenXmlElement> Plats(string rubrik) =>
        [Ram.Stycke(Stilar.Innehallsrubrik, Ram.Text(rubrik)), plats = new Paragraph()];

    /// <summary>When every heading is known.</summary>
    public void Fyll()
    {
        if (plats is null)
            return;
        for (var i = 0; i < rader.Count; i++)
            plats.InsertBeforeSelf(
                Ram.Stycke(
                    Stilar.Innehall(rader[i].Niva),
                    [
                        .. i == 0 ? Borjan() : [],
                        new Hyperlink(Ram.Text(rader[i].Text)) { Anchor = rader[i].Bokmarke, History = true },
                        .. i == rader.Count - 1 ? Slut() : [],
                    ]
                )
            );
        plats.Remove();
    }

    private static Run[] Borjan() =>
        [
            new(new FieldChar { FieldCharType = FieldCharValues.Begin, Dirty = true }),
            new(new FieldCode(" TOC \\o \"1-3\" \\h \\z \\u ") { Space = SpaceProcessingModeValues.Preserve }),
            new(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        ];

    private static Run[] Slut() => [new(new FieldChar { FieldCharType = FieldCharValues.End })];

    private sealed record Rad(int Niva, string Text, string Bokmarke);
}
