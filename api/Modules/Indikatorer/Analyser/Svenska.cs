using System.Globalization;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Numbers as Swedish readers write them.</summary>
internal static class Svenska
{
    public static string Tal(double tal, int decimaler = 1) =>
        Math.Round(tal, decimaler)
            .ToString("#,0.####", CultureInfo.InvariantCulture)
            .Replace(',', '\u00a0')
            .Replace('.', ',')
            .Replace('-', '−');

    public static string Tal(decimal? tal) =>
        tal is null ? "–" : Tal((double)tal.Value, Math.Abs(tal.Value) < 10 ? 2 : 1);

    /// <summary>A value with its unit, in a sentence.</summary>
    public static string MedEnhet(this decimal? tal, Definition definition) =>
        definition.Matning switch
        {
            Matning.Andel => $"{Tal(tal)} %",
            Matning.Antal => Tal(tal),
            _ => $"{Tal(tal)} {definition.Enhet}",
        };
}
