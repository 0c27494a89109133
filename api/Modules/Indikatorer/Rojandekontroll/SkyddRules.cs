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

    public static Utfall Skydda(
        Cellgrupp grupp,
        IReadOnlyList<Omradessamband> omraden,
        IReadOnlyList<SambandRules.Indikatorsumma> indikatorer
    )
    {
        var samband = SambandRules.Alla(grupp.Nycklar, omraden, indikatorer);
        var hardolda = grupp.Varden.Where(varde => varde.ArDoltPaAnnatHall).ToList();
        hardolda.ForEach(varde => varde.Doljs = true);
        var djup = Djup(omraden);
        var (sanna, alla) = (new Provning(grupp, samband, baraSanna: true), new Provning(grupp, samband));
        List<Cellvarde> dolda = [.. Dolj(sanna, djup), .. Dolj(alla, djup)];
        foreach (var varde in dolda.AsEnumerable().Reverse().Take(FlestOmprovade).ToList())
        {
            varde.Doljs = false;
            varde.Doljs = sanna.Kvar([varde]).Count + alla.Kvar([varde]).Count > 0;
        }
        return new([.. hardolda, .. dolda.Where(varde => varde.Doljs)], alla.Rojda());
    }

    /// <summary>A system of sums, and what of it is too late to protect.</summary>
    private sealed class Provning(Cellgrupp grupp, IReadOnlyList<Samband> samband, bool baraSanna = false)
    {
        private readonly HashSet<string> forSent = new(StringComparer.Ordinal);

        public Ekvationssystem System { get; } = new(grupp, samband, baraSanna);

        public List<Cellvarde> Skyddsvarda => grupp.Varden.Where(varde => varde.SkaSkyddas).ToList();

        public List<Lacka> Kvar(IEnumerable<Cellvarde> kring) =>
            System.Lackor(kring).Where(lacka => !forSent.Contains(Namn(lacka))).ToList();

        public void GeUpp(Lacka lacka) => forSent.Add(Namn(lacka));

        public List<Cellvarde> Rojda() =>
            forSent.Count == 0
                ? []
                : System.Lackor(grupp.Varden).Where(lacka => lacka.ArEttVarde).Select(lacka => lacka.Dolda[0]).ToList();

        private static string Namn(Lacka lacka) => string.Join(',', lacka.Dolda.Select(varde => varde.Nr));
    }

    private static List<Cellvarde> Dolj(Provning provning, IReadOnlyDictionary<string, int> djup)
    {
        var dolda = new List<Cellvarde>();
        var kring = provning.Skyddsvarda;
        while (provning.Kvar(kring) is { Count: > 0 } kvar)
        {
            kring = kvar.ConvertAll(lacka => lacka.Dolda[0]);
            foreach (var lacka in kvar.Where(lacka => !lacka.Ur.Any(varde => varde.Doljs)))
            {
                var mojliga = lacka.Ur.Where(varde => varde.FarDoljas);
                if (mojliga.MinBy(varde => Pris(varde, provning.System, djup)) is { } offer)
                {
                    offer.Doljs = true;
                    dolda.Add(offer);
                }
                else
                    provning.GeUpp(lacka);
            }
        }
        return dolda;
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
            $"{nyckel.Indikator} {nyckel.Omrade} {nyckel.Uppdelning} {nyckel.Period}"
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
