using System.Net;
using System.Text.Json.Nodes;

namespace Trygghet.Tests.Lagesbild.Prioritering;

[TestFixture]
public sealed class PrioriteringTests : PrioriteringFixture
{
    [SetUp]
    public Task WithoutMeetingsAsync() =>
        ExecuteAsync("truncate lagesbild.prioriteringsmote, lagesbild.prioritering, lagesbild.prioriteringsbedomning");

    [Test]
    public async Task Meeting_shows_every_problem_of_the_picture_and_every_criterion()
    {
        var mote = await HamtaAsync(await MoteAsync());

        Assert.That(
            mote["problem"]!.AsArray().Select(rad => $"{rad!["rubrik"]} {rad["paverkbaraOrsaker"]}"),
            Is.EqualTo(new[] { "Otrygghet vid torget 1", "Skadegörelse i centrum 0" })
        );
        Assert.That(mote["kriterier"]!.AsArray(), Has.Count.EqualTo(9));
        Assert.That(
            mote["kriterier"]!.AsArray().Count(kriterium => $"{kriterium!["slag"]}" == "Organisation"),
            Is.EqualTo(3)
        );
    }

    [Test]
    public async Task Draft_is_not_prioritised_from()
    {
        var utkast = await SkapaBildAsync();

        await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Post, "/prioriteringsmoten", Mote(utkast)),
            409,
            "lagesbild-ej-prioriterbar"
        );
    }

    [Test]
    public async Task Somebody_present_comes_from_an_organisation_that_exists()
    {
        var mote = Mote(Bilden);
        mote["narvarande"] = new JsonArray(new JsonObject { ["roll"] = "chef", ["organisation"] = "finns-inte" });

        var svar = await SendAsync(Samordnare, HttpMethod.Post, "/prioriteringsmoten", mote);

        var problem = await AssertProblemAsync(svar, 422, "ogiltig-indata");
        Assert.That(Pointers(problem), Is.EqualTo(new[] { "#/narvarande/0/organisation" }));
    }

    [Test]
    public async Task Scores_are_stored_with_their_reasons_and_added_up_as_help()
    {
        var mote = await MoteAsync();

        var svar = await ReadAsync(
            await BedomAsync(
                mote,
                Torget,
                "0",
                bedomningar: [("signalbrott", 4, "Syns dagligen."), ("beror-manga", 5, "Många passerar.")]
            )
        );

        var rad = await RadAsync(mote, Torget);
        Assert.That($"{svar["summa"]} {svar["version"]}", Is.EqualTo("9 1"));
        Assert.That($"{rad["summa"]} {rad["beslut"]}", Is.EqualTo("9 "));
        Assert.That(
            rad["bedomningar"]!.AsArray().Select(b => $"{b!["kriterium"]} {b["poang"]} {b["motiv"]}"),
            Is.EqualTo(new[] { "signalbrott 4 Syns dagligen.", "beror-manga 5 Många passerar." })
        );
    }

    [Test]
    public async Task Score_left_out_is_gone()
    {
        var mote = await MoteAsync();
        await BedomAsync(mote, Torget, "0", bedomningar: [("signalbrott", 4, "a"), ("resurser", 2, "b")]);
        await BedomAsync(mote, Torget, "1", bedomningar: [("resurser", 3, "c")]);

        Assert.That(
            (await RadAsync(mote, Torget))["bedomningar"]!.AsArray().Select(b => $"{b!["kriterium"]} {b["poang"]}"),
            Is.EqualTo(new[] { "resurser 3" })
        );
    }

    [TestCase("signalbrottt", 4, "Motiv", "#/bedomningar/0/kriterium")]
    [TestCase("signalbrott", 0, "Motiv", "#/bedomningar/0/poang")]
    [TestCase("signalbrott", 6, "Motiv", "#/bedomningar/0/poang")]
    [TestCase("signalbrott", 4, " ", "#/bedomningar/0/motiv")]
    public async Task Score_that_cannot_be_right_is_pointed_out(
        string kriterium,
        int poang,
        string motiv,
        string pekare
    )
    {
        var svar = await BedomAsync(await MoteAsync(), Torget, "0", bedomningar: (kriterium, poang, motiv));

        Assert.That(Pointers(await AssertProblemAsync(svar, 422, "ogiltig-indata")), Is.EqualTo(new[] { pekare }));
    }

    [Test]
    public async Task Reason_with_a_personnummer_is_refused() =>
        await AssertProblemAsync(
            await BedomAsync(await MoteAsync(), Torget, "0", bedomningar: ("signalbrott", 4, "Gäller 19900101-0017.")),
            422,
            "personnummer-i-text"
        );

    [Test]
    public async Task Two_who_score_different_problems_do_not_disturb_each_other()
    {
        var mote = await MoteAsync();

        var svar = await Task.WhenAll(
            BedomAsync(mote, Torget, "0", bedomningar: ("resurser", 3, "a")),
            BedomAsync(mote, Opaverkbart, "0", bedomningar: ("resurser", 2, "b"))
        );

        Assert.That(svar.Select(s => s.StatusCode), Is.All.EqualTo(HttpStatusCode.OK));
    }

    [TestCase(null, 428, "if-match-saknas")]
    [TestCase("7", 412, "etag-inaktuell")]
    public async Task Wrong_precondition_decides_nothing(string? ifMatch, int status, string code)
    {
        var mote = await MoteAsync();

        await AssertProblemAsync(await BeslutaAsync(mote, Torget, ifMatch), status, code);

        Assert.That((await RadAsync(mote, Torget))["beslut"], Is.Null);
    }

    [Test]
    public async Task Problem_without_a_cause_that_can_be_influenced_is_not_prioritised()
    {
        var mote = await MoteAsync();

        await AssertProblemAsync(await BeslutaAsync(mote, Opaverkbart, "0"), 422, "problem-utan-paverkbar-orsak");

        Assert.That((await RadAsync(mote, Opaverkbart))["beslut"], Is.Null);
    }

    [TestCase("Bortprioriterad")]
    [TestCase("Avvaktar")]
    public async Task The_other_decisions_need_no_cause_but_a_reason(string beslut)
    {
        var mote = await MoteAsync();

        var utanMotiv = await BeslutaAsync(mote, Opaverkbart, "0", beslut, motiv: null);
        Assert.That(
            Pointers(await AssertProblemAsync(utanMotiv, 422, "ogiltig-indata")),
            Is.EqualTo(new[] { "#/motiv" })
        );
        Assert.That((await BeslutaAsync(mote, Opaverkbart, "0", beslut)).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task Prioritised_problems_have_an_order_without_gaps_that_the_group_changes()
    {
        var mote = await MoteAsync();
        await ExecuteAsync(
            "alter table lagesbild.orsak disable trigger user; update lagesbild.orsak set paverkbar = 'Delvis'"
        );
        await BeslutatAsync(mote, Torget);
        await BeslutatAsync(mote, Opaverkbart);
        await OrdnaAsync(mote, Opaverkbart, Torget);
        Assert.That(
            await OrdningAsync(mote),
            Is.EqualTo(new[] { "1 Skadegörelse i centrum", "2 Otrygghet vid torget" })
        );

        await BeslutatAsync(mote, Opaverkbart, "Avvaktar");

        Assert.That(
            await OrdningAsync(mote),
            Is.EqualTo(new[] { "1 Otrygghet vid torget", " Skadegörelse i centrum" })
        );
        await ExecuteAsync(
            "update lagesbild.orsak set paverkbar = 'Nej' where problem_id = @Opaverkbart; alter table lagesbild.orsak enable trigger user",
            new { Opaverkbart }
        );
    }

    [Test]
    public async Task Order_holds_the_prioritised_problems_and_no_others()
    {
        var mote = await MoteAsync();
        await BeslutatAsync(mote, Torget);

        var problem = await AssertProblemAsync(await OrdnaAsync(mote, Torget, Opaverkbart), 422, "ogiltig-indata");

        Assert.That(Pointers(problem), Is.EqualTo(new[] { "#/problem" }));
    }

    [Test]
    public async Task Meeting_closes_only_when_every_problem_is_decided()
    {
        var mote = await MoteAsync();
        await BeslutatAsync(mote, Torget);

        var problem = await AssertProblemAsync(await AvslutaAsync(mote), 422, "prioriteringsmote-ofullstandigt");

        Assert.That(
            problem["errors"]!.AsArray().Select(fel => $"{fel!["detail"]}"),
            Is.EqualTo(new[] { "”Skadegörelse i centrum” har inget beslut." })
        );
    }

    [Test]
    public async Task Cause_is_asked_for_again_when_the_meeting_closes()
    {
        var mote = await MoteAsync();
        await BeslutatAsync(mote, Torget);
        await BeslutatAsync(mote, Opaverkbart, "Avvaktar");
        await ExecuteAsync(
            "alter table lagesbild.orsak disable trigger user; update lagesbild.orsak set paverkbar = 'Nej' where problem_id = @Torget",
            new { Torget }
        );

        await AssertProblemAsync(await AvslutaAsync(mote), 422, "problem-utan-paverkbar-orsak");
        await ExecuteAsync(
            "update lagesbild.orsak set paverkbar = 'Ja' where problem_id = @Torget; alter table lagesbild.orsak enable trigger user",
            new { Torget }
        );
    }

    [Test]
    public async Task Nobody_present_is_no_meeting()
    {
        var mote = await MoteAsync();

        var problem = await AssertProblemAsync(await AvslutaAsync(mote, narvarande: []), 422, "ogiltig-indata");

        Assert.That(Pointers(problem), Is.EqualTo(new[] { "#/narvarande" }));
    }

    [Test]
    public async Task What_is_closed_is_what_was_read()
    {
        var mote = await MoteAsync();
        await BeslutatAsync(mote, Torget);
        var last = $"{(await HamtaAsync(mote))["version"]}";
        await BeslutatAsync(mote, Opaverkbart, "Avvaktar");

        await AssertProblemAsync(await AvslutaAsync(mote, ifMatch: last), 412, "etag-inaktuell");
    }

    [Test]
    public async Task Closed_meeting_never_changes()
    {
        var mote = await AvslutatAsync();
        var version = $"{(await RadAsync(mote, Torget))["version"]}";

        await AssertProblemAsync(
            await BeslutaAsync(mote, Torget, version, "Avvaktar"),
            409,
            "prioriteringsmote-avslutat"
        );
        await AssertProblemAsync(
            await BedomAsync(mote, Torget, version, bedomningar: ("resurser", 1, "a")),
            409,
            "prioriteringsmote-avslutat"
        );
        await AssertProblemAsync(await OrdnaAsync(mote, Torget), 409, "prioriteringsmote-avslutat");
        await AssertProblemAsync(await AvslutaAsync(mote), 409, "prioriteringsmote-avslutat");
    }

    [TestCase("update lagesbild.prioritering set motiv = 'annat' where mote_id = @mote")]
    [TestCase("delete from lagesbild.prioritering where mote_id = @mote")]
    [TestCase("update lagesbild.prioriteringsmote set status = 'Oppet' where id = @mote")]
    [TestCase("delete from lagesbild.prioriteringsmote where id = @mote")]
    public async Task Closed_meeting_does_not_change_past_the_api_either(string sql)
    {
        var mote = await AvslutatAsync();

        Assert.That(() => ExecuteAsync(sql, new { mote }), Throws.InstanceOf<Npgsql.PostgresException>());
    }

    [Test]
    public async Task Later_meeting_decides_anew_and_shows_what_was_decided_last_time()
    {
        await AvslutatAsync("2025-10-01", "Avvaktar");
        var forra = await AvslutatAsync("2026-03-01", "Avvaktar");
        var mote = await MoteAsync("2026-10-01");

        var rad = await RadAsync(mote, Torget);

        Assert.That(
            $"{rad["beslut"]}|{rad["forra"]!["datum"]}|{rad["forra"]!["beslut"]}",
            Is.EqualTo("|2026-03-01|Avvaktar")
        );
        Assert.That(rad["forra"]!["moteId"]!.GetValue<Guid>(), Is.EqualTo(forra));
    }

    [Test]
    public async Task Open_meeting_has_decided_nothing_yet()
    {
        var mote = await MoteAsync();
        await BeslutatAsync(mote, Torget);

        Assert.That((await GetAsync(Samordnare, "/prioriteringar"))["total"]!.GetValue<int>(), Is.Zero);
        Assert.That((await RadAsync(await MoteAsync("2026-11-01"), Torget))["forra"], Is.Null);
    }

    [TestCase("", "Otrygghet vid torget,Skadegörelse i centrum")]
    [TestCase("?beslut=Prioriterad", "Otrygghet vid torget")]
    [TestCase("?omrade=farsta", "")]
    public async Task Decisions_of_closed_meetings_are_found(string query, string rubriker)
    {
        await AvslutatAsync();

        var sida = await GetAsync(Samordnare, $"/prioriteringar{query}");

        Assert.That(string.Join(',', sida["items"]!.AsArray().Select(rad => rad!["rubrik"])), Is.EqualTo(rubriker));
    }

    private Task<HttpResponseMessage> OrdnaAsync(Guid mote, params Guid[] problem) => OrdnaSomAsync(mote, problem);

    private async Task<HttpResponseMessage> OrdnaSomAsync(Guid mote, Guid[] problem) =>
        await SendAsync(
            Styrgrupp,
            HttpMethod.Put,
            $"/prioriteringsmoten/{mote}/ordning",
            new { problem },
            $"{(await HamtaAsync(mote))["version"]}"
        );

    private async Task<string[]> OrdningAsync(Guid mote) =>
        [.. (await HamtaAsync(mote))["problem"]!.AsArray().Select(rad => $"{rad!["ordning"]} {rad["rubrik"]}")];
}
