using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// A value in a period that a decided report has locked is not changed, unless the sender may unlock the area and says why, or somebody
/// who may has unlocked it for a delivery. Rows that change nothing pass: a delivery of the whole history is not refused for its old years.
/// </summary>
internal sealed class Periodprovning(Db db, Granskningsunderlag underlag, TimeProvider clock)
{
    /// <summary>Works on importrad and importutfall of <see cref="Jamforelse"/>.</summary>
    /// <returns>The unlockings that the delivery uses up when it is stored.</returns>
    public async Task<IReadOnlyList<Guid>> ProvaAsync(
        Importkorning.Uppdrag uppdrag,
        ILasare lasare,
        CancellationToken cancellationToken
    )
    {
        if (!await db.SingleOrDefaultAsync<bool>(Finns, null, cancellationToken))
            return [];
        var args = new
        {
            Falt = lasare.Faltnamn.GetValueOrDefault("period", "period"),
            Upplasta = uppdrag.Upplasning is null ? [] : underlag.UpplasbaraOmraden,
            uppdrag.Datamangd,
            Idag = clock.Today(),
        };
        await db.ExecuteAsync(Markera, null, cancellationToken);
        await db.ExecuteAsync(LasUpp, args, cancellationToken);
        await db.ExecuteAsync(Vagra, args, cancellationToken);
        await db.ExecuteAsync(TaBortVagrade, args, cancellationToken);
        return await db.ListAsync<Guid>(SelectUpplasningar, null, cancellationToken);
    }

    private const string Finns = "select exists (select from indikatorer.periodlas)";

    private const string Markera = """
        update importutfall u
           set last = true
         where (u.ny or u.andrad)
           and exists (select from indikatorer.periodlas l
                        where l.omrade = u.omrade
                          and l.period_fran <= u.period_fran
                          and l.period_till >= u.period_till)
        """;

    // A row that several reports lock must be unlocked from them all.
    private const string LasUpp =
        """
            update importutfall r
               set upplasningar = v.upplasningar, skal = v.skal
              from (
                select r.rad, array_agg(o.id) as upplasningar, string_agg(distinct o.anledning, ' ') as skal,
                       bool_and(o.id is not null) as alla
                  from importutfall r
                  join indikatorer.periodlas l
                    on l.omrade = r.omrade and l.period_fran <= r.period_fran and l.period_till >= r.period_till
                  left join lateral (
                        select u.id, u.anledning
                          from indikatorer.upplasning u
                         where u.rapport = l.rapport
                           and u.datamangd = @Datamangd
                           and l.omrade = any(u.omraden)
                           and
            """
        + Upplasning.ArOppen
        + """
                         order by u.beslutad, u.id
                         limit 1) o on true
                 where r.last
                   and r.omrade <> all(@Upplasta)
                 group by r.rad
              ) v
             where r.rad = v.rad
               and v.alla
            """;

    private const string SelectUpplasningar = """
        select distinct unnest(upplasningar)
          from importutfall
         where upplasningar is not null
         order by 1
        """;

    private const string Vagra = """
        update importrad r
           set felkod = 'period-last', felfalt = @Falt,
               meddelande = 'Perioden ' || u.period || ' är låst av ' || l.rapport || ': ' || l.anledning
                   || ' Den som har rätten indikatorer:lasupp kan låsa upp perioden för en leverans.'
          from importutfall u
         cross join lateral (
               select rapport, anledning
                 from indikatorer.periodlas
                where omrade = u.omrade
                  and period_fran <= u.period_fran
                  and period_till >= u.period_till
                order by last_at
                limit 1) l
         where r.rad = u.rad
           and u.last
           and u.upplasningar is null
           and u.omrade <> all(@Upplasta)
        """;

    private const string TaBortVagrade = """
        delete from importutfall
         where last
           and upplasningar is null
           and omrade <> all(@Upplasta)
        """;
}
