using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Trygghet.Tests.Uppfoljning;

[TestFixture]
public sealed class HamtaSparbarhetTests : UppfoljningFixture
{
    [SetUp]
    public Task EmptyAsync() =>
        ExecuteAsync("truncate lagesbild.lagesbild, atgardsplan.handlingsplan, uppfoljning.uppfoljning cascade");

    [Test]
    public async Task Followed_up_chain_is_whole()
    {
        var lankar = await Kedja.BeslutadAsync();
        await UppfoljdAsync(lankar.Atgard, T2);

        var kedja = await GetAsync(Samordnare, "/sparbarhet?omrade=jarva");

        Assert.That(kedja["hel"]!.GetValue<bool>(), Is.True, $"{kedja["luckor"]}");
        Assert.That(kedja["omradesnamn"]!.GetValue<string>(), Is.EqualTo("Järva"));
        var problem = kedja["problem"]!.AsArray().Single()!;
        Assert.That(problem["orsaker"]![0]!["id"]!.GetValue<Guid>(), Is.EqualTo(lankar.Orsak));
        var atgard = problem["atgarder"]!.AsArray().Single()!;
        Assert.That(atgard["orsakIds"]![0]!.GetValue<Guid>(), Is.EqualTo(lankar.Orsak));
        Assert.That(atgard["indikatorer"]![0]!["kod"]!.GetValue<string>(), Is.EqualTo("TRY-01"));
        Assert.That(atgard["indikatorer"]![0]!["namn"]!.GetValue<string>(), Is.Not.EqualTo("TRY-01"));
        Assert.That(atgard["uppfoljningar"]![0]!["rapporttillfalle"]!.GetValue<string>(), Is.EqualTo("2026-T2"));
    }

    [Test]
    public async Task Atgard_not_followed_up_is_a_gap()
    {
        var lankar = await Kedja.BeslutadAsync();

        var kedja = await GetAsync(Samordnare, "/sparbarhet?omrade=jarva");

        Assert.That(kedja["hel"]!.GetValue<bool>(), Is.False);
        Assert.That(kedja["luckor"]![0]!["slag"]!.GetValue<string>(), Is.EqualTo("AtgardEjUppfoljd"));
        Assert.That(kedja["luckor"]![0]!["objektId"]!.GetValue<Guid>(), Is.EqualTo(lankar.Atgard));
    }

    [Test]
    public async Task Problem_without_atgard_is_a_gap()
    {
        var (_, problem, _) = await Kedja.FaststalldAsync();

        var kedja = await GetAsync(Samordnare, "/sparbarhet?omrade=jarva");

        Assert.That(kedja["luckor"]!.AsArray().Single()!["objektId"]!.GetValue<Guid>(), Is.EqualTo(problem));
    }

    [Test]
    public async Task Draft_is_not_in_the_chain_and_an_empty_chain_is_not_whole()
    {
        await Kedja.ProblemAsync(await Kedja.LagesbildAsync());

        var kedja = await GetAsync(Samordnare, "/sparbarhet?omrade=jarva");

        Assert.That(kedja["problem"]!.AsArray(), Is.Empty);
        Assert.That(kedja["hel"]!.GetValue<bool>(), Is.False);
    }

    [Test]
    public async Task City_sees_the_chains_of_its_areas()
    {
        await Kedja.FaststalldAsync();

        var kedja = await GetAsync("slk-controller", "/sparbarhet?omrade=0180");

        Assert.That(kedja["problem"]!.AsArray().Single()!["omrade"]!.GetValue<string>(), Is.EqualTo("jarva"));
    }

    [TestCase("?omrade=jarva", 404, "omrade-saknas")]
    [TestCase("?omrade=atlantis", 404, "omrade-saknas")]
    [TestCase("", 400, "parameter-saknas")]
    [TestCase("?omrde=farsta", 400, "okand-parameter")]
    public async Task Asked_wrong(string query, int status, string code) =>
        await AssertProblemAsync(
            await SendAsync("samordnare-farsta", HttpMethod.Get, "/sparbarhet" + query),
            status,
            code
        );

    [Test]
    public async Task Number_of_statements_does_not_grow_with_the_chain()
    {
        await Kedja.BeslutadAsync();
        var one = await StatementsAsync();
        await Kedja.BeslutadAsync();
        await Kedja.BeslutadAsync();

        Assert.That(await StatementsAsync(), Is.EqualTo(one).And.GreaterThan(0));
    }

    /// <summary>SQL statements of one request, known by its trace: work in the background is not counted.</summary>
    private async Task<int> StatementsAsync()
    {
        var trace = ActivityTraceId.CreateRandom();
        var count = 0;
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "Npgsql" or "Microsoft.AspNetCore",
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (activity.Source.Name == "Npgsql" && activity.TraceId == trace)
                    Interlocked.Increment(ref count);
            },
        };
        ActivitySource.AddActivityListener(listener);
        using var request = new HttpRequestMessage(HttpMethod.Get, Root + "/sparbarhet?omrade=jarva");
        request.Headers.Add("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01");
        await ReadAsync(await As(Samordnare).SendAsync(request));
        return count;
    }
}
