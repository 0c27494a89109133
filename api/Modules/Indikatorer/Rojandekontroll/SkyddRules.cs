using Trygghet.Modules.Organisation.Contract;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Complementary suppression. Greedy choice, exact audit: as long as some hidden value can be computed, one of the values it is
/// computed from is hidden too; it ends only when none can. The same goes for a sum of hidden values that is too small itself. Hundepool et al. (2012), Statistical Disclosure
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
        var (dolda, forSent) = (new List<Cellvarde>(), new HashSet<string>(StringComparer.Ordinal));
        var kring = grupp.Varden.Where(varde => varde.SkaSkyddas).ToList();
        while (Kvar(system, kring, forSent) is { Count: > 0 } kvar)
        {
            kring = kvar.ConvertAll(lacka => lacka.Dolda[0]);
            foreach (var lacka in kvar.Where(lacka => !lacka.Ur.Any(varde => varde.Doljs)))
            {
                if (lacka.Ur.Where(varde => varde.FarDoljas).MinBy(varde => Pris(varde, system, djup)) is { } offer)
                {
                    offer.Doljs = true;
                    dolda.Add(offer);
                }
                else
                    forSent.Add(Namn(lacka));
            }
        }
        foreach (var varde in dolda.AsEnumerable().Reverse().Take(FlestOmprovade).ToList())
            if (KanVisas(varde, system, forSent))
                dolda.Remove(varde);
        return new([.. hardolda, .. dolda], forSent.Count == 0 ? [] : Rojda(system, grupp));
    }

    private static List<Lacka> Kvar(Ekvationssystem system, IEnumerable<Cellvarde> kring, HashSet<string> forSent) =>
        system.Lackor(kring).Where(lacka => !forSent.Contains(Namn(lacka))).ToList();

    private static List<Cellvarde> Rojda(Ekvationssystem system, Cellgrupp grupp) =>
        system.Lackor(grupp.Varden).Where(lacka => lacka.ArEttVarde).Select(lacka => lacka.Dolda[0]).ToList();

    private static string Namn(Lacka lacka) => string.Join(',', lacka.Dolda.Select(varde => varde.Nr));

    private static bool KanVisas(Cellvarde varde, Ekvationssystem system, HashSet<string> forSent)
    {
        varde.Doljs = false;
        varde.Doljs = Kvar(system, [varde], forSent).Count > 0;
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
