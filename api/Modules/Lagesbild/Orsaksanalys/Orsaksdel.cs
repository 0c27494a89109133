using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>
/// A part of a cause analysis belongs to a problem: who may see and change the problem may see and change the part, and what one may
/// not see does not exist.
/// </summary>
internal static class Orsaksdel
{
    /// <summary>The part's problem, locked, with the version of the part. <paramref name="select"/> gives problem_id and version.</summary>
    public static async Task<Utkast.Current> LasDelAsync(
        this Db db,
        CurrentUser user,
        string select,
        Guid id,
        Func<Guid, ProblemException> saknas,
        CancellationToken cancellationToken
    )
    {
        var del = await db.SingleOrDefaultAsync<Del>(select, new { Id = id }, cancellationToken) ?? throw saknas(id);
        var problem = await SomDelAsync(db.LasProblemAsync(user, del.ProblemId, cancellationToken), id, saknas);
        // read again: it may have changed while the lock was waited for
        del = await db.SingleOrDefaultAsync<Del>(select, new { Id = id }, cancellationToken) ?? throw saknas(id);
        return problem with { Version = del.Version };
    }

    /// <summary>A problem that is not there for the caller takes its parts with it.</summary>
    public static async Task<T> SomDelAsync<T>(Task<T> problem, Guid id, Func<Guid, ProblemException> saknas)
    {
        try
        {
            return await problem;
        }
        catch (ProblemException fel) when (fel.Status == StatusCodes.Status404NotFound)
        {
            throw saknas(id);
        }
    }

    internal sealed record Del(Guid ProblemId, int Version);

    public const string SelectFaktor = """
        select problem_id, version
          from lagesbild.faktor
         where id = @Id
           and borttagen_at is null
        """;

    public const string SelectHypotes = """
        select problem_id, version
          from lagesbild.hypotes
         where id = @Id
           and borttagen_at is null
        """;

    public const string SelectUnderlag = """
        select u.problem_id, u.version
          from lagesbild.hypotesunderlag u
          join lagesbild.hypotes h on h.id = u.hypotes_id
         where u.id = @Id
           and u.borttagen_at is null
           and h.borttagen_at is null
        """;
}
