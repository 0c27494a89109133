using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// A revision carries the moment when its data set was locked, and is seen when it is committed. Whoever asks how it was a short while
/// ago waits for what is being registered, so that the answer is the same for ever.
/// </summary>
internal static class Registrering
{
    /// <summary>Longer than any registration takes: about an earlier moment there is nothing to wait for.</summary>
    private static readonly TimeSpan Langst = TimeSpan.FromMinutes(15);

    public static async Task VantaAsync(Db db, DateTime? asOf, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        if (asOf > (nu - Langst).UtcDateTime)
            await db.ExecuteAsync(Las, null, cancellationToken);
    }

    private const string Las = """
        select kod
          from indikatorer.datamangd
         order by kod
           for share
        """;
}
