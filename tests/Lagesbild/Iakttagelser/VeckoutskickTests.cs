using System.Text.Json.Nodes;
using Trygghet.Modules.Lagesbild;

namespace Trygghet.Tests.Lagesbild.Iakttagelser;

[TestFixture]
public sealed class VeckoutskickTests : LagesbildFixture
{
    private static readonly string Adress =
        $"/veckosammanstallningar/jarva/{VeckoRules.Vecka(DateTimeOffset.UtcNow)}/utskick";

    [Test]
    public async Task Recipients_are_kept_with_what_the_summary_said_then()
    {
        var da = await GetAsync(Samordnare, "/veckosammanstallningar?omrade=jarva");
        await PostAsync(Samordnare, Adress, Utskick("Kista galleria", "Lokalpolisområdets ledning"));
        await PostAsync(
            Samordnare,
            "/iakttagelser",
            new
            {
                omrade = "jarva",
                plats = "Husby torg",
                tid = DateTime.UtcNow,
                kategori = "Brand",
                omfattning = 1,
            }
        );
        var utskick = (await GetAsync(Styrgrupp, Adress))["items"]![0]!;
        Assert.That(
            utskick["mottagare"]!.AsArray().Select(mottagare => $"{mottagare}"),
            Is.EqualTo(new[] { "Kista galleria", "Lokalpolisområdets ledning" })
        );
        Assert.That($"{utskick["antal"]} {utskick["slutsats"]}", Is.EqualTo($"{da["antal"]} {da["slutsats"]}"));
        Assert.That(
            $"{(await GetAsync(Samordnare, "/veckosammanstallningar?omrade=jarva"))["antal"]}",
            Is.Not.EqualTo($"{da["antal"]}")
        );
    }

    [TestCase("samordnare@stad.example")]
    [TestCase(" ")]
    public async Task Recipient_is_a_function_not_an_address(string mottagare)
    {
        var svar = await SendAsync(Samordnare, HttpMethod.Post, Adress, Utskick("Skolan", mottagare));

        Assert.That(
            Pointers(await AssertProblemAsync(svar, 422, "ogiltig-indata")),
            Is.EqualTo(new[] { "#/mottagare/1" })
        );
    }

    [Test]
    public async Task It_cannot_have_been_sent_before_the_week_or_tomorrow()
    {
        var utskick = Utskick("Skolan");
        utskick["skickad"] = "2020-01-01";

        var svar = await SendAsync(Samordnare, HttpMethod.Post, Adress, utskick);

        Assert.That(Pointers(await AssertProblemAsync(svar, 422, "ogiltig-indata")), Is.EqualTo(new[] { "#/skickad" }));
    }

    [TestCase(Farsta, 404, "omrade-saknas")]
    [TestCase("rapportor-jarva", 403, "ratt-saknas")]
    public async Task Others_neither_write_nor_read(string persona, int status, string kod)
    {
        await AssertProblemAsync(await SendAsync(persona, HttpMethod.Post, Adress, Utskick("Skolan")), status, kod);
        await AssertProblemAsync(await SendAsync(persona, HttpMethod.Get, Adress), status, kod);
    }

    [Test]
    public async Task Hot_places_say_how_many_report_them()
    {
        foreach (var persona in new[] { Samordnare, "rapportor-jarva" })
            await PostAsync(
                persona,
                "/iakttagelser",
                new
                {
                    omrade = "jarva",
                    plats = "Akalla centrum",
                    tid = DateTime.UtcNow,
                    kategori = "Klotter",
                    omfattning = 1,
                }
            );

        var platser = (await GetAsync(Samordnare, "/iakttagelser/platser?omrade=jarva&veckor=1"))["platser"]!.AsArray();

        var plats = platser.Single(rad => $"{rad!["namn"]}" == "Akalla centrum")!;
        Assert.That(
            $"{plats["antal"]} {plats["rapportorer"]} {plats["veckor"]} {plats["vanligastKategori"]}",
            Is.EqualTo("2 2 1 Klotter")
        );
    }

    [TestCase("/iakttagelser/platser?omrade=jarva&veckor=0", 400, "okant-filtervarde")]
    [TestCase("/iakttagelser/platser", 400, "parameter-saknas")]
    [TestCase("/iakttagelser/platser?omrade=farsta", 404, "omrade-saknas")]
    public async Task Hot_places_of_nowhere_are_refused(string adress, int status, string kod) =>
        await AssertProblemAsync(await SendAsync(Samordnare, HttpMethod.Get, adress), status, kod);

    private static JsonObject Utskick(params string[] mottagare) =>
        new()
        {
            ["mottagare"] = new JsonArray([.. mottagare.Select(rad => JsonValue.Create(rad))]),
            ["sekretessprovning"] = "Inga uppgifter om enskilda. Prövat av samordnaren.",
            ["skickad"] = $"{DateOnly.FromDateTime(DateTime.UtcNow):yyyy-MM-dd}",
        };
}
