using System.Text.Json.Nodes;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Organisation;

[TestFixture]
public sealed class HamtaMigTests : ApiFixture
{
    [Test]
    public async Task Samordnare_sees_her_role_and_area()
    {
        var mig = await GetAsync("samordnare-jarva", "/mig");

        Assert.That(mig["id"]!.GetValue<string>(), Is.EqualTo("samordnare-jarva"));
        Assert.That(
            mig["omraden"]!.AsArray().Select(o => o!["kod"]!.GetValue<string>()),
            Is.EqualTo(new[] { "jarva" })
        );
    }

    [Test]
    public async Task Role_covers_the_areas_below_and_before()
    {
        var mig = await GetAsync("samordnare-jarva", "/mig");

        var skriv = mig["rattigheter"]!.AsArray().Single(r => r!["ratt"]!.GetValue<string>() == "lagesbild:skriv")![
            "omraden"
        ]!.AsArray();
        Assert.That(
            skriv.Select(o => o!.GetValue<string>()),
            Is.SupersetOf(new[] { "jarva", "kista", "rinkeby-kista", "spanga-tensta" })
        );
        Assert.That(skriv.Select(o => o!.GetValue<string>()), Has.No.Member("farsta"));
    }

    [Test]
    public async Task Ended_role_gives_nothing()
    {
        await ExecuteAsync(
            """
            insert into organisation.rolltilldelning
                   (id, anvandare, roll, omrade, inkluderar_underliggande, giltig_fran, giltig_till)
            values (uuidv7(), 'slutat', 'samordnare', 'jarva', true, '2020-01-01', '2021-12-31')
            """
        );

        JsonNode mig = await GetAsync("slutat", "/mig");

        Assert.That(mig["rattigheter"]!.AsArray(), Is.Empty);
    }

    [Test]
    public async Task Caller_without_token_is_401() =>
        await AssertProblemAsync(await SendAsync("", HttpMethod.Get, "/mig"), 401, "inloggning-kravs");
}
