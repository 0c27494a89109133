using System.Globalization;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared.Docx;

namespace Trygghet.Modules.Lagesbild;

/// <summary>The minutes, from the top down: who met, what was decided and why, and what it was weighed on.</summary>
internal sealed class ProtokollSomDocx(Dokument dokument, HamtaProtokoll.Response svar)
{
    private readonly HamtaPrioriteringsmote.Response mote = svar.Mote;

    public static string Titel(HamtaProtokoll.Response svar) =>
        $"Protokoll: prioritering av problem i {svar.Namn[svar.Mote.Omrade]}";

    public void Skriv()
    {
        dokument.Underrubrik($"{mote.Organ}, {Dag(mote.Datum)}");
        if (mote.Status == Motesstatus.Oppet)
            dokument.Stycke("UTKAST: mötet är inte avslutat och besluten kan ändras.");
        dokument.Stycke(new Del("Diarienummer: ", Fet: true), mote.Diarienummer ?? "saknas tills mötet avslutas");
        dokument.Stycke(new Del("Lägesbild: ", Fet: true), mote.Lagesbildsrubrik);
        Narvarande();
        dokument.Rubrik(1, "Beslut");
        foreach (var beslut in Enum.GetValues<Prioriteringsbeslut>())
            Besluten(beslut);
        if (mote.Problem.Where(problem => problem.Beslut is null).ToList() is { Count: > 0 } utan)
            Lista("Utan beslut", utan, _ => "Inget beslut är fattat.");
        Bedomningar();
    }

    private void Narvarande()
    {
        dokument.Rubrik(1, "Närvarande");
        if (mote.Narvarande.Count == 0)
            dokument.Stycke("Inga är antecknade.");
        foreach (var narvarande in mote.Narvarande)
            dokument.Punkt(
                0,
                "–",
                $"{narvarande.Roll}, {svar.Namn.GetValueOrDefault(narvarande.Organisation, narvarande.Organisation)}"
            );
    }

    private void Besluten(Prioriteringsbeslut beslut)
    {
        var problem = mote.Problem.Where(rad => rad.Beslut == beslut).ToList();
        if (problem.Count > 0)
            Lista(Ord(beslut), problem, rad => $"Motiv: {rad.Motiv}");
    }

    private void Lista(
        string rubrik,
        IReadOnlyList<HamtaPrioriteringsmote.Problemrad> problem,
        Func<HamtaPrioriteringsmote.Problemrad, string> text
    )
    {
        dokument.Rubrik(2, rubrik);
        foreach (var rad in problem)
        {
            dokument.Punkt(0, rad.Ordning is { } plats ? $"{plats}." : "–", new Del(rad.Rubrik, Fet: true));
            dokument.Text(text(rad));
            if (rad.Forra is { } forra)
                dokument.Stycke($"Förra gången, {Dag(forra.Datum)}: {Beslutsord(forra.Beslut)}. {forra.Motiv}");
        }
    }

    private void Bedomningar()
    {
        dokument.Rubrik(1, "Bedömningar");
        dokument.Stycke(
            "Poängen går från 1 (lågt) till 5 (högt). De är förslag till stöd för mötet; summan avgör inte."
        );
        foreach (var problem in mote.Problem.Where(problem => problem.Bedomningar.Count > 0))
        {
            dokument.Rubrik(2, problem.Rubrik);
            dokument.Tabell(
                $"Bedömningar av {problem.Rubrik}",
                ["Kriterium", "Poäng", "Motiv"],
                problem
                    .Bedomningar.Select(b => Rad(Kriterium(b.Kriterium), Tal(b.Poang), b.Motiv))
                    .Append(Rad("Summa", Tal(problem.Summa), ""))
            );
        }
    }

    private static List<IReadOnlyList<Del>> Rad(params IEnumerable<string> celler) =>
        celler.Select(IReadOnlyList<Del> (text) => [text]).ToList();

    private string Kriterium(string kod) => mote.Kriterier.Single(kriterium => kriterium.Kod == kod).Namn;

    private static string Ord(Prioriteringsbeslut beslut) =>
        beslut switch
        {
            Prioriteringsbeslut.Prioriterad => "Prioriterade problem",
            Prioriteringsbeslut.Bortprioriterad => "Bortprioriterade problem",
            _ => "Problem att avvakta med",
        };

    private static string Beslutsord(Prioriteringsbeslut beslut) =>
        beslut == Prioriteringsbeslut.Avvaktar ? "avvakta" : $"{beslut}".ToLowerInvariant();

    private static string Tal(int tal) => tal.ToString(CultureInfo.InvariantCulture);

    private static string Dag(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
