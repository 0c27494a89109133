using Microsoft.Extensions.Caching.Memory;
using Trygghet.Shared;

namespace Trygghet.Modules.Organisation;

/// <summary>
/// Rights of today, per area: the dated roles, spread over the areas below and before where the role says so.
/// Remembered until anything they are made of changes: every call comes with the version, so that a removed role ends at once.
/// </summary>
internal sealed class Rattighetskalla(Db db, TimeProvider clock, IMemoryCache cache) : IRattighetskalla
{
    public static readonly Versionskalla Version = new(
        nameof(Rattighetskalla),
        "select nr from organisation.rattighetsversion"
    );

    public async Task<Behorighet> HamtaAsync(string anvandare, Versionslage lage, CancellationToken cancellationToken)
    {
        var key = (anvandare, lage[Version.Namn], idag: clock.Today());
        if (cache.TryGetValue(key, out Behorighet? known))
            return known!;

        var args = new { Anvandare = anvandare, Idag = key.idag };
        var rows = await db.ListAsync<Row>(Select, args, cancellationToken);
        var parter = await db.ListAsync<string>(SelectParter, args, cancellationToken);
        var rattigheter = rows.GroupBy(row => row.Ratt, row => row.Omrade, StringComparer.Ordinal)
            .ToDictionary(
                ratt => ratt.Key,
                ratt => ratt.Order(StringComparer.Ordinal).ToArray(),
                StringComparer.Ordinal
            );
        return cache.Set(key, new Behorighet(rattigheter, [.. parter]), TimeSpan.FromMinutes(10));
    }

    private sealed record Row(string Ratt, string Omrade);

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
               and avslutad_at is null
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

    private const string SelectParter = """
        select distinct organisation
          from organisation.rolltilldelning
         where anvandare = @Anvandare
           and organisation is not null
           and giltig_fran <= @Idag
           and coalesce(giltig_till, 'infinity') >= @Idag
           and avslutad_at is null
         order by organisation
        """;
}
