namespace Trygghet.Modules.Indikatorer;

/// <summary>Vad som bryter mönstret av ren slump i ett styrdiagram.</summary>
internal enum Signalregel
{
    /// <summary>One point beyond three sigma (Shewhart 1931; Nelson 1).</summary>
    UtanforGranserna,

    /// <summary>Nine in a row on the same side of the centre line (Nelson 2).</summary>
    NioPaSammaSida,

    /// <summary>Six in a row that only rise or only fall (Nelson 3).</summary>
    SexITrend,

    /// <summary>Two of three beyond two sigma on the same side (Western Electric 2; Nelson 5).</summary>
    TvaAvTreBortomTvaSigma,

    /// <summary>Four of five beyond one sigma on the same side (Western Electric 3; Nelson 6).</summary>
    FyraAvFemBortomEnSigma,
}

/// <summary>
/// Nelson, L. S. (1984). The Shewhart control chart – tests for special causes. Journal of Quality Technology 16(4), 237–239.
/// Western Electric Company (1956). Statistical Quality Control Handbook. Indianapolis.
/// </summary>
internal static class SignalRules
{
    /// <summary>
    /// Which rules each point completes. <paramref name="z"/> is the distance to the centre line in sigmas,
    /// <paramref name="varden"/> the values themselves, in order of time.
    /// </summary>
    public static IReadOnlyList<Signalregel>[] Signaler(IReadOnlyList<double> z, IReadOnlyList<double> varden) =>
        Enumerable.Range(0, z.Count).Select(i => (IReadOnlyList<Signalregel>)Vid(z, varden, i).ToList()).ToArray();

    private static IEnumerable<Signalregel> Vid(IReadOnlyList<double> z, IReadOnlyList<double> varden, int i)
    {
        if (Math.Abs(z[i]) > 3)
            yield return Signalregel.UtanforGranserna;
        if (Sida(z, i, av: 9, minst: 9, bortom: 0))
            yield return Signalregel.NioPaSammaSida;
        if (Trend(varden, i, langd: 6))
            yield return Signalregel.SexITrend;
        if (Sida(z, i, av: 3, minst: 2, bortom: 2))
            yield return Signalregel.TvaAvTreBortomTvaSigma;
        if (Sida(z, i, av: 5, minst: 4, bortom: 1))
            yield return Signalregel.FyraAvFemBortomEnSigma;
    }

    /// <summary>The point itself is one of those beyond, so that a pattern is told where it is completed.</summary>
    private static bool Sida(IReadOnlyList<double> z, int i, int av, int minst, double bortom)
    {
        var sida = Math.Sign(z[i]);
        if (sida == 0 || Math.Abs(z[i]) <= bortom)
            return false;
        return Enumerable.Range(Math.Max(0, i - av + 1), Math.Min(av, i + 1)).Count(j => z[j] * sida > bortom) >= minst;
    }

    private static bool Trend(IReadOnlyList<double> varden, int i, int langd)
    {
        if (i + 1 < langd)
            return false;
        var riktning = Math.Sign(varden[i] - varden[i - 1]);
        return riktning != 0
            && Enumerable.Range(i - langd + 2, langd - 1).All(j => Math.Sign(varden[j] - varden[j - 1]) == riktning);
    }
}
