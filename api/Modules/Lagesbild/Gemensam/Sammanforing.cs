using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>A decision about problems of the parts, read and undone.</summary>
internal static class Sammanforing
{
    internal sealed record Current(Guid Id, Sammanforingsbeslut Beslut, Guid? ProblemId, int Version);

    /// <summary>Only a joint draft is put together, by who writes in its area.</summary>
    public static void KravGemensamtUtkast(this Utkast.Current bild, CurrentUser user)
    {
        bild.KravUtkast(user, LagesbildRatt.Skriv, version: null);
        if (bild.Typ != Lagesbildstyp.Gemensam)
            throw GemensamProblem.EjGemensam();
    }

    /// <summary>The decision in the picture, or 404. The picture is locked by whoever changes it.</summary>
    public static async Task<Current> LasSammanforingAsync(
        this Db db,
        Guid lagesbild,
        Guid id,
        CancellationToken cancellationToken
    ) =>
        await db.SingleOrDefaultAsync<Current>(Select, new { Lagesbild = lagesbild, Id = id }, cancellationToken)
        ?? throw GemensamProblem.SammanforingSaknas(id);

    /// <summary>The parts become undecided again; also when the joint problem is removed.</summary>
    public static async Task AngraSammanforingAsync(
        this Db db,
        Guid? id,
        Guid? problem,
        DateTimeOffset nu,
        CancellationToken cancellationToken
    )
    {
        var args = new
        {
            Id = id,
            Problem = problem,
            Nu = nu,
        };
        await db.ExecuteAsync(Angra, args, cancellationToken);
    }

    /// <summary>A new version of the joint picture keeps what was decided; its problems know which they came from.</summary>
    public static Task KopieraSammanforingarAsync(
        this Db db,
        Guid fran,
        Guid till,
        CancellationToken cancellationToken
    ) => db.ExecuteAsync(Kopiera, new { Fran = fran, Till = till }, cancellationToken);

    private const string Select = """
        select id, beslut, problem_id, version
          from lagesbild.sammanforing
         where lagesbild_id = @Lagesbild
           and id = @Id
           and borttagen_at is null
        """;

    private const string Angra = """
        with angrad as (
            update lagesbild.sammanforing
               set borttagen_at = @Nu, version = version + 1
             where (id = @Id or problem_id = @Problem)
               and borttagen_at is null
            returning id
        )
        update lagesbild.sammanforing_del
           set borttagen_at = @Nu
         where sammanforing_id in (select id from angrad)
           and borttagen_at is null
        """;

    private const string Kopiera = """
        with karta as materialized (
            select id as fran, uuidv7() as till
              from lagesbild.sammanforing
             where lagesbild_id = @Fran
               and borttagen_at is null
        ), beslut as (
            insert into lagesbild.sammanforing (id, lagesbild_id, beslut, problem_id, skal, beslutad_av, created_at)
            select karta.till, @Till, s.beslut, p.id, s.skal, s.beslutad_av, s.created_at
              from karta
              join lagesbild.sammanforing s on s.id = karta.fran
              left join lagesbild.problem p
                on p.lagesbild_id = @Till
               and p.foregaende = s.problem_id
        )
        insert into lagesbild.sammanforing_del (sammanforing_id, lagesbild_id, problem_id, part, sida, problemversion)
        select karta.till, @Till, d.problem_id, d.part, d.sida, d.problemversion
          from karta
          join lagesbild.sammanforing_del d on d.sammanforing_id = karta.fran
         where d.borttagen_at is null
        """;
}
