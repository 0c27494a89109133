using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Atgardsplan;

[TestFixture]
public sealed class UppdateraHandlingsplanTests : AtgardFixture
{
    private static readonly object Nytt = new
    {
        rubrik = "Ny rubrik",
        periodFran = "2026-01-01",
        periodTill = "2028-06-30",
        inriktningar = new[] { "Stadsmiljö", "Förebyggande" },
    };

    [Test]
    public async Task Utkast_is_replaced()
    {
        var plan = await NyPlanAsync();

        await ReadAsync(await ErsattAsync(plan, "1"));

        var efter = await GetAsync(Samordnare, plan);
        Assert.That(efter["rubrik"]!.GetValue<string>(), Is.EqualTo("Ny rubrik"));
        Assert.That(efter["inriktningar"]!.AsArray(), Has.Count.EqualTo(2));
        Assert.That(efter["version"]!.GetValue<int>(), Is.EqualTo(2));
    }

    [Test]
    public async Task Decided_plan_stands()
    {
        var plan = await NyPlanAsync();
        await Kedjan.AtgardAsync(Kedja.Atgard(Id(plan), Problem, Orsak));
        var beslut = new
        {
            beslutsdatum = "2026-09-20",
            organ = "Styrgruppen",
            diarienummer = "SDN 2026/4",
        };
        await ReadAsync(await SendAsync(Styrgrupp, HttpMethod.Post, $"{plan}/beslut", beslut, "1"));

        await AssertProblemAsync(await ErsattAsync(plan, "2"), 409, "handlingsplan-beslutad");

        Assert.ThrowsAsync<Npgsql.PostgresException>(() =>
            ExecuteAsync("update atgardsplan.handlingsplan set rubrik = 'Annat' where id = @id", new { id = Id(plan) })
        );
    }

    [TestCase(null, 428, "if-match-saknas")]
    [TestCase("7", 412, "etag-inaktuell")]
    public async Task Wrong_precondition_changes_nothing(string? ifMatch, int status, string code)
    {
        var plan = await NyPlanAsync();

        await AssertProblemAsync(await ErsattAsync(plan, ifMatch), status, code);

        Assert.That((await GetAsync(Samordnare, plan))["version"]!.GetValue<int>(), Is.EqualTo(1));
    }

    [TestCase("samordnare-farsta", 404, "handlingsplan-saknas")]
    [TestCase("styrgrupp-jarva", 403, "ratt-saknas")]
    public async Task Others_cannot_change_it(string persona, int status, string code) =>
        await AssertProblemAsync(await ErsattAsync(await NyPlanAsync(), "1", persona), status, code);

    private async Task<string> NyPlanAsync() => $"/handlingsplaner/{await Kedjan.HandlingsplanAsync(Lagesbild)}";

    private Task<HttpResponseMessage> ErsattAsync(string plan, string? ifMatch, string persona = Samordnare) =>
        SendAsync(persona, HttpMethod.Put, plan, Nytt, ifMatch);
}
