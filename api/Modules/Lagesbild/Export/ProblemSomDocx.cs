using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared.Docx;

namespace Trygghet.Modules.Lagesbild;

/// <summary>A problem in a document: what, where, when, who and how, and its causes with the numbers that the åtgärdsplan refers to.</summary>
internal sealed class ProblemSomDocx(Dokument dokument, HamtaProblem.Response problem, Figurer figurer)
{
    public void Skriv(int nummer)
    {
        dokument.Rubrik(2, $"{nummer}. {problem.Rubrik}");
        new TextSomDocx(dokument, problem.SiffrorIText, figurer).Skriv(problem.Vad);
        var fakta = Fakta()
            .Where(rad => !string.IsNullOrWhiteSpace(rad.Text))
            .Select(rad =>
                (IReadOnlyList<IReadOnlyList<Del>>)
                    [
                        [rad.Fraga],
                        [rad.Text!],
                    ]
            );
        dokument.Tabell($"Problemet {problem.Rubrik} i fem frågor", ["Fråga", "Svar"], fakta);
        dokument.Rubrik(3, "Orsaker");
        if (problem.Orsaker.Count == 0)
            dokument.Stycke("Ingen orsak är angiven.");
        Grenar(foralder: null, niva: 0);
    }

    private (string Fraga, string? Text)[] Fakta() =>
        [
            ("Var", problem.Var),
            ("Plats", problem.Plats?.Namn),
            ("När", problem.Nar),
            ("Vilka drabbas", problem.VilkaDrabbas),
            .. problem.Drabbade.Select(drabbad => ("Särskilt", (string?)drabbad.Beskrivning)),
            ("Vilka orsakar", problem.VilkaOrsakar),
            ("Hur", problem.HurUtfors),
            ("Sedan när", problem.SedanNar),
            ("Utveckling", Trend(problem.Trend)),
            ("Gäller", Dimension(problem.Dimension)),
        ];

    private void Grenar(Guid? foralder, int niva)
    {
        foreach (var orsak in problem.Orsaker.Where(orsak => orsak.ForalderOrsakId == foralder))
        {
            dokument.Punkt(
                niva,
                $"{orsak.Lopnummer}.",
                $"{orsak.Text} ({Typ(orsak.Typ)}; {Perspektiv(orsak.Perspektiv)}; {Paverkbar(orsak.Paverkbar)})"
            );
            Grenar(orsak.Id, niva + 1);
        }
    }

    private static string? Trend(Problemtrend? trend) =>
        trend switch
        {
            Problemtrend.Okar => "Ökar",
            Problemtrend.Minskar => "Minskar",
            Problemtrend.Oforandrad => "Oförändrad",
            Problemtrend.Okand => "Okänd",
            _ => null,
        };

    private static string Dimension(Problemdimension dimension) =>
        dimension switch
        {
            Problemdimension.Brott => "Brott",
            Problemdimension.Otrygghet => "Otrygghet",
            _ => "Ordningsstörning",
        };

    private static string Typ(Orsakstyp typ) => typ == Orsakstyp.Direkt ? "direkt" : "bakomliggande";

    private static string Perspektiv(Orsaksperspektiv perspektiv) =>
        perspektiv switch
        {
            Orsaksperspektiv.PlatsSituation => "plats och situation",
            Orsaksperspektiv.BrottsutsattObjekt => "brottsutsatt eller objekt",
            _ => "gärningsperson",
        };

    private static string Paverkbar(Paverkbarhet paverkbar) =>
        paverkbar switch
        {
            Paverkbarhet.Ja => "kan påverkas",
            Paverkbarhet.Delvis => "kan delvis påverkas",
            _ => "kan inte påverkas",
        };
}
