using System.Text.Json.Nodes;
using Npgsql;

namespace Trygghet.Tests.Lagesbild;

/// <summary>A figure lives in the text: refused when it leads nowhere, today's in a draft, kept when the picture is adopted.</summary>
[TestFixture]
public sealed class SiffrorITextTests : SiffrorFixture
{
    [TestCase(
        "Den är {{matvarde TRY-1 jarva 2025}}.",
        "Tecken 8–36",
        "Det finns ingen indikator TRY-1. Menade du TRY-01?"
    )]
    [TestCase(
        "{{matvarde TRY-01 järva 2025}}",
        "Tecken 1–30",
        "Det finns inget område järva vars siffror du kan läsa. Menade du jarva?"
    )]
    [TestCase(
        "{{matvarde TRY-01 jarva 2052}}",
        "Tecken 1–30",
        "Det finns ingen siffra för 2052. Perioderna är 2023–2025. Menade du 2025?"
    )]
    [TestCase("{{matvarde TRY-07 jarva}}", "Tecken 1–25", "Det finns inga siffror för TRY-07 i jarva.")]
    [TestCase(
        "{{matvärde TRY-01 jarva}}",
        "Tecken 1–25",
        "Börja med matvarde, serie eller diagram. Menade du matvarde?"
    )]
    [TestCase("{{serie TRY-01 jarva 2025}}", "Tecken 1–27", "Skriv {{serie INDIKATOR område}}.")]
    [TestCase("{{matvarde TRY-01", "Tecken 1–17", "Hänvisningen slutar inte med }}.")]
    public async Task Reference_that_leads_nowhere_is_refused_with_its_place(string text, string plats, string rad)
    {
        var body = Bild();
        body["analys"] = text;

        var svar = await SendAsync(Samordnare, HttpMethod.Post, "/lagesbilder", body);

        var fel = (await AssertProblemAsync(svar, 422, "ogiltig-indata"))["errors"]!.AsArray().Single()!;
        Assert.That(fel["pointer"]!.GetValue<string>(), Is.EqualTo("#/analys"));
        Assert.That(fel["detail"]!.GetValue<string>(), Does.StartWith(plats).And.EndWith(rad));
    }

    [Test]
    public async Task Problem_refuses_it_too()
    {
        var body = Problem(await SkapaBildAsync());
        body["vad"] = "Trygga: {{matvarde TRY-99 jarva}}";

        var svar = await SendAsync(Samordnare, HttpMethod.Post, "/problem", body);

        Assert.That(Pointers(await AssertProblemAsync(svar, 422, "ogiltig-indata")), Is.EqualTo(new[] { "#/vad" }));
    }

    [Test]
    public async Task Change_of_a_draft_refuses_it_too()
    {
        var bild = await SkapaBildAsync();
        var body = Without(Bild(), "typ", "omrade");
        body["annanInformation"] = "{{serie TRY-99 jarva}}";

        var svar = await SendAsync(Samordnare, HttpMethod.Put, $"/lagesbilder/{bild}", body, await VersionAsync(bild));

        Assert.That(
            Pointers(await AssertProblemAsync(svar, 422, "ogiltig-indata")),
            Is.EqualTo(new[] { "#/annanInformation" })
        );
    }

    [Test]
    public async Task Draft_answers_the_figure_of_today_with_its_uncertainty()
    {
        var siffra = (await SiffrorAsync(await BildMedAsync("Trygga: {{matvarde TRY-01 jarva 2024}}."))).Single()!;

        Assert.That(siffra["referens"]!.GetValue<string>(), Is.EqualTo("{{matvarde TRY-01 jarva 2024}}"));
        Assert.That(siffra["omradesnamn"]!.GetValue<string>(), Is.EqualTo("Järva"));
        Assert.That(siffra["da"], Is.Null);
        Assert.That(siffra["nu"]!["varde"]!.GetValue<decimal>(), Is.EqualTo(31.5m));
        Assert.That(siffra["nu"]!["n"]!.GetValue<int>(), Is.EqualTo(400));
        Assert.That(siffra["nu"]!["ki95"]!["nedre"]!.GetValue<decimal>(), Is.EqualTo(27.2m));
    }

    [TestCase("{{matvarde TRY-01 jarva}}")]
    [TestCase("{{matvarde TRY-01 jarva senaste}}")]
    public async Task Latest_is_the_last_period(string text) =>
        Assert.That(
            (await SiffrorAsync(await BildMedAsync(text))).Single()!["nu"]!["period"]!.GetValue<string>(),
            Is.EqualTo("2025")
        );

    [Test]
    public async Task Series_has_every_period_in_order()
    {
        var siffra = (await SiffrorAsync(await BildMedAsync("{{diagram TRY-01 jarva}}"))).Single()!;

        Assert.That(
            siffra["serie"]!.AsArray().Select(punkt => punkt!["nu"]!["period"]!.GetValue<string>()),
            Is.EqualTo(new[] { "2023", "2024", "2025" })
        );
    }

    [Test]
    public async Task Same_reference_is_answered_once_and_in_the_order_of_the_text()
    {
        var siffror = await SiffrorAsync(
            await BildMedAsync("{{serie TRY-01 jarva}} {{matvarde TRY-01 jarva 2023}} {{serie TRY-01 jarva}}")
        );

        Assert.That(
            siffror.Select(siffra => siffra!["slag"]!.GetValue<string>()),
            Is.EqualTo(new[] { "Serie", "Matvarde" })
        );
    }

