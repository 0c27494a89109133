using System.Text.Json.Nodes;
using Trygghet.Modules.Lagesbild;

namespace Trygghet.Tests.Lagesbild.Iakttagelser;

/// <summary>
/// Thirteen weeks counted by hand. Two reports a week and 36 observations in the twelve weeks before: ū = 36/24 = 1.5 per report. The
/// week itself has n = 2: 1.5 ± 3 √(1.5/2) = 1.5 ± 2.598, so 0 to 4.10 per report, 0 to 8.20 in all.
/// </summary>
[TestFixture]
public sealed class UdiagramTests : LagesbildFixture
{
    private const string Vecka = "2026-W46";
    private static readonly DateOnly Mandag = new(2026, 11, 9);

    protected override async Task PrepareAsync()
    {
        for (var fore = 12; fore >= 1; fore--)
        {
            await RapporteraAsync(Mandag.AddDays(-7 * fore), 2);
            await SeAsync(Mandag.AddDays(-7 * fore), "Nedskrapning", 3);
        }
        await RapporteraAsync(Mandag, 2);
        await SeAsync(Mandag, "Nedskrapning", 8);
        await SeAsync(Mandag, "Brand", 1);
    }

    [Test]
    public async Task Week_outside_the_limits_is_said_and_shown()
    {
        var bild = await HamtaAsync(Vecka);

        var nu = bild["serie"]!.AsArray()[^1]!;
        Assert.That(
            $"{nu["antal"]} {nu["rapporter"]} {nu["perRapport"]} {nu["nedre"]} {nu["ovre"]}",
            Is.EqualTo("9 2 4.5 0 4.10")
        );
        Assert.That(
            $"{bild["slutsats"]}",
            Does.EndWith("Iakttagelserna per rapport är fler än väntat efter de tolv veckorna före.")
        );
    }

    [Test]
    public async Task Category_is_held_against_its_own_weeks_and_a_new_one_against_nothing()
    {
        var rader = (await HamtaAsync(Vecka))["kategorier"]!.AsArray();

        Assert.That(
            rader.Select(r => $"{r!["kategori"]} {r["antal"]} {r["vantat"]} {r["nedre"]} {r["ovre"]} {r["avviker"]}"),
            Is.EqualTo(new[] { "Nedskrapning 8 3 0 8.20 false", "Brand 1    false" })
        );
    }

    [Test]
    public async Task Week_without_reports_has_no_place_in_the_chart()
    {
        var bild = await HamtaAsync("2026-W47");

        var nu = bild["serie"]!.AsArray()[^1]!;
        Assert.That((nu["perRapport"], nu["ovre"]), Is.EqualTo(((JsonNode?)null, (JsonNode?)null)));
    }

    private Task<JsonNode> HamtaAsync(string vecka) =>
        GetAsync(Samordnare, $"/veckosammanstallningar?omrade=jarva&vecka={vecka}");

    private Task RapporteraAsync(DateOnly dag, int antal) =>
        ExecuteAsync(
            """
            insert into lagesbild.est_rapport (id, rapportor, omrade, vecka, inget_att_rapportera, created_at)
            select gen_random_uuid(), 'rapportor-' || n, 'jarva', @vecka, false, now() from generate_series(1, @antal) n
            """,
            new { vecka = VeckoRules.Vecka(dag), antal }
        );

    private Task SeAsync(DateOnly dag, string kategori, int antal) =>
        ExecuteAsync(
            """
            insert into lagesbild.iakttagelse (
                   id, omrade, plats, tid, vecka, kategori, omfattning, kalla, skapad_av, created_at)
            select gen_random_uuid(), 'jarva', 'Kista torg', @tid, @vecka, @kategori, 1, 'Rapportor', 'rapportor-1', now()
              from generate_series(1, @antal)
            """,
            new
            {
                tid = dag.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc),
                vecka = VeckoRules.Vecka(dag),
                kategori,
                antal,
            }
        );
}
