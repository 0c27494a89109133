using Trygghet.Shared;

namespace Trygghet.Modules.Atgardsplan.Contract;

// Everything other modules may know about Atgardsplan. Nothing else in this folder is theirs to use.

public enum Handlingsplanstatus
{
    Utkast,
    Beslutad,
    Avslutad,
}

public enum Atgardsstatus
{
    Foreslagen,
    Beslutad,
    Pagar,
    Pausad,
    Genomford,
    Avbruten,
}

public enum Preventionstyp
{
    Social,
    Situationell,
    Trygghetsskapande,
}

/// <summary>One measure, or null.</summary>
public sealed record HamtaAtgardsinfo(Guid Id) : IQuery<Atgardsinfo?>;

/// <summary>The measures of the areas: the second half of the chain.</summary>
public sealed record HamtaAtgardsinfon(IReadOnlyCollection<string> Omraden) : IQuery<IReadOnlyList<Atgardsinfo>>;

/// <param name="Forsenad">The end date has passed and the measure is neither carried out nor broken off (AP4).</param>
public sealed record Atgardsinfo(
    Guid Id,
    Guid HandlingsplanId,
    Guid ProblemId,
    IReadOnlyList<Guid> OrsakIds,
    string Omrade,
    string Rubrik,
    Atgardsstatus Status,
    Preventionstyp Preventionstyp,
    string AnsvarigOrganisation,
    DateOnly Startdatum,
    DateOnly Slutdatum,
    bool Forsenad,
    IReadOnlyList<string> Indikatorer
);

/// <summary>The plans of the areas.</summary>
public sealed record HamtaHandlingsplaner(IReadOnlyCollection<string> Omraden)
    : IQuery<IReadOnlyList<Handlingsplansinfo>>;

public sealed record Handlingsplansinfo(
    Guid Id,
    string Omrade,
    string Rubrik,
    Guid LagesbildId,
    Handlingsplanstatus Status,
    DateOnly PeriodTill
);
