using System.Text.Json.Nodes;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Uppfoljning;

[TestFixture]
public sealed class RapporttillfalleTests : ApiFixture
{
    [Test]
    public async Task Controller_opens_a_rapporttillfalle_with_a_code()
    {
        var tillfalle = await PostAsync("slk-controller", "/rapporttillfallen", Body(2024, "T1", "2024-04-30"));

        Assert.That(tillfalle["kod"]!.GetValue<string>(), Is.EqualTo("2024-T1"));
    }

    [Test]
    public async Task Rapporttillfallen_of_a_year_are_listed_latest_first()
    {
        await PostAsync("slk-controller", "/rapporttillfallen", Body(2023, "T1", "2023-04-30"));
        await PostAsync("slk-controller", "/rapporttillfallen", Body(2023, "T2", "2023-08-31"));

        var lista = await GetAsync("arbetsgrupp-jarva", "/rapporttillfallen?ar=2023");

        Assert.That(Koder(lista), Is.EqualTo(new[] { "2023-T2", "2023-T1" }));
        Assert.That(lista["total"]!.GetValue<int>(), Is.EqualTo(2));
    }

    [Test]
    public async Task Same_year_and_type_twice_is_409()
    {
        await PostAsync("slk-controller", "/rapporttillfallen", Body(2022, "VB", "2022-12-31"));

        var again = await SendAsync(
            "slk-controller",
            HttpMethod.Post,
            "/rapporttillfallen",
            Body(2022, "VB", "2022-12-31")
        );

        await AssertProblemAsync(again, 409, "rapporttillfalle-finns");
    }

    [TestCase("2021-04-30", "2020-05-22", null, "#/inlamningsdag")]
    [TestCase("2020-04-30", "2021-05-22", null, "#/balansdag")]
    [TestCase("2021-04-30", "2021-05-22", "2021-04-01", "#/namndbeslutsdag")]
    public async Task Days_in_the_wrong_order_are_422(string balans, string inlamning, string? namnd, string pointer)
    {
        var body = new
        {
            ar = 2021,
            typ = "T1",
            balansdag = balans,
            inlamningsdag = inlamning,
            namndbeslutsdag = namnd,
        };

        var problem = await AssertProblemAsync(
            await SendAsync("slk-controller", HttpMethod.Post, "/rapporttillfallen", body),
            422,
            "ogiltig-indata"
        );

        Assert.That(problem["errors"]![0]!["pointer"]!.GetValue<string>(), Is.EqualTo(pointer));
    }

    [Test]
    public async Task Samordnare_may_not_open_a_rapporttillfalle() =>
        await AssertProblemAsync(
            await SendAsync("samordnare-jarva", HttpMethod.Post, "/rapporttillfallen", Body(2020, "T1", "2020-04-30")),
            403,
            "ratt-saknas"
        );

    private static object Body(int ar, string typ, string balansdag) =>
        new
        {
            ar,
            typ,
            balansdag,
            inlamningsdag = balansdag,
        };

    private static string[] Koder(JsonNode lista) =>
        lista["items"]!.AsArray().Select(item => item!["kod"]!.GetValue<string>()).ToArray();
}
