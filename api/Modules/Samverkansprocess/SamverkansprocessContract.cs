namespace Trygghet.Modules.Samverkansprocess.Contract;

// The module furthest to the left: it asks the others, nobody asks it. Only the words that the API shares stand here.

/// <summary>The five steps, and the two states where nothing moves.</summary>
public enum Processteg
{
    Initierad,
    EgenKartlaggning,
    GemensamPrioritering,
    Genomforande,
    Uppfoljning,
    Vilande,
    Avslutad,
}

/// <summary>Why a process goes back, rests or ends.</summary>
public enum Overgangsorsak
{
    NyInformation,
    NyaForhallanden,
    BristIUnderlag,
    Resursandring,
    Organisationsandring,
    Beslut,
}
