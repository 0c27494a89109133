using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Kernel;

[TestFixture]
public sealed class IdempotencyTests : ApiFixture
{
    [Test]
    public async Task Same_key_and_body_gives_the_same_answer_and_one_group()
    {
        var first = await SendAsync(
            "samordnare-jarva",
            HttpMethod.Post,
            "/grupper",
            Grupp("A"),
            idempotencyKey: "nyckel-1"
        );
        var second = await SendAsync(
            "samordnare-jarva",
            HttpMethod.Post,
            "/grupper",
            Grupp("A"),
            idempotencyKey: "nyckel-1"
        );

        Assert.That(second.Headers.Location, Is.EqualTo(first.Headers.Location));
        Assert.That(await second.Content.ReadAsStringAsync(), Is.EqualTo(await first.Content.ReadAsStringAsync()));
        Assert.That(await CountAsync("A"), Is.EqualTo(1));
    }

    [Test]
    public async Task Same_key_with_another_body_is_refused()
    {
        await SendAsync("samordnare-jarva", HttpMethod.Post, "/grupper", Grupp("B"), idempotencyKey: "nyckel-2");

        var response = await SendAsync(
            "samordnare-jarva",
            HttpMethod.Post,
            "/grupper",
            Grupp("C"),
            idempotencyKey: "nyckel-2"
        );

        await AssertProblemAsync(response, 422, "idempotency-key-ateranvand");
        Assert.That(await CountAsync("C"), Is.Zero);
    }

    [Test]
    public async Task Two_at_the_same_time_make_one_group()
    {
        var calls = Enumerable
            .Range(0, 6)
            .Select(_ =>
                SendAsync("samordnare-jarva", HttpMethod.Post, "/grupper", Grupp("D"), idempotencyKey: "nyckel-3")
            );

        var responses = await Task.WhenAll(calls);

        Assert.That(responses.Select(r => (int)r.StatusCode), Is.All.EqualTo(201));
        Assert.That(await CountAsync("D"), Is.EqualTo(1));
    }

    [Test]
    public async Task Refused_request_does_not_use_up_the_key()
    {
        await SendAsync(
            "samordnare-jarva",
            HttpMethod.Post,
            "/grupper",
            Grupp("E", "farsta"),
            idempotencyKey: "nyckel-4"
        );

        var response = await SendAsync(
            "samordnare-jarva",
            HttpMethod.Post,
            "/grupper",
            Grupp("E"),
            idempotencyKey: "nyckel-4"
        );

        Assert.That((int)response.StatusCode, Is.EqualTo(201));
    }

    [Test]
    public async Task Key_of_another_caller_is_another_key()
    {
        await SendAsync("samordnare-jarva", HttpMethod.Post, "/grupper", Grupp("F"), idempotencyKey: "nyckel-5");

        var response = await SendAsync(
            "samordnare-farsta",
            HttpMethod.Post,
            "/grupper",
            Grupp("F", "farsta"),
            idempotencyKey: "nyckel-5"
        );

        Assert.That((int)response.StatusCode, Is.EqualTo(201));
    }

    private Task<long> CountAsync(string namn) =>
        ScalarAsync<long>("select count(*) from organisation.grupp where namn = @namn", new { namn });

    private static object Grupp(string namn, string omrade = "jarva") =>
        new
        {
            typ = "Styrgrupp",
            namn,
            omrade,
            uppdrag = "Prioritera och följa upp.",
            ledamoter = new[] { new { roll = "ordförande", organisation = "sdf-jarva" } },
            giltigFran = "2026-01-01",
        };
}
