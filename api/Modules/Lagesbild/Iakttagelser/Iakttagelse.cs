namespace Trygghet.Modules.Lagesbild;

/// <summary>Vad en iakttagelse gäller. Aldrig en person.</summary>
public enum Iakttagelsekategori
{
    Skadegorelse,
    Klotter,
    Nedskrapning,
    OtryggPlats,
    Narkotikahantering,
    Ordningsstorning,
    IncidentMotAnstalld,
    Arrangemang,
    Buskorning,
    Brand,
    Ryktesspridning,
    Annat,
}

/// <summary>Varifrån iakttagelsen kommer.</summary>
public enum Iakttagelsekalla
{
    Rapportor,
    Trygghetsvandring,
    TyckTill,
    Incidentsystem,
}

/// <summary>Vilken verksamhet en rapportör har.</summary>
public enum Rapportorsslag
{
    Fastighetsagare,
    Skola,
    Faltverksamhet,
    Ordningsvakt,
    Foreningsliv,
    Annan,
}
