using Trygghet.Modules.Indikatorer;

namespace Trygghet.Tests.Indikatorer;

public sealed class MedelvardeRulesTests
{
    /// <summary>
    /// NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.5.2, data set ZARR13.DAT: N = 195, mean 9.261460, standard
    /// deviation 0.022789, 95 % limits 9.258242 and 9.264679.
    /// </summary>
    [Test]
    public void Interval_agrees_with_the_handbook()
    {
        var (nedre, ovre) = MedelvardeRules.Granser(9.261460, 0.022789 / Math.Sqrt(195), 195);

        Assert.That(nedre, Is.EqualTo(9.258242).Within(1e-6));
        Assert.That(ovre, Is.EqualTo(9.264679).Within(1e-6));
    }

    /// <summary>Student's t with 9 degrees of freedom, 97.5 %: 2.262 in every textbook's table.</summary>
    [Test]
    public void Few_units_give_a_wider_interval_than_the_normal_distribution() =>
        Assert.That(MedelvardeRules.Granser(50, 2, 10).Ovre, Is.EqualTo(50 + 2 * 2.262).Within(0.001));
}
