using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>What holds everywhere (a definition, a threshold, a planned day) is for the one who has the right in the whole country.</summary>
internal static class Riket
{
    /// <summary>403 for the one who has the right in a part of the country only.</summary>
    public static async Task KravAsync(
        CurrentUser user,
        IMediator mediator,
        string ratt,
        CancellationToken cancellationToken
    ) => user.KravOmrade(ratt, await KodAsync(mediator, cancellationToken));

    public static async Task<string> KodAsync(IMediator mediator, CancellationToken cancellationToken) =>
        Kod(await mediator.Send(new HamtaAllaOmraden(), cancellationToken));

    public static string Kod(IEnumerable<Omradesinfo> omraden) =>
        omraden.Single(omrade => omrade.Typ == Omradestyp.Rike).Kod;
}
