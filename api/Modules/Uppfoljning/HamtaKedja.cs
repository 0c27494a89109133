using MediatR;
using Trygghet.Modules.Atgardsplan.Contract;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Modules.Uppfoljning.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Uppfoljning;

/// <summary>
/// Hämta kedja: everything the chain of some areas consists of, in four questions however large it is.
/// </summary>
internal static class HamtaKedja
{
    internal sealed record Query(IReadOnlyCollection<string> Omraden) : IQuery<Kedja>;

    /// <param name="Tillfallen">Reporting occasions whose balance date has passed, the latest first.</param>
    internal sealed record Kedja(
        IReadOnlyList<ProblemIKedja> Problem,
        IReadOnlyList<Atgardsinfo> Atgarder,
        ILookup<Guid, Uppfoljd> Uppfoljningar,
        IReadOnlyList<Tillfalle> Tillfallen
    );

    /// <summary>One follow-up of an åtgärd.</summary>
    internal sealed record Uppfoljd(
        Guid Id,
        Guid AtgardId,
        Guid RapporttillfalleId,
        string Rapporttillfalle,
        Genomforande Genomforande,
        Statusfarg Statusfarg
    );

    internal sealed record Tillfalle(Guid Id, string Kod, DateOnly Balansdag, DateOnly Inlamningsdag);

    internal sealed class Handler(Db db, IMediator mediator, TimeProvider clock) : IRequestHandler<Query, Kedja>
    {
        public async Task<Kedja> Handle(Query query, CancellationToken cancellationToken)
        {
            var omraden = query.Omraden.ToArray();
            var problem = await mediator.Send(new HamtaProblemkedja(omraden), cancellationToken);
            var atgarder = await mediator.Send(new HamtaAtgardsinfon(omraden), cancellationToken);
            var uppfoljningar = await db.ListAsync<Uppfoljd>(
                SelectUppfoljningar,
                new { Omraden = omraden },
                cancellationToken
            );
            var tillfallen = await db.ListAsync<Tillfalle>(
                SelectTillfallen,
                new { Idag = clock.Today() },
                cancellationToken
            );
            return new(
                problem.OrderBy(p => p.Omrade, StringComparer.Ordinal).ToList(),
                atgarder,
                uppfoljningar.ToLookup(u => u.AtgardId),
                tillfallen
            );
        }
    }

    private const string SelectUppfoljningar = """
        select u.id, u.atgard_id, u.rapporttillfalle_id, r.kod as rapporttillfalle, u.genomforande, u.statusfarg
          from uppfoljning.uppfoljning u
          join uppfoljning.rapporttillfalle r on r.id = u.rapporttillfalle_id
         where u.omrade = any(@Omraden)
         order by r.balansdag, u.id
        """;

    private const string SelectTillfallen = """
        select id, kod, balansdag, inlamningsdag
          from uppfoljning.rapporttillfalle
         where balansdag < @Idag
         order by balansdag desc, id desc
        """;
}
