using System.Diagnostics;

namespace Trygghet.Matning;

/// <summary>
/// Load over HTTP/1.1 on plain sockets, cheap enough to share the machine with what it measures. Closed loop, or open at a fixed
/// rate: then a latency counts from when the request should have been sent, so that queueing is seen.
/// </summary>
internal static class Last
{
    public static async Task<object> MatAsync(Work work)
    {
        var start = Stopwatch.GetTimestamp();
        var clock = new Schedule(work, start);
        var latencies = await Task.WhenAll(
            Enumerable.Range(0, work.Concurrency).Select(_ => Task.Run(() => SendAsync(work, clock)))
        );
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var all = latencies.SelectMany(list => list).Order().ToArray();
        return new
        {
            requests = all.Length,
            perSecond = all.Length / seconds,
            p50 = At(all, 0.50),
            p99 = At(all, 0.99),
        };
    }

    private static double At(double[] sorted, double share) =>
        sorted.Length == 0 ? double.NaN : sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))];

    private static async Task<List<double>> SendAsync(Work work, Schedule clock)
    {
        using var connection = await HttpSocket.OpenAsync(work);
        var latencies = new List<double>(65_536);
        for (var first = true; await clock.NextAsync() is { } due; first = false)
        {
            await connection.SendAsync(first);
            latencies.Add(Stopwatch.GetElapsedTime(due).TotalMilliseconds);
        }
        return latencies;
    }

    /// <summary>Hands out the moments when requests are to be sent, to whichever connection is free.</summary>
    private sealed class Schedule(Work work, long start)
    {
        private readonly long until = start + (long)(work.Seconds * Stopwatch.Frequency);
        private int sent;

        public async ValueTask<long?> NextAsync()
        {
            var number = Interlocked.Increment(ref sent) - 1;
            if (number >= work.Requests)
                return null;
            var now = Stopwatch.GetTimestamp();
            if (work.Rate <= 0)
                return work.Seconds > 0 && now >= until ? null : now;
            var due = start + (long)(number / work.Rate * Stopwatch.Frequency);
            if (due >= until)
                return null;
            var wait = Stopwatch.GetElapsedTime(now, due);
            if (wait > TimeSpan.FromMilliseconds(1))
                await Task.Delay(wait);
            return due;
        }
    }
}
