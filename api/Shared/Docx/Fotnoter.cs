using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Trygghet.Shared.Docx;

/// <summary>Footnotes, numbered from 1.</summary>
internal sealed class Fotnoter
{
    private readonly FootnotesPart del;
    private readonly Footnotes alla;
    private int antal;

    public Fotnoter(FootnotesPart del)
    {
        this.del = del;
        alla = new(
            Streck(-1, FootnoteEndnoteValues.Separator, new SeparatorMark()),
            Streck(0, FootnoteEndnoteValues.ContinuationSeparator, new ContinuationSeparatorMark())
        );
    }

    /// <summary>The mark in the text.</summary>
    public Run Ny(Fotnot fotnot)
    {
        var id = ++antal;
        alla.Append(Not(id, fotnot));
        return new(Hojd(), new FootnoteReference { Id = id });
    }

    public void Spara() => del.Footnotes = alla;

    private Footnote Not(int id, Fotnot fotnot)
    {
        var stycke = Ram.Stycke(
            Stilar.Fotnot,
            new Run(Hojd(), new FootnoteReferenceMark()),
            Ram.Text($" {fotnot.Text}")
        );
        if (fotnot.Adress is { } adress)
            stycke.Append(Ram.Text(" "), Lank(id, adress));
        return new(stycke) { Id = id };
    }

    private Hyperlink Lank(int id, string adress)
    {
        del.AddHyperlinkRelationship(new Uri(adress), isExternal: true, $"lank{id}");
        var text = Ram.Text(adress);
        text.PrependChild(new RunProperties(new RunStyle { Val = Stilar.Lank }));
        return new(text) { Id = $"lank{id}", History = true };
    }

    private static RunProperties Hojd() => new(new RunStyle { Val = Stilar.Fotnotsmarke });

    private static Footnote Streck(int id, FootnoteEndnoteValues slag, OpenXmlElement streck) =>
        new(new Paragraph(new Run(streck))) { Id = id, Type = slag };
}
