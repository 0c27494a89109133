using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild.Contract;

// Everything other modules may know about Lagesbild. Nothing else in this folder is theirs to use.
// Every answer holds only what the caller of the request may see: an own picture is its party's until it is shared (LB6).

public enum LagesbildStatus
{
    Utkast,
    Ledningsgranskad,
    Klar,
    Faststalld,
    Publicerad,
    Ersatt,
    Arkiverad,
}

public enum Lagesbildstyp
{
    Egen,
    Gemensam,
    Veckobild,
    Tertial,
    Lagstadgad,
    Extremism,
}

public enum Problemdimension
{
    Brott,
    Otrygghet,
    Ordningsstorning,
}

public enum Problemtrend
{
    Okar,
    Oforandrad,
    Minskar,
    Okand,
}

public enum Orsakstyp
{
    Direkt,
    Indirekt,
}

public enum Orsaksperspektiv
{
    PlatsSituation,
    BrottsutsattObjekt,
    Garningsperson,
}

public enum Paverkbarhet
{
    Ja,
    Delvis,
    Nej,
}

/// <summary>The adopted lägesbild an åtgärdsplan may build on, or null: never a party's own nor one of extremism, which are inputs.</summary>
public sealed record HamtaFaststalldLagesbild(Guid Id) : IQuery<FaststalldLagesbild?>;

public sealed record FaststalldLagesbild(Guid Id, string Omrade, string Rubrik, DateOnly Beslutsdatum);

/// <summary>The problems among <paramref name="Ids"/> that exist, with the state of their picture.</summary>
public sealed record HamtaProbleminfon(IReadOnlyCollection<Guid> Ids) : IQuery<IReadOnlyList<Probleminfo>>;

public sealed record Probleminfo(Guid Id, Guid LagesbildId, string Omrade, string Rubrik, LagesbildStatus Status);

/// <summary>The causes among <paramref name="Ids"/> that exist.</summary>
public sealed record HamtaOrsaksinfon(IReadOnlyCollection<Guid> Ids) : IQuery<IReadOnlyList<Orsaksinfo>>;

/// <param name="Lopnummer">Number within the problem; what an åtgärdsplan refers to.</param>
public sealed record Orsaksinfo(
    Guid Id,
    Guid ProblemId,
    int Lopnummer,
    string Text,
    Orsakstyp Typ,
    Paverkbarhet Paverkbar
);

/// <summary>The problems with causes of every adopted or published, not replaced, picture of the areas: the first half of the chain.</summary>
public sealed record HamtaProblemkedja(IReadOnlyCollection<string> Omraden) : IQuery<IReadOnlyList<ProblemIKedja>>;

/// <param name="Prioritering">What the latest closed meeting of the steering group decided.</param>
public sealed record ProblemIKedja(
    Guid Id,
    Guid LagesbildId,
    string Omrade,
    string Rubrik,
    Problemdimension Dimension,
    IReadOnlyList<string> Indikatorer,
    IReadOnlyList<Orsaksinfo> Orsaker,
    Prioriteringsbeslut? Prioritering = null
);

/// <summary>Every picture of the areas that is in use: neither replaced nor archived.</summary>
public sealed record HamtaLagesbilder(IReadOnlyCollection<string> Omraden) : IQuery<IReadOnlyList<Lagesbildsinfo>>;

/// <param name="Klar">The day it was marked as ready; a party's own picture is finished then and never adopted.</param>
public sealed record Lagesbildsinfo(
    Guid Id,
    string Omrade,
    string Rubrik,
    Lagesbildstyp Typ,
    string? Part,
    LagesbildStatus Status,
    DateOnly? Beslutsdatum,
    DateTime Skapad,
    DateOnly? Klar = null
);

/// <summary>Published inside the transaction that adopts the lägesbild.</summary>
public sealed record LagesbildFaststalld(Guid Id, string Omrade, DateOnly Beslutsdatum) : INotification;
