using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Trygghet.Tests.Indikatorer;

/// <summary>The tag follows the revisions of the data sets, so that nothing is read for a caller who has it all.</summary>
[TestFixture]
public sealed class MatvardenETagTests : MatvardeFixture
{
    protected override Task PrepareAsync() =>
        RegistreraAsync("TRYGGHET-SYNTETISK", DateTime.UtcNow, new Leverans("TRY-03", "jarva", "2026", 31m, 423));

    [TestCase("json")]
    [TestCase("csv")]
    [TestCase("json-stat2")]
    public async Task Unchanged_is_304_without_a_body(string format)
    {
        var adress = $"/matvarden?indikator=TRY-03&format={format}";

        var svar = await SvarAsync(adress, await ETagAsync(adress));

        Assert.That(svar.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
        Assert.That(await svar.Content.ReadAsByteArrayAsync(), Is.Empty);
    }

    [Test]
    public async Task Unchanged_is_said_before_any_value_is_read()
    {
        var etag = await ETagAsync("/matvarden");
        await using var connection = await Services.GetRequiredService<NpgsqlDataSource>().OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var las = new NpgsqlCommand(
            "lock table indikatorer.publicerat, indikatorer.matvarde in access exclusive mode",
            connection,
            transaction
        );
        await las.ExecuteNonQueryAsync();

        var svar = await SvarAsync("/matvarden", etag).WaitAsync(TimeSpan.FromSeconds(10));

        Assert.That(svar.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
    }

    [TestCase("indikator=TRY-03,TRY-01&omrade=jarva", "omrade=jarva&indikator=TRY-01&indikator=TRY-03", true)]
    [TestCase("indikator=TRY-03", "indikator=TRY-01", false)]
    [TestCase("indikator=TRY-03", "indikator=TRY-03&format=csv", false)]
    [TestCase("format=csv", "format=csv&decimaltecken=komma", false)]
    [TestCase("limit=10", "limit=11", false)]
    [TestCase("limit=10", "limit=10&page=2", false)]
    [TestCase("indikator=TRY-03", "indikator=TRY-03&senaste=1", false)]
    [TestCase("indikator=TRY-03", "indikator=TRY-03&periodFran=2020", false)]
    public async Task Tag_is_of_the_selection_not_of_how_it_was_written(string ena, string andra, bool samma) =>
        Assert.That(
            Equals(await ETagAsync($"/matvarden?{ena}"), await ETagAsync($"/matvarden?{andra}")),
            Is.EqualTo(samma)
        );

    [Test]
    public async Task New_revision_is_a_new_tag_and_the_new_values()
    {
        var etag = await ETagAsync("/matvarden?indikator=BRO-03");
        await RegistreraAsync("ANMALDA-BROTT", DateTime.UtcNow, new Leverans("BRO-03", "jarva", "2025", 44m));

        var svar = await SvarAsync("/matvarden?indikator=BRO-03", etag);

        Assert.That(svar.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await ReadAsync(svar))["total"]!.GetValue<int>(), Is.EqualTo(1));
    }

    /// <summary>While others keep asking, so that questions to the database are shared.</summary>
    [Test]
    public async Task Nobody_is_told_304_once_a_revision_is_committed()
    {
        const string Adress = "/matvarden?indikator=BRO-05";
        using var slut = new CancellationTokenSource();
        var andra = Enumerable.Range(0, 4).Select(_ => FragaOmAsync(Adress, slut.Token)).ToList();
        for (var gang = 1; gang <= 10; gang++)
        {
            var etag = await ETagAsync(Adress);
            await RegistreraAsync("ANMALDA-BROTT", DateTime.UtcNow, new Leverans("BRO-05", "jarva", "2025", gang));

            Assert.That((await SvarAsync(Adress, etag)).StatusCode, Is.EqualTo(HttpStatusCode.OK), $"{gang}");
        }
        await slut.CancelAsync();
        await Task.WhenAll(andra);
    }

    [Test]
    public async Task What_was_unchanged_twice_is_new_after_a_revision()
    {
        const string Adress = "/matvarden?indikator=BRO-04";
        var etag = await ETagAsync(Adress);
        var forsta = await SvarAsync(Adress, etag);
        var andra = await SvarAsync(Adress, etag);
        await RegistreraAsync("ANMALDA-BROTT", DateTime.UtcNow, new Leverans("BRO-04", "jarva", "2025", 44m));

        var tredje = await SvarAsync(Adress, etag);

        Assert.That(
            new[] { forsta.StatusCode, andra.StatusCode, tredje.StatusCode },
            Is.EqualTo([HttpStatusCode.NotModified, HttpStatusCode.NotModified, HttpStatusCode.OK])
        );
        Assert.That(andra.Headers.ETag, Is.EqualTo(etag));
        Assert.That(andra.Headers.CacheControl!.NoCache, Is.True);
    }

    [Test]
    public async Task What_was_unchanged_is_refused_once_the_role_has_ended()
    {
        const string Vem = "bara-tillfallig";
        await ExecuteAsync(
            """
            insert into organisation.rolltilldelning (id, anvandare, roll, omrade, inkluderar_underliggande, giltig_fran)
            values (uuidv7(), 'bara-tillfallig', 'lasare', 'farsta', true, '2024-01-01')
            """
        );
        var etag = (await SendAsync(Vem, HttpMethod.Get, "/matvarden")).Headers.ETag!;
        await SvarAsync("/matvarden", etag, Vem);
        await ExecuteAsync("delete from organisation.rolltilldelning where anvandare = 'bara-tillfallig'");

        Assert.That((await SvarAsync("/matvarden", etag, Vem)).StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    [Test]
    public async Task New_name_in_the_catalogue_is_a_new_tag_and_the_new_text()
    {
        const string Adress = "/matvarden?indikator=TRY-03&format=csv";
        var etag = await ETagAsync(Adress);
        await ExecuteAsync("update indikatorer.indikator set namn = 'Nytt namn' where kod = 'TRY-03'");

        var svar = await SvarAsync(Adress, etag);

        Assert.That(await svar.Content.ReadAsStringAsync(), Does.Contain("Nytt namn"));
    }

    [Test]
    public async Task Other_rights_are_another_tag()
    {
        await ExecuteAsync(
            """
            insert into organisation.rolltilldelning (id, anvandare, roll, omrade, inkluderar_underliggande, giltig_fran)
            values (uuidv7(), 'bara-farsta', 'lasare', 'farsta', true, '2024-01-01')
            """
        );

        Assert.That(
            (await SendAsync("bara-farsta", HttpMethod.Get, "/matvarden")).Headers.ETag,
            Is.Not.EqualTo(await ETagAsync("/matvarden"))
        );
    }

    [Test]
    public async Task Head_has_the_tag_and_no_body()
    {
        var svar = await SendAsync("analys", HttpMethod.Head, "/matvarden");

        Assert.That(svar.Headers.ETag, Is.EqualTo(await ETagAsync("/matvarden")));
        Assert.That(await svar.Content.ReadAsByteArrayAsync(), Is.Empty);
    }

    private async Task FragaOmAsync(string adress, CancellationToken slut)
    {
        while (!slut.IsCancellationRequested)
            await ETagAsync(adress);
    }

    private async Task<EntityTagHeaderValue> ETagAsync(string adress) =>
        (await SendAsync("analys", HttpMethod.Get, adress)).Headers.ETag!;

    private async Task<HttpResponseMessage> SvarAsync(string adress, EntityTagHeaderValue etag, string vem = "analys")
    {
        using var fraga = new HttpRequestMessage(HttpMethod.Get, Root + adress);
        fraga.Headers.IfNoneMatch.Add(etag);
        return await As(vem).SendAsync(fraga);
    }
}
