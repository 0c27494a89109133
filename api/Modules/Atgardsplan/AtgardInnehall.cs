using System.ComponentModel.DataAnnotations;
using Trygghet.Modules.Atgardsplan.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Atgardsplan;

internal enum Insatsform
{
    Punktinsats,
    OrdinarieArbete,
}

internal enum Evidens
{
    Evidensbaserad,
    Beprovad,
    NyMetod,
}

/// <summary>Vad åtgärden får kosta. Minst en uppgift krävs för beslut.</summary>
/// <param name="Timmar">Arbetstimmar.</param>
/// <param name="Kronor">Pengar i svenska kronor.</param>
/// <param name="Arsarbetskrafter">Årsarbetskrafter.</param>
/// <param name="Kompetens">Kompetens som behövs.</param>
internal sealed record Resurser(
    [Range(0, 10_000_000)] decimal? Timmar,
    [Range(0, 100_000_000_000)] decimal? Kronor,
    [Range(0, 10_000)] decimal? Arsarbetskrafter,
    [StringLength(1000)] string? Kompetens
)
{
    internal bool ArTomma =>
        Timmar is null && Kronor is null && Arsarbetskrafter is null && string.IsNullOrWhiteSpace(Kompetens);
}

/// <summary>What a proposed measure says, until it is decided.</summary>
internal abstract record AtgardInnehall
{
    /// <summary>Problemet som åtgärden svarar på; ett av problemen i planens lägesbild.</summary>
    [Required]
    public Guid? ProblemId { get; init; }

    /// <summary>Orsakerna som åtgärden ska påverka. Får vara tom i utkastet men inte vid beslut.</summary>
    [Required, MaxLength(50)]
    public IReadOnlyList<Guid> OrsakIds { get; init; } = null!;

    /// <summary>Åtgärdens rubrik.</summary>
    [Required, StringLength(200)]
    public string Rubrik { get; init; } = "";

    /// <summary>Vad som ska göras, i vilka moment.</summary>
    [Required, StringLength(8000)]
    public string Beskrivning { get; init; } = "";

    /// <summary>Social, situationell eller trygghetsskapande.</summary>
    [Required]
    public Preventionstyp? Preventionstyp { get; init; }

    /// <summary>Koden för den enda organisation som ansvarar.</summary>
    [Required, StringLength(100)]
    public string AnsvarigOrganisation { get; init; } = "";

    /// <summary>Rollen som ansvarar, aldrig en person.</summary>
    [Required, StringLength(100)]
    public string AnsvarigRoll { get; init; } = "";

    /// <summary>Koder för organisationer som medverkar.</summary>
    [Required, MaxLength(30), Texter(100)]
    public IReadOnlyList<string> Medverkande { get; init; } = null!;

    /// <summary>Första dagen.</summary>
    [Required]
    public DateOnly? Startdatum { get; init; }

    /// <summary>Sista dagen. Därefter är åtgärden försenad om den inte är genomförd eller avbruten.</summary>
    [Required]
    public DateOnly? Slutdatum { get; init; }

    /// <summary>Vad som ska vara gjort eller uppnått.</summary>
    [Required, StringLength(2000)]
    public string OperativtMal { get; init; } = "";

    /// <summary>Punktinsats eller del av det ordinarie arbetet.</summary>
    [Required]
    public Insatsform? Insatsform { get; init; }

    /// <summary>Hur väl metoden är prövad.</summary>
    [Required]
    public Evidens? Evidens { get; init; }

    /// <summary>Koder för indikatorerna som ska visa resultatet.</summary>
    [Required, MaxLength(30), Texter(100)]
    public IReadOnlyList<string> Indikatorer { get; init; } = null!;

    /// <summary>Vad åtgärden får kosta.</summary>
    [Required]
    public Resurser? Resurser { get; init; }

    public IEnumerable<FieldError> Fel()
    {
        if (Slutdatum < Startdatum)
            yield return new("#/slutdatum", "Sista dagen kan inte ligga före första dagen.");
        if (Medverkande.Contains(AnsvarigOrganisation, StringComparer.Ordinal))
            yield return new("#/medverkande", "Den ansvariga organisationen ska inte också stå som medverkande.");
    }
}