    [Test]
    public async Task Adopted_picture_keeps_the_figure_and_shows_a_later_revision_beside()
    {
        await RegistreraAsync("TRY-02", "jarva", "2025", 33.0m);
        var bild = await BildMedAsync("{{matvarde TRY-02 jarva senaste}}");
        await FaststallAsync(bild);

        await RegistreraAsync("TRY-02", "jarva", "2025", 34.1m);
        await RegistreraAsync("TRY-02", "jarva", "2026", 40m);

        var siffra = (await SiffrorAsync(bild)).Single()!;
        Assert.That(siffra["da"]!["varde"]!.GetValue<decimal>(), Is.EqualTo(33.0m));
        Assert.That(siffra["nu"]!["varde"]!.GetValue<decimal>(), Is.EqualTo(34.1m));
        Assert.That(siffra["nu"]!["period"]!.GetValue<string>(), Is.EqualTo("2025"));
        Assert.That(siffra["reviderad"]!.GetValue<bool>(), Is.True);
        Assert.That(siffra["asOf"], Is.Not.Null);
    }

    [Test]
    public async Task Adopted_series_keeps_its_periods_and_marks_the_revised_one()
    {
        await RegistreraAsync("TRY-03", "jarva", "2024", 20m);
        await RegistreraAsync("TRY-03", "jarva", "2025", 21m);
        var bild = await BildMedAsync("{{serie TRY-03 jarva}}");
        await FaststallAsync(bild);

        await RegistreraAsync("TRY-03", "jarva", "2024", 20.5m);
        await RegistreraAsync("TRY-03", "jarva", "2026", 22m);

        var serie = (await SiffrorAsync(bild)).Single()!["serie"]!.AsArray();
        Assert.That(
            serie.Select(punkt => $"{punkt!["da"]!["period"]} {punkt["reviderad"]}"),
            Is.EqualTo(new[] { "2024 true", "2025 false" })
        );
    }

    [Test]
    public async Task Figure_of_another_area_is_kept_too()
    {
        await RegistreraAsync("TRY-04", "0180", "2025", 55m);
        var bild = await BildMedAsync("Staden: {{matvarde TRY-04 0180 2025}}");
        await FaststallAsync(bild);

        var siffra = (await SiffrorAsync(bild)).Single()!;
        Assert.That(siffra["da"]!["varde"]!.GetValue<decimal>(), Is.EqualTo(55m));
    }

    [Test]
    public async Task Figure_in_a_problem_is_kept_when_its_picture_is_adopted()
    {
        await RegistreraAsync("TRY-05", "jarva", "2025", 12m);
        var bild = await SkapaBildAsync();
        var body = Problem(bild, "TRY-06");
        body["vad"] = "Andel: {{matvarde TRY-05 jarva 2025}}";
        var problem = Id(await PostAsync(Samordnare, "/problem", body));
        await FaststallAsync(bild);

        var siffra = (await GetAsync(Samordnare, $"/problem/{problem}"))["siffrorIText"]![0]!;
        Assert.That(siffra["da"]!["varde"]!.GetValue<decimal>(), Is.EqualTo(12m));
    }

    [Test]
    public async Task Hidden_figure_has_a_status_and_no_value()
    {
        await RegistreraAsync("TRY-08", "jarva", "2025", varde: null);
        var bild = await BildMedAsync("{{matvarde TRY-08 jarva 2025}}");
        await FaststallAsync(bild);

        var da = (await SiffrorAsync(bild)).Single()!["da"]!;
        Assert.That(da["status"]!.GetValue<string>(), Is.EqualTo("ForFaSvar"));
        Assert.That($"{da["varde"]}{da["n"]}{da["ki95"]}", Is.Empty);
    }

    [TestCase("update lagesbild.fast_siffra set varde = 99 where lagesbild_id = @bild")]
    [TestCase("delete from lagesbild.fast_siffra where lagesbild_id = @bild")]
    public async Task Kept_figure_cannot_be_changed(string sql)
    {
        var bild = await BildMedAsync("{{matvarde TRY-01 jarva 2023}}");
        await FaststallAsync(bild);

        Assert.That(
            async () => await ExecuteAsync(sql, new { bild }),
            Throws.InstanceOf<PostgresException>().With.Property("SqlState").EqualTo("23514")
        );
    }

    [Test]
    public async Task Writer_sees_what_a_reference_says_before_saving()
    {
        var svar = await GetAsync(
            Samordnare,
            $"/siffror?referens={Uri.EscapeDataString("{{matvarde TRY-01 jarva 2025}}")}"
        );

        Assert.That(svar["siffror"]![0]!["nu"]!["varde"]!.GetValue<decimal>(), Is.EqualTo(33.0m));
    }

    [Test]
    public async Task Writer_is_told_what_is_wrong_before_saving()
    {
        var svar = await SendAsync(Samordnare, HttpMethod.Get, "/siffror?referens=%7B%7Bserie%20TRY-01%7D%7D");

        Assert.That(
            Pointers(await AssertProblemAsync(svar, 422, "ogiltig-indata")),
            Is.EqualTo(new[] { "#/referens/0" })
        );
    }
}
