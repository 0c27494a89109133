namespace Trygghet.Modules.Indikatorer;

/// <summary>Where to fetch from, and how often. Nothing is fetched until an address is configured.</summary>
internal sealed class Hamtningsinstallning(IConfiguration configuration)
{
    /// <summary>Hamtning:Kolada:BasAdress, for example https://api.example/v3/. Null is off.</summary>
    public Uri? BasAdress =>
        configuration["Hamtning:Kolada:BasAdress"] is { Length: > 0 } adress
            ? new Uri(adress.EndsWith('/') ? adress : adress + "/", UriKind.Absolute)
            : null;

    /// <summary>Hamtning:Kolada:Intervall, for example 1.00:00:00. Null is only by the button.</summary>
    public TimeSpan? Intervall => configuration.GetValue<TimeSpan?>("Hamtning:Kolada:Intervall");

    /// <summary>Hamtning:Anvandare: in whose name, and with whose rights, the schedule imports.</summary>
    public string? Anvandare => configuration["Hamtning:Anvandare"];
}

/// <summary>Wakes the worker when somebody has asked for a fetch. What there is to do stands in the database.</summary>
internal sealed class HamtningSignal : IDisposable
{
    private readonly SemaphoreSlim vackt = new(0);

    public void Vack() => vackt.Release();

    public Task VantaAsync(TimeSpan langst, CancellationToken cancellationToken) =>
        vackt.WaitAsync(langst, cancellationToken);

    public void Dispose() => vackt.Dispose();
}
