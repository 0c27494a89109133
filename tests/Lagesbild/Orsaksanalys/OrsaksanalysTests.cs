using System.Net;
using System.Text.Json.Nodes;

namespace Trygghet.Tests.Lagesbild.Orsaksanalys;

[TestFixture]
public sealed class OrsaksanalysTests : OrsaksanalysFixture
{
    [Test]
    public async Task New_problem_has_an_empty_analysis()
    {
        var problem = await SkapaProblemAsync(await SkapaBildAsync());

        var analys = await AnalysAsync(problem);

        foreach (var del in new[] { "orsaker", "faktorer", "hypoteser" })
            Assert.That(analys[del]!.AsArray(), Is.Empty, del);
        Assert.That(analys["handelsekedja"]!["version"]!.GetValue<int>(), Is.Zero);
        Assert.That(analys["lagesbildStatus"]!.GetValue<string>(), Is.EqualTo("Utkast"));
    }

    [Test]
    public async Task Everything_that_explains_the_problem_is_in_one_answer()
    {
        var (problem, orsak, hypotes) = await SkapaHypotesAsync();
        await SkapaAsync("/faktorer", Faktor(problem));
        await SkapaAsync("/hypotesunderlag", Underlag(hypotes));
        await SkrivKedjaAsync(problem, "0", ("Möte", "Belysning"), ("Överlämning", null));

        var analys = await AnalysAsync(problem);

        Assert.That(Id(analys["orsaker"]![0]!), Is.EqualTo(orsak));
        Assert.That(analys["faktorer"]![0]!["niva"]!.GetValue<string>(), Is.EqualTo("Grupp"));
        Assert.That(analys["handelsekedja"]!["steg"]![0]!["brytsAv"]!.GetValue<string>(), Is.EqualTo("Belysning"));
        Assert.That(analys["hypoteser"]![0]!["lopnummer"]!.GetValue<int>(), Is.EqualTo(1));
        Assert.That(analys["hypoteser"]![0]!["indikatornamn"]!.GetValue<string>(), Does.StartWith("Oro"));
        Assert.That(analys["hypoteser"]![0]!["underlag"]![0]!["styrka"]!.GetValue<int>(), Is.EqualTo(2));
    }

    [Test]
    public async Task Answer_changes_its_etag_when_a_part_changes()
    {
        var problem = await SkapaProblemAsync(await SkapaBildAsync());
        var path = $"/problem/{problem}/orsaksanalys";
        var fore = (await SendAsync(Samordnare, HttpMethod.Get, path)).Headers.ETag!.Tag;

        await SkapaAsync("/faktorer", Faktor(problem));

        Assert.That((await SendAsync(Samordnare, HttpMethod.Get, path)).Headers.ETag!.Tag, Is.Not.EqualTo(fore));
    }

    [TestCase("Garningsperson", null, "Social")]
    [TestCase("PlatsSituation", null, "Situationell")]
    [TestCase("PlatsSituation", "AvsaknadAvVaktare", "Situationell,Trygghetsskapande")]
    [TestCase("BrottsutsattObjekt", "LampligtObjekt", "Situationell,Trygghetsskapande")]
    public async Task Cause_points_to_a_kind_of_measure(string perspektiv, string? rutinaktivitet, string typer)
    {
        var problem = await SkapaProblemAsync(await SkapaBildAsync());
        var body = Orsak(problem);
        body["perspektiv"] = perspektiv;
        body["rutinaktivitet"] = rutinaktivitet;
        await SkapaAsync("/orsaker", body);

        var orsak = (await AnalysAsync(problem))["orsaker"]![0]!;

        Assert.That(orsak["rutinaktivitet"]?.GetValue<string>(), Is.EqualTo(rutinaktivitet));
        Assert.That(
            string.Join(',', orsak["forslag"]!.AsArray().Select(f => f!["typ"]!.GetValue<string>())),
            Is.EqualTo(typer)
        );
    }

    [Test]
    public async Task Chain_is_replaced_as_a_whole_and_keeps_its_order()
    {
        var problem = await SkapaProblemAsync(await SkapaBildAsync());
        await SkrivKedjaAsync(problem, "0", ("Första", null), ("Andra", null));

        var response = await SkrivKedjaAsync(problem, "1", ("Andra", null), ("Tredje", "Tillsyn"), ("Första", null));

        var steg = (await AnalysAsync(problem))["handelsekedja"]!["steg"]!.AsArray();
        Assert.That(response.Headers.ETag!.Tag, Is.EqualTo("\"2\""));
        Assert.That(
            steg.Select(s => s!["text"]!.GetValue<string>()),
            Is.EqualTo(new[] { "Andra", "Tredje", "Första" })
        );
    }

    [TestCase(null, 428, "if-match-saknas")]
    [TestCase("0", 412, "etag-inaktuell")]
    [TestCase("2", 412, "etag-inaktuell")]
    public async Task Chain_that_somebody_else_has_written_is_not_written_over(string? ifMatch, int status, string kod)
    {
        var problem = await SkapaProblemAsync(await SkapaBildAsync());
        await SkrivKedjaAsync(problem, "0", ("Första", null));

        await AssertProblemAsync(await SkrivKedjaAsync(problem, ifMatch, ("Annan", null)), status, kod);
    }

    [Test]
    public async Task Empty_step_of_the_chain_is_pointed_out()
    {
        var problem = await SkapaProblemAsync(await SkapaBildAsync());

        var svar = await AssertProblemAsync(
            await SkrivKedjaAsync(problem, "0", ("Första", null), ("", null)),
            422,
            "ogiltig-indata"
        );

        Assert.That(Pointers(svar), Is.EqualTo(new[] { "#/steg/1/text" }));
    }

