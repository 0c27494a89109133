using MediatR;
using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>What the catalogue, the areas and the published figures say about a set of references, read at once.</summary>
internal sealed class Sifferunderlag
{
    private readonly Dictionary<string, Indikatorinfo> indikatorer;
    private readonly Dictionary<string, Omradesinfo> omraden;
    private readonly ILookup<(string Indikator, string Omrade), SenasteMatvarde> serier;

    private Sifferunderlag(
        IEnumerable<Indikatorinfo> indikatorer,
        IEnumerable<Omradesinfo> omraden,
        IEnumerable<SenasteMatvarde> varden
    )
    {
        this.indikatorer = indikatorer.ToDictionary(info => info.Kod, StringComparer.Ordinal);
        this.omraden = omraden.ToDictionary(info => info.Kod, StringComparer.Ordinal);
        serier = varden.ToLookup(varde => (varde.Indikator, varde.Omrade));
    }

    /// <summary>Values only of <paramref name="synliga"/>, the areas whose figures the caller may read.</summary>
    public static async Task<Sifferunderlag> LasAsync(
        IMediator mediator,
        IReadOnlyCollection<Sifferreferens> referenser,
        IReadOnlyCollection<string> synliga,
        DateTimeOffset? asOf,
        CancellationToken cancellationToken
    )
    {
        var koder = referenser.Select(referens => referens.Indikator).Distinct(StringComparer.Ordinal).ToList();
        var platser = referenser.Select(referens => referens.Omrade).Distinct(StringComparer.Ordinal).ToList();
        var lasta = platser.Intersect(synliga, StringComparer.Ordinal).ToList();
        return new(
            await mediator.Send(new HamtaIndikatorinfon(koder), cancellationToken),
            await mediator.Send(new HamtaOmradesinfon(platser), cancellationToken),
            await mediator.Send(new HamtaMatvardeserier(koder, lasta, asOf), cancellationToken)
        );
    }

    public Indikatorinfo? Indikator(string kod) => indikatorer.GetValueOrDefault(kod);

    public Omradesinfo? Omrade(string kod) => omraden.GetValueOrDefault(kod);

    /// <summary>In order of time; empty when nothing is published.</summary>
    public IReadOnlyList<SenasteMatvarde> Serie(Sifferreferens referens) =>
        serier[(referens.Indikator, referens.Omrade)].ToList();
}
