using Trygghet.Modules.Indikatorer.Contract;

namespace Trygghet.Modules.Lagesbild;

internal sealed partial class Textsiffror
{
    private sealed record Fast(
        string Indikator,
        string Omrade,
        DateTime AsOf,
        string Period,
        decimal? Varde,
        int? N,
        decimal? KiNedre,
        decimal? KiOvre,
        string? KiMetod,
        Vardestatus Status,
        bool Syntetisk,
        string Kalla,
        string Datamangd,
        int Revision,
        DateTime Registrerad
    )
    {
        public Siffror.Siffra ToSiffra()
        {
            var intervall = KiMetod is null ? null : new Intervall(KiNedre!.Value, KiOvre!.Value, KiMetod);
            return new(Period, Varde, N, intervall, Status, Syntetisk, Kalla, Datamangd, Revision, Registrerad);
        }
    }

    private static object Parametrar(Guid lagesbild, DateTimeOffset asOf, int ordning, SenasteMatvarde varde) =>
        new
        {
            Lagesbild = lagesbild,
            varde.Indikator,
            varde.Omrade,
            varde.Period,
            Ordning = ordning,
            AsOf = asOf,
            varde.Varde,
            varde.Enhet,
            varde.N,
            varde.Ki95?.Nedre,
            varde.Ki95?.Ovre,
            varde.Ki95?.Metod,
            Status = $"{varde.Status}",
            varde.Syntetisk,
            varde.Kalla,
            varde.Datamangd,
            varde.Revision,
            varde.Registrerad,
        };

    private const string SelectTexter = """
        select unnest(array[kartlaggning_brottslighet, kartlaggning_konsekvenser, annan_information, analys]) as text
          from lagesbild.lagesbild
         where id = @Lagesbild
        union all
        select vad
          from lagesbild.problem
         where lagesbild_id = @Lagesbild
           and borttagen_at is null
        """;

    private const string Insert = """
        insert into lagesbild.fast_siffra
            (lagesbild_id, indikator, omrade, period, ordning, as_of, varde, enhet, n, ki_nedre, ki_ovre, ki_metod, status,
             syntetisk, kalla, datamangd, revision, registrerad)
        values
            (@Lagesbild, @Indikator, @Omrade, @Period, @Ordning, @AsOf, @Varde, @Enhet, @N, @Nedre, @Ovre, @Metod, @Status,
             @Syntetisk, @Kalla, @Datamangd, @Revision, @Registrerad)
        """;

    private const string Select = """
        select indikator, omrade, as_of, period, varde, n, ki_nedre, ki_ovre, ki_metod, status, syntetisk, kalla,
               datamangd, revision, registrerad
          from lagesbild.fast_siffra
         where lagesbild_id = @Lagesbild
         order by indikator, omrade, ordning
        """;
}