    [Test]
    public async Task Factor_is_read_changed_and_taken_away()
    {
        var problem = await SkapaProblemAsync(await SkapaBildAsync());
        var response = await SendAsync(Samordnare, HttpMethod.Post, "/faktorer", Faktor(problem));
        var id = Id(await ReadAsync(response));
        var ny = Without(Faktor(problem), "problemId");
        ny["slag"] = "Risk";
        ny["niva"] = "Samhalle";

        await ReadAsync(await SendAsync(Samordnare, HttpMethod.Put, $"/faktorer/{id}", ny, "1"));

        var faktor = await GetAsync(Samordnare, $"/faktorer/{id}");
        Assert.That(response.Headers.Location!.ToString(), Is.EqualTo($"{Root}/faktorer/{id}"));
        Assert.That(faktor["slag"]!.GetValue<string>(), Is.EqualTo("Risk"));
        Assert.That(faktor["niva"]!.GetValue<string>(), Is.EqualTo("Samhalle"));
        var borta = await SendAsync(Samordnare, HttpMethod.Delete, $"/faktorer/{id}", ifMatch: "2");
        Assert.That(borta.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That((await AnalysAsync(problem))["faktorer"]!.AsArray(), Is.Empty);
        await AssertProblemAsync(await SendAsync(Samordnare, HttpMethod.Get, $"/faktorer/{id}"), 404, "faktor-saknas");
    }

    [Test]
    public async Task Each_change_counts_up_the_picture()
    {
        var bild = await SkapaBildAsync();
        var problem = await SkapaProblemAsync(bild);
        Assert.That(await VersionAsync(bild), Is.EqualTo("2"));

        await SkapaAsync("/faktorer", Faktor(problem));

        Assert.That(await VersionAsync(bild), Is.EqualTo("3"));
    }

    [Test]
    public async Task Parts_of_a_problem_in_another_area_do_not_exist()
    {
        var (problem, orsak, hypotes) = await SkapaHypotesAsync();
        var faktor = await SkapaAsync("/faktorer", Faktor(problem));
        var underlag = await SkapaAsync("/hypotesunderlag", Underlag(hypotes));
        (HttpMethod Metod, string Path, JsonObject? Body, string Kod)[] anrop =
        [
            (HttpMethod.Get, $"/problem/{problem}/orsaksanalys", null, "problem-saknas"),
            (HttpMethod.Put, $"/problem/{problem}/handelsekedja", Kedja(("Steg", null)), "problem-saknas"),
            (HttpMethod.Post, "/faktorer", Faktor(problem), "problem-saknas"),
            (HttpMethod.Get, $"/faktorer/{faktor}", null, "faktor-saknas"),
            (HttpMethod.Put, $"/faktorer/{faktor}", Without(Faktor(problem), "problemId"), "faktor-saknas"),
            (HttpMethod.Delete, $"/faktorer/{faktor}", null, "faktor-saknas"),
            (HttpMethod.Post, "/hypoteser", Hypotes(problem, orsak), "problem-saknas"),
            (HttpMethod.Get, $"/hypoteser/{hypotes}", null, "hypotes-saknas"),
            (HttpMethod.Put, $"/hypoteser/{hypotes}", MedStatus(orsak, "Otestad"), "hypotes-saknas"),
            (HttpMethod.Delete, $"/hypoteser/{hypotes}", null, "hypotes-saknas"),
            (HttpMethod.Post, "/hypotesunderlag", Underlag(hypotes), "hypotes-saknas"),
            (HttpMethod.Get, $"/hypotesunderlag/{underlag}", null, "underlag-saknas"),
            (HttpMethod.Delete, $"/hypotesunderlag/{underlag}", null, "underlag-saknas"),
        ];

        foreach (var (metod, path, body, kod) in anrop)
            await AssertProblemAsync(await SendAsync(Farsta, metod, path, body, "1"), 404, kod);
    }

    [Test]
    public async Task Parts_of_the_other_partys_own_picture_do_not_exist()
    {
        const string kommunpolis = "kommunpolis-jarva";
        var bild = await SkapaBildAsync(Bild(typ: "Egen", part: "lpo-jarva-polisen"), kommunpolis);
        var problem = Id(await PostAsync(kommunpolis, "/problem", Problem(bild)));
        var faktor = Id(await PostAsync(kommunpolis, "/faktorer", Faktor(problem)));
        await AnalysAsync(problem, kommunpolis);

        await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Get, $"/problem/{problem}/orsaksanalys"),
            404,
            "problem-saknas"
        );
        await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Get, $"/faktorer/{faktor}"),
            404,
            "faktor-saknas"
        );
        await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Delete, $"/faktorer/{faktor}", ifMatch: "1"),
            404,
            "faktor-saknas"
        );
    }

    [TestCase("styrgrupp-jarva")]
    [TestCase("slk-controller")]
    public async Task Reader_reads_but_may_not_write(string persona)
    {
        var problem = await SkapaProblemAsync(await SkapaBildAsync());

        await AnalysAsync(problem, persona);

        await AssertProblemAsync(
            await SendAsync(persona, HttpMethod.Post, "/faktorer", Faktor(problem)),
            403,
            "ratt-saknas"
        );
        await AssertProblemAsync(
            await SendAsync(persona, HttpMethod.Put, $"/problem/{problem}/handelsekedja", Kedja(), "0"),
            403,
            "ratt-saknas"
        );
    }

    private Task<HttpResponseMessage> SkrivKedjaAsync(Guid problem, string? ifMatch, params (string, string?)[] steg) =>
        SendAsync(Samordnare, HttpMethod.Put, $"/problem/{problem}/handelsekedja", Kedja(steg), ifMatch);
}
