using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>
/// What a change is about, locked together with its picture until the change is done. Everything that changes a part of the
/// picture also counts up the picture's version, so that whoever adopts it adopts what was read.
/// What only is to be read, without a lock, is asked for with <see cref="Synlighet"/>.
/// </summary>
internal static class Utkast
{
    /// <param name="Version">Version of what was asked for: the picture, the problem or the cause.</param>
    internal sealed record Current(
        Guid LagesbildId,
        Guid? ProblemId,
        string Omrade,
        Lagesbildstyp Typ,
        string? Part,
        LagesbildStatus Status,
        bool Delad,
        Guid? Foregaende,
        int Version
    );

    public static async Task<Current> LasLagesbildAsync(
        this Db db,
        CurrentUser user,
        Guid id,
        CancellationToken cancellationToken
    ) =>
        await db.SingleOrDefaultAsync<Current>(SelectLagesbild, Args(user, id), cancellationToken)
        ?? throw LagesbildProblem.Saknas(id);

    public static async Task<Current> LasProblemAsync(
        this Db db,
        CurrentUser user,
        Guid id,
        CancellationToken cancellationToken
    ) =>
        await db.SingleOrDefaultAsync<Current>(SelectProblem, Args(user, id), cancellationToken)
        ?? throw LagesbildProblem.ProblemSaknas(id);

    public static async Task<Current> LasOrsakAsync(
        this Db db,
        CurrentUser user,
        Guid id,
        CancellationToken cancellationToken
    ) =>
        await db.SingleOrDefaultAsync<Current>(SelectOrsak, Args(user, id), cancellationToken)
        ?? throw LagesbildProblem.OrsakSaknas(id);

    /// <summary>403 without the right in the area, 412 when the caller saw another version, 409 when it is no longer a draft.</summary>
    public static void KravUtkast(this Current current, CurrentUser user, string ratt, int? version)
    {
        current.KravRatt(user, ratt);
        current.Krav(user, Lagesbildshandling.Andra, version);
    }

    /// <summary>403 without the right in the area, and for everyone but the party itself when the picture is its own.</summary>
    public static void KravRatt(this Current current, CurrentUser user, string ratt)
    {
        if (!current.ArMin(user))
            throw LagesbildProblem.AnnanParts(current.Part);
        user.KravOmrade(ratt, current.Omrade);
    }

    public static bool HarRatt(this Current current, CurrentUser user, string ratt) =>
        user.HarRatt(ratt, current.Omrade) && current.ArMin(user);

    private static bool ArMin(this Current current, CurrentUser user) =>
        current.Typ != Lagesbildstyp.Egen || user.Parter.Contains(current.Part, StringComparer.Ordinal);

    public static Task RaknaUppAsync(this Db db, Current current, CancellationToken cancellationToken) =>
        db.ExecuteAsync(CountUp, new { Id = current.LagesbildId }, cancellationToken);

    private static object Args(CurrentUser user, Guid id) => new { Id = id, Nycklar = user.Lagesbildsnycklar() };

    private const string SelectLagesbild = """
        select l.id as lagesbild_id, null::uuid as problem_id, l.omrade, l.typ, l.part, l.status, l.delad_med <> '{}' as delad, l.foregaende,
               l.version
          from lagesbild.lagesbild l
         where l.id = @Id
           and lagesbild.synlig(l, @Nycklar)
           for update
        """;

    private const string SelectProblem = """
        select l.id as lagesbild_id, p.id as problem_id, l.omrade, l.typ, l.part, l.status, l.delad_med <> '{}' as delad, l.foregaende,
               p.version
          from lagesbild.lagesbild l
          join lagesbild.problem p on p.lagesbild_id = l.id
         where p.id = @Id
           and p.borttagen_at is null
           and lagesbild.synlig(l, @Nycklar)
           for update
        """;

    private const string SelectOrsak = """
        select l.id as lagesbild_id, p.id as problem_id, l.omrade, l.typ, l.part, l.status, l.delad_med <> '{}' as delad, l.foregaende,
               o.version
          from lagesbild.lagesbild l
          join lagesbild.problem p on p.lagesbild_id = l.id
          join lagesbild.orsak o on o.problem_id = p.id
         where o.id = @Id
           and o.borttagen_at is null
           and p.borttagen_at is null
           and lagesbild.synlig(l, @Nycklar)
           for update
        """;

    private const string CountUp = """
        update lagesbild.lagesbild
           set version = version + 1
         where id = @Id
        """;
}
