using System.Diagnostics;
using Npgsql;

namespace Trygghet.Matning;

/// <summary>The limit of an import: COPY of the same rows, as text, into a table with the same columns and keys.</summary>
internal static class Kopiering
{
    public static async Task<object> MatAsync(Work work)
    {
        await using var source = NpgsqlDataSource.Create(work.Connection + ";Command Timeout=0");
        await using var connection = await source.OpenConnectionAsync();
        using var file = new StreamReader(work.File);
        var start = Stopwatch.GetTimestamp();
        await using (var copy = await connection.BeginTextImportAsync(work.Sql))
        {
            var part = new char[65_536];
            for (int read; (read = await file.ReadAsync(part)) > 0; )
                await copy.WriteAsync(part.AsMemory(0, read));
        }
        return new { seconds = Stopwatch.GetElapsedTime(start).TotalSeconds };
    }
}
