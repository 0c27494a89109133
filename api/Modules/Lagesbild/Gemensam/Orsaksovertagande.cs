using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>
/// Causes from the parts' pictures become causes of the joint problem, with the tree kept where the parent comes along.
/// Every column of the cause is taken over as it is; what differs is named.
/// </summary>
internal sealed class Orsaksovertagande(Db db, CurrentUser user)
{
    public async Task TaOverAsync(
        Guid problem,
        IReadOnlyList<Guid> delproblem,
        IReadOnlyList<Guid> orsaker,
        CancellationToken cancellationToken
    )
    {
        var fran = orsaker.Distinct().ToArray();
        if (fran.Length == 0)
            return;
        var finns = await db.ListAsync<Guid>(
            SelectFinns,
            new { Orsaker = fran, Delproblem = delproblem.ToArray() },
            cancellationToken
        );
        var saknas = orsaker
            .Index()
            .Where(orsak => !finns.Contains(orsak.Item))
            .Select(orsak => new FieldError(
                $"#/orsaker/{orsak.Index}",
                $"Orsaken {orsak.Item} hör inte till något av problemen i delproblem."
            ))
            .ToList();
        if (saknas.Count > 0)
            throw ProblemException.Invalid(saknas);
        var args = new
        {
            Problem = problem,
            Fran = fran,
            Nya = fran.Select(_ => Guid.CreateVersion7()).ToArray(),
            SkapadAv = user.Id,
        };
        await db.ExecuteAsync(Insert, args, cancellationToken);
    }

    private const string SelectFinns = """
        select id
          from lagesbild.orsak
         where id = any(@Orsaker)
           and problem_id = any(@Delproblem)
           and borttagen_at is null
        """;

    private const string Insert = """
        with par as (
            select rad.fran, rad.ny
              from unnest(@Fran, @Nya) as rad (fran, ny)
             where not exists (select 1
                                 from lagesbild.orsak tagen
                                where tagen.problem_id = @Problem
                                  and tagen.ursprung_orsak_id = rad.fran
                                  and tagen.borttagen_at is null)
        )
        insert into lagesbild.orsak
        select (jsonb_populate_record(o, jsonb_build_object(
                   'id', par.ny,
                   'problem_id', @Problem,
                   'lopnummer', (select coalesce(max(lopnummer), 0) from lagesbild.orsak where problem_id = @Problem)
                       + row_number() over (order by o.problem_id, o.lopnummer),
                   'foralder_orsak_id', coalesce(foralder.ny, tagen.id),
                   'ursprung_orsak_id', o.id,
                   'foregaende', null,
                   'version', 1,
                   'skapad_av', @SkapadAv::text,
                   'created_at', now()))).*
          from par
          join lagesbild.orsak o on o.id = par.fran
          left join par foralder on foralder.fran = o.foralder_orsak_id
          left join lagesbild.orsak tagen
            on tagen.problem_id = @Problem
           and tagen.ursprung_orsak_id = o.foralder_orsak_id
           and tagen.borttagen_at is null
        """;
}
