using MediatR;
using Trygghet.Modules.Atgardsplan.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Atgardsplan;

/// <summary>Answers to the contract: measures and plans, as they stand today. Removed proposals do not exist.</summary>
internal sealed class HamtaInfo(Db db, TimeProvider clock)
    : IRequestHandler<HamtaAtgardsinfo, Atgardsinfo?>,
        IRequestHandler<HamtaAtgardsinfon, IReadOnlyList<Atgardsinfo>>,
        IRequestHandler<HamtaHandlingsplaner, IReadOnlyList<Handlingsplansinfo>>
{
    public async Task<Atgardsinfo?> Handle(HamtaAtgardsinfo query, CancellationToken cancellationToken) =>
        (await AtgarderAsync(query.Id, null, cancellationToken)).SingleOrDefault();

    public Task<IReadOnlyList<Atgardsinfo>> Handle(HamtaAtgardsinfon query, CancellationToken cancellationToken) =>
        AtgarderAsync(null, query.Omraden.ToArray(), cancellationToken);

    public Task<IReadOnlyList<Handlingsplansinfo>> Handle(
        HamtaHandlingsplaner query,
        CancellationToken cancellationToken
    ) =>
        db.ListAsync<Handlingsplansinfo>(
            SelectHandlingsplaner,
            new { Omraden = query.Omraden.ToArray() },
            cancellationToken
        );

    private async Task<IReadOnlyList<Atgardsinfo>> AtgarderAsync(
        Guid? id,
        string[]? omraden,
        CancellationToken cancellationToken
    )
    {
        var args = new
        {
            Id = id,
            Omraden = omraden,
            Idag = clock.Today(),
        };
        var rows = await db.ListAsync<Row>(SelectAtgarder, args, cancellationToken);
        return rows.Select(row => row.ToInfo()).ToList();
    }

    private sealed record Row(
        Guid Id,
        Guid HandlingsplanId,
        Guid ProblemId,
        Guid[] OrsakIds,
        string Omrade,
        string Rubrik,
        Atgardsstatus Status,
        Preventionstyp Preventionstyp,
        string AnsvarigOrganisation,
        DateOnly Startdatum,
        DateOnly Slutdatum,
        bool Forsenad,
        string[] Indikatorer
    )
    {
        public Atgardsinfo ToInfo() =>
            new(
                Id,
                HandlingsplanId,
                ProblemId,
                OrsakIds,
                Omrade,
                Rubrik,
                Status,
                Preventionstyp,
                AnsvarigOrganisation,
                Startdatum,
                Slutdatum,
                Forsenad,
                Indikatorer
            );
    }

    private const string SelectAtgarder = """
        select id, handlingsplan_id, problem_id, orsak_ids, omrade, rubrik, status, preventionstyp,
               ansvarig_organisation, startdatum, slutdatum,
               atgardsplan.forsenad(status, slutdatum, @Idag) as forsenad, indikatorer
          from atgardsplan.atgard
         where borttagen_at is null
           and (@Id::uuid is null or id = @Id)
           and (@Omraden::text[] is null or omrade = any(@Omraden))
         order by slutdatum, id
        """;

    private const string SelectHandlingsplaner = """
        select id, omrade, rubrik, lagesbild_id, status, period_till
          from atgardsplan.handlingsplan
         where omrade = any(@Omraden)
         order by period_till, id
        """;
}
