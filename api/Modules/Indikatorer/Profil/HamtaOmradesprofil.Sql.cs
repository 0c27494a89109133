using Trygghet.Modules.Indikatorer.Contract;

namespace Trygghet.Modules.Indikatorer;

internal static partial class HamtaOmradesprofil
{
    private sealed record Row(
        string Indikator,
        string Namn,
        Indikatortyp Typ,
        Matning Matning,
        Riktning Riktning,
        string Enhet,
        string Datamangd,
        bool Syntetisk,
        string Period,
        decimal? Varde,
        int? N,
        decimal? KiNedre,
        decimal? KiOvre,
        string? Metod,
        Vardestatus Status,
        Statistikstatus Statistikstatus,
        bool Brott
    )
    {
        public Punkt Punkt() =>
            new(
                Period,
                Varde,
                N,
                Metod is null ? null : new Intervall(KiNedre!.Value, KiOvre!.Value, Metod),
                Status,
                Statistikstatus,
                Brott
            );
    }

    /// <summary>The series each indicator is judged by: real before made-up, then the one whose period ends last, the longest first.</summary>
    private const string Select = """
        with vald as (
            select distinct on (indikator) indikator, datamangd, period_till - period_fran as langd
              from indikatorer.publicerat
             where omrade = @Omrade
               and omrade = any(@Omraden)
               and uppdelning = 'alla'
             order by indikator, syntetisk, period_till desc, period_fran, datamangd
        ), serie as (
            select g.*, row_number() over (partition by g.indikator order by g.period_till desc) as plats
              from vald v
              join indikatorer.publicerat g on g.indikator = v.indikator and g.datamangd = v.datamangd
             where g.omrade = @Omrade
               and g.uppdelning = 'alla'
               and abs(g.period_till - g.period_fran - v.langd) <= 4
        )
        select s.indikator, i.namn, i.typ, i.matning, i.riktning, s.enhet, s.datamangd, s.syntetisk, s.period, s.varde, s.n,
               s.ki_nedre, s.ki_ovre, s.metod, s.status, s.statistikstatus, s.brott
          from serie s
          join indikatorer.indikator i on i.kod = s.indikator
         where s.plats <= 12
         order by i.typ, s.indikator, s.period_fran
        """;

    private const string Exempel = """
        {"omrade":"jarva","namn":"Järva","indikatorer":[{"indikator":"TRY-03","namn":"Orolig för att närstående utsätts för brott",
        "typ":"Trygghet","matning":"Andel","riktning":"LagBra","enhet":"andel %","datamangd":"TRYGGHET-SYNTETISK","syntetisk":true,
        "serie":[{"period":"2026","varde":31.0,"n":423,"ki95":{"nedre":26.78,"ovre":35.56,"metod":"Wilson"},"status":"Ok",
        "statistikstatus":"Slutlig","brott":false}],"forandring":null}]}
        """;
}
