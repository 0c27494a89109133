using System.Text.Json;
using System.Text.Json.Nodes;
using Trygghet.Modules.Indikatorer;
using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Shared;

namespace Trygghet.Tests.Indikatorer;

[TestFixture]
public sealed class SokMatvardenTests : MatvardeFixture
{
    protected override async Task PrepareAsync()
    {
        await RegistreraAsync(
            "TRYGGHET-SYNTETISK",
            DateTime.UtcNow,
            new("TRY-03", "jarva", "2023", 43.0m, 423, Flagga: "stor-andring"),
            new("TRY-03", "jarva", "2026", 31m, 423),
            new("TRY-03", "jarva", "2026", 35m, 212, "kon=kvinna"),
            new("TRY-03", "farsta", "2026", 28m, 60),
            new("TRY-03", "lunda", "2026", 50m, 6),
            new("BRO-02", "jarva", "2025", 812m),
            new("BRO-02", "jarva", "2026-10", 3m, Statistikstatus: "Preliminar"),
            new("UNG-01", "jarva", "2020", null)
        );
        await RegistreraAsync(
            "KOLADA-STOCKHOLM",
            DateTime.UtcNow,
            new Leverans("KOL-N00943", "0180", "2010", 24.59097853m)
        );
    }

    [Test]
    public async Task Row_is_what_the_document_says()
    {
        var items = (await GetAsync("analys", "/matvarden?indikator=TRY-03&omrade=jarva&uppdelning=alla"))["items"]!;

        var rader = items.Deserialize<SokMatvarden.Row[]>(Json.Options)!;
        Assert.That(rader.Select(rad => rad.Period), Is.EqualTo(new[] { "2023", "2026" }));
        Assert.That(rader[0].Flagga, Is.EqualTo("stor-andring"));
        Assert.That(
            rader[1] with
            {
                Registrerad = default,
            },
            Is.EqualTo(
                new SokMatvarden.Row(
                    "TRY-03",
                    "jarva",
                    "2026",
                    new(2026, 1, 1),
                    new(2026, 12, 31),
                    "alla",
                    31m,
                    "andel %",
                    423,
                    2.25m,
                    new Intervall(26.78m, 35.56m, "Wilson"),
                    Vardestatus.Ok,
                    Statistikstatus.Slutlig,
                    "Test",
                    "TRYGGHET-SYNTETISK",
                    true,
                    1,
                    default,
                    null,
                    null,
                    null,
                    Konfidentialitet.Fri,
                    null,
                    "1",
                    false,
                    1
                )
            )
        );
    }

    [Test]
    public async Task Number_keeps_the_precision_of_the_source() =>
        Assert.That(
            await (
                await SendAsync("analys", HttpMethod.Get, "/matvarden?datamangd=KOLADA-STOCKHOLM")
            ).Content.ReadAsStringAsync(),
            Does.Contain("\"varde\":24.59097853,")
        );

    [TestCase("lunda", "TRY-03", "ForFaSvar")]
    [TestCase("jarva", "UNG-01", "Saknas")]
    public async Task Hidden_or_missing_value_is_a_row_without_figures(string omrade, string indikator, string status)
    {
        var rad = (await RaderAsync($"omrade={omrade}&indikator={indikator}")).Single();

        Assert.That(rad["status"]!.GetValue<string>(), Is.EqualTo(status));
        foreach (var falt in (string[])["varde", "n", "standardfel", "ki95"])
            Assert.That(rad[falt], Is.Null, falt);
    }

    [Test]
    public async Task Few_answers_are_marked_as_uncertain() =>
        Assert.That((await RaderAsync("omrade=farsta")).Single()["status"]!.GetValue<string>(), Is.EqualTo("Osaker"));

    [TestCase("indikator=TRY-03,BRO-02&omrade=jarva", 5)]
    [TestCase("indikator=TRY-03&indikator=BRO-02&omrade=jarva", 5)]
    [TestCase("omradesniva=Stadsdelsomrade", 7)]
    [TestCase("omradesniva=Stadsdel", 1)]
    [TestCase("omradesniva=stadsdel,kommun", 2)]
    [TestCase("omradesniva=Kommun&omrade=jarva", 0)]
    [TestCase("datamangd=KOLADA-STOCKHOLM", 1)]
    [TestCase("period=2023,2025", 2)]
    [TestCase("periodFran=2026&indikator=TRY-03", 4)]
    [TestCase("periodTill=2023-12-31", 3)]
    [TestCase("periodFran=2025&periodTill=2025", 1)]
    [TestCase("uppdelning=kon=kvinna", 1)]
    [TestCase("indikator=TRY-03&omrade=jarva&uppdelning=alla&senaste=1", 1)]
    [TestCase("indikator=BRO-02&senaste=2", 2)]
    [TestCase("indikator=TRY-01", 0)]
    public async Task Selection_has_so_many_cells(string fraga, int antal)
    {
        var svar = await GetAsync("analys", $"/matvarden?{fraga}");

        Assert.That(svar["items"]!.AsArray(), Has.Count.EqualTo(antal));
        Assert.That(svar["total"]!.GetValue<int>(), Is.EqualTo(antal));
    }

    [Test]
    public async Task Latest_is_the_period_that_ends_last() =>
        Assert.That(
            (await RaderAsync("indikator=BRO-02&senaste=1")).Single()["period"]!.GetValue<string>(),
            Is.EqualTo("2026-10")
        );

    [Test]
    public async Task Rows_are_only_from_areas_where_the_caller_may_read()
    {
        await ExecuteAsync(
            """
            insert into organisation.rolltilldelning (id, anvandare, roll, omrade, inkluderar_underliggande, giltig_fran)
            values (uuidv7(), 'bara-farsta', 'lasare', 'farsta', true, '2024-01-01')
            """
        );

        var alla = await GetAsync("bara-farsta", "/matvarden?datamangd=TRYGGHET-SYNTETISK");
        var annat = await GetAsync("bara-farsta", "/matvarden?omrade=jarva");

        Assert.That(alla["items"]!.AsArray().Select(rad => (string?)rad!["omrade"]), Is.EqualTo(new[] { "farsta" }));
        Assert.That(annat["total"]!.GetValue<int>(), Is.Zero);
    }

    [TestCase(3)]
    [TestCase(8)]
    public async Task Pages_cover_the_selection_once_and_in_order(int limit)
    {
        var hela = (await RaderAsync("datamangd=TRYGGHET-SYNTETISK")).Select(rad => rad.ToJsonString()).ToList();
        var sidor = new List<string>();
        for (var page = 1; page <= 4; page++)
        {
            var svar = await GetAsync("analys", $"/matvarden?datamangd=TRYGGHET-SYNTETISK&limit={limit}&page={page}");
            Assert.That(svar["total"]!.GetValue<int>(), Is.EqualTo(hela.Count));
            sidor.AddRange(svar["items"]!.AsArray().Select(rad => rad!.ToJsonString()));
        }

        Assert.That(sidor, Is.EqualTo(hela));
    }

    private async Task<List<JsonNode>> RaderAsync(string fraga) =>
        (await GetAsync("analys", $"/matvarden?{fraga}"))["items"]!.AsArray().Select(rad => rad!).ToList();
}
