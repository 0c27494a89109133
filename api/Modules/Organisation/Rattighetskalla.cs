using Trygghet.Shared;

namespace Trygghet.Modules.Organisation;

/// <summary>Rights of today, per area: the dated roles, spread over the areas below and before where the role says so.</summary>
internal sealed class Rattighetskalla(Db db, TimeProvider clock) : IRattighetskalla
{
    public Task<IReadOnlyList<Rattighet>> HamtaAsync(string anvandare, CancellationToken cancellationToken) =>
        db.ListAsync<Rattighet>(Select, new { Anvandare = anvandare, Idag = clock.Today() }, cancellationToken);

    private const string Select = """
        with recursive slakt (omrade, ovan) as (
            select kod, foralder from organisation.omrade
            union all
            select foregangare, omrade from organisation.omrade_foregangare
        ),
        tackt (roll, omrade, vidare) as (
            select roll, omrade, inkluderar_underliggande
              from organisation.rolltilldelning
             where anvandare = @Anvandare
               and giltig_fran <= @Idag
               and coalesce(giltig_till, 'infinity') >= @Idag
            union
            select tackt.roll, slakt.omrade, true
              from tackt
              join slakt on slakt.ovan = tackt.omrade
             where tackt.vidare
        )
        select distinct rollratt.ratt, tackt.omrade
          from tackt
          join organisation.rollratt using (roll)
         order by rollratt.ratt, tackt.omrade
        """;
}
