using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>
/// Who sees a picture (LB6), decided by <c>lagesbild.synlig</c> in the database and nowhere else. Every query that reads a
/// picture or a part of one asks it: <c>and lagesbild.synlig(l, @Nycklar)</c>, where <c>l</c> is the row of
/// <c>lagesbild.lagesbild</c> and <c>Nycklar = user.Lagesbildsnycklar()</c>. What is not visible does not exist: 404, and
/// neither counted nor named. A slice with SQL of its own begins with <see cref="KravLasbarAsync"/> or
/// <see cref="KravLasbartProblemAsync"/>; one that changes something takes the locked variants in <see cref="Utkast"/>.
/// </summary>
internal static class Synlighet
{
    /// <summary>What opens pictures to the caller: rights with their area, and the organisations that the caller acts for.</summary>
    public static string[] Lagesbildsnycklar(this CurrentUser user) =>
        [
            .. Nycklar(user, "las", LagesbildRatt.Las),
            .. Nycklar(user, "insyn", LagesbildRatt.Insyn),
            .. Nycklar(user, "extremism", LagesbildRatt.Extremism),
            .. user.HarRatt(LagesbildRatt.Las) ? user.Parter : [],
        ];

    /// <summary>The picture when it is readable for me, else 404 lagesbild-saknas.</summary>
    public static async Task<Utkast.Current> KravLasbarAsync(
        this Db db,
        CurrentUser user,
        Guid lagesbild,
        CancellationToken cancellationToken
    ) =>
        await db.SingleOrDefaultAsync<Utkast.Current>(SelectLagesbild, Args(user, lagesbild), cancellationToken)
        ?? throw LagesbildProblem.Saknas(lagesbild);

    /// <summary>The problem, with its picture, when it is readable for me, else 404 problem-saknas.</summary>
    public static async Task<Utkast.Current> KravLasbartProblemAsync(
        this Db db,
        CurrentUser user,
        Guid problem,
        CancellationToken cancellationToken
    ) =>
        await db.SingleOrDefaultAsync<Utkast.Current>(SelectProblem, Args(user, problem), cancellationToken)
        ?? throw LagesbildProblem.ProblemSaknas(problem);

    private static IEnumerable<string> Nycklar(CurrentUser user, string slag, string ratt) =>
        user.OmradenMed(ratt).Select(omrade => $"{slag}:{omrade}");

    private static object Args(CurrentUser user, Guid id) => new { Id = id, Nycklar = user.Lagesbildsnycklar() };

    private const string SelectLagesbild = """
        select l.id as lagesbild_id, null::uuid as problem_id, l.omrade, l.typ, l.part, l.status, l.delad_med <> '{}' as delad, l.foregaende,
               l.version
          from lagesbild.lagesbild l
         where l.id = @Id
           and lagesbild.synlig(l, @Nycklar)
        """;

    private const string SelectProblem = """
        select l.id as lagesbild_id, p.id as problem_id, l.omrade, l.typ, l.part, l.status, l.delad_med <> '{}' as delad, l.foregaende,
               p.version
          from lagesbild.lagesbild l
          join lagesbild.problem p on p.lagesbild_id = l.id
         where p.id = @Id
           and p.borttagen_at is null
           and lagesbild.synlig(l, @Nycklar)
        """;
}
