using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Indikatorer;

[TestFixture]
public sealed class MatvardeformatTests : ApiFixture
{
    [Test]
    public async Task Accept_chooses_the_format()
    {
        using var fraga = new HttpRequestMessage(HttpMethod.Get, Root + "/matvarden?omrade=jarva");
        fraga.Headers.Accept.ParseAdd("text/csv;q=0.9, application/json;q=0.5");

        var svar = await As("analys").SendAsync(fraga);

        Assert.That(svar.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/csv"));
        Assert.That(svar.Headers.Vary, Does.Contain("Accept"));
    }

    [Test]
    public async Task Failure_is_a_problem_also_to_the_one_who_asked_for_csv()
    {
        using var fraga = new HttpRequestMessage(HttpMethod.Get, Root + "/matvarden?omrade=jarvo");
        fraga.Headers.Accept.ParseAdd("text/csv");

        await AssertProblemAsync(await As("analys").SendAsync(fraga), 400, "okant-filtervarde");
    }

    [Test]
    public async Task Format_that_does_not_exist_is_406()
    {
        using var fraga = new HttpRequestMessage(HttpMethod.Get, Root + "/matvarden");
        fraga.Headers.Accept.ParseAdd("application/xml");

        await AssertProblemAsync(await As("analys").SendAsync(fraga), 406, "format-saknas");
    }

    [TestCase("*/*", "application/json")]
    [TestCase("text/html, application/xhtml+xml, */*;q=0.8", "application/json")]
    [TestCase("text/csv", "text/csv")]
    public async Task Format_follows_accept(string accept, string typ)
    {
        using var fraga = new HttpRequestMessage(HttpMethod.Get, Root + "/matvarden?omrade=jarva");
        fraga.Headers.Accept.ParseAdd(accept);

        Assert.That((await As("analys").SendAsync(fraga)).Content.Headers.ContentType!.MediaType, Is.EqualTo(typ));
    }

    [TestCase("csv")]
    [TestCase("json-stat2")]
    public async Task Empty_selection_is_an_empty_answer_not_an_error(string format) =>
        Assert.That(
            (int)(await SendAsync("analys", HttpMethod.Get, $"/matvarden?format={format}")).StatusCode,
            Is.EqualTo(200)
        );

    [Test]
    public async Task Csv_has_codes_and_texts_licence_and_status()
    {
        var svar = await SendAsync("analys", HttpMethod.Get, "/matvarden?format=csv");

        Assert.That(
            (await svar.Content.ReadAsStringAsync()).TrimEnd().Split(','),
            Is.SupersetOf(
                new[]
                {
                    "indikator",
                    "indikatornamn",
                    "omrade",
                    "omradesnamn",
                    "status",
                    "statustext",
                    "syntetisk",
                    "kalla",
                    "licens",
                }
            )
        );
    }
}
