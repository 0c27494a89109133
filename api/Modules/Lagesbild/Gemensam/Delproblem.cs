using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>The problems that a decision is about: each in a part of the joint picture that the caller sees, decided once.</summary>
internal sealed class Delproblem(Db db, CurrentUser user, IMediator mediator)
{
    internal sealed record Rad(Guid Id, string Rubrik, string Part, int Version, Guid? SammanforingId);

    /// <param name="sammanforing">The decision that may already hold them.</param>
    public async Task<IReadOnlyList<Rad>> KravAsync(
        Guid lagesbild,
        IReadOnlyList<Guid> ids,
        Guid? sammanforing,
        CancellationToken cancellationToken
    )
    {
        var args = new
        {
            Lagesbild = lagesbild,
            Ids = ids.ToArray(),
            Nycklar = user.Lagesbildsnycklar(),
        };
        var rader = await db.ListAsync<Rad>(Select, args, cancellationToken);
        var saknas = ids.Index()
            .Where(id => rader.All(rad => rad.Id != id.Item))
            .Select(id => new FieldError(
                $"#/delproblem/{id.Index}",
                $"Det finns inget problem {id.Item} i delbilderna."
            ))
            .ToList();
        if (saknas.Count > 0)
            throw ProblemException.Invalid(saknas);
        var tagna = rader.Where(rad => rad.SammanforingId is not null && rad.SammanforingId != sammanforing).ToList();
        if (tagna.Count > 0)
            throw GemensamProblem.RedanSammanfort(tagna.Select(rad => rad.Rubrik));
        return rader;
    }

    /// <summary>Exactly these belong to the decision from now on, in the version that was read.</summary>
    public async Task SattAsync(
        Guid lagesbild,
        Guid sammanforing,
        IReadOnlyList<Rad> rader,
        CancellationToken cancellationToken
    )
    {
        var sidor = await mediator.SidorAsync(rader.Select(rad => rad.Part), cancellationToken);
        var args = new
        {
            Lagesbild = lagesbild,
            Sammanforing = sammanforing,
            Problem = rader.Select(rad => rad.Id).ToArray(),
            Parter = rader.Select(rad => rad.Part).ToArray(),
            Sidor = rader.Select(rad => $"{sidor[rad.Part]}").ToArray(),
            Versioner = rader.Select(rad => rad.Version).ToArray(),
        };
        await db.ExecuteAsync(Ersatt, args, cancellationToken);
        await db.ExecuteAsync(Insert, args, cancellationToken);
        await db.ExecuteAsync(TaTillbakaAvvisningar, args, cancellationToken);
    }

    private const string Select = """
        select p.id, p.rubrik, l.part, p.version, d.sammanforing_id
          from lagesbild.lagesbild g
          join lagesbild.lagesbild l on l.id = any(g.delbilder)
          join lagesbild.problem p on p.lagesbild_id = l.id
          left join lagesbild.sammanforing_del d
            on d.lagesbild_id = g.id
           and d.problem_id = p.id
           and d.borttagen_at is null
         where g.id = @Lagesbild
           and p.id = any(@Ids)
           and p.borttagen_at is null
           and lagesbild.synlig(l, @Nycklar)
        """;

    private const string Ersatt = """
        update lagesbild.sammanforing_del
           set borttagen_at = now()
         where sammanforing_id = @Sammanforing
           and problem_id <> all(@Problem)
           and borttagen_at is null
        """;

    private const string Insert = """
        insert into lagesbild.sammanforing_del (sammanforing_id, lagesbild_id, problem_id, part, sida, problemversion)
        select @Sammanforing, @Lagesbild, rad.*
          from unnest(@Problem, @Parter, @Sidor, @Versioner) as rad
        on conflict (sammanforing_id, problem_id)
        do update set problemversion = excluded.problemversion, borttagen_at = null
        """;

    // Who joins two problems says that they are the same after all.
    private const string TaTillbakaAvvisningar = """
        update lagesbild.avvisning
           set borttagen_at = now(), version = version + 1
         where lagesbild_id = @Lagesbild
           and stadens_problem_id = any(@Problem)
           and polisens_problem_id = any(@Problem)
           and borttagen_at is null
        """;
}
