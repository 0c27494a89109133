namespace Trygghet.Modules.Indikatorer;

/// <summary>What a row may say besides its value: the numbers behind it, who may see it, how complete it is, whether the series breaks.</summary>
internal static class TillaggRules
{
    /// <summary>The key of what is published carries the source too, and an entry of an index must fit in a third of a page.</summary>
    private const int LangstaKalla = 500;

    public static Radfel? Fel(Importrad rad)
    {
        var (taljare, namnare) = (ImportRules.Tal(rad.Taljare), ImportRules.Tal(rad.Namnare));
        if (rad.Taljare.Length > 0 && taljare is null or < 0)
            return new("taljare-olaslig", "taljare", $"Täljaren {rad.Taljare.Kort()} är inte ett antal.");
        if (rad.Namnare.Length > 0 && namnare is null or <= 0)
            return new("namnare-olaslig", "namnare", $"Nämnaren {rad.Namnare.Kort()} är inte ett tal över noll.");
        if (Konfidentialitet(rad.Konfidentialitet) is null)
            return new(
                "konfidentialitet-okand",
                "konfidentialitet",
                $"Konfidentialitet {rad.Konfidentialitet.Kort()} ska vara Fri, EjForPublicering eller Konfidentiell."
            );
        if (rad.Fullstandighet.Length > 0 && ImportRules.Antal(rad.Fullstandighet) is null or > 100)
            return new(
                "fullstandighet-olaslig",
                "fullstandighet",
                $"Fullständigheten {rad.Fullstandighet.Kort()} ska vara ett heltal mellan 0 och 100."
            );
        if (rad.Kalla.Length > LangstaKalla)
            return new("kalla-for-lang", "kalla", $"Källan {rad.Kalla.Kort()} får ha högst {LangstaKalla} tecken.");
        if (Brott(rad.Brott) is null)
            return new("brott-olasligt", "brott", $"Brott i serien {rad.Brott.Kort()} ska vara ja eller nej.");
        return null;
    }

    /// <summary>Our words, or the letters of SDMX.</summary>
    public static Konfidentialitet? Konfidentialitet(string text) =>
        text.ToLowerInvariant() switch
        {
            "" or "f" or "fri" => Indikatorer.Konfidentialitet.Fri,
            "n" or "ejforpublicering" => Indikatorer.Konfidentialitet.EjForPublicering,
            "c" or "konfidentiell" => Indikatorer.Konfidentialitet.Konfidentiell,
            _ => null,
        };

    public static bool? Brott(string text) =>
        text.ToLowerInvariant() switch
        {
            "" or "nej" => false,
            "ja" => true,
            _ => null,
        };
}
