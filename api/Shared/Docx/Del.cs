namespace Trygghet.Shared.Docx;

/// <summary>A piece of a paragraph or of a cell: plain text, with a footnote after it when it needs one. Text converts by itself.</summary>
internal sealed record Del(string Text, Fotnot? Fotnot = null, bool Fet = false)
{
    public static implicit operator Del(string text) => new(text);
}

/// <param name="Adress">Where the reader finds it; written out and linked after the text.</param>
internal sealed record Fotnot(string Text, string? Adress = null);

/// <summary>A series to draw. <paramref name="Nedre"/> and <paramref name="Ovre"/> are drawn as an interval around each value.</summary>
/// <param name="Alternativtext">What the drawing says, for whoever does not see it; a conclusion, not "a chart".</param>
internal sealed record Linjediagram(
    string Titel,
    string Alternativtext,
    string Enhet,
    IReadOnlyList<string> Etiketter,
    IReadOnlyList<decimal?> Varden,
    IReadOnlyList<decimal?> Nedre,
    IReadOnlyList<decimal?> Ovre
);
