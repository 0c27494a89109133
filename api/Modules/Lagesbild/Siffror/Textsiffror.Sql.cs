namespace Trygghet.Modules.Lagesbild;

internal sealed partial class Textsiffror
{
    public const string SelectTexter = """
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
