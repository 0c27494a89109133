using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Modules.Samverkansoverenskommelse.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Samverkansoverenskommelse;

/// <summary>
/// What an agreement points to exists and fits: parties, frame and lägesbild. Every fault is told at once.
/// </summary>
internal static class OverenskommelseReferenser
{
    public static async Task KravAsync(
        Db db,
        IMediator mediator,
        OverenskommelseInnehall innehall,
        string omrade,
        CancellationToken cancellationToken
    )
    {
        var organisationer = await mediator.Send(new HamtaOrganisationsinfon(innehall.Parter), cancellationToken);
        var fel = OverenskommelseRules.Partsfel(innehall.Parter, organisationer).ToList();
        if (innehall.ForalderId is { } ram && !await ArRamAsync(db, ram, cancellationToken))
            fel.Add(new("#/foralderId", "Det finns ingen sådan övergripande överenskommelse."));
        if (innehall.LagesbildId is { } id)
        {
            var lagesbild = await mediator.Send(new HamtaFaststalldLagesbild(id), cancellationToken);
            if (lagesbild?.Omrade != omrade)
                fel.Add(new("#/lagesbildId", $"Det finns ingen fastställd lägesbild {id} för {omrade}."));
        }
        if (fel.Count > 0)
            throw ProblemException.Invalid(fel);
    }

    /// <summary>403 for the one who would sign for the other side.</summary>
    public static async Task KravSidaAsync(
        IMediator mediator,
        Overenskommelseniva niva,
        string part,
        string anvandare,
        CancellationToken cancellationToken
    )
    {
        var organisation = (await mediator.Send(new HamtaOrganisationsinfon([part]), cancellationToken)).Single();
        var mina = await mediator.Send(new HamtaOrganisationerFor(anvandare), cancellationToken);
        if (!OverenskommelseRules.FarUnderteckna(niva, organisation.Typ, mina.Select(min => min.Typ)))
            throw ProblemException.Forbidden($"Du kan inte registrera underskriften från {organisation.Namn}.");
    }

    private static async Task<bool> ArRamAsync(Db db, Guid id, CancellationToken cancellationToken) =>
        await db.SingleOrDefaultAsync<bool>(SelectRam, new { Id = id }, cancellationToken);

    private const string SelectRam = """
        select true
          from samverkansoverenskommelse.overenskommelse
         where id = @Id
           and niva = 'Overgripande'
        """;
}
