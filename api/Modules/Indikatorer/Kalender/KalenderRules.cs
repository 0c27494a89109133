namespace Trygghet.Modules.Indikatorer;

/// <summary>Whether figures that were promised have come.</summary>
internal enum Publiceringsstatus
{
    Planerad,
    Publicerad,
    Forsenad,
}

/// <summary>The status of a planned publication. Pure: it follows from the days alone and is never stored.</summary>
internal static class KalenderRules
{
    /// <summary>The planned day itself is still in time.</summary>
    public static Publiceringsstatus Status(DateOnly planerad, bool publicerad, DateOnly idag) =>
        publicerad ? Publiceringsstatus.Publicerad
        : planerad < idag ? Publiceringsstatus.Forsenad
        : Publiceringsstatus.Planerad;
}
