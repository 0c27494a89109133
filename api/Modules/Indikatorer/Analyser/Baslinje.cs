using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>The frozen baseline of a control chart, as it is stored.</summary>
internal static class Baslinje
{
    internal sealed record Row(
        string PeriodFran,
        string PeriodTill,
        string Motivering,
        string FaststalldAv,
        DateTime Faststalld,
        int Version
    )
    {
        public DateOnly Fran => PeriodRules.Tolka(PeriodFran)!.Fran;
        public DateOnly Till => PeriodRules.Tolka(PeriodTill)!.Till;
    }

    internal sealed record Nyckel(string Indikator, string Omrade, string Uppdelning);

    /// <param name="asOf">The one that applied at that moment; null is the one that applies now.</param>
    public static Task<Row?> LasAsync(
        Db db,
        Nyckel nyckel,
        CancellationToken cancellationToken,
        DateTime? asOf = null
    ) =>
        db.SingleOrDefaultAsync<Row>(
            Select,
            new
            {
                nyckel.Indikator,
                nyckel.Omrade,
                nyckel.Uppdelning,
                AsOf = asOf,
            },
            cancellationToken
        );

    private const string Select = """
        select period_fran, period_till, motivering, faststalld_av, faststalld, version
          from indikatorer.baslinjeversion
         where (indikator, omrade, uppdelning) = (@Indikator, @Omrade, @Uppdelning)
           and faststalld <= coalesce(@AsOf::timestamptz, 'infinity')
         order by version desc
         limit 1
        """;
}
