namespace Trygghet.Modules.Lagesbild;

/// <summary>De tre förutsättningarna för brott i rutinaktivitetsteorin (Cohen och Felson 1979).</summary>
public enum Rutinaktivitet
{
    MotiveradForovare,
    LampligtObjekt,
    AvsaknadAvVaktare,
}

/// <summary>Ökar faktorn risken, eller skyddar den?</summary>
public enum Faktorslag
{
    Risk,
    Skydd,
}

/// <summary>På vilken nivå faktorn verkar.</summary>
public enum Faktorniva
{
    Individ,
    Grupp,
    Samhalle,
}

/// <summary>Åt vilket håll indikatorn ska gå om hypotesen är riktig.</summary>
public enum VantadRiktning
{
    Okar,
    Minskar,
}

/// <summary>Hur långt prövningen av en hypotes har kommit.</summary>
public enum Hypotesstatus
{
    Foreslagen,
    Otestad,
    Stods,
    Forkastas,
}

/// <summary>Talar underlaget för eller emot hypotesen?</summary>
public enum Underlagssida
{
    For,
    Emot,
}

/// <summary>Vilket slags åtgärd som en orsak pekar mot.</summary>
public enum Forslagstyp
{
    Situationell,
    Social,
    Trygghetsskapande,
}
