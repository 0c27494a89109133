using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// What a revision makes public, and the only way to publish: in the transaction that registered the mätvärden, after them. First the
/// control that no hidden value can be computed back, then what is shown, then where the series break.
/// </summary>
internal sealed class Publicering(Db db, Rojandekontroll kontroll)
{
    /// <param name="efterId">max(matvarde.id) before the revision; 0 is right but slow.</param>
    /// <param name="beslutad">The revision shows what was hidden because somebody with the right to it has decided so.</param>
    public async Task<Rojandekontroll.Utfall> PubliceraAsync(
        string datamangd,
        int revision,
        long efterId,
        CancellationToken cancellationToken,
        bool beslutad = false
    )
    {
        var args = new Rojandekontroll.Uppdrag(datamangd, revision, efterId, beslutad);
        var utfall = await kontroll.KontrolleraAsync(args, cancellationToken);
        await db.ExecuteAsync(TaBort, args, cancellationToken);
        await db.ExecuteAsync(LaggInNya, args, cancellationToken);
        await db.ExecuteAsync(BytUt, args, cancellationToken);
        await db.ExecuteAsync(Brottmarkning.MarkeraLevererade, args, cancellationToken);
        return utfall;
    }

    public const string TaBort = """
        delete from indikatorer.publicerat p
         using indikatorer.matvarde m
         where m.id > @EfterId
           and m.datamangd = @Datamangd
           and m.revision = @Revision
           and m.borttagen
           and (p.indikator, p.omrade, p.uppdelning, p.period, p.datamangd)
             = (m.indikator, m.omrade, m.uppdelning, m.period, m.datamangd)
        """;

    /// <summary>A key that is new cannot be in the way of anything: to ask costs as much as to insert. In the order it was registered.</summary>
    public const string LaggInNya = Rader + " and m.ersatter is null order by m.id";

    private const string Rader = """
        insert into indikatorer.publicerat as p (
               indikator, omrade, uppdelning, period, datamangd, period_fran, period_till, varde, enhet, n, standardfel,
               ki_nedre, ki_ovre, metod, status, statistikstatus, kalla, syntetisk, revision, registrerad, flagga,
               taljare, namnare, konfidentialitet, fullstandighet, indikatorversion, brott, designeffekt)
        select m.indikator, m.omrade, m.uppdelning, m.period, m.datamangd, m.period_fran, m.period_till,
               case when m.synlig then m.varde end, i.enhet, case when m.synlig then m.n end,
               case when m.synlig then m.standardfel end, case when m.synlig then m.ki_nedre end,
               case when m.synlig then m.ki_ovre end, case when m.synlig then m.metod end,
               m.status, m.statistikstatus, m.kalla, d.syntetisk, m.revision, m.registrerad,
               case when m.synlig then m.flagga end,
               case when m.synlig then m.taljare end, case when m.synlig then m.namnare end, m.konfidentialitet,
               m.fullstandighet, m.indikatorversion, m.brott, m.designeffekt
          from indikatorer.matvarde m
          join indikatorer.indikator i on i.kod = m.indikator
          join indikatorer.datamangd d on d.kod = m.datamangd
         where m.id > @EfterId
           and m.datamangd = @Datamangd
           and m.revision = @Revision
           and not m.borttagen
        """;

    public const string BytUt =
        Rader
        + """
             and m.ersatter is not null
             order by m.id
                on conflict (indikator, omrade, uppdelning, period, datamangd) do update
               set period_fran = excluded.period_fran, period_till = excluded.period_till, varde = excluded.varde,
                   enhet = excluded.enhet, n = excluded.n, standardfel = excluded.standardfel,
                   ki_nedre = excluded.ki_nedre, ki_ovre = excluded.ki_ovre, metod = excluded.metod,
                   status = excluded.status, statistikstatus = excluded.statistikstatus, kalla = excluded.kalla,
                   syntetisk = excluded.syntetisk, revision = excluded.revision,
                   registrerad = excluded.registrerad, flagga = excluded.flagga,
                   taljare = excluded.taljare, namnare = excluded.namnare,
                   konfidentialitet = excluded.konfidentialitet, fullstandighet = excluded.fullstandighet,
                   indikatorversion = excluded.indikatorversion, brott = excluded.brott,
                   designeffekt = excluded.designeffekt
            """;
}
