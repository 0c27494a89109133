using Microsoft.Extensions.DependencyInjection;
using Trygghet.Shared;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Kernel;

[TestFixture]
public sealed class GranskningsloggTests : ApiFixture
{
    [Test, Order(1)]
    public async Task Every_change_leaves_one_row_with_who_and_what()
    {
        var grupp = await PostAsync("samordnare-jarva", "/grupper", Grupp());

        var logg = await GetAsync("revisor", $"/granskningslogg?subjekt=grupp/{grupp["id"]}");

        Assert.That(logg["total"]!.GetValue<int>(), Is.EqualTo(1));
        Assert.That(logg["items"]![0]!["anvandare"]!.GetValue<string>(), Is.EqualTo("samordnare-jarva"));
        Assert.That(logg["items"]![0]!["kommando"]!.GetValue<string>(), Is.EqualTo("SkapaGrupp"));
    }

    [Test, Order(2)]
    public async Task Refused_change_leaves_no_row()
    {
        var before = await ScalarAsync<long>("select count(*) from audit.handelse");

        await SendAsync("samordnare-jarva", HttpMethod.Post, "/grupper", Grupp(omrade: "farsta"));

        Assert.That(await ScalarAsync<long>("select count(*) from audit.handelse"), Is.EqualTo(before));
    }

    [Test, Order(3)]
    public async Task Sealed_chain_is_whole()
    {
        await PostAsync("samordnare-jarva", "/grupper", Grupp());
        await SealAsync();
        await PostAsync("samordnare-jarva", "/grupper", Grupp());
        await SealAsync();

        var kontroll = await GetAsync("revisor", "/granskningslogg/kontroll");

        Assert.That(kontroll["hel"]!.GetValue<bool>(), Is.True, kontroll.ToJsonString());
        Assert.That(kontroll["antalOforseglade"]!.GetValue<int>(), Is.Zero);
        Assert.That(kontroll["antalSigill"]!.GetValue<int>(), Is.GreaterThanOrEqualTo(2));
    }

    [Test, Order(4)]
    public void Row_cannot_be_changed_in_the_database()
    {
        Assert.That(
            async () => await ExecuteAsync("update audit.handelse set anvandare = 'annan'"),
            Throws.Exception.Message.Contains("skrivskyddad")
        );
    }

    [Test, Order(5)]
    public async Task Row_changed_behind_the_trigger_is_named()
    {
        await SealAsync();
        var id = await ScalarAsync<long>("select max(id) from audit.handelse");
        await WithoutTriggersAsync("update audit.handelse set anvandare = 'annan' where id = @id", new { id });

        var kontroll = await GetAsync("revisor", "/granskningslogg/kontroll");

        Assert.That(kontroll["hel"]!.GetValue<bool>(), Is.False);
        Assert.That(kontroll["forstaBrutnaRad"]!.GetValue<long>(), Is.EqualTo(id));
        await WithoutTriggersAsync(
            "update audit.handelse set anvandare = 'samordnare-jarva' where id = @id",
            new { id }
        );
    }

    [Test, Order(6)]
    public async Task Removed_row_is_named()
    {
        await SealAsync();
        var id = await ScalarAsync<long>("select min(id) from audit.handelse");
        await WithoutTriggersAsync("delete from audit.handelse where id = @id", new { id });

        var kontroll = await GetAsync("revisor", "/granskningslogg/kontroll");

        Assert.That(kontroll["forstaBrutnaRad"]!.GetValue<long>(), Is.EqualTo(id));
        Assert.That(kontroll["forklaring"]!.GetValue<string>(), Does.Contain("borttagen"));
    }

    [TestCase("samordnare-jarva")]
    [TestCase("slk-controller")]
    public async Task Only_revisor_reads_the_log(string persona) =>
        await AssertProblemAsync(await SendAsync(persona, HttpMethod.Get, "/granskningslogg"), 403, "ratt-saknas");

    private async Task SealAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        await AuditSealer.SealAsync(scope.ServiceProvider.GetRequiredService<Db>(), DateTimeOffset.UtcNow, default);
    }

    private async Task WithoutTriggersAsync(string sql, object args)
    {
        await ExecuteAsync("alter table audit.handelse disable trigger all");
        await ExecuteAsync(sql, args);
        await ExecuteAsync("alter table audit.handelse enable trigger all");
    }

    private static object Grupp(string omrade = "jarva") =>
        new
        {
            typ = "Styrgrupp",
            namn = "Lokal styrgrupp",
            omrade,
            uppdrag = "Prioritera och följa upp.",
            ledamoter = new[] { new { roll = "ordförande", organisation = "sdf-jarva" } },
            giltigFran = "2026-01-01",
        };
}
