namespace Trygghet.Modules.Indikatorer;

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
    /// <summary>The kind of a period code that <see cref="PeriodRules.Tolka"/> can read.</summary>
    public static Periodslag For(string kod) =>
        (kod.Length > 5 ? kod[5] : ' ') switch
        {
            ' ' => Periodslag.Ar,
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
