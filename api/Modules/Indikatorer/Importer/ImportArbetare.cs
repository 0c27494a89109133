using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Works through the imports that wait, oldest first and one at a time per data set. What waits is read from the database: at start,
/// at every signal and once in a while, so that work broken off by a crash is taken up again, here or by another process.
/// </summary>
internal sealed class ImportArbetare(IServiceScopeFactory scopes, ImportSignal signal, ILogger<ImportArbetare> logger)
    : BackgroundService
{
    private static readonly TimeSpan LangstaVila = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            foreach (var datamangd in await ForsokAsync(VantandeAsync, [], stoppingToken))
                await ForsokAsync(ct => ArbetaAsync(datamangd, ct), false, stoppingToken);
            await signal.VantaAsync(LangstaVila, stoppingToken);
        }
    }

    /// <summary>What goes wrong is logged and tried again later; the other data sets must not wait for it.</summary>
    private async Task<T> ForsokAsync<T>(
        Func<CancellationToken, Task<T>> arbete,
        T annars,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await arbete(cancellationToken);
        }
        catch (Exception exception)
        {
            if (!cancellationToken.IsCancellationRequested)
                logger.ImportFailed(exception);
            return annars;
        }
    }

    private async Task<IReadOnlyList<string>> VantandeAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Db>().ListAsync<string>(Select, null, cancellationToken);
    }

    /// <summary>
    /// One at a time per data set, also among several processes: a lock on a connection of its own, gone when the process is.
    /// </summary>
    private async Task<bool> ArbetaAsync(string datamangd, CancellationToken cancellationToken)
    {
        await using var las = scopes.CreateAsyncScope();
        var db = las.ServiceProvider.GetRequiredService<Db>();
        var args = new { Datamangd = datamangd };
        if (!await db.SingleOrDefaultAsync<bool>(TryLock, args, cancellationToken))
            return false;
        try
        {
            while (await TaNastaAsync(datamangd, cancellationToken))
                continue;
            return true;
        }
        finally
        {
            await db.ExecuteAsync(Unlock, args, CancellationToken.None);
        }
    }

    private async Task<bool> TaNastaAsync(string datamangd, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<Importkorning>()
            .TaNastaAsync(datamangd, cancellationToken);
    }

    private const string Select = """
        select datamangd
          from indikatorer.import
         where status in ('Mottagen', 'Validerar', 'Verkstaller')
         group by datamangd
         order by min(created_at)
        """;

    private const string TryLock = "select pg_try_advisory_lock(2023, hashtext(@Datamangd))";
    private const string Unlock = "select pg_advisory_unlock(2023, hashtext(@Datamangd))";
}

internal static partial class ImportArbetareLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "An import was broken off; it is tried again")]
    public static partial void ImportFailed(this ILogger logger, Exception exception);
}
