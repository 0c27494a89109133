using System.Threading.Channels;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Wakes the worker when a file has come in. What there is to do stands in the database, so a lost signal loses nothing.</summary>
internal sealed class ImportSignal
{
    private readonly Channel<bool> kanal = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    public void Vack() => kanal.Writer.TryWrite(true);

    /// <summary>Returns at the next signal, or after <paramref name="langst"/>: another process may have died in the middle of its work.</summary>
    public async Task VantaAsync(TimeSpan langst, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(langst);
        try
        {
            await kanal.Reader.ReadAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            // nothing came, or the server is stopping: the caller looks for itself
        }
    }
}
