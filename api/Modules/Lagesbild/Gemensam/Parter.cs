using MediatR;
using Trygghet.Modules.Organisation.Contract;

namespace Trygghet.Modules.Lagesbild;

internal static class Parter
{
    /// <summary>Whose side each party is on.</summary>
    public static async Task<IReadOnlyDictionary<string, Sida>> SidorAsync(
        this IMediator mediator,
        IEnumerable<string> parter,
        CancellationToken cancellationToken
    )
    {
        var infon = await mediator.Send(
            new HamtaOrganisationsinfon(parter.Distinct(StringComparer.Ordinal).ToArray()),
            cancellationToken
        );
        return infon.ToDictionary(
            info => info.Kod,
            info => info.Typ == Organisationstyp.Polis ? Sida.Polisen : Sida.Staden,
            StringComparer.Ordinal
        );
    }
}
