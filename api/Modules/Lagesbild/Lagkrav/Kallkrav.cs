using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Adoption asks here: is every mandatory source answered?</summary>
internal static class Kallkrav
{
    public static async Task KravKallorBesvaradeAsync(this Db db, Guid lagesbild, CancellationToken cancellationToken)
    {
        var obesvarade = await db.ListAsync<string>(SelectObesvarade, new { Id = lagesbild }, cancellationToken);
        if (obesvarade.Count > 0)
            throw LagkravProblem.KallaObesvarad(
                obesvarade
                    .Select(namn => new FieldError("#/kallkrav", $"{namn}: ingår, eller ej tillgängligt därför att?"))
                    .ToList()
            );
    }

    private const string SelectObesvarade = """
        select k.namn
          from lagesbild.lagesbild l
         cross join lagesbild.obligatorisk_kalla k
          left join lagesbild.kallsvar s on s.lagesbild_id = l.id and s.kalla = k.kod
         where l.id = @Id
           and lagesbild.kraver_kallor(l.typ, l.period_till)
           and s.ingar is null
         order by k.ordning
        """;
}
