using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Whose picture a joint problem comes from. The party is part of the joint picture; the rest only for those who see the part.</summary>
internal static class Ursprung
{
    /// <summary>Ett problem i en delbild som det gemensamma problemet kommer från.</summary>
    /// <param name="Sida">Stadens eller polisens.</param>
    /// <param name="Part">Organisationens kod.</param>
    /// <param name="LagesbildId">Delbilden; null när du inte får se den.</param>
    /// <param name="ProblemId">Problemet i delbilden; null när du inte får se det.</param>
    /// <param name="Rubrik">Problemets rubrik i delbilden; null när du inte får se den.</param>
    public sealed record Response(Sida Sida, string Part, Guid? LagesbildId, Guid? ProblemId, string? Rubrik);

    public static Task<IReadOnlyList<Response>> LasUrsprungAsync(
        this Db db,
        CurrentUser user,
        Guid problem,
        CancellationToken cancellationToken
    ) =>
        db.ListAsync<Response>(
            Select,
            new { Problem = problem, Nycklar = user.Lagesbildsnycklar() },
            cancellationToken
        );

    private const string Select = """
        select d.sida, d.part, l.id as lagesbild_id, case when l.id is not null then p.id end as problem_id,
               case when l.id is not null then p.rubrik end as rubrik
          from lagesbild.sammanforing s
          join lagesbild.sammanforing_del d on d.sammanforing_id = s.id
          join lagesbild.problem p on p.id = d.problem_id
          left join lagesbild.lagesbild l
            on l.id = p.lagesbild_id
           and lagesbild.synlig(l, @Nycklar)
         where s.problem_id = @Problem
           and s.borttagen_at is null
           and d.borttagen_at is null
         order by d.sida desc, d.part, p.created_at, p.id
        """;
}
