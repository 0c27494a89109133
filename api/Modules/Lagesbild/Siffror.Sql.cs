namespace Trygghet.Modules.Lagesbild;

internal sealed partial class Siffror
{
    private const string SelectKoder = """
        select distinct unnest(indikatorer) as kod
          from lagesbild.problem
         where lagesbild_id = @Lagesbild
           and borttagen_at is null
         order by kod
        """;

    private const string Insert = """
        insert into lagesbild.fast_matvarde
            (lagesbild_id, indikator, as_of, period, varde, enhet, n, ki_nedre, ki_ovre, ki_metod, status, syntetisk,
             kalla, datamangd, revision, registrerad)
        values
            (@Lagesbild, @Indikator, @AsOf, @Period, @Varde, @Enhet, @N, @Nedre, @Ovre, @Metod, @Status, @Syntetisk,
             @Kalla, @Datamangd, @Revision, @Registrerad)
        """;

    private const string Select = """
        select f.indikator, l.omrade, f.as_of, f.period, f.varde, f.n, f.ki_nedre, f.ki_ovre, f.ki_metod, f.status,
               f.syntetisk, f.kalla, f.datamangd, f.revision, f.registrerad
          from lagesbild.fast_matvarde f
          join lagesbild.lagesbild l on l.id = f.lagesbild_id
         where f.lagesbild_id = @Lagesbild
        """;
}
