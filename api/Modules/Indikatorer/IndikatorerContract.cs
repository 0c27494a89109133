using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer.Contract;

// Everything other modules may know about Indikatorer. Nothing else in this folder is theirs to use.

public enum Riktning
{
    HogBra,
    LagBra,
    Neutral,
}

public enum Vardestatus
{
    Ok,
    Osaker,
    ForFaSvar,
    ForFaInvanare,
    Undertryckt,
    Saknas,
    Uppskattad,

    /// <summary>Withdrawn by the source; shown only to the one who asks for what was withdrawn.</summary>
    Borttagen,
}

/// <summary>The indicators among <paramref name="Koder"/> that exist.</summary>
public sealed record HamtaIndikatorinfon(IReadOnlyCollection<string> Koder) : IQuery<IReadOnlyList<Indikatorinfo>>;

/// <summary>Every code of the catalogue, to say what a misspelt one is nearest to.</summary>
public sealed record HamtaIndikatorkoder : IQuery<IReadOnlyList<string>>;

/// <summary>The codes of the catalogue that are crimes: crime groups to sort a problem by.</summary>
public sealed record HamtaBrottskoder : IQuery<IReadOnlyList<string>>;

public sealed record Indikatorinfo(string Kod, string Namn, string Enhet, Riktning Riktning);

/// <summary>The latest published value of each indicator in each area, as it is now or as it was registered at <paramref name="AsOf"/>.</summary>
public sealed record HamtaSenasteMatvarden(
    IReadOnlyCollection<string> Indikatorer,
    IReadOnlyCollection<string> Omraden,
    DateTimeOffset? AsOf = null
) : IQuery<IReadOnlyList<SenasteMatvarde>>;

/// <summary>
/// The whole series that <see cref="HamtaSenasteMatvarden"/> takes its latest value from, of each indicator in each area: one data set,
/// one length of period, in order of time.
/// </summary>
public sealed record HamtaMatvardeserier(
    IReadOnlyCollection<string> Indikatorer,
    IReadOnlyCollection<string> Omraden,
    DateTimeOffset? AsOf = null
) : IQuery<IReadOnlyList<SenasteMatvarde>>;

/// <summary>Suppression is already applied: <paramref name="Varde"/> is null when the status says that it may not be shown.</summary>
public sealed record SenasteMatvarde(
    string Indikator,
    string Omrade,
    string Period,
    decimal? Varde,
    string Enhet,
    int? N,
    Intervall? Ki95,
    Vardestatus Status,
    bool Syntetisk,
    string Kalla,
    string Datamangd,
    int Revision,
    DateTime Registrerad
);

/// <summary>
/// A decided report rests on the figures of these areas: periods wholly within the days are locked, and changed only by who may unlock.
/// </summary>
/// <param name="Rapport">Which report, for example "tertialrapport 2026-T2".</param>
/// <param name="Anledning">A whole sentence that the one who is refused can read.</param>
public sealed record PeriodLast(
    IReadOnlyCollection<string> Omraden,
    DateOnly PeriodFran,
    DateOnly PeriodTill,
    string Rapport,
    string Anledning
) : MediatR.INotification;

/// <summary>Ett 95 %-intervall.</summary>
/// <param name="Nedre">Nedre gräns, i mätvärdets enhet.</param>
/// <param name="Ovre">Övre gräns, i mätvärdets enhet.</param>
/// <param name="Metod">Hur intervallet räknats, till exempel "Wilson".</param>
public sealed record Intervall(decimal Nedre, decimal Ovre, string Metod);
