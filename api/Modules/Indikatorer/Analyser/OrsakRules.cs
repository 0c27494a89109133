namespace Trygghet.Modules.Indikatorer;

/// <summary>Everything a reader must know beside the verdict: what stood in the way, and what to weigh in.</summary>
internal static class OrsakRules
{
    public static IEnumerable<Skal> Alla(Forandringspar par, ForandringRules.Provning? provning)
    {
        foreach (var hinder in par.Hinder)
            yield return hinder;
        if (par.Nu is null || par.Da is null)
            yield return new("varde-saknas", "Det finns inget värde för den ena perioden eller det ena området.");
        if (provning?.Skal is { } skal)
            yield return skal;
        if (
            par.Nu?.Statistikstatus == Statistikstatus.Preliminar
            || par.Da?.Statistikstatus == Statistikstatus.Preliminar
        )
            yield return new("preliminart", "Minst ett av värdena är preliminärt och kan ändras.");
        if (provning is { Matt: Effektmatt.Kvot, P: not null } && Spridning(provning.Overspridning) is { } spridning)
            yield return spridning;
    }

    private static Skal? Spridning(double? faktor) =>
        faktor switch
        {
            null => new(
                "overspridning-okand",
                "Serien är för kort för att se om händelserna sprider sig mer än slumpen; är det så, är testet för säkert."
            ),
            > 1 => new(
                "overspridning",
                $"Perioderna sprider sig {Svenska.Tal(faktor.Value)} gånger så mycket som slumpen; testet är vidgat för det."
            ),
            _ => null,
        };
}
