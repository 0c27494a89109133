using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>
/// What has been refused in a joint picture. A refusal is there only for those who see both parts; to everyone else it does
/// not exist, and neither does it count up the picture's version.
/// </summary>
internal static class Avvisning
{
    /// <summary>Ett avvisat förslag.</summary>
    /// <param name="Id">Avvisningens id.</param>
    /// <param name="Staden">Problemet i stadens lägesbild.</param>
    /// <param name="Polisen">Problemet i polisens lägesbild.</param>
    /// <param name="Skal">Varför de inte är samma.</param>
    /// <param name="AvvisadAv">Vem som avvisade förslaget.</param>
    /// <param name="Skapad">När det avvisades.</param>
    /// <param name="Version">If-Match när avvisningen tas tillbaka.</param>
    public sealed record Response(
        Guid Id,
        Problem Staden,
        Problem Polisen,
        string? Skal,
        string AvvisadAv,
        DateTime Skapad,
        int Version
    );

    /// <summary>Ett problem i ett avvisat förslag.</summary>
    /// <param name="Id">Problemets id.</param>
    /// <param name="Rubrik">Problemets rubrik.</param>
    public sealed record Problem(Guid Id, string Rubrik);

    /// <summary>The refusals that the caller may see, the latest first.</summary>
    public static async Task<IReadOnlyList<Response>> LasAvvisningarAsync(
        this Db db,
        CurrentUser user,
        Guid lagesbild,
        CancellationToken cancellationToken
    )
    {
        var args = new { Lagesbild = lagesbild, Nycklar = user.Lagesbildsnycklar() };
        return (await db.ListAsync<Row>(Select, args, cancellationToken))
            .Select(rad => new Response(
                rad.Id,
                new(rad.StadensProblemId, rad.StadensRubrik),
                new(rad.PolisensProblemId, rad.PolisensRubrik),
                rad.Skal,
                rad.AvvisadAv,
                rad.CreatedAt,
                rad.Version
            ))
            .ToList();
    }

    /// <summary>One of them, or 404.</summary>
    public static async Task<Response> LasAvvisningAsync(
        this Db db,
        CurrentUser user,
        Guid lagesbild,
        Guid id,
        CancellationToken cancellationToken
    ) =>
        (await db.LasAvvisningarAsync(user, lagesbild, cancellationToken)).FirstOrDefault(rad => rad.Id == id)
        ?? throw GemensamProblem.AvvisningSaknas(id);

    /// <summary>A new version of the joint picture keeps what was refused.</summary>
    public static Task KopieraAvvisningarAsync(this Db db, Guid fran, Guid till, CancellationToken cancellationToken) =>
        db.ExecuteAsync(Kopiera, new { Fran = fran, Till = till }, cancellationToken);

    private sealed record Row(
        Guid Id,
        Guid StadensProblemId,
        string StadensRubrik,
        Guid PolisensProblemId,
        string PolisensRubrik,
        string? Skal,
        string AvvisadAv,
        DateTime CreatedAt,
        int Version
    );

    private const string Select = """
        select a.id, s.id as stadens_problem_id, s.rubrik as stadens_rubrik, p.id as polisens_problem_id,
               p.rubrik as polisens_rubrik, a.skal, a.avvisad_av, a.created_at, a.version
          from lagesbild.avvisning a
          join lagesbild.lagesbild g on g.id = a.lagesbild_id
          join lagesbild.problem s on s.id = a.stadens_problem_id
          join lagesbild.lagesbild stad on stad.id = s.lagesbild_id
          join lagesbild.problem p on p.id = a.polisens_problem_id
          join lagesbild.lagesbild polis on polis.id = p.lagesbild_id
         where a.lagesbild_id = @Lagesbild
           and a.borttagen_at is null
           and s.borttagen_at is null
           and p.borttagen_at is null
           and stad.id = any(g.delbilder)
           and polis.id = any(g.delbilder)
           and lagesbild.synlig(g, @Nycklar)
           and lagesbild.synlig(stad, @Nycklar)
           and lagesbild.synlig(polis, @Nycklar)
         order by a.created_at desc, a.id desc
        """;

    private const string Kopiera = """
        insert into lagesbild.avvisning
        select ny.*
          from lagesbild.avvisning a
         cross join lateral jsonb_populate_record(a, jsonb_build_object(
                   'id', uuidv7(), 'lagesbild_id', @Till, 'version', 1)) as ny
         where a.lagesbild_id = @Fran
           and a.borttagen_at is null
        """;
}
