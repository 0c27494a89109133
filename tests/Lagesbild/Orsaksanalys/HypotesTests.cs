using System.Net;

namespace Trygghet.Tests.Lagesbild.Orsaksanalys;

/// <summary>A hypothesis can be shown to be wrong, and is supported or rejected by evidence only.</summary>
[TestFixture]
public sealed class HypotesTests : OrsaksanalysFixture
{
    [Test]
    public async Task New_hypothesis_is_proposed_and_numbered()
    {
        var (problem, orsak, hypotes) = await SkapaHypotesAsync();

        var andra = await PostAsync(Samordnare, "/hypoteser", Hypotes(problem, orsak));

        var forsta = await GetAsync(Samordnare, $"/hypoteser/{hypotes}");
        Assert.That(forsta["status"]!.GetValue<string>(), Is.EqualTo("Foreslagen"));
        Assert.That(forsta["lopnummer"]!.GetValue<int>(), Is.EqualTo(1));
        Assert.That(andra["lopnummer"]!.GetValue<int>(), Is.EqualTo(2));
    }

    [TestCase("Stods", "Emot")]
    [TestCase("Forkastas", "For")]
    [TestCase("Stods", null)]
    [TestCase("Forkastas", null)]
    public async Task Status_without_evidence_on_its_side_is_refused(string status, string? sida)
    {
        var (_, orsak, hypotes) = await SkapaHypotesAsync();
        if (sida is not null)
            await SkapaAsync("/hypotesunderlag", Underlag(hypotes, sida));

        await AssertProblemAsync(await SattAsync(hypotes, orsak, status), 422, "hypotes-utan-underlag");
    }

    [TestCase("Stods", "For")]
    [TestCase("Forkastas", "Emot")]
    [TestCase("Otestad", null)]
    public async Task Status_with_its_evidence_is_kept(string status, string? sida)
    {
        var (_, orsak, hypotes) = await SkapaHypotesAsync();
        if (sida is not null)
            await SkapaAsync("/hypotesunderlag", Underlag(hypotes, sida));

        await ReadAsync(await SattAsync(hypotes, orsak, status));

        var svar = await GetAsync(Samordnare, $"/hypoteser/{hypotes}");
        Assert.That(svar["status"]!.GetValue<string>(), Is.EqualTo(status));
    }

