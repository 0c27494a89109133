using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Answers to the contract: problems and causes that the caller sees, the first half of the chain.</summary>
internal sealed class HamtaKedja(Db db, CurrentUser user)
    : IRequestHandler<HamtaProbleminfon, IReadOnlyList<Probleminfo>>,
        IRequestHandler<HamtaOrsaksinfon, IReadOnlyList<Orsaksinfo>>,
        IRequestHandler<HamtaProblemkedja, IReadOnlyList<ProblemIKedja>>
{
    public Task<IReadOnlyList<Probleminfo>> Handle(HamtaProbleminfon query, CancellationToken cancellationToken) =>
        db.ListAsync<Probleminfo>(
            SelectProblem,
            new { Ids = query.Ids.ToArray(), Nycklar = user.Lagesbildsnycklar() },
            cancellationToken
        );

    public Task<IReadOnlyList<Orsaksinfo>> Handle(HamtaOrsaksinfon query, CancellationToken cancellationToken) =>
        OrsakerAsync(query.Ids.ToArray(), problem: null, cancellationToken);

    public async Task<IReadOnlyList<ProblemIKedja>> Handle(HamtaProblemkedja query, CancellationToken cancellationToken)
    {
        var args = new { Omraden = query.Omraden.ToArray(), Nycklar = user.Lagesbildsnycklar() };
        var problem = await db.ListAsync<Row>(SelectKedja, args, cancellationToken);
        var orsaker = await OrsakerAsync(ids: null, problem.Select(rad => rad.Id).ToArray(), cancellationToken);
        var orsakerPer = orsaker.ToLookup(orsak => orsak.ProblemId);
        return problem
            .Select(rad => new ProblemIKedja(
                rad.Id,
                rad.LagesbildId,
                rad.Omrade,
                rad.Rubrik,
                rad.Dimension,
                rad.Indikatorer,
                orsakerPer[rad.Id].ToList(),
                rad.Prioritering
            ))
            .ToList();
    }

    private Task<IReadOnlyList<Orsaksinfo>> OrsakerAsync(
        Guid[]? ids,
        Guid[]? problem,
        CancellationToken cancellationToken
    ) =>
        db.ListAsync<Orsaksinfo>(
            SelectOrsaker,
            new
            {
                Ids = ids,
                Problem = problem,
                Nycklar = user.Lagesbildsnycklar(),
            },
            cancellationToken
        );

    private sealed record Row(
        Guid Id,
        Guid LagesbildId,
        string Omrade,
        string Rubrik,
        Problemdimension Dimension,
        string[] Indikatorer,
        Prioriteringsbeslut? Prioritering
    );

    private const string SelectProblem = """
        select p.id, p.lagesbild_id, l.omrade, p.rubrik, l.status
          from lagesbild.problem p
          join lagesbild.lagesbild l on l.id = p.lagesbild_id
         where p.id = any(@Ids)
           and p.borttagen_at is null
           and lagesbild.synlig(l, @Nycklar)
        """;

    private const string SelectOrsaker = """
        select o.id, o.problem_id, o.lopnummer, o.text, o.typ, o.paverkbar
          from lagesbild.orsak o
          join lagesbild.problem p on p.id = o.problem_id
          join lagesbild.lagesbild l on l.id = p.lagesbild_id
         where (@Ids::uuid[] is null or o.id = any(@Ids))
           and (@Problem::uuid[] is null or o.problem_id = any(@Problem))
           and o.borttagen_at is null
           and p.borttagen_at is null
           and lagesbild.synlig(l, @Nycklar)
         order by o.problem_id, o.lopnummer
        """;

    private const string SelectKedja = """
        select p.id, p.lagesbild_id, l.omrade, p.rubrik, p.dimension, p.indikatorer,
               (select r.beslut
                  from lagesbild.prioritering r
                  join lagesbild.prioriteringsmote m on m.id = r.mote_id
                 where r.problem_id = p.id
                   and m.status = 'Avslutat'
                 order by m.datum desc, m.created_at desc
                 limit 1) as prioritering
          from lagesbild.problem p
          join lagesbild.lagesbild l on l.id = p.lagesbild_id
         where l.omrade = any(@Omraden)
           and l.status in ('Faststalld', 'Publicerad')
           and p.borttagen_at is null
           and lagesbild.synlig(l, @Nycklar)
         order by l.beslutsdatum desc, p.created_at, p.id
        """;
}
