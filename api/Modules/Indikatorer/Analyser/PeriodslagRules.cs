namespace Trygghet.Modules.Indikatorer;

/// <summary>Periodens längd. Bara perioder av samma slag bildar en serie.</summary>
internal enum Periodslag
{
    Ar,
    Halvar,
    Tertial,
    Kvartal,
    Manad,
    Vecka,
}

internal static class PeriodslagRules
{
    /// <summary>Of a code that <see cref="PeriodRules.Tolka"/> can read.</summary>
    public static Periodslag Slag(string kod) =>
        kod.Length == 4
            ? Periodslag.Ar
            : kod[5] switch
            {
                'H' => Periodslag.Halvar,
                'T' => Periodslag.Tertial,
                'Q' => Periodslag.Kvartal,
                'W' => Periodslag.Vecka,
                _ => Periodslag.Manad,
            };

    /// <summary>Which codes are of that kind, for <c>period ~ @Form</c>.</summary>
    public static string Form(Periodslag slag) =>
        slag switch
        {
            Periodslag.Ar => "^[0-9]{4}$",
            Periodslag.Halvar => "-H",
            Periodslag.Tertial => "-T",
            Periodslag.Kvartal => "-Q",
            Periodslag.Vecka => "-W",
            _ => "-[0-9]",
        };
}
