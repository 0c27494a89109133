using System.Security.Claims;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Tests.Lagesbild;

/// <summary>What Lagesbild answers to other modules.</summary>
[TestFixture]
public sealed class KontraktTests : LagesbildFixture
{
    private Guid bild;
    private Guid problem;
    private Guid orsak;
    private Guid utkast;
    private Guid utkastetsProblem;

    protected override async Task PrepareAsync()
    {
        (bild, problem, orsak) = await FaststalldAsync();
        utkast = await SkapaBildAsync(Bild(typ: "Egen", part: "sdf-jarva"));
        utkastetsProblem = await SkapaProblemAsync(utkast);
    }

    [Test]
    public async Task Plan_may_build_on_an_adopted_picture()
    {
        var grund = await AskAsync(new HamtaFaststalldLagesbild(bild));

        Assert.That(grund, Is.EqualTo(new FaststalldLagesbild(bild, "jarva", "Järva januari–april", new(2026, 9, 15))));
    }

    [Test]
    public async Task Plan_may_not_build_on_a_draft_or_on_nothing()
    {
        Assert.That(await AskAsync(new HamtaFaststalldLagesbild(utkast)), Is.Null);
        Assert.That(await AskAsync(new HamtaFaststalldLagesbild(Guid.CreateVersion7())), Is.Null);
    }

    [Test]
    public async Task Problems_come_with_the_status_of_their_picture()
    {
        var infon = await AskAsync(new HamtaProbleminfon([problem, utkastetsProblem, Guid.CreateVersion7()]));

        Assert.That(
            infon.Select(info => (info.Id, info.LagesbildId, info.Status)),
            Is.EquivalentTo(
                new[]
                {
                    (problem, bild, LagesbildStatus.Faststalld),
                    (utkastetsProblem, utkast, LagesbildStatus.Utkast),
                }
            )
        );
    }

    [Test]
    public async Task Causes_come_by_id()
    {
        var info = (await AskAsync(new HamtaOrsaksinfon([orsak]))).Single();

        Assert.That((info.Id, info.ProblemId, info.Lopnummer), Is.EqualTo((orsak, problem, 1)));
        Assert.That(info.Paverkbar, Is.EqualTo(Paverkbarhet.Ja));
    }

    [Test]
    public async Task Chain_holds_adopted_problems_with_their_causes_and_no_drafts()
    {
        var kedja = await AskAsync(new HamtaProblemkedja(["jarva"]));

        var enda = kedja.Single();
        Assert.That(enda.Id, Is.EqualTo(problem));
        Assert.That(enda.Indikatorer, Is.EqualTo(new[] { "TRY-01" }));
        Assert.That(enda.Orsaker.Single().Id, Is.EqualTo(orsak));
        Assert.That(await AskAsync(new HamtaProblemkedja(["farsta"])), Is.Empty);
    }

    [Test]
    public async Task Pictures_of_an_area_come_with_their_part_and_decision()
    {
        var bilder = await AskAsync(new HamtaLagesbilder(["jarva"]));

        Assert.That(
            bilder.Select(info => (info.Id, info.Typ, info.Part, info.Beslutsdatum)),
            Is.EquivalentTo(
                new (Guid, Lagesbildstyp, string?, DateOnly?)[]
                {
                    (bild, Lagesbildstyp.Tertial, null, new DateOnly(2026, 9, 15)),
                    (utkast, Lagesbildstyp.Egen, "sdf-jarva", null),
                }
            )
        );
    }

    [TestCase("kommunpolis-jarva")]
    [TestCase("slk-controller")]
    public async Task Own_picture_of_another_party_is_not_in_the_answers(string persona)
    {
        var bilder = await AskAsync(new HamtaLagesbilder(["jarva"]), persona);
        var infon = await AskAsync(new HamtaProbleminfon([problem, utkastetsProblem]), persona);

        Assert.That(bilder.Select(info => info.Id), Is.EqualTo(new[] { bild }));
        Assert.That(infon.Select(info => info.Id), Is.EqualTo(new[] { problem }));
    }

    private async Task<T> AskAsync<T>(IRequest<T> query, string persona = Samordnare)
    {
        await using var scope = Services.CreateAsyncScope();
        var sub = new ClaimsPrincipal(new ClaimsIdentity([new Claim("sub", persona)]));
        scope.ServiceProvider.GetRequiredService<CurrentRequest>().Http = new DefaultHttpContext { User = sub };
        await scope.ServiceProvider.GetRequiredService<CurrentUser>().LoadAsync(CancellationToken.None);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(query);
    }
}
