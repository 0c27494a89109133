using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Registered values judged again under new thresholds. A value whose status changes, and one that was hidden only to protect another,
/// becomes a new row with the same figure: nothing that was registered is changed.
/// </summary>
internal sealed class Omprovning(Db db, Publicering publicering, TimeProvider clock)
{
    internal sealed record Beslut(
        string Indikator,
        TroskelRules.Trosklar Gamla,
        TroskelRules.Trosklar Nya,
        string Anledning
    );

    private sealed record Rad(
        long Id,
        string Datamangd,
        bool OppenKalla,
        string Omrade,
        Matning Matning,
        string Enhet,
        decimal? Varde,
        int? N,
        decimal? Taljare,
        decimal? Namnare,
        Konfidentialitet Konfidentialitet,
        Vardestatus Grund,
        bool Skyddar
    );

    /// <summary>How many values got a new revision.</summary>
    public async Task<int> OmprovaAsync(
        Beslut beslut,
        IReadOnlyList<Omradesinfo> omraden,
        CancellationToken cancellationToken
    )
    {
        var typer = omraden.ToDictionary(omrade => omrade.Kod, omrade => omrade.Typ, StringComparer.Ordinal);
        var rader = await db.ListAsync<Rad>(SelectGallande, new { beslut.Indikator }, cancellationToken);
        var andrade = rader
            .Select(rad => (Rad: rad, Status: Status(rad, typer[rad.Omrade], beslut)))
            .Where(par => par.Status != par.Rad.Grund || (par.Rad.Skyddar && beslut.Nya != beslut.Gamla))
            .GroupBy(par => par.Rad.Datamangd, StringComparer.Ordinal)
            .OrderBy(grupp => grupp.Key, StringComparer.Ordinal)
            .ToList();

        // Every revision first, then what is published: who publishes waits for the others, and must hold nothing they wait for.
        var revisioner = new List<(string Datamangd, Revision Revision)>();
        foreach (var grupp in andrade)
        {
            var revision = await Revision.NyAsync(db, grupp.Key, clock, cancellationToken);
            revisioner.Add((grupp.Key, revision));
            var args = new
            {
                Ids = grupp.Select(par => par.Rad.Id).ToArray(),
                Statusar = grupp.Select(par => $"{par.Status}").ToArray(),
                Revision = revision.Nr,
                Nu = revision.Registrerad,
                beslut.Anledning,
            };
            await db.ExecuteAsync(Registrera, args, cancellationToken);
        }
        foreach (var (datamangd, revision) in revisioner)
            await publicering.PubliceraAsync(
                datamangd,
                revision.Nr,
                revision.EfterId,
                cancellationToken,
                beslutad: true
            );
        return andrade.Sum(grupp => grupp.Count());
    }

    private static Vardestatus Status(Rad rad, Omradestyp typ, Beslut beslut)
    {
        var underlag = new Vardeunderlag(rad.Varde, rad.N)
        {
            Taljare = rad.Taljare,
            Namnare = rad.Namnare,
            Enhet = rad.Enhet,
            Konfidentialitet = rad.Konfidentialitet,
        };
        return TroskelRules.Omprova(
            rad.Matning,
            Galler(rad, typ, beslut.Gamla),
            Galler(rad, typ, beslut.Nya),
            underlag,
            rad.Grund
        );
    }

    private static TroskelRules.Trosklar Galler(Rad rad, Omradestyp typ, TroskelRules.Trosklar trosklar) =>
        trosklar with
        {
            MinstaAntal = TroskelRules.Minst(rad.Matning, trosklar.MinstaAntal, rad.OppenKalla, typ),
        };

    private const string SelectGallande = """
        select m.id, m.datamangd, d.oppen_kalla, m.omrade, i.matning, i.enhet, m.varde, m.n, m.taljare, m.namnare,
               m.konfidentialitet, coalesce(m.grundstatus, m.status) as grund, m.grundstatus is not null as skyddar
          from indikatorer.publicerat p
          join indikatorer.matvarde m
            on (m.indikator, m.omrade, m.uppdelning, m.period, m.datamangd, m.revision)
             = (p.indikator, p.omrade, p.uppdelning, p.period, p.datamangd, p.revision)
          join indikatorer.indikator i on i.kod = m.indikator
          join indikatorer.datamangd d on d.kod = m.datamangd
         where p.indikator = @Indikator
           and m.status <> 'Saknas'
        """;

    private const string Registrera = """
        insert into indikatorer.matvarde (
               datamangd, indikator, omrade, uppdelning, period, period_fran, period_till, varde, n, standardfel, ki_nedre,
               ki_ovre, metod, status, statistikstatus, kalla, flagga, revision, registrerad, ersatter, anledning, taljare,
               namnare, konfidentialitet, fullstandighet, brott, indikatorversion, designeffekt)
        select m.datamangd, m.indikator, m.omrade, m.uppdelning, m.period, m.period_fran, m.period_till, m.varde, m.n,
               m.standardfel, m.ki_nedre, m.ki_ovre, m.metod, ny.status, m.statistikstatus, m.kalla, m.flagga, @Revision, @Nu,
               m.id, @Anledning, m.taljare, m.namnare, m.konfidentialitet, m.fullstandighet, m.brott, m.indikatorversion,
               m.designeffekt
          from unnest(@Ids, @Statusar) as ny (id, status)
          join indikatorer.matvarde m on m.id = ny.id
         order by m.indikator, m.omrade, m.uppdelning, m.period
        """;
}
