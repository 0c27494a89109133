using System.Text.Json.Nodes;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Trygghet.Tests.Indikatorer;

/// <summary>Revisions are never overwritten: the same question about the same moment has the same answer for ever.</summary>
[TestFixture]
public sealed class AsOfTests : MatvardeFixture
{
    private const string Fraga = "/matvarden?indikator=TRY-01&omrade=jarva,farsta";
    private static readonly DateTime Forst = new(2026, 3, 1, 8, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Sedan = Forst.AddMonths(3);

    protected override async Task PrepareAsync()
    {
        await RegistreraAsync(
            "TRYGGHETSMATNINGEN",
            Forst,
            new("TRY-01", "jarva", "2023", 33.0m, 400),
            new("TRY-01", "farsta", "2023", 50m, 300),
            new("TRY-01", "farsta", "2020", 51m, 300)
        );
        await RegistreraAsync(
            "TRYGGHETSMATNINGEN",
            Sedan,
            new("TRY-01", "jarva", "2023", 34.1m, 400),
            new("TRY-01", "farsta", "2020", null, Borttagen: true),
            new("TRY-01", "jarva", "2026", 40m, 12)
        );
    }

    [Test]
    public async Task Now_shows_the_latest_revision_of_each_value() =>
        Assert.That(
            await CellerAsync(Fraga),
            Is.EqualTo(new[] { "farsta 2023 50", "jarva 2023 34.1", "jarva 2026 ForFaSvar" })
        );

    [TestCase("2026-03-01T07:59:59Z", "")]
    [TestCase("2026-03-01T08:00:00Z", "farsta 2020 51,farsta 2023 50,jarva 2023 33.0")]
    [TestCase("2026-05-31T23:00:00Z", "farsta 2020 51,farsta 2023 50,jarva 2023 33.0")]
    [TestCase("2026-06-01T08:00:00Z", "farsta 2023 50,jarva 2023 34.1,jarva 2026 ForFaSvar")]
    public async Task Then_shows_what_was_registered_then(string tid, string celler) =>
        Assert.That(string.Join(',', await CellerAsync($"{Fraga}&asOf={tid}")), Is.EqualTo(celler));

    [Test]
    public async Task Latest_then_is_chosen_among_what_was_registered_then() =>
        Assert.That(
            await CellerAsync($"{Fraga}&senaste=1&asOf=2026-04-01T00:00:00Z"),
            Is.EqualTo(new[] { "farsta 2023 50", "jarva 2023 33.0" })
        );

    [Test]
    public async Task What_may_not_be_shown_now_may_not_be_shown_then_either()
    {
        var svar = await SendAsync("analys", HttpMethod.Get, $"{Fraga}&period=2026&asOf=2026-06-02T00:00:00Z");

        var rad = (await ReadAsync(svar))["items"]![0]!;
        foreach (var falt in (string[])["varde", "n", "standardfel", "ki95"])
            Assert.That(rad[falt], Is.Null, falt);
    }

    [TestCase("json")]
    [TestCase("csv")]
    [TestCase("json-stat2")]
    public async Task Answer_about_the_past_is_the_same_bytes_after_a_new_revision(string format)
    {
        var adress = $"{Fraga}&asOf=2026-04-01T00:00:00Z&format={format}";
        var fore = await (await SendAsync("analys", HttpMethod.Get, adress)).Content.ReadAsByteArrayAsync();
        await RegistreraAsync(
            "TRYGGHETSMATNINGEN",
            DateTime.UtcNow,
            new Leverans("TRY-01", "bromma", "2023", 60m, 400)
        );

        var efter = await (await SendAsync("analys", HttpMethod.Get, adress)).Content.ReadAsByteArrayAsync();

        Assert.That(efter, Is.EqualTo(fore));
    }

    [Test]
    public async Task Question_about_now_waits_for_what_is_being_registered()
    {
        await using var connection = await Services.GetRequiredService<NpgsqlDataSource>().OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await connection.ExecuteAsync(
            """
            update indikatorer.datamangd set revision = revision + 1 where kod = 'STOCKHOLMSENKATEN';
            insert into indikatorer.matvarde (
                   datamangd, indikator, omrade, period, period_fran, period_till, varde, n, kalla, revision, registrerad)
            values ('STOCKHOLMSENKATEN', 'TRY-02', 'kista', '2023', '2023-01-01', '2023-12-31', 50, 400, 'Test', 1, @Nu)
            """,
            new { Nu = DateTime.UtcNow.AddSeconds(-2) }
        );
        var fraga =
            $"/matvarden?indikator=TRY-02&omrade=kista&asOf={DateTime.UtcNow.AddSeconds(-1):yyyy-MM-ddTHH:mm:ssZ}";

        var svar = GetAsync("analys", fraga);
        await Task.Delay(500);
        var vantade = !svar.IsCompleted;
        await transaction.CommitAsync();

        Assert.That(vantade, Is.True);
        Assert.That((await svar)["total"]!.GetValue<int>(), Is.EqualTo(1));
    }

    [Test]
    public async Task Time_with_an_offset_is_the_same_moment() =>
        Assert.That(
            await CellerAsync($"{Fraga}&asOf=2026-06-01T10:00:00%2B02:00"),
            Is.EqualTo(await CellerAsync($"{Fraga}&asOf=2026-06-01T08:00:00Z"))
        );

    [Test]
    public void Truth_cannot_be_changed([Values("update", "delete", "truncate")] string hur)
    {
        var sql = hur switch
        {
            "update" => "update indikatorer.matvarde set varde = 0",
            "delete" => "delete from indikatorer.matvarde",
            _ => "truncate indikatorer.matvarde",
        };

        Assert.That(() => ExecuteAsync(sql), Throws.Exception.Message.Contains("Mätvärden ändras aldrig"));
    }

    private async Task<string[]> CellerAsync(string fraga) =>
        (await GetAsync("analys", fraga))["items"]!
            .AsArray()
            .Select(rad =>
                $"{Text(rad, "omrade")} {Text(rad, "period")} {rad!["varde"]?.ToJsonString() ?? Text(rad, "status")}"
            )
            .ToArray();

    private static string Text(JsonNode? rad, string falt) => rad![falt]!.GetValue<string>();
}