    [Test]
    public async Task Only_evidence_of_a_status_neither_goes_nor_changes_side()
    {
        var (_, orsak, hypotes) = await SkapaHypotesAsync();
        var enda = await SkapaAsync("/hypotesunderlag", Underlag(hypotes));
        await ReadAsync(await SattAsync(hypotes, orsak, "Stods"));
        var emot = Without(Underlag(hypotes, "Emot"), "hypotesId");

        await AssertProblemAsync(await DeleteAsync(enda), 409, "underlag-bar-status");
        await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Put, $"/hypotesunderlag/{enda}", emot, "1"),
            409,
            "underlag-bar-status"
        );

        await SkapaAsync("/hypotesunderlag", Underlag(hypotes));
        Assert.That((await DeleteAsync(enda)).StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
    }

    [Test]
    public async Task Evidence_is_changed()
    {
        var (_, _, hypotes) = await SkapaHypotesAsync();
        var id = await SkapaAsync("/hypotesunderlag", Underlag(hypotes));
        var ny = Without(Underlag(hypotes, "Emot", 3), "hypotesId");

        await ReadAsync(await SendAsync(Samordnare, HttpMethod.Put, $"/hypotesunderlag/{id}", ny, "1"));

        var underlag = await GetAsync(Samordnare, $"/hypotesunderlag/{id}");
        Assert.That(underlag["sida"]!.GetValue<string>(), Is.EqualTo("Emot"));
        Assert.That(underlag["styrka"]!.GetValue<int>(), Is.EqualTo(3));
    }

    [TestCase(0)]
    [TestCase(4)]
    public async Task Strength_is_one_to_three(int styrka)
    {
        var (_, _, hypotes) = await SkapaHypotesAsync();

        var svar = await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Post, "/hypotesunderlag", Underlag(hypotes, styrka: styrka)),
            422,
            "ogiltig-indata"
        );

        Assert.That(Pointers(svar), Is.EqualTo(new[] { "#/styrka" }));
    }

    [Test]
    public async Task Indicator_that_could_refute_is_one_of_the_catalogue()
    {
        var (problem, orsak, _) = await SkapaHypotesAsync();
        var body = Hypotes(problem, orsak);
        body["indikatorSomFalsifierar"] = "TYR-01";

        var svar = await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Post, "/hypoteser", body),
            422,
            "ogiltig-indata"
        );

        Assert.That(Pointers(svar), Is.EqualTo(new[] { "#/indikatorSomFalsifierar" }));
        Assert.That(svar["errors"]![0]!["detail"]!.GetValue<string>(), Does.Contain("Menade du TRY-01?"));
    }

    [Test]
    public async Task Cause_of_another_problem_is_refused()
    {
        var (problem, _, _) = await SkapaHypotesAsync();
        var (_, annan, _) = await SkapaHypotesAsync();

        var svar = await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Post, "/hypoteser", Hypotes(problem, annan)),
            422,
            "ogiltig-indata"
        );

        Assert.That(Pointers(svar), Is.EqualTo(new[] { "#/orsakId" }));
    }

    [Test]
    public async Task Cause_that_a_hypothesis_tests_is_not_taken_away()
    {
        var (_, orsak, hypotes) = await SkapaHypotesAsync();

        await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Delete, $"/orsaker/{orsak}", ifMatch: "1"),
            409,
            "orsak-har-hypotes"
        );

        await SendAsync(Samordnare, HttpMethod.Delete, $"/hypoteser/{hypotes}", ifMatch: "1");
        var borta = await SendAsync(Samordnare, HttpMethod.Delete, $"/orsaker/{orsak}", ifMatch: "1");
        Assert.That(borta.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
    }

    [TestCase(null, 428, "if-match-saknas")]
    [TestCase("7", 412, "etag-inaktuell")]
    public async Task Wrong_precondition_is_refused(string? ifMatch, int status, string kod)
    {
        var (_, orsak, hypotes) = await SkapaHypotesAsync();

        await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Put, $"/hypoteser/{hypotes}", MedStatus(orsak, "Otestad"), ifMatch),
            status,
            kod
        );
    }

    [Test]
    public async Task Nothing_changes_when_the_picture_is_adopted()
    {
        var bild = await SkapaBildAsync();
        var problem = await SkapaProblemAsync(bild);
        var orsak = await SkapaOrsakAsync(problem);
        var hypotes = await SkapaAsync("/hypoteser", Hypotes(problem, orsak));
        await FaststallAsync(bild);

        await AssertProblemAsync(await SattAsync(hypotes, orsak, "Otestad"), 409, "lagesbild-ej-utkast");
        await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Post, "/hypotesunderlag", Underlag(hypotes)),
            409,
            "lagesbild-ej-utkast"
        );
        await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Post, "/faktorer", Faktor(problem)),
            409,
            "lagesbild-ej-utkast"
        );
        await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Put, $"/problem/{problem}/handelsekedja", Kedja(), "0"),
            409,
            "lagesbild-ej-utkast"
        );
    }

    private Task<HttpResponseMessage> SattAsync(Guid hypotes, Guid orsak, string status) =>
        SendAsync(Samordnare, HttpMethod.Put, $"/hypoteser/{hypotes}", MedStatus(orsak, status), "1");

    private Task<HttpResponseMessage> DeleteAsync(Guid underlag) =>
        SendAsync(Samordnare, HttpMethod.Delete, $"/hypotesunderlag/{underlag}", ifMatch: "1");
}
