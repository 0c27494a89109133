using Trygghet.Modules.Indikatorer;

namespace Trygghet.Tests.Indikatorer.Analyser;

/// <summary>
/// The rules as Nelson draws them: Nelson, L. S. (1984). The Shewhart control chart – tests for special causes. Journal of Quality
/// Technology 16(4), 237–239, tests 1, 2, 3, 5 and 6. Distances are in sigmas.
/// </summary>
public sealed class SignalRulesTests
{
    [TestCase("0.2 -0.4 3.1 0.1", "3:UtanforGranserna")]
    [TestCase("0.2 -0.4 3.0 0.1", "")]
    [TestCase("-0.1 0.2 0.3 0.1 0.4 0.2 0.5 0.1 0.3 0.2", "10:NioPaSammaSida")]
    [TestCase("0.2 0.3 0.1 0.4 0.2 0.5 0.1 0.3 -0.1 0.2", "")]
    [TestCase("0.5 -0.9 -0.5 -0.1 0.3 0.6 0.9", "7:SexITrend")]
    [TestCase("0.9 0.6 0.3 -0.1 -0.5 -0.9", "6:SexITrend")]
    [TestCase("-0.9 -0.5 -0.1 -0.1 0.6 0.9", "")]
    [TestCase("0.1 2.2 -0.3 2.1", "4:TvaAvTreBortomTvaSigma")]
    [TestCase("0.1 2.2 -0.3 -2.1", "")]
    [TestCase("1.2 -0.2 1.4 1.1 1.3", "5:FyraAvFemBortomEnSigma")]
    [TestCase("1.2 -0.2 -1.4 1.1 1.3", "")]
    public void Pattern_is_told_where_it_is_completed(string tal, string signaler)
    {
        var z = tal.Split(' ').Select(double.Parse).ToList();

        var utfall = SignalRules.Signaler(z, z).SelectMany((regler, i) => regler.Select(regel => $"{i + 1}:{regel}"));

        Assert.That(string.Join(' ', utfall), Is.EqualTo(signaler));
    }
}
