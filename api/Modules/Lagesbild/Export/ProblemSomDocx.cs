using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared.Docx;

namespace Trygghet.Modules.Lagesbild;

/// <summary>A problem in a document: whose it is, what, where, when, who and how, and what explains it.</summary>
internal sealed class ProblemSomDocx(
    Dokument dokument,
    HamtaProblem.Response problem,
    HamtaOrsaksanalys.Response analys,
    IReadOnlyDictionary<string, string> namn,
    Figurer figurer
)
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
        new TidOchPlatsSomDocx(dokument, problem, namn).Skriv();
        new OrsaksanalysSomDocx(dokument, analys).Skriv();
    }

    private (string Fraga, string? Text)[] Fakta() =>
        [
            .. problem.Ursprung.Select(ursprung => ("Ursprung", (string?)Ursprunget(ursprung))),
            ("Var", problem.Var),
            ("När", problem.Nar),
            ("Vilka drabbas", problem.VilkaDrabbas),
            .. problem.Drabbade.Select(drabbad =>
                (
                    $"Särskilt, {Analysord.Drabbade(drabbad.Perspektiv!.Value).ToLowerInvariant()}",
                    (string?)drabbad.Beskrivning
                )
            ),
            ("Vilka orsakar", problem.VilkaOrsakar),
            ("Hur", problem.HurUtfors),
            ("Sedan när", problem.SedanNar),
            ("Utveckling", Trend(problem.Trend)),
            ("Gäller", Dimension(problem.Dimension)),
            .. problem.Brottskodgrupper.Select(kod => ("Brott", (string?)$"{kod} {namn.GetValueOrDefault(kod, "")}")),
        ];

    /// <summary>What the problem was called in the party's own picture only for those who may see that picture.</summary>
    private string Ursprunget(Ursprung.Response ursprung) =>
        $"{ursprung.Sida}: {namn.GetValueOrDefault(ursprung.Part, ursprung.Part)}"
        + (ursprung.Rubrik is { } rubrik ? $", ”{rubrik}”" : "");

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
}
