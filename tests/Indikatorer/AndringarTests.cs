using System.Text.Json.Nodes;

namespace Trygghet.Tests.Indikatorer;

/// <summary>A feed that a copy elsewhere can follow: nothing twice, nothing left out, nothing hidden shown.</summary>
[TestFixture]
public sealed class AndringarTests : MatvardeFixture
{
    private const string Fraga = "/matvarden/andringar?indikator=TRY-01";
    private static readonly DateTime Forst = new(2026, 3, 1, 8, 0, 0, DateTimeKind.Utc);

    protected override async Task PrepareAsync()
    {
        await RegistreraAsync(
            "TRYGGHETSMATNINGEN",
            Forst,
            new("TRY-01", "jarva", "2023", 33.0m, 400, Statistikstatus: "Preliminar"),
            new("TRY-01", "farsta", "2023", 50m, 300),
            new("TRY-01", "bromma", "2023", 61m, 300)
        );
        await RegistreraAsync(
            "TRYGGHETSMATNINGEN",
            Forst.AddDays(1),
            new("TRY-01", "jarva", "2023", 34.1m, 400),
            new("TRY-01", "farsta", "2023", 50m, 300, Borttagen: true),
            new("TRY-01", "bromma", "2023", 62m, 12)
        );
        await RegistreraAsync(
            "TRYGGHETSMATNINGEN",
            Forst.AddDays(2),
            new Leverans("TRY-01", "bromma", "2023", 63m, 300)
        );
    }

    [Test]
    public async Task Every_revision_comes_with_old_and_new_value()
    {
        var rader = await RaderAsync(Fraga);

        Assert.That(
            rader.Where(rad => rad["omrade"]!.GetValue<string>() != "bromma").Select(Text),
            Is.EqualTo(
                new[]
                {
                    "Ny jarva – 33.0 Preliminar",
                    "Ny farsta – 50 Slutlig",
                    "Andrad jarva 33.0 34.1 Slutlig",
                    "Borttagen farsta 50 – Slutlig",
                }
            )
        );
    }

    [Test]
    public async Task Value_that_was_hidden_then_is_not_shown_though_it_is_shown_now()
    {
        var rader = await RaderAsync($"{Fraga}&omrade=bromma");

        Assert.That(
            rader.Select(Text),
            Is.EqualTo(new[] { "Ny bromma – 61 Slutlig", "Andrad bromma 61 – Slutlig", "Andrad bromma – 63 Slutlig" })
        );
    }

    [Test]
    public async Task Value_that_is_hidden_now_is_not_shown_though_it_was_shown_then()
    {
        await RegistreraAsync("STOCKHOLMSENKATEN", Forst, new Leverans("TRY-02", "jarva", "2023", 70m, 300));
        await RegistreraAsync("STOCKHOLMSENKATEN", Forst.AddDays(1), new Leverans("TRY-02", "jarva", "2023", 71m, 9));

        var rader = await RaderAsync("/matvarden/andringar?indikator=TRY-02&omrade=jarva");

        Assert.That(rader.Select(Text), Is.EqualTo(new[] { "Ny jarva – – Slutlig", "Andrad jarva – – Slutlig" }));
    }

    [Test]
    public async Task Value_that_was_hidden_when_it_was_withdrawn_stays_hidden()
    {
        await RegistreraAsync("STOCKHOLMSENKATEN", Forst, new Leverans("TRY-02", "farsta", "2023", 70m, 300));
        await RegistreraAsync("STOCKHOLMSENKATEN", Forst.AddDays(1), new Leverans("TRY-02", "farsta", "2023", 71m, 9));
        await RegistreraAsync(
            "STOCKHOLMSENKATEN",
            Forst.AddDays(2),
            new Leverans("TRY-02", "farsta", "2023", null, Borttagen: true)
        );

        var rader = await RaderAsync("/matvarden/andringar?indikator=TRY-02&omrade=farsta");

        Assert.That(
            rader.Select(Text),
            Is.EqualTo(new[] { "Ny farsta – – Slutlig", "Andrad farsta – – Slutlig", "Borttagen farsta – – Slutlig" })
        );
    }

    [Test]
    public async Task Feed_read_in_pieces_is_the_whole_feed([Values(1, 2, 4)] int antal)
    {
        var (delar, efter) = (new List<string>(), "0");
        for (var mer = true; mer; )
        {
            var svar = await GetAsync("analys", $"{Fraga}&antal={antal}&efter={efter}");
            delar.AddRange(svar["items"]!.AsArray().Select(rad => rad!.ToJsonString()));
            (efter, mer) = (svar["efter"]!.GetValue<string>(), svar["mer"]!.GetValue<bool>());
        }

        Assert.That(delar, Is.EqualTo((await RaderAsync(Fraga)).Select(rad => rad.ToJsonString())));
    }

    [Test]
    public async Task What_another_data_set_registers_meanwhile_is_not_passed_over()
    {
        var fore = (await GetAsync("analys", "/matvarden/andringar?antal=1000&omrade=kista"))["efter"]!;
        await RegistreraAsync("POLISENS-TRYGGHETSMATNING", Forst, new Leverans("TRY-03", "kista", "2023", 40m, 300));
        var mellan = await GetAsync("analys", $"/matvarden/andringar?omrade=kista&efter={fore}");
        await RegistreraAsync("ANMALDA-BROTT", Forst, new Leverans("BRO-03", "kista", "2023", 44m));

        var sist = await GetAsync("analys", $"/matvarden/andringar?omrade=kista&efter={mellan["efter"]}");

        Assert.That(
            sist["items"]!.AsArray().Select(rad => rad!["indikator"]!.GetValue<string>()),
            Is.EqualTo(new[] { "BRO-03" })
        );
    }

    [Test]
    public async Task Cursor_that_is_none_of_ours_is_400([Values("igår", "MTIz", "-")] string efter) =>
        await AssertProblemAsync(
            await SendAsync("analys", HttpMethod.Get, $"{Fraga}&efter={Uri.EscapeDataString(efter)}"),
            400,
            "okant-filtervarde"
        );

    [Test]
    public async Task Areas_of_others_are_not_in_the_feed()
    {
        await ExecuteAsync(
            """
            insert into organisation.rolltilldelning (id, anvandare, roll, omrade, inkluderar_underliggande, giltig_fran)
            values (uuidv7(), 'bara-farsta', 'lasare', 'farsta', true, '2024-01-01')
            """
        );

        var svar = await GetAsync("bara-farsta", Fraga);

        Assert.That(
            svar["items"]!.AsArray().Select(rad => rad!["omrade"]!.GetValue<string>()),
            Is.All.EqualTo("farsta")
        );
        Assert.That(svar["items"]!.AsArray(), Is.Not.Empty);
    }

    private async Task<List<JsonNode>> RaderAsync(string fraga) =>
        (await GetAsync("analys", fraga))["items"]!.AsArray().Select(rad => rad!).ToList();

    private static string Text(JsonNode rad) =>
        $"{rad["handelse"]} {rad["omrade"]} {rad["gammaltVarde"]?.ToJsonString() ?? "–"} {rad["nyttVarde"]?.ToJsonString() ?? "–"} {rad["nyStatistikstatus"]}";
}
