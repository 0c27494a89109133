using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>The catalogue in memory, for as long as no version that it is made of has changed.</summary>
internal sealed class Katalogminne
{
    /// <summary>Grows with every change of the catalogue and with every import that changes something.</summary>
    public static readonly Versionskalla Version = new(
        nameof(Katalogminne),
        "select (select nr from indikatorer.katalogversion) + coalesce(sum(revision), 0) from indikatorer.datamangd"
    );

    private sealed record Minne(Versionslage Lage, Texter Texter);

    private volatile Minne? senaste;

    /// <param name="lage">The versions of this request. What is read now is of them or newer, never older.</param>
    public async Task<Texter> HamtaAsync(
        Versionslage lage,
        Db db,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        if (senaste is { } minne && ReferenceEquals(minne.Lage, lage))
            return minne.Texter;
        var texter = await Texter.LasAsync(db, mediator, cancellationToken);
        senaste = new(lage, texter);
        return texter;
    }
}
