using System.Runtime.InteropServices;
using MathNet.Numerics.Distributions;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Which places in the order an area can have, all areas at once. Two areas change places in doubt as long as their simultaneous
/// intervals overlap.
/// Klein, M., Wright, T. &amp; Wieczorek, J. (2020). A joint confidence region for an overall ranking of populations.
/// Journal of the Royal Statistical Society C 69(3), 589–606. https://doi.org/10.1111/rssc.12402
/// </summary>
internal static class RangRules
{
    public const string Metod = "Klein, Wright och Wieczorek: samtidiga 95 %-intervall (Šidák)";

    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Rang(int Fran, int Till);

    /// <summary>z for each of so many independent intervals, so that all hold at once in 95 of 100 cases (Šidák).</summary>
    public static double Z(int antal) => Normal.InvCDF(0, 1, 1 - (1 - Math.Pow(0.95, 1.0 / antal)) / 2);

    /// <summary>Place 1 is the lowest value.</summary>
    public static Rang[] Platser(IReadOnlyList<(double Nedre, double Ovre)> intervall) =>
        intervall
            .Select(mitt => new Rang(
                1 + intervall.Count(annan => annan.Ovre <= mitt.Nedre && annan != mitt),
                intervall.Count - intervall.Count(annan => annan.Nedre >= mitt.Ovre && annan != mitt)
            ))
            .ToArray();
}
