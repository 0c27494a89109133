namespace Trygghet.Modules.Indikatorer;

/// <summary>Do the figures of some sums agree with each other? Where one of them is not known nothing speaks against it.</summary>
internal static class SummaRules
{
    private sealed record Steg(int Fran, int Till, decimal Antal);

    public static bool Stammer(Samband samband, IReadOnlyList<Cellvarde?> varden)
    {
        var antal = samband.Nycklar.Zip(varden).ToDictionary(par => par.First, par => par.Second?.Antal);
        var steg = new List<Steg>();
        foreach (var summa in samband.Summor)
        {
            var figurer = summa
                .Where(led => led.Nyckel is not null)
                .Select(led => antal[led.Nyckel!.Value] * led.Tecken);
            if (figurer.Aggregate((decimal?)0, (total, figur) => total + figur) is not { } total)
                continue;
            if (summa.All(led => led.Nyckel is not null))
            {
                if (total != 0)
                    return false;
                continue;
            }
            var punkter = summa.Where(led => led.Nyckel is null).ToList();
            steg.Add(new(punkter.Find(led => led.Tecken > 0).Punkt, punkter.Find(led => led.Tecken < 0).Punkt, total));
        }
        return Motsagelsefria(steg);
    }

    /// <summary>Running totals exist that all the steps agree with.</summary>
    private static bool Motsagelsefria(List<Steg> kvar)
    {
        var totaler = new Dictionary<int, decimal>();
        while (kvar.Count > 0)
        {
            var nr = kvar.FindIndex(steg => totaler.ContainsKey(steg.Fran) || totaler.ContainsKey(steg.Till));
            var nasta = kvar[Math.Max(nr, 0)];
            kvar.Remove(nasta);
            if (totaler.TryGetValue(nasta.Till, out var till))
                totaler.TryAdd(nasta.Fran, till - nasta.Antal);
            totaler.TryAdd(nasta.Fran, 0);
            if (!totaler.TryAdd(nasta.Till, totaler[nasta.Fran] + nasta.Antal))
                if (totaler[nasta.Till] != totaler[nasta.Fran] + nasta.Antal)
                    return false;
        }
        return true;
    }
}
