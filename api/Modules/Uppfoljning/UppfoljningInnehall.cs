using System.ComponentModel.DataAnnotations;
using Dapper;
using Trygghet.Modules.Uppfoljning.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Uppfoljning;

/// <summary>En bedömning av effekten på en av åtgärdens indikatorer.</summary>
/// <param name="Indikator">Kod för en av åtgärdens indikatorer.</param>
/// <param name="Bedomning">Åt vilket håll, eller att det inte går att bedöma.</param>
/// <param name="Osakerhet">Hur säker bedömningen är och varför.</param>
/// <param name="Utgangsvarde">Värdet före åtgärden, i indikatorns enhet; krävs när effekten bedöms.</param>
internal sealed record Effekt(
    [Required, StringLength(100)] string Indikator,
    [Required] Effektbedomning? Bedomning,
    [Required, StringLength(1000)] string Osakerhet,
    decimal? Utgangsvarde
);

/// <summary>What a follow-up says, when it is written and when it is changed.</summary>
internal abstract record UppfoljningInnehall
{
    /// <summary>Om åtgärden utförts som planerat. Säger inget om effekt.</summary>
    [Required]
    public Genomforande? Genomforande { get; init; }

    /// <summary>Färgen för genomförandet.</summary>
    [Required]
    public Statusfarg? Statusfarg { get; init; }

    /// <summary>Vad som gjorts och uppnåtts, i text.</summary>
    [Required, StringLength(4000)]
    public string Resultat { get; init; } = "";

    /// <summary>Bedömd effekt, om den har bedömts.</summary>
    public Effekt? Effekt { get; init; }

    /// <summary>Varför det inte är grönt; krävs då.</summary>
    [StringLength(2000)]
    public string? Avvikelseorsak { get; init; }

    /// <summary>Vad som görs åt avvikelsen; krävs när avvikelseorsak krävs.</summary>
    [StringLength(2000)]
    public string? AtgardVidAvvikelse { get; init; }

    public IEnumerable<FieldError> Fel() =>
        UppfoljningRules.Check(new(Genomforande!.Value, Statusfarg!.Value, Effekt, Avvikelseorsak, AtgardVidAvvikelse));

    /// <summary>As SQL parameters, for the two use cases that write it.</summary>
    public DynamicParameters Parameters(Guid id) =>
        new(
            new
            {
                Id = id,
                Genomforande = $"{Genomforande}",
                Statusfarg = $"{Statusfarg}",
                Resultat,
                EffektIndikator = Effekt?.Indikator,
                EffektBedomning = Effekt?.Bedomning?.ToString(),
                EffektOsakerhet = Effekt?.Osakerhet,
                EffektUtgangsvarde = Effekt?.Utgangsvarde,
                Avvikelseorsak,
                AtgardVidAvvikelse,
            }
        );
}
