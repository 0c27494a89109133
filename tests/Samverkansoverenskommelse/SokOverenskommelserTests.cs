using System.Net;
using System.Text.Json.Nodes;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Trygghet.Modules.Samverkansoverenskommelse.Contract;

namespace Trygghet.Tests.Samverkansoverenskommelse;

[TestFixture]
public sealed class SokOverenskommelserTests : OverenskommelseFixture
{
    private Guid utkast;
    private Guid gallande;
    private Guid forsenad;
    private Guid forfallen;

    protected override async Task PrepareAsync()
    {
        await base.PrepareAsync();
        utkast = Id(await SkapaAsync());
        gallande = Id(await UndertecknadAsync());
        forsenad = Id(await SkapaAsync());
        await ReadAsync(await UndertecknaAsync(Vag(forsenad), "sdf-jarva", 1, datum: "2023-05-01"));
        await ReadAsync(
            await UndertecknaAsync(Vag(forsenad), "lpo-jarva-polisen", 2, Kommunpolis, datum: "2023-05-02")
        );
        var gammal = Utkast();
        gammal["giltigTill"] = "2026-10-31";
        forfallen = Id(await UndertecknadAsync(gammal));
    }

    [Test]
    public async Task All_are_listed_with_the_latest_first() =>
        Assert.That(await IdsAsync(""), Is.EqualTo(new[] { forfallen, forsenad, gallande, utkast }));

    [TestCase("Utkast", nameof(utkast))]
    [TestCase("Gallande", nameof(gallande))]
    [TestCase("RevisionForsenad", nameof(forsenad))]
    [TestCase("Forfallen", nameof(forfallen))]
    public async Task Status_filter_finds_what_the_single_one_shows(string status, string vilken)
    {
        var id = await IdsAsync($"?status={status}");

        var vantad = vilken switch
        {
            nameof(utkast) => utkast,
            nameof(gallande) => gallande,
            nameof(forsenad) => forsenad,
            _ => forfallen,
        };
        Assert.That(id, Is.EqualTo(new[] { vantad }));
        Assert.That(await StatusAsync(Vag(vantad)), Is.EqualTo(status));
    }

    [Test]
    public async Task Unknown_status_tells_the_closest()
    {
        var problem = await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Get, $"{Adress}?status=Galande"),
            400,
            "okant-filtervarde"
        );

        Assert.That(problem["narmast"]!.GetValue<string>(), Is.EqualTo("Gallande"));
    }

    [Test]
    public async Task Niva_and_omrade_narrow_the_list()
    {
        Assert.That(await IdsAsync("?niva=Overgripande"), Is.Empty);
        Assert.That(await IdsAsync("?omrade=jarva"), Has.Count.EqualTo(4));
        Assert.That(await IdsAsync("?omrade=farsta"), Is.Empty);
    }

    [Test]
    public async Task Pages_add_up_to_the_total()
    {
        var forsta = await GetAsync(Samordnare, $"{Adress}?limit=3");
        var andra = await GetAsync(Samordnare, $"{Adress}?limit=3&page=2");

        Assert.That(forsta["total"]!.GetValue<int>(), Is.EqualTo(4));
        Assert.That(Ids(forsta).Concat(Ids(andra)), Is.EqualTo(await IdsAsync("")));
    }

    [Test]
    public async Task Another_area_sees_none_of_them() =>
        Assert.That(Ids(await GetAsync("samordnare-farsta", Adress)), Is.Empty);

    [Test]
    public async Task One_of_another_area_does_not_exist() =>
        await AssertProblemAsync(
            await SendAsync("samordnare-farsta", HttpMethod.Get, Vag(utkast)),
            404,
            "overenskommelse-saknas"
        );

    [Test]
    public async Task Rapportor_may_not_read_agreements() =>
        await AssertProblemAsync(await SendAsync("rapportor-jarva", HttpMethod.Get, Adress), 403, "ratt-saknas");

    [Test]
    public async Task Parties_have_names_and_tell_who_has_signed()
    {
        var part = (await GetAsync(Samordnare, Vag(gallande)))["parter"]![1]!;

        Assert.That(part["namn"]!.GetValue<string>(), Does.StartWith("Polisen"));
        Assert.That(part["typ"]!.GetValue<string>(), Is.EqualTo("Polis"));
        Assert.That(part["harUndertecknat"]!.GetValue<bool>(), Is.True);
    }

    [Test]
    public async Task Unchanged_agreement_is_304()
    {
        var etag = (await SendAsync(Samordnare, HttpMethod.Get, Vag(gallande))).Headers.ETag!;
        using var request = new HttpRequestMessage(HttpMethod.Get, Root + Vag(gallande));
        request.Headers.IfNoneMatch.Add(etag);

        var response = await As(Samordnare).SendAsync(request);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
    }

    [Test]
    public async Task Contract_tells_status_and_missing_signatures()
    {
        await using var scope = Services.CreateAsyncScope();
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();

        var svar = await mediator.Send(new HamtaOverenskommelser(["jarva"]));

        var info = svar.Single(info => info.Id == utkast);
        Assert.That(info.Status, Is.EqualTo(Overenskommelsestatus.Utkast));
        Assert.That(info.SaknarUnderskrift, Is.EqualTo(new[] { "sdf-jarva", "lpo-jarva-polisen" }));
        Assert.That(svar.Single(i => i.Id == forsenad).NastaRevision, Is.EqualTo(new DateOnly(2025, 5, 2)));
        Assert.That(await mediator.Send(new HamtaOverenskommelser(["farsta"])), Is.Empty);
    }

    private static Guid Id(string adress) => Guid.Parse(adress.Split('/')[^1]);

    private static string Vag(Guid id) => $"{Adress}/{id}";

    private static List<Guid> Ids(JsonNode sida) =>
        sida["items"]!.AsArray().Select(item => item!["id"]!.GetValue<Guid>()).ToList();

    private async Task<List<Guid>> IdsAsync(string fraga) => Ids(await GetAsync(Samordnare, Adress + fraga));
}
