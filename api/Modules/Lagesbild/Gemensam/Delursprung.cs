using MediatR;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Whose picture a part of a cause analysis was taken over from.</summary>
internal sealed class Delursprung(IReadOnlyDictionary<string, Sida> sidor)
{
    /// <summary>En part vars lägesbild en del av orsaksanalysen är övertagen från.</summary>
    /// <param name="Sida">Stadens eller polisens.</param>
    /// <param name="Part">Organisationens kod.</param>
    public sealed record Response(Sida Sida, string Part);

    public static async Task<Delursprung> LasAsync(
        IMediator mediator,
        IEnumerable<string> parter,
        CancellationToken cancellationToken
    )
    {
        var alla = parter.ToHashSet(StringComparer.Ordinal);
        return new(
            alla.Count == 0
                ? new Dictionary<string, Sida>(StringComparer.Ordinal)
                : await mediator.SidorAsync(alla, cancellationToken)
        );
    }

    public IReadOnlyList<Response> Av(IEnumerable<string> parter) =>
        parter.Select(part => new Response(sidor[part], part)).OrderBy(rad => rad.Sida).ToList();
}
