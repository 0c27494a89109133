using Trygghet.Shared.Docx;

namespace Trygghet.Modules.Lagesbild;

/// <summary>When in the week and the year, and where: what a problem says beyond its texts.</summary>
internal sealed class TidOchPlatsSomDocx(
    Dokument dokument,
    HamtaProblem.Response problem,
    IReadOnlyDictionary<string, string> namn
)
{
    public void Skriv()
    {
        if (problem.Tidsmonster is { } monster)
            Tid(monster);
        if (problem.Plats is { } plats)
            Plats(plats);
    }

    private void Tid(Problemfordjupning.Tidsmonster monster)
    {
        dokument.Rubrik(3, "Tid i veckan och under året");
        dokument.Stycke(
            $"{Tidsord.Topp(monster.Rutnat)} {Tidsord.Sasong(monster.Manader)} Ett streck i tabellen är aldrig."
        );
        dokument.Tabell(
            $"Hur ofta {problem.Rubrik} uppstår, per veckodag och klockslag",
            ["Dag", .. Tidsord.Pass],
            monster.Rutnat.Select(
                (rad, dag) =>
                    (IReadOnlyList<IReadOnlyList<Del>>)
                        [
                            [new Del(Tidsord.Dagar[dag], Fet: true)],
                            .. rad.Select(IReadOnlyList<Del> (grad) => [new Del(Tidsord.Grad(grad), Fet: grad == 3)]),
                        ]
            )
        );
    }

    private void Plats(Problemfordjupning.Plats plats)
    {
        dokument.Rubrik(3, "Plats");
        if (plats.Omrade is { } omrade)
            dokument.Stycke(new Del("Område: ", Fet: true), namn.GetValueOrDefault(omrade, omrade));
        if (plats.Namn is { } platsnamn)
            dokument.Stycke(new Del("Platsens namn: ", Fet: true), platsnamn);
        if (plats.Geometri is not { } geometri)
            return;
        var iOrd = Platsord.Geometri(geometri);
        dokument.Stycke(new Del("Ritad plats: ", Fet: true), iOrd);
    }
}
