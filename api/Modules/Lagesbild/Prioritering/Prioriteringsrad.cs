using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>One problem at an open meeting: what a score or a decision is about, locked with the meeting.</summary>
internal static class Prioriteringsrad
{
    /// <param name="Version">0 until something is said about the problem at the meeting.</param>
    internal sealed record Rad(string Rubrik, long PaverkbaraOrsaker, int Version);

    /// <summary>404 when the problem is not in the picture, 412 when the caller saw another version of its row.</summary>
    public static async Task<Rad> LasRadAsync(
        this Db db,
        Prioriteringsmote.Current mote,
        Guid problem,
        int version,
        CancellationToken cancellationToken
    )
    {
        var rad =
            await db.SingleOrDefaultAsync<Rad>(Select, new { mote.Id, Problem = problem }, cancellationToken)
            ?? throw LagesbildProblem.ProblemSaknas(problem);
        return rad.Version == version ? rad : throw ProblemException.Stale(rad.Version);
    }

    /// <summary>The row exists from now on, one version later.</summary>
    public static Task<int> RaknaUppRadAsync(
        this Db db,
        Prioriteringsmote.Current mote,
        Guid problem,
        string rubrik,
        CancellationToken cancellationToken
    ) =>
        db.SingleOrDefaultAsync<int>(
            Upsert,
            new
            {
                mote.Id,
                Problem = problem,
                Rubrik = rubrik,
            },
            cancellationToken
        );

    private const string Select = """
        select p.rubrik,
               (select count(*)
                  from lagesbild.orsak o
                 where o.problem_id = p.id
                   and o.borttagen_at is null
                   and o.paverkbar <> 'Nej') as paverkbara_orsaker,
               coalesce(r.version, 0) as version
          from lagesbild.prioriteringsmote m
          join lagesbild.problem p on p.lagesbild_id = m.lagesbild_id
          left join lagesbild.prioritering r on r.mote_id = m.id and r.problem_id = p.id
         where m.id = @Id
           and p.id = @Problem
           and p.borttagen_at is null
        """;

    private const string Upsert = """
        insert into lagesbild.prioritering (mote_id, problem_id, rubrik)
        values (@Id, @Problem, @Rubrik)
            on conflict (mote_id, problem_id) do update
           set rubrik = excluded.rubrik, version = prioritering.version + 1
        returning version
        """;
}
