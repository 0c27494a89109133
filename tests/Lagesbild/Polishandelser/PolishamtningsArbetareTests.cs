using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Trygghet.Modules.Lagesbild;
using Trygghet.Tests.Indikatorer.Hamtningar;

namespace Trygghet.Tests.Lagesbild.Polishandelser;

/// <summary>The hosted loop itself, once a second, against a stand-in for the source.</summary>
[TestFixture]
public sealed class PolishamtningsArbetareTests : LagesbildFixture
{
    private static readonly TimeSpan Intervall = TimeSpan.FromSeconds(1);
    private readonly ConcurrentQueue<long> tider = new();
    private Kallserver kalla = null!;
    private PolishamtningsArbetare? arbetare;

    protected override IReadOnlyDictionary<string, string> Settings { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal) { ["Utgaende:Tid"] = "00:00:05" };

    [SetUp]
    public async Task StartaKallanAsync()
    {
        tider.Clear();
        kalla = await Kallserver.StartaAsync();
        kalla.Svara = SvaraAsync;
        await ExecuteAsync("truncate lagesbild.polishandelse, lagesbild.polishamtning");
    }

    [TearDown]
    public async Task StoppaAsync()
    {
        if (arbetare is not null)
            await arbetare.StopAsync(CancellationToken.None);
        arbetare?.Dispose();
        arbetare = null;
        await kalla.DisposeAsync();
    }

    [Test]
    public async Task It_fetches_at_once_and_then_waits_its_turn()
    {
        await StartaAsync();
        await VantaPaAnropAsync(3);

        var t = tider.ToArray();
        Assert.That(Stopwatch.GetElapsedTime(t[0], t[1]), Is.GreaterThanOrEqualTo(Intervall * 0.9));
        Assert.That(Stopwatch.GetElapsedTime(t[1], t[2]), Is.GreaterThanOrEqualTo(Intervall * 0.9));
        Assert.That(await ScalarAsync<long>("select count(*) from lagesbild.polishandelse"), Is.EqualTo(1));
    }

    [Test]
    public async Task Failure_of_the_source_is_noted_and_the_next_turn_fetches()
    {
        kalla.Svara = (http, nummer) =>
            nummer == 1 ? Kallserver.JsonAsync(http, "[]", StatusCodes.Status404NotFound) : SvaraAsync(http, nummer);

        await StartaAsync();
        await VantaPaHamtningarAsync(2);

        Assert.That(
            await ScalarAsync<string>(
                "select string_agg(coalesce(fel, 'bra'), ' ' order by hamtad_at) from (select * from lagesbild.polishamtning order by hamtad_at limit 2) h"
            ),
            Is.EqualTo("Källan svarade 404. bra")
        );
    }

    [Test]
    public async Task Error_of_our_own_does_not_end_the_loop()
    {
        var scopes = new TrasigEnGang(Services.GetRequiredService<IServiceScopeFactory>());

        await StartaAsync(scopes: scopes);
        await VantaPaAnropAsync(1);

        Assert.That(scopes.Antal, Is.GreaterThanOrEqualTo(2));
    }

    [Test]
    public async Task It_stops_while_it_waits()
    {
        await StartaAsync("01:00:00");
        await VantaPaHamtningarAsync(1);

        await StoppasAsync();

        Assert.That(kalla.Anrop, Has.Length.EqualTo(1));
    }

    [Test]
    public async Task It_stops_while_the_source_keeps_it_waiting()
    {
        kalla.Svara = async (http, _) =>
        {
            tider.Enqueue(Stopwatch.GetTimestamp());
            await Task.Delay(Timeout.Infinite, http.RequestAborted)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        };
        await StartaAsync();
        await VantaPaAnropAsync(1);

        await StoppasAsync();

        Assert.That(await ScalarAsync<long>("select count(*) from lagesbild.polishamtning"), Is.Zero);
    }

    [Test]
    public async Task Without_an_address_it_ends_by_itself()
    {
        var egen = Services.GetServices<IHostedService>().OfType<PolishamtningsArbetare>().Single();

        await egen.ExecuteTask!.WaitAsync(TimeSpan.FromSeconds(10));

        Assert.That(egen.ExecuteTask!.IsCompletedSuccessfully);
    }

    private async Task StartaAsync(string intervall = "00:00:01", IServiceScopeFactory? scopes = null)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?>(StringComparer.Ordinal)
                {
                    ["Hamtning:Polisen:Adress"] = kalla.Adress.ToString(),
                    ["Hamtning:Polisen:Intervall"] = intervall,
                }
            )
            .Build();
        arbetare = new PolishamtningsArbetare(
            scopes ?? Services.GetRequiredService<IServiceScopeFactory>(),
            new Polisinstallning(configuration),
            TimeProvider.System,
            NullLogger<PolishamtningsArbetare>.Instance
        );
        await arbetare.StartAsync(CancellationToken.None);
    }

    private async Task StoppasAsync()
    {
        var start = Stopwatch.GetTimestamp();
        await arbetare!.StopAsync(CancellationToken.None);
        Assert.That(Stopwatch.GetElapsedTime(start), Is.LessThan(TimeSpan.FromSeconds(3)));
        Assert.That(arbetare.ExecuteTask!.IsCompleted);
    }

    private Task SvaraAsync(HttpContext http, int nummer)
    {
        tider.Enqueue(Stopwatch.GetTimestamp());
        return Kallserver.JsonAsync(http, $"[{PolisnotisTests.Post()}]");
    }

    private Task VantaPaAnropAsync(int antal) => VantaAsync(() => Task.FromResult(tider.Count >= antal));

    private Task VantaPaHamtningarAsync(int antal) =>
        VantaAsync(async () => await ScalarAsync<long>("select count(*) from lagesbild.polishamtning") >= antal);

    private static async Task VantaAsync(Func<Task<bool>> klart)
    {
        var start = Stopwatch.GetTimestamp();
        while (!await klart())
        {
            Assert.That(Stopwatch.GetElapsedTime(start), Is.LessThan(TimeSpan.FromSeconds(30)), "Nothing happened.");
            await Task.Delay(50);
        }
    }

    private sealed class TrasigEnGang(IServiceScopeFactory riktig) : IServiceScopeFactory
    {
        public int Antal { get; private set; }

        public IServiceScope CreateScope() =>
            ++Antal == 1 ? throw new InvalidOperationException("Once.") : riktig.CreateScope();
    }
}
