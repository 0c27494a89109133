using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Answers to the contract: problems and causes, the first half of the chain. Rights are the asking module's own.</summary>
internal sealed class HamtaKedja(Db db)
    : IRequestHandler<HamtaProbleminfon, IReadOnlyList<Probleminfo>>,
        IRequestHandler<HamtaOrsaksinfon, IReadOnlyList<Orsaksinfo>>,
        IRequestHandler<HamtaProblemkedja, IReadOnlyList<ProblemIKedja>>
{
    public Task<IReadOnlyList<Probleminfo>> Handle(HamtaProbleminfon query, CancellationToken cancellationToken) =>
        db.ListAsync<Probleminfo>(SelectProblem, new { Ids = query.Ids.ToArray() }, cancellationToken);

    public Task<IReadOnlyList<Orsaksinfo>> Handle(HamtaOrsaksinfon query, CancellationToken cancellationToken) =>
        db.ListAsync<Orsaksinfo>(
            SelectOrsaker,
            new { Ids = query.Ids.ToArray(), Problem = (Guid[]?)null },
            cancellationToken
        );

    public async Task<IReadOnlyList<ProblemIKedja>> Handle(HamtaProblemkedja query, CancellationToken cancellationToken)
    {
        var args = new { Omraden = query.Omraden.ToArray() };
        var problem = await db.ListAsync<Row>(SelectKedja, args, cancellationToken);
        var orsaker = await db.ListAsync<Orsaksinfo>(
            SelectOrsaker,
            new { Ids = (Guid[]?)null, Problem = problem.Select(rad => rad.Id).ToArray() },
            cancellationToken
        );
        var orsakerPer = orsaker.ToLookup(orsak => orsak.ProblemId);
        return problem
            .Select(rad => new ProblemIKedja(
                rad.Id,
                rad.LagesbildId,
                rad.Omrade,
                rad.Rubrik,
                rad.Dimension,
                rad.Indikatorer,
                orsakerPer[rad.Id].ToList()
            ))
            .ToList();
    }

    private sealed record Row(
        Guid Id,
        Guid LagesbildId,
        string Omrade,
        string Rubrik,
        Problemdimension Dimension,
        string[] Indikatorer
    );

    private const string SelectProblem = """
        select p.id, p.lagesbild_id, l.omrade, p.rubrik, l.status
          from lagesbild.problem p
          join lagesbild.lagesbild l on l.id = p.lagesbild_id
         where p.id = any(@Ids)
           and p.borttagen_at is null
        """;

    private const string SelectOrsaker = """
        select o.id, o.problem_id, o.lopnummer, o.text, o.typ, o.paverkbar
          from lagesbild.orsak o
          join lagesbild.problem p on p.id = o.problem_id
         where (@Ids::uuid[] is null or o.id = any(@Ids))
           and (@Problem::uuid[] is null or o.problem_id = any(@Problem))
           and o.borttagen_at is null
           and p.borttagen_at is null
         order by o.problem_id, o.lopnummer
        """;

    private const string SelectKedja = """
        select p.id, p.lagesbild_id, l.omrade, p.rubrik, p.dimension, p.indikatorer
          from lagesbild.problem p
          join lagesbild.lagesbild l on l.id = p.lagesbild_id
         where l.omrade = any(@Omraden)
           and l.status in ('Faststalld', 'Publicerad')
           and p.borttagen_at is null
         order by l.beslutsdatum desc, p.created_at, p.id
        """;
}
