using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Fetches what has been asked for, and asks itself when the schedule says so. What waits is read from the database, so that a fetch
/// broken off by a crash is begun anew, here or by another process; nothing of it was stored.
/// </summary>
internal sealed class HamtningsArbetare(
    IServiceScopeFactory scopes,
    HamtningSignal signal,
    Hamtningsinstallning installning,
    ILogger<HamtningsArbetare> logger
) : BackgroundService
{
    private static readonly TimeSpan LangstaVila = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (installning.BasAdress is not null && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var korning = scope.ServiceProvider.GetRequiredService<Hamtningskorning>();
                await korning.BestallEnligtSchemaAsync(stoppingToken);
                while (await korning.TaNastaAsync(stoppingToken))
                    continue;
            }
            catch (Exception exception)
            {
                if (!stoppingToken.IsCancellationRequested)
                    logger.FetchFailed(exception);
            }
            await VantaAsync(stoppingToken);
        }
    }

    private async Task VantaAsync(CancellationToken cancellationToken)
    {
        try
        {
            await signal.VantaAsync(LangstaVila, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // the server is stopping: the caller looks for itself
        }
    }
}

internal static partial class HamtningsArbetareLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "A fetch from a source was broken off; it is tried again")]
    public static partial void FetchFailed(this ILogger logger, Exception exception);
}
