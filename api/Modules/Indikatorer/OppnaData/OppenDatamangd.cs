using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>A data set that anybody may fetch, as the catalogue of open data describes it.</summary>
internal sealed record OppenDatamangd(
    string Kod,
    string Namn,
    string Beskrivning,
    string Utgivare,
    string LicensUri,
    string Frekvens,
    string Geografi,
    string[] Teman,
    string[] Nyckelord,
    string? NamnEn,
    string? BeskrivningEn,
    string[] NyckelordEn,
    DateTime Utgiven,
    DateTime Andrad,
    DateOnly PeriodFran,
    DateOnly PeriodTill,
    long Antal
)
{
    /// <summary>The only place that says what is open: the column, and that something has been published. Synthetic data never are.</summary>
    private const string Oppen = """
        select kod
          from indikatorer.datamangd
         where oppen
           and not syntetisk
           and kod = @Kod
        """;

    private const string SelectAlla = """
        select d.kod, d.namn, d.beskrivning, d.utgivare, d.licens_uri, d.frekvens, d.geografi, d.teman, d.nyckelord,
               d.namn_en, d.beskrivning_en, d.nyckelord_en,
               coalesce((select min(i.klar) from indikatorer.import i
                          where i.datamangd = d.kod and i.status in ('Klar', 'Delvis')), p.forst) as utgiven,
               coalesce(d.uppdaterad, p.sist) as andrad, p.period_fran, p.period_till, p.antal
          from indikatorer.datamangd d
          join (
            select datamangd, min(registrerad) as forst, max(registrerad) as sist, min(period_fran) as period_fran,
                   max(period_till) as period_till, count(*) as antal
              from indikatorer.publicerat
             where datamangd in (select kod from indikatorer.datamangd where oppen and not syntetisk)
             group by datamangd
          ) as p on p.datamangd = d.kod
         order by d.kod
        """;

    public static Task<IReadOnlyList<OppenDatamangd>> AllaAsync(Db db, CancellationToken cancellationToken) =>
        db.ListAsync<OppenDatamangd>(SelectAlla, null, cancellationToken);

    /// <summary>404 for what is not open: an open address does not say what else there is.</summary>
    public static async Task KravAsync(Db db, string kod, CancellationToken cancellationToken)
    {
        if (await db.SingleOrDefaultAsync<string>(Oppen, new { Kod = kod }, cancellationToken) is null)
            throw IndikatorerProblem.DatamangdSaknas(kod);
    }
}
