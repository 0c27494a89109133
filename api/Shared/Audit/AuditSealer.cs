namespace Trygghet.Shared;

/// <summary>
/// Seals new rows every few seconds, outside every command's transaction: no command ever waits for it.
/// A row whose transaction commits late is simply sealed in a later batch; places in the chain are given at sealing.
/// </summary>
internal sealed class AuditSealer(IServiceScopeFactory scopes, TimeProvider clock, ILogger<AuditSealer> logger)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await SealAsync(scope.ServiceProvider.GetRequiredService<Db>(), clock.GetUtcNow(), stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                logger.SealingFailed(exception);
            }
        }
    }

    /// <summary>One batch; returns how many rows it sealed. An advisory lock lets one process at a time do it.</summary>
    public static async Task<int> SealAsync(Db db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await db.TryBeginAsync(cancellationToken);
        var mine = await db.SingleOrDefaultAsync<bool>(
            "select pg_try_advisory_xact_lock(2023196)",
            null,
            cancellationToken
        );
        var rows = mine ? await db.ListAsync<AuditRow>(SelectUnsealed, null, cancellationToken) : [];
        if (rows.Count > 0)
        {
            var hashes = rows.Select(AuditChain.HashRow).ToArray();
            var previous =
                await db.SingleOrDefaultAsync<byte[]>(SelectLastRoot, null, cancellationToken) ?? AuditChain.Origin;
            var root = AuditChain.HashBatch(previous, hashes);
            var args = new
            {
                Tid = now,
                Rot = root,
                Foregaende = previous,
                Ids = rows.Select(row => row.Id).ToArray(),
                Avtryck = hashes,
            };
            await db.ExecuteAsync(InsertSeal, args, cancellationToken);
        }
        await db.CommitAsync(cancellationToken);
        return rows.Count;
    }

    // Numbers are handed out in order but committed out of order; a lag of 100 000 numbers is far beyond any transaction.
    private const string SelectUnsealed = """
        select h.id, h.tid, h.anvandare, h.kommando, h.subjekt, h.innehall::text
          from audit.handelse h
         where h.id > (select coalesce(max(handelse), 0) - 100000 from audit.sigillrad)
           and not exists (select from audit.sigillrad s where s.handelse = h.id)
         order by h.id
         limit 10000
        """;

    private const string SelectLastRoot = """
        select rot
          from audit.sigill
         order by nr desc
         limit 1
        """;

    private const string InsertSeal = """
        with nytt as (
            insert into audit.sigill (nr, tid, antal, rot, foregaende_rot)
            values ((select coalesce(max(nr), 0) + 1 from audit.sigill), @Tid, cardinality(@Ids), @Rot, @Foregaende)
            returning nr
        )
        insert into audit.sigillrad (handelse, sigill, plats, avtryck)
        select rad.id, nytt.nr, rad.plats, rad.avtryck
          from nytt, unnest(@Ids, @Avtryck) with ordinality as rad (id, avtryck, plats)
        """;
}

internal static partial class AuditSealerLog
{
    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Sealing the audit log failed; it is tried again in a few seconds"
    )]
    public static partial void SealingFailed(this ILogger logger, Exception exception);
}
