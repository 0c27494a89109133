namespace Trygghet.Tests.Indikatorer;

/// <summary>A value that does not exist is refused by name; it is never an empty answer.</summary>
[TestFixture]
public sealed class OkantFiltervardeTests : MatvardeFixture
{
    [TestCase("indikator=TRY-3", "indikator", "TRY-03")]
    [TestCase("indikator=TRY-03,BRO-O2", "indikator", "BRO-02")]
    [TestCase("omrade=jarvo", "omrade", "jarva")]
    [TestCase("omrade=J%C3%A4rva", "omrade", "jarva")]
    [TestCase("omradesniva=Stadsdels", "omradesniva", "Stadsdel")]
    [TestCase("datamangd=KOLADA", "datamangd", null)]
    [TestCase("uppdelning=kon=kvinnor", "uppdelning", "kon=kvinna")]
    [TestCase("period=2026-T4", "period", null)]
    [TestCase("periodFran=i-fjol", "periodFran", null)]
    [TestCase("periodTill=2026-02-30", "periodTill", null)]
    [TestCase("senaste=0", "senaste", null)]
    [TestCase("asOf=igar", "asOf", null)]
    [TestCase("asOf=2026-11-22", "asOf", null)]
    [TestCase("asOf=2126-11-22T08:00:00Z", "asOf", null)]
    [TestCase("format=json-stat", "format", "json-stat2")]
    [TestCase("format=csv&decimaltecken=kommma", "decimaltecken", "komma")]
    [TestCase("decimaltecken=komma", "decimaltecken", null)]
    [TestCase("format=csv&decimaltecken=komma&skiljetecken=komma", "skiljetecken", null)]
    [TestCase("format=csv&skiljetecken=semikolo", "skiljetecken", "semikolon")]
    [TestCase("format=xlsx&bom=true", "bom", null)]
    [TestCase("format=ndjson&kolumner=koder", "kolumner", null)]
    [TestCase("format=csv&kolumner=kod", "kolumner", "koder")]
    [TestCase("uppdateradEfter=2126-11-22T08:00:00Z", "uppdateradEfter", null)]
    [TestCase("limit=10001", "limit", null)]
    [TestCase("page=0", "page", null)]
    [TestCase("format=csv&limit=10", "limit", null)]
    [TestCase("format=json-stat2&page=2", "page", null)]
    public async Task Unknown_value_is_400_that_names_it(string fraga, string parameter, string? narmast)
    {
        var problem = await AssertProblemAsync(
            await SendAsync("analys", HttpMethod.Get, $"/matvarden?{fraga}"),
            400,
            "okant-filtervarde"
        );

        Assert.That(problem["parameter"]!.GetValue<string>(), Is.EqualTo(parameter));
        if (narmast is not null)
            Assert.That(problem["narmast"]?.GetValue<string>(), Is.EqualTo(narmast));
        Assert.That(problem["tillatna"]!.AsArray().Count, Is.InRange(1, 30));
    }

    [Test]
    public async Task Unknown_parameter_is_400() =>
        await AssertProblemAsync(
            await SendAsync("analys", HttpMethod.Get, "/matvarden?indikatorer=TRY-03"),
            400,
            "okand-parameter"
        );

    [Test]
    public async Task Breakdown_that_some_value_has_is_known()
    {
        await RegistreraAsync(
            "EGEN-INRAPPORTERING",
            DateTime.UtcNow,
            new Leverans("TRY-02", "lpo-jarva", "2026", 70m, Uppdelning: "alder=16-19")
        );

        Assert.That(
            (await GetAsync("analys", "/matvarden?uppdelning=alder=16-19"))["total"]!.GetValue<int>(),
            Is.EqualTo(1)
        );
    }
}
