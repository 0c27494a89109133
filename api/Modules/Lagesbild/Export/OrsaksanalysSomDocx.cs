using System.Globalization;
using Trygghet.Shared.Docx;

namespace Trygghet.Modules.Lagesbild;

/// <summary>What explains a problem, after its texts: causes as a numbered tree, factors by level, chain of events, hypotheses with evidence.</summary>
internal sealed class OrsaksanalysSomDocx(Dokument dokument, HamtaOrsaksanalys.Response analys)
{
    public void Skriv()
    {
        dokument.Rubrik(3, "Orsaker");
        if (analys.Orsaker.Count == 0)
            dokument.Stycke("Ingen orsak är angiven.");
        Grenar(foralder: null, niva: 0);
        Faktorer();
        Handelsekedja();
        dokument.Rubrik(3, "Hypoteser");
        if (analys.Hypoteser.Count == 0)
            dokument.Stycke("Ingen hypotes är angiven.");
        foreach (var hypotes in analys.Hypoteser)
            Hypotes(hypotes);
    }

    private void Grenar(Guid? foralder, int niva)
    {
        foreach (var orsak in analys.Orsaker.Where(orsak => orsak.ForalderOrsakId == foralder))
        {
            dokument.Punkt(niva, $"{orsak.Lopnummer}.", $"{orsak.Text} ({Analysord.Orsak(orsak)})");
            Grenar(orsak.Id, niva + 1);
        }
    }

    private void Faktorer()
    {
        dokument.Rubrik(3, "Risk- och skyddsfaktorer");
        if (analys.Faktorer.Count == 0)
            dokument.Stycke("Ingen faktor är angiven.");
        else
            dokument.Tabell(
                $"Risk- och skyddsfaktorer för {analys.Rubrik}, nivå för nivå",
                ["Nivå", "Slag", "Faktor"],
                analys
                    .Faktorer.OrderBy(faktor => faktor.Niva)
                    .ThenBy(faktor => faktor.Slag)
                    .Select(faktor => Rad(Analysord.Niva(faktor.Niva), Analysord.Slag(faktor.Slag), faktor.Text))
            );
    }

    private void Handelsekedja()
    {
        dokument.Rubrik(3, "Händelsekedja");
        var steg = analys.Handelsekedja.Steg;
        if (steg.Count == 0)
            dokument.Stycke("Ingen händelsekedja är angiven.");
        else
            dokument.Tabell(
                $"Händelsekedjan för {analys.Rubrik} med brytpunkter",
                ["Steg", "Vad som händer", "Bryts av"],
                steg.Select((ett, i) => Rad(Tal(i + 1), ett.Text, ett.BrytsAv ?? "Ingen brytpunkt"))
            );
    }

    private void Hypotes(HamtaOrsaksanalys.Hypotes hypotes)
    {
        dokument.Rubrik(4, $"Hypotes {hypotes.Lopnummer}: {hypotes.Antagande}");
        var orsak = analys.Orsaker.Single(orsak => orsak.Id == hypotes.OrsakId);
        dokument.Tabell(
            $"Hypotes {hypotes.Lopnummer} om {analys.Rubrik}",
            ["Fråga", "Svar"],
            [
                Rad("Status", Analysord.Status(hypotes.Status)),
                Rad("Gäller orsak", $"{orsak.Lopnummer}. {orsak.Text}"),
                Rad("Indikator som kan falsifiera", $"{hypotes.IndikatorSomFalsifierar} {hypotes.Indikatornamn}"),
                Rad("Väntad riktning", Analysord.Riktning(hypotes.VantadRiktning)),
                Rad("Skulle motbevisas av", hypotes.Motbevis),
            ]
        );
        if (hypotes.Underlag.Count == 0)
            dokument.Stycke("Inget underlag är angivet.");
        else
            dokument.Tabell(
                $"Underlag för och emot hypotes {hypotes.Lopnummer} om {analys.Rubrik}",
                ["Talar", "Styrka", "Underlag", "Källa"],
                hypotes
                    .Underlag.OrderBy(underlag => underlag.Sida)
                    .Select(u => Rad(Analysord.Sida(u.Sida), Analysord.Styrka(u.Styrka), u.Text, u.Kalla))
            );
    }

    private static List<IReadOnlyList<Del>> Rad(params IEnumerable<string> celler) =>
        celler.Select(IReadOnlyList<Del> (text) => [text]).ToList();

    private static string Tal(int tal) => tal.ToString(CultureInfo.InvariantCulture);
}
