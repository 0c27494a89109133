using Trygghet.Modules.Organisation.Contract;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Complementary suppression. Greedy choice, exact audit: as long as some hidden value can be computed, one of the values it is
/// computed from is hidden too; it ends only when no hidden value can be computed. Hundepool et al. (2012), Statistical Disclosure
/// Control, ch. 4.4–4.5 (secondary suppression and audit); the choice that closes rectangles first is that of the hypercube method,
/// Repsilber (1994), Preservation of confidentiality in aggregated data. Fischetti and Salazar-González (2001), Solving the cell
/// suppression problem on tabular data with linear constraints, Management Science 47(7), find the fewest cells; that is not done here.
/// </summary>
internal static class SkyddRules
{
    /// <param name="Dolda">Values to hide although they could be shown by themselves.</param>
    /// <param name="Rojda">Hidden values that follow from what has been shown earlier: too late to protect.</param>
    internal sealed record Utfall(IReadOnlyList<Cellvarde> Dolda, IReadOnlyList<Cellvarde> Rojda);

    /// <summary>So many values are tried for showing again; beyond that it costs more time than it gives.</summary>
    private const int FlestOmprovade = 20;

    public static Utfall Skydda(Cellgrupp grupp, IReadOnlyList<Omradessamband> omraden)
    {
        var system = new Ekvationssystem(grupp, SambandRules.Alla(grupp.Nycklar, omraden));
        var djup = Djup(omraden);
        var hardolda = grupp.Varden.Where(varde => varde.ArDoltPaAnnatHall).ToList();
        hardolda.ForEach(varde => varde.Doljs = true);
        var (dolda, rojda) = (new List<Cellvarde>(), new HashSet<Cellvarde>());
        var kring = grupp.Varden.Where(varde => varde.SkaSkyddas).ToList();
        while (Kvar(system, kring, rojda) is { Count: > 0 } bestamda)
        {
            kring = [];
            foreach (var bestamd in bestamda)
            {
                kring.Add(bestamd.Varde);
                if (bestamd.Ur.Any(varde => varde.Doljs))
                    continue;
                if (bestamd.Ur.Where(varde => varde.FarDoljas).MinBy(varde => Pris(varde, system, djup)) is { } offer)
                {
                    offer.Doljs = true;
                    dolda.Add(offer);
                }
                else
                    rojda.Add(bestamd.Varde);
            }
        }
        foreach (var varde in dolda.AsEnumerable().Reverse().Take(FlestOmprovade).ToList())
            if (KanVisas(varde, system, rojda))
                dolda.Remove(varde);
        return new([.. hardolda, .. dolda], rojda.Where(varde => varde.SkaSkyddas).ToList());
    }

    private static List<Bestamd> Kvar(Ekvationssystem system, IEnumerable<Cellvarde> kring, HashSet<Cellvarde> rojda) =>
        system.Bestamda(kring).Where(bestamd => !rojda.Contains(bestamd.Varde)).ToList();

    private static bool KanVisas(Cellvarde varde, Ekvationssystem system, HashSet<Cellvarde> rojda)
    {
        varde.Doljs = false;
        varde.Doljs = Kvar(system, [varde], rojda).Count > 0;
        return !varde.Doljs;
    }

    /// <summary>
    /// What is lost least: what needs no further protection itself, is no zero (which everybody guesses), is a part rather than a
    /// whole (smaller area, breakdown, shorter period), and is small.
    /// </summary>
    private static (int, bool, int, decimal, string) Pris(
        Cellvarde varde,
        Ekvationssystem system,
        IReadOnlyDictionary<string, int> djup
    )
    {
        var nyckel = varde.Nyckel;
        var dagar = PeriodRules.Tolka(nyckel.Period);
        var omfang =
            100 * djup.GetValueOrDefault(nyckel.Omrade)
            - 40 * nyckel.Uppdelning.Count(tecken => tecken == '=')
            + (dagar is null ? 0 : (dagar.Till.DayNumber - dagar.Fran.DayNumber) / 25);
        return (
            system.SummorUtanOkand(varde),
            varde.Varde is 0,
            omfang,
            varde.Varde ?? 0,
            $"{nyckel.Omrade} {nyckel.Uppdelning} {nyckel.Period}"
        );
    }

    /// <summary>How many levels of areas lie below: 0 for the smallest.</summary>
    private static Dictionary<string, int> Djup(IReadOnlyList<Omradessamband> omraden)
    {
        var under = omraden
            .SelectMany(s => s.Helheter.Select(helhet => (helhet, s.Delar)))
            .ToLookup(par => par.helhet, par => par.Delar, StringComparer.Ordinal);
        var djup = new Dictionary<string, int>(StringComparer.Ordinal);
        int Rakna(string kod)
        {
            if (djup.TryGetValue(kod, out var kant))
                return kant;
            djup[kod] = 0;
            return djup[kod] = under[kod]
                .SelectMany(delar => delar)
                .Select(del => Rakna(del) + 1)
                .DefaultIfEmpty(0)
                .Max();
        }
        foreach (var grupp in under)
            Rakna(grupp.Key);
        return djup;
    }
}
