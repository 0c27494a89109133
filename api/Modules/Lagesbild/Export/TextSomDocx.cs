using Trygghet.Shared.Docx;

namespace Trygghet.Modules.Lagesbild;

/// <summary>
/// A written text in a document. A value stands where it is referred to, with a footnote; a series is a table and a chart a chart, after
/// the paragraph.
/// </summary>
internal sealed class TextSomDocx(Dokument dokument, IReadOnlyList<Textsiffror.Textsiffra> siffror, Figurer figurer)
{
    public void Skriv(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            dokument.Stycke("Inget skrivet.");
        foreach (
            var rad in (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        )
            Stycke(rad);
    }

    private void Stycke(string rad)
    {
        var delar = new List<Del>();
        var efter = new List<Textsiffror.Textsiffra>();
        var skrivet = 0;
        foreach (var traff in Sifferreferens.Hitta(rad))
        {
            if (siffror.FirstOrDefault(siffra => siffra.Referens == traff.Text) is not { } siffra)
                continue;
            delar.Add(rad[skrivet..(traff.Fran - 1)]);
            skrivet = traff.Till;
            if (siffra.Slag != Sifferslag.Matvarde)
                efter.Add(siffra);
            delar.Add(Plats(siffra));
        }
        delar.Add(rad[skrivet..]);
        if (delar.Exists(del => !string.IsNullOrWhiteSpace(del.Text)))
            dokument.Stycke(delar);
        efter.ForEach(Serie);
    }

    private Del Plats(Textsiffror.Textsiffra siffra)
    {
        if (siffra.Slag != Sifferslag.Matvarde)
            return $"({(siffra.Slag == Sifferslag.Serie ? "tabell" : "diagram")}: {siffra.Namn}, {siffra.Omradesnamn})";
        return figurer.For(siffra) is { } figur
            ? new Del(Siffertext.IText(figur), Siffertext.Fotnot(figur))
            : "(ingen siffra)";
    }

    private void Serie(Textsiffror.Textsiffra siffra)
    {
        var serie = figurer.Serie(siffra);
        if (siffra.Slag == Sifferslag.Diagram && serie.Count > 0)
            dokument.Diagram(Linje(siffra, serie));
        dokument.Tabell(
            $"{siffra.Namn}, {siffra.Omradesnamn}",
            ["Period", "Värde", "n", "95 %-intervall"],
            serie.Select(figur =>
                (IReadOnlyList<IReadOnlyList<Del>>)
                    [
                        [figur.Period],
                        [new Del(Siffertext.Varde(figur), Siffertext.Fotnot(figur))],
                        [figur.N is { } n ? Siffertext.Tal(n) : "–"],
                        [Siffertext.Intervall(figur)],
                    ]
            )
        );
    }

    /// <summary>What was hidden is a gap in the line, never a zero.</summary>
    private static Linjediagram Linje(Textsiffror.Textsiffra siffra, IReadOnlyList<Figur> serie)
    {
        var visade = serie.Where(figur => figur.Varde is not null).ToList();
        var slutsats =
            visade.Count == 0
                ? "Inget värde kan visas."
                : $"{visade[0].Period}: {Siffertext.Varde(visade[0])}. {visade[^1].Period}: {Siffertext.Varde(visade[^1])}.";
        return new(
            $"{siffra.Namn}, {siffra.Omradesnamn}",
            $"Linjediagram: {siffra.Namn}, {siffra.Omradesnamn}. {slutsats} Tabellen efter diagrammet visar varje period.",
            siffra.Enhet == "andel %" ? "procent" : siffra.Enhet,
            serie.Select(figur => figur.Period).ToList(),
            serie.Select(figur => figur.Varde).ToList(),
            serie.Select(figur => figur.Ki95?.Nedre).ToList(),
            serie.Select(figur => figur.Ki95?.Ovre).ToList()
        );
    }
}
