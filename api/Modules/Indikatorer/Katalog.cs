namespace Trygghet.Modules.Indikatorer;

// The closed lists of the catalogue and of a mätvärde; the tables' checks say the same.

internal enum Indikatortyp
{
    Trygghet,
    Utsatthet,
    Brott,
    Ordning,
    Unga,
    Process,
    Tillit,
}

/// <summary>How a value is measured, which decides how its uncertainty is computed and when it is hidden.</summary>
internal enum Matning
{
    /// <summary>Share of those who answered, in percent; has a sampling error.</summary>
    Andel,

    /// <summary>Number of events.</summary>
    Antal,

    /// <summary>Register ratio: no sampling, but few units make it unstable.</summary>
    Kvot,
    Index,
    Varde,
}

internal enum Statistikstatus
{
    Preliminar,
    Slutlig,
}
