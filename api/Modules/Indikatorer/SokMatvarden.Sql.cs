using System.Text.RegularExpressions;

namespace Trygghet.Modules.Indikatorer;

internal static partial class SokMatvarden
{
    /// <summary>Rows in the order of <see cref="Matvarderad"/>; @Limit and @Offset cut out a page.</summary>
    public static string Rader(Urval urval) => "with urval as (" + Kalla(urval) + ") " + Sida(urval);

    /// <summary>How many rows the selection has, counted no further than @Limit.</summary>
    public static string Antal(Urval urval) =>
        "with urval as (" + Kalla(urval) + ") select count(*) from (" + Sida(urval) + ") as rad";

    /// <summary>The same SQL with $1, $2 … in the order of <see cref="Urval.Parametrar"/>.</summary>
    public static string Positionell(string sql)
    {
        for (var i = 0; i < Urval.Parametrar.Length; i++)
            sql = Regex.Replace(sql, $@"@{Urval.Parametrar[i].Namn}\b", "$$" + (i + 1));
        return sql;
    }

    /// <summary>The same number for selections with the same SQL.</summary>
    public static int Ordalydelse(Urval urval)
    {
        var nummer = (urval.ArNu ? 1 : 0) + (urval.Senaste is null ? 2 : 0) + (urval.Indikatorer.Length == 1 ? 4 : 0);
        for (var i = 0; i < Villkoren.Length; i++)
            nummer += Villkoren[i].Finns(urval) ? 8 << i : 0;
        return nummer;
    }

    private static string Kalla(Urval urval) =>
        urval.ArNu
            ? SelectNu
                + (urval.Indikatorer.Length == 1 ? AvEn : AvNagra)
                + string.Concat(Villkoren.Where(villkor => villkor.Finns(urval)).Select(villkor => villkor.Sql))
            : SelectDa;

    private static string Sida(Urval urval) => urval.Senaste is null ? SelectAlla : SelectSenaste;

    private const string SelectNu = """
        select indikator, omrade, period, period_fran, period_till, uppdelning, varde, enhet, n, standardfel, ki_nedre,
               ki_ovre, metod, status, statistikstatus, kalla, datamangd, syntetisk, revision, registrerad, flagga,
               taljare, namnare, konfidentialitet, fullstandighet,
               indikatorversion, brott, designeffekt
          from indikatorer.publicerat
         where omrade = any(@Omraden)
           and indikator =
        """;

    /// <summary>The table is divided by indicator: of one, only its own part is opened.</summary>
    private const string AvEn = " (@Indikatorer::text[])[1]";

    private const string AvNagra = " any(coalesce(@Indikatorer, array(select kod from indikatorer.indikator)))";

    /// <summary>Only what was asked for: a condition that may be absent is tried for every row in a prepared question.</summary>
    private static readonly (Func<Urval, bool> Finns, string Sql)[] Villkoren =
    [
        (urval => urval.Uppdelningar.Length > 0, " and uppdelning = any(@Uppdelningar)"),
        (urval => urval.Perioder.Length > 0, " and period = any(@Perioder)"),
        (urval => urval.Datamangder.Length > 0, " and datamangd = any(@Datamangder)"),
        (urval => urval.Fran is not null, " and period_fran >= @Fran"),
        (urval => urval.Till is not null, " and period_till <= @Till"),
        (urval => urval.UppdateradEfter is not null, " and registrerad > @UppdateradEfter"),
    ];

    private const string SelectDa = """
        select g.indikator, omrade, period, period_fran, period_till, uppdelning,
               case when visas then varde end as varde, i.enhet, case when visas then n end as n,
               case when visas then standardfel end as standardfel, case when visas then ki_nedre end as ki_nedre,
               case when visas then ki_ovre end as ki_ovre, case when visas then metod end as metod,
               case when borttagen then 'Borttagen' else status end as status, statistikstatus, g.kalla,
               datamangd, d.syntetisk, g.revision, registrerad, case when visas then flagga end as flagga,
               case when visas then taljare end as taljare, case when visas then namnare end as namnare,
               konfidentialitet, fullstandighet, indikatorversion, brott or seriebrott as brott, g.designeffekt
          from (
            select distinct on (indikator, omrade, uppdelning, period, datamangd) *, synlig and not borttagen as visas
              from indikatorer.matvarde
             where indikator = any(coalesce(@Indikatorer, array(select kod from indikatorer.indikator)))
               and omrade = any(@Omraden)
               and (@Uppdelningar::text[] is null or uppdelning = any(@Uppdelningar))
               and (@Perioder::text[] is null or period = any(@Perioder))
               and (@Datamangder::text[] is null or datamangd = any(@Datamangder))
               and (@Fran::date is null or period_fran >= @Fran)
               and (@Till::date is null or period_till <= @Till)
               and registrerad <= coalesce(@AsOf, 'infinity')
             order by indikator, omrade, uppdelning, period, datamangd, revision desc
          ) as g
          join indikatorer.indikator i on i.kod = g.indikator
          join indikatorer.datamangd d on d.kod = g.datamangd
         where (@InkluderaBorttagna or not borttagen)
           and (@UppdateradEfter::timestamptz is null or registrerad > @UppdateradEfter)
        """;

    private const string SelectAlla = """
        select *
          from urval
         order by indikator, omrade, uppdelning, period, datamangd
         limit @Limit offset @Offset
        """;

    private const string SelectSenaste = """
        select indikator, omrade, period, period_fran, period_till, uppdelning, varde, enhet, n, standardfel, ki_nedre,
               ki_ovre, metod, status, statistikstatus, kalla, datamangd, syntetisk, revision, registrerad, flagga,
               taljare, namnare, konfidentialitet, fullstandighet,
               indikatorversion, brott, designeffekt
          from (select *, row_number() over (
                    partition by indikator, omrade, uppdelning, datamangd
                        order by period_till desc, period_fran, period) as plats
                  from urval) as serie
         where plats <= @Senaste
         order by indikator, omrade, uppdelning, period, datamangd
         limit @Limit offset @Offset
        """;
}
