using System.Diagnostics;
using Npgsql;

namespace Trygghet.Matning;

/// <summary>The limit: the same SQL, prepared, over raw Npgsql. Rows are read and dropped.</summary>
internal static class Grans
{
    public static async Task<object> MatAsync(Work work)
    {
        await using var source = NpgsqlDataSource.Create(
            work.Connection + ";No Reset On Close=true;Read Buffer Size=65536"
        );
        var until = Stopwatch.GetTimestamp() + (long)(work.Seconds * Stopwatch.Frequency);
        var start = Stopwatch.GetTimestamp();
        var counts = await Task.WhenAll(
            Enumerable.Range(0, work.Concurrency).Select(_ => Task.Run(() => ReadAsync(source, work, until)))
        );
        return new { perSecond = counts.Sum() / Stopwatch.GetElapsedTime(start).TotalSeconds };
    }

    private static async Task<long> ReadAsync(NpgsqlDataSource source, Work work, long until)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(work.Sql, connection);
        await command.PrepareAsync();
        long count = 0;
        for (; Stopwatch.GetTimestamp() < until; count++)
        {
            await using var reader = await command.ExecuteReaderAsync();
            var rows = 0;
            while (await reader.ReadAsync())
                rows++;
            if (rows != work.Rows)
                throw new InvalidOperationException($"The limit read {rows} rows, not {work.Rows}.");
        }
        return count;
    }
}
