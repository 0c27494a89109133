using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// A registered break stands on the values that it parts from the one before them, whichever came first: the break or the value.
/// A value that was there already becomes a new row with the same figure and the same status; nothing hidden is shown by it.
/// </summary>
internal sealed class Brottmarkning(Db db, TimeProvider clock)
{
    /// <summary>
    /// Before a break is registered: a delivery that does not see it yet is waited for, and whoever asks for an earlier moment waits
    /// for the break.
    /// </summary>
    public Task<int> LasAsync(CancellationToken cancellationToken) =>
        db.ExecuteAsync(LasDatamangder, null, cancellationToken);

    /// <summary>Of all series of an indicator, when a break is registered. Each data set that is marked gets a revision.</summary>
    public async Task MarkeraIndikatorAsync(string indikator, CancellationToken cancellationToken)
    {
        var datamangder = await db.ListAsync<string>(
            SelectDatamangder,
            new { Indikator = indikator, Datamangd = (string?)null },
            cancellationToken
        );
        foreach (var datamangd in datamangder)
        {
            await Revision.NyAsync(db, datamangd, clock, cancellationToken);
            await db.ExecuteAsync(
                MarkeraIndikatorn,
                new { Indikator = indikator, Datamangd = datamangd },
                cancellationToken
            );
        }
    }

    /// <summary>In the order in which everybody locks.</summary>
    private const string LasDatamangder = """
        select kod
          from indikatorer.datamangd
         order by kod
           for no key update
        """;

    private const string AvIndikatorn = """
        with begard as (
            select distinct indikator, omrade, uppdelning, datamangd
              from indikatorer.publicerat
             where indikator = @Indikator
               and (@Datamangd::text is null or datamangd = @Datamangd)
        )
        """;

    private const string Levererade = """
        with begard as (
            select distinct indikator, omrade, uppdelning, datamangd
              from indikatorer.matvarde
             where id > @EfterId
               and datamangd = @Datamangd
               and revision = @Revision
               and indikator in (select indikator from indikatorer.seriebrott)
        )
        """;

    // A series that begins after its breaks is not read: nothing in it is parted from anything. Each is read by its key, however many
    // there are: so the subqueries stand beside the series and not in a join. A week may begin in the year before.
    private const string Andringar = """
        , serie as (
            select s.*
              from begard s
             cross join lateral (
                   select p.period_fran - 7 as borjar
                     from indikatorer.publicerat p
                    where (p.indikator, p.omrade, p.uppdelning, p.datamangd) = (s.indikator, s.omrade, s.uppdelning, s.datamangd)
                    order by p.period
                    limit 1) as forst
             where exists (
                select
                  from indikatorer.seriebrott b
                 where b.indikator = s.indikator
                   and (b.omrade is null or b.omrade = s.omrade)
                   and b.datum > forst.borjar)
        ), rad as (
            select s.*, p.period, p.revision, p.brott, p.period_till, p.fore
              from serie s
             cross join lateral (
                   select period, revision, brott, period_till,
                          lag(period_fran) over (
                              partition by translate(period, '0123456789', '')
                                  order by period_fran) as fore
                     from indikatorer.publicerat
                    where (indikator, omrade, uppdelning, datamangd) = (s.indikator, s.omrade, s.uppdelning, s.datamangd)) as p
        ), provad as (
            select r.*, (
                    select format('Serien bryts %s: %s', b.datum, b.orsak)
                      from indikatorer.seriebrott b
                     where b.indikator = r.indikator
                       and (b.omrade is null or b.omrade = r.omrade)
                       and b.datum > r.fore
                       and b.datum <= r.period_till
                     order by b.datum
                     limit 1) as orsak
              from rad r
        ), andring as (
            select m.*, p.orsak as bryts
              from provad p
              join indikatorer.matvarde m using (indikator, omrade, uppdelning, period, datamangd, revision)
             where (p.brott or p.orsak is not null)
               and m.seriebrott <> (p.orsak is not null)
        )
        """;

    private const string SelectDatamangder =
        AvIndikatorn + Andringar + " select distinct datamangd from andring order by datamangd";

    private const string MarkeraIndikatorn = AvIndikatorn + Andringar + Skriv;

    /// <summary>Of the series that a revision delivered to, when its rows are published.</summary>
    public const string MarkeraLevererade = Levererade + Andringar + Skriv;

    private const string Skriv = """
        , egen as (
            update indikatorer.matvarde m
               set seriebrott = a.bryts is not null
              from andring a, indikatorer.datamangd d
             where m.id = a.id
               and d.kod = a.datamangd
               and d.revision = a.revision
        ), ny as (
            insert into indikatorer.matvarde (
                   datamangd, indikator, omrade, uppdelning, period, period_fran, period_till, varde, n, standardfel, ki_nedre,
                   ki_ovre, metod, status, grundstatus, statistikstatus, kalla, flagga, revision, registrerad, ersatter,
                   aterstaller, anledning, taljare, namnare, konfidentialitet, fullstandighet, brott, seriebrott,
                   indikatorversion, designeffekt)
            select a.datamangd, a.indikator, a.omrade, a.uppdelning, a.period, a.period_fran, a.period_till, a.varde, a.n,
                   a.standardfel, a.ki_nedre, a.ki_ovre, a.metod, a.status, a.grundstatus, a.statistikstatus, a.kalla, a.flagga,
                   d.revision, d.uppdaterad, a.id, coalesce(a.aterstaller, a.id),
                   coalesce(a.bryts, 'Serien bryts inte längre här'), a.taljare, a.namnare, a.konfidentialitet,
                   a.fullstandighet, a.brott, a.bryts is not null, a.indikatorversion, a.designeffekt
              from andring a
              join indikatorer.datamangd d on d.kod = a.datamangd
             where d.revision > a.revision
             order by a.indikator, a.omrade, a.uppdelning, a.period
        )
        update indikatorer.publicerat p
           set brott = a.brott or a.bryts is not null, revision = d.revision, registrerad = d.uppdaterad
          from andring a
          join indikatorer.datamangd d on d.kod = a.datamangd
         where (p.indikator, p.omrade, p.uppdelning, p.period, p.datamangd)
             = (a.indikator, a.omrade, a.uppdelning, a.period, a.datamangd)
        """;
}
