using System.Diagnostics;
using System.Runtime.CompilerServices;
using Npgsql;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// How far the reading has come, told about once a second over a connection of its own: the worker's is busy with COPY meanwhile.
/// </summary>
internal sealed class Importforlopp(NpgsqlDataSource source, Guid import, long storlek)
{
    private static readonly TimeSpan Takt = TimeSpan.FromSeconds(1);

    private readonly Stopwatch klocka = Stopwatch.StartNew();
    private long lastaByte;

    public void Last(int antalByte) => lastaByte += antalByte;

    public async IAsyncEnumerable<Importrad> FoljAsync(
        IAsyncEnumerable<Importrad> rader,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var lasta = 0;
        await foreach (var rad in rader.WithCancellation(cancellationToken))
        {
            if (++lasta % 1000 == 0 && klocka.Elapsed > Takt)
                await BerattaAsync(lasta, cancellationToken);
            yield return rad;
        }
    }

    private async Task BerattaAsync(int lasta, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(Update);
        command.Parameters.Add(new() { Value = import });
        command.Parameters.Add(new() { Value = lasta });
        command.Parameters.Add(new() { Value = (int)Math.Min(99, 100 * lastaByte / storlek) });
        await command.ExecuteNonQueryAsync(cancellationToken);
        klocka.Restart();
    }

    private const string Update = """
        update indikatorer.import
           set lasta = $2, last_andel = $3
         where id = $1
        """;
}
