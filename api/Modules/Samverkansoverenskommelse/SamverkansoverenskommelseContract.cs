using Trygghet.Shared;

namespace Trygghet.Modules.Samverkansoverenskommelse.Contract;

// Everything other modules may know about Samverkansoverenskommelse. Nothing else in this folder is theirs to use.

public enum Overenskommelseniva
{
    Overgripande,
    Lokal,
}

/// <summary>Computed from signatures and dates, never stored.</summary>
public enum Overenskommelsestatus
{
    Utkast,
    Gallande,
    RevisionForsenad,
    Forfallen,
}

/// <summary>The agreements of the areas.</summary>
public sealed record HamtaOverenskommelser(IReadOnlyCollection<string> Omraden)
    : IQuery<IReadOnlyList<Overenskommelseinfo>>;

/// <param name="NastaRevision">Latest revision or signature + 24 months; null before everybody has signed.</param>
/// <param name="SaknarUnderskrift">Parties that have not signed.</param>
public sealed record Overenskommelseinfo(
    Guid Id,
    string Omrade,
    string Rubrik,
    Overenskommelseniva Niva,
    Overenskommelsestatus Status,
    DateOnly? NastaRevision,
    DateOnly GiltigTill,
    IReadOnlyList<string> SaknarUnderskrift
);
