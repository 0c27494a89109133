namespace Trygghet.Tests.Lagesbild.Prioritering;

/// <summary>Who may do what at a meeting: a row per persona, a column per act; the status of the answer.</summary>
[TestFixture]
public sealed class VemFarVadTests : PrioriteringFixture
{
    //        persona                  läsa  skapa bedöma besluta ordna avsluta
    [TestCase("samordnare-jarva", 200, 201, 200, 403, 403, 403)]
    [TestCase("kommunpolis-jarva", 200, 201, 200, 403, 403, 403)]
    [TestCase("styrgrupp-jarva", 200, 403, 403, 200, 200, 200)]
    [TestCase("arbetsgrupp-jarva", 200, 403, 403, 403, 403, 403)]
    [TestCase("namndsekreterare-jarva", 200, 403, 403, 403, 403, 403)]
    [TestCase("rapportor-jarva", 403, 403, 403, 403, 403, 403)]
    [TestCase("samordnare-farsta", 404, 404, 404, 403, 403, 403)]
    [TestCase("slk-controller", 200, 403, 403, 403, 403, 403)]
    [TestCase("statistiker", 200, 403, 403, 403, 403, 403)]
    [TestCase("revisor", 200, 403, 403, 403, 403, 403)]
    [TestCase("polis-jarva", 200, 403, 403, 403, 403, 403)]
    [TestCase("analys", 403, 403, 403, 403, 403, 403)]
    [TestCase("", 401, 401, 401, 401, 401, 401)]
    public async Task Acts_are_allowed_by_role(
        string persona,
        int lasa,
        int skapa,
        int bedoma,
        int besluta,
        int ordna,
        int avsluta
    )
    {
        var mote = await MoteAsync();

        Assert.That(
            await StatusAsync(SendAsync(persona, HttpMethod.Get, $"/prioriteringsmoten/{mote}")),
            Is.EqualTo(lasa)
        );
        Assert.That(
            await StatusAsync(SendAsync(persona, HttpMethod.Post, "/prioriteringsmoten", Mote(Bilden))),
            Is.EqualTo(skapa)
        );
        Assert.That(
            await StatusAsync(BedomAsync(mote, Torget, "0", persona, ("resurser", 3, "Finns."))),
            Is.EqualTo(bedoma)
        );
        var version = $"{(await RadAsync(mote, Torget))["version"]}";
        Assert.That(await StatusAsync(BeslutaAsync(mote, Torget, version, persona: persona)), Is.EqualTo(besluta));
        await BeslutatAsync(mote, Torget);
        await BeslutatAsync(mote, Opaverkbart, "Avvaktar");
        Assert.That(
            await StatusAsync(
                SendAsync(
                    persona,
                    HttpMethod.Put,
                    $"/prioriteringsmoten/{mote}/ordning",
                    new { problem = new[] { Torget } },
                    $"{(await HamtaAsync(mote))["version"]}"
                )
            ),
            Is.EqualTo(ordna)
        );
        Assert.That(await StatusAsync(AvslutaAsync(mote, persona)), Is.EqualTo(avsluta));
    }

    [Test]
    public async Task Meeting_of_another_area_is_not_in_the_list()
    {
        await MoteAsync();

        Assert.That((await GetAsync("samordnare-farsta", "/prioriteringsmoten"))["total"]!.GetValue<int>(), Is.Zero);
        Assert.That((await GetAsync(Samordnare, "/prioriteringsmoten"))["total"]!.GetValue<int>(), Is.GreaterThan(0));
    }

    private static async Task<int> StatusAsync(Task<HttpResponseMessage> svar) => (int)(await svar).StatusCode;
}
