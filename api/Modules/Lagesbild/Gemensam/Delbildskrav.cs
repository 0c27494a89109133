using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>A part leaves the joint picture only when nothing has been decided about it; parts that the caller does not see stay.</summary>
internal static class Delbildskrav
{
    /// <summary>The parts as they are to be stored.</summary>
    public static async Task<Guid[]> DelbilderAsync(
        this Db db,
        CurrentUser user,
        Guid lagesbild,
        IReadOnlyList<Guid>? delbilder,
        CancellationToken cancellationToken
    )
    {
        var valda = delbilder?.Distinct().ToArray() ?? [];
        var args = new
        {
            Id = lagesbild,
            Valda = valda,
            Nycklar = user.Lagesbildsnycklar(),
        };
        var bortvalda = await db.ListAsync<Bortvald>(Select, args, cancellationToken);
        var beslutade = bortvalda.Where(del => del.Synlig && del.Beslut > 0).ToList();
        if (beslutade.Count > 0)
            throw ProblemException.Invalid(
                beslutade
                    .Select(del => new FieldError(
                        "#/delbilder",
                        $"{del.Rubrik} har {del.Beslut} problem med beslut. Ångra besluten innan den väljs bort."
                    ))
                    .ToList()
            );
        return [.. valda, .. bortvalda.Where(del => !del.Synlig).Select(del => del.Id)];
    }

    private sealed record Bortvald(Guid Id, string Rubrik, bool Synlig, long Beslut);

    private const string Select = """
        select l.id, l.rubrik, lagesbild.synlig(l, @Nycklar) as synlig,
               (select count(*)
                  from lagesbild.sammanforing_del d
                  join lagesbild.problem p on p.id = d.problem_id
                 where d.lagesbild_id = g.id
                   and p.lagesbild_id = l.id
                   and d.borttagen_at is null) as beslut
          from lagesbild.lagesbild g
          join lagesbild.lagesbild l on l.id = any(g.delbilder)
         where g.id = @Id
           and l.id <> all(@Valda)
         order by l.id
        """;
}
