namespace Trygghet.Modules.Lagesbild;

/// <summary>Where the notices are fetched from, and how often. Nothing is fetched until an address is configured.</summary>
internal sealed class Polisinstallning(IConfiguration configuration)
{
    private static readonly TimeSpan Tatast = TimeSpan.FromSeconds(1);

    /// <summary>Hamtning:Polisen:Adress, for example https://polisen.se/api/events. Null is off.</summary>
    public Uri? Adress =>
        configuration["Hamtning:Polisen:Adress"] is { Length: > 0 } adress ? new Uri(adress, UriKind.Absolute) : null;

    /// <summary>Hamtning:Polisen:Intervall; the source allows sixty calls an hour.</summary>
    public TimeSpan Intervall =>
        configuration.GetValue<TimeSpan?>("Hamtning:Polisen:Intervall") is { } intervall && intervall >= Tatast
            ? intervall
            : TimeSpan.FromMinutes(10);
}

/// <summary>Fetches the police's public notices again and again, when it is switched on. A fetch that fails is tried at the next turn.</summary>
internal sealed class PolishamtningsArbetare(
    IServiceScopeFactory scopes,
    Polisinstallning installning,
    TimeProvider clock,
    ILogger<PolishamtningsArbetare> logger
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (installning.Adress is { } adress && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<Polishamtning>().HamtaAsync(adress, stoppingToken);
            }
            catch (Exception exception)
            {
                if (!stoppingToken.IsCancellationRequested)
                    logger.FetchFailed(exception);
            }
            await Task.Delay(installning.Intervall, clock, stoppingToken)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}

internal static partial class PolishamtningsArbetareLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "The police's notices could not be fetched; they are tried again")]
    public static partial void FetchFailed(this ILogger logger, Exception exception);
}
