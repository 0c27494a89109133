using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Samverkansprocess;

/// <summary>One turn of the cycle with what the other modules really have: pictures, plan and agreement, all over HTTP.</summary>
[TestFixture]
public sealed class HelaVarvetTests : SamverkansprocessFixture
{
    private Kedja Jarva => new(SendAsync);

    [Test]
    public async Task Process_goes_all_the_way_round_without_override()
    {
        var id = await SkapaAsync();
        await BadaParternasBilderAsync();
        await BildAsync("Gemensam");
        var lankar = await Jarva.BeslutadAsync();
        await BeslutaPlanAsync(lankar.Handlingsplan);
        await UndertecknaOverenskommelseAsync(lankar.Lagesbild);

        string[] varvet =
        [
            "EgenKartlaggning",
            "GemensamPrioritering",
            "Genomforande",
            "Uppfoljning",
            "EgenKartlaggning",
        ];
        for (var version = 1; version <= varvet.Length; version++)
            await ReadAsync(await BytAsync(id, new { tillSteg = varvet[version - 1] }, $"{version}"));

        var process = await HamtaAsync(id);
        Assert.That(process["cykel"]!.GetValue<int>(), Is.EqualTo(2));
        Assert.That(
            process["historik"]!.AsArray().Select(steg => steg!["till"]!.GetValue<string>()),
            Is.EqualTo(varvet)
        );
    }

    private async Task BeslutaPlanAsync(Guid plan)
    {
        var beslut = new
        {
            beslutsdatum = "2026-09-20",
            organ = "Styrgruppen",
            diarienummer = "SDN 2026/18",
        };
        await Jarva.HandlaAsync(Styrgrupp, $"/handlingsplaner/{plan}", "beslut", beslut);
    }

    private async Task UndertecknaOverenskommelseAsync(Guid lagesbildId)
    {
        var utkast = new
        {
            rubrik = "Lokal samverkansöverenskommelse Järva",
            niva = "Lokal",
            omrade = "jarva",
            parter = new[] { "sdf-jarva", "lpo-jarva-polisen" },
            giltigFran = "2026-01-01",
            giltigTill = "2028-12-31",
            fokusproblem = new[] { "Otrygghet vid torget" },
            troligaOrsaker = "Få vuxna på platsen.",
            mal = "Andelen trygga ökar.",
            dokumentationsform = "Gemensam mall.",
            uppfoljningsform = "Varje tertial.",
            lagesbildId,
        };
        var id = (await PostAsync(Samordnare, "/samverkansoverenskommelser", utkast))["id"]!.GetValue<Guid>();
        foreach (
            var (persona, organisation) in ((string, string)[])
                [(Styrgrupp, "sdf-jarva"), ("kommunpolis-jarva", "lpo-jarva-polisen")]
        )
            await Jarva.HandlaAsync(
                persona,
                $"/samverkansoverenskommelser/{id}",
                "undertecknanden",
                new
                {
                    organisation,
                    roll = "chef",
                    datum = "2026-02-05",
                }
            );
    }
}
