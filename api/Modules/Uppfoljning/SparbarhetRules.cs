using Trygghet.Modules.Atgardsplan.Contract;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Modules.Uppfoljning.Contract;
using static Trygghet.Modules.Uppfoljning.HamtaKedja;
using static Trygghet.Modules.Uppfoljning.HamtaSparbarhet;

namespace Trygghet.Modules.Uppfoljning;

/// <summary>Where the chain problem → orsak → åtgärd → indikator → uppföljning is broken. Pure.</summary>
internal static class SparbarhetRules
{
    public static IReadOnlyList<Lucka> Luckor(Kedja kedja)
    {
        var atgarder = kedja.Atgarder.ToLookup(atgard => atgard.ProblemId);
        return kedja
            .Problem.SelectMany(problem =>
                ForProblem(problem, atgarder[problem.Id].Where(Lever).ToList())
                    .Concat(atgarder[problem.Id].Where(Lever).SelectMany(atgard => ForAtgard(atgard, kedja)))
            )
            .ToList();
    }

    /// <summary>
    /// The latest of <paramref name="tillfallen"/> that the åtgärd should have been followed up at but was not.
    /// </summary>
    /// <remarks>One that has been reported as carried out needs no further follow-up.</remarks>
    public static Tillfalle? SaknatTillfalle(
        Atgardsinfo atgard,
        IEnumerable<Tillfalle> tillfallen,
        IEnumerable<Uppfoljd> uppfoljningar
    )
    {
        if (!UppfoljningRules.SkaFoljasUpp(atgard.Status))
            return null;
        var senaste = tillfallen.Where(t => t.Balansdag >= atgard.Startdatum).MaxBy(t => t.Balansdag);
        return
            senaste is null
            || uppfoljningar.Any(u => u.RapporttillfalleId == senaste.Id || u.Genomforande == Genomforande.Genomford)
            ? null
            : senaste;
    }

    /// <summary>A problem without any åtgärd is one gap, not one more for each of its causes.</summary>
    private static IEnumerable<Lucka> ForProblem(ProblemIKedja problem, List<Atgardsinfo> atgarder)
    {
        if (problem.Orsaker.Count == 0)
            yield return ProblemLucka(Luckslag.ProblemUtanOrsak, problem, "har ingen orsak");
        if (atgarder.Count == 0)
        {
            if (problem.Prioritering != Prioriteringsbeslut.Bortprioriterad)
                yield return ProblemLucka(Luckslag.ProblemUtanAtgard, problem, UtanAtgard(problem));
            yield break;
        }
        var motade = atgarder.SelectMany(atgard => atgard.OrsakIds).ToHashSet();
        foreach (var orsak in problem.Orsaker.Where(o => o.Paverkbar != Paverkbarhet.Nej && !motade.Contains(o.Id)))
            yield return new(
                Luckslag.OrsakUtanAtgard,
                "orsak",
                orsak.Id,
                problem.Omrade,
                $"Orsak {orsak.Lopnummer} till problemet ”{problem.Rubrik}” möts inte av någon åtgärd."
            );
    }

    private static IEnumerable<Lucka> ForAtgard(Atgardsinfo atgard, Kedja kedja)
    {
        if (atgard.OrsakIds.Count == 0)
            yield return AtgardLucka(Luckslag.AtgardUtanOrsak, atgard, "svarar inte mot någon orsak");
        if (atgard.Indikatorer.Count == 0)
            yield return AtgardLucka(Luckslag.AtgardUtanIndikator, atgard, "har ingen indikator");
        if (SaknatTillfalle(atgard, kedja.Tillfallen, kedja.Uppfoljningar[atgard.Id]) is { } tillfalle)
            yield return AtgardLucka(Luckslag.AtgardEjUppfoljd, atgard, $"är inte uppföljd vid {tillfalle.Kod}");
    }

    /// <summary>AP2: what the steering group has prioritised has a measure; what it has put aside needs none.</summary>
    private static string UtanAtgard(ProblemIKedja problem) =>
        problem.Prioritering == Prioriteringsbeslut.Prioriterad
            ? "är prioriterat men har ingen åtgärd"
            : "har ingen åtgärd";

    private static bool Lever(Atgardsinfo atgard) => atgard.Status != Atgardsstatus.Avbruten;

    private static Lucka ProblemLucka(Luckslag slag, ProblemIKedja problem, string fakta) =>
        new(slag, "problem", problem.Id, problem.Omrade, $"Problemet ”{problem.Rubrik}” {fakta}.");

    private static Lucka AtgardLucka(Luckslag slag, Atgardsinfo atgard, string fakta) =>
        new(slag, "atgard", atgard.Id, atgard.Omrade, $"Åtgärden ”{atgard.Rubrik}” {fakta}.");
}
