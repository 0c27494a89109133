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

    public static Task<Row?> LasAsync(Db db, Nyckel nyckel, CancellationToken cancellationToken) =>
        db.SingleOrDefaultAsync<Row>(Select, nyckel, cancellationToken);

    private const string Select = """
        select period_fran, period_till, motivering, faststalld_av, faststalld, version
          from indikatorer.baslinje
         where (indikator, omrade, uppdelning) = (@Indikator, @Omrade, @Uppdelning)
        """;
}
