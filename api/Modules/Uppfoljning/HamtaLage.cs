using MediatR;
using Trygghet.Modules.Atgardsplan.Contract;
using Trygghet.Modules.Uppfoljning.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Uppfoljning;

/// <summary>Answer to the contract: how far the follow-up of an area has come.</summary>
internal sealed class HamtaLage(Db db, IMediator mediator) : IRequestHandler<HamtaUppfoljningslage, Uppfoljningslage>
{
    public async Task<Uppfoljningslage> Handle(HamtaUppfoljningslage query, CancellationToken cancellationToken)
    {
        var atgarder = await mediator.Send(new HamtaAtgardsinfon([query.Omrade]), cancellationToken);
        var beslutade = atgarder.Where(a => UppfoljningRules.SkaFoljasUpp(a.Status)).Select(a => a.Id).ToArray();
        var uppfoljda = await db.SingleOrDefaultAsync<int>(Count, new { Atgarder = beslutade }, cancellationToken);
        return new(beslutade.Length, uppfoljda);
    }

    private const string Count = """
        select count(distinct atgard_id)::integer
          from uppfoljning.uppfoljning
         where atgard_id = any(@Atgarder)
        """;
}
