using System.Text.Json.Nodes;
using Trygghet.Tests.Indikatorer.Importer;

namespace Trygghet.Tests.Indikatorer.Kallor;

/// <summary>What a source calls things is mapped to what they are here, and the file that had unknown codes is read again.</summary>
[TestFixture]
public sealed class KallkoderTests : ImportFixture
{
    private const string Bra = "datamangd=BRA-ANMALDA-BROTT&lasare=bra-sol&lage=rader";
    private const string Rubrik2 = "Region;Brott;År;Period;Antal\n";

    [Test]
    public async Task Unknown_codes_are_mapped_and_the_same_file_is_read_again()
    {
        const string Fil =
            Rubrik2 + "Staden Boden;Tjyvnad/hot, grov;År;2021;7;\nStaden Boden;Befogenhetsbedrägeri;År;2021;3;\n";
        var forst = await ImporteraAsync("statistiker", Bra, Fil);
        Assert.That(Utfall(forst), Is.EqualTo("Avvisad 2=0+0+0+2 0"));
        Assert.That(
            await OkandaAsync("bra", 2),
            Is.EqualTo(new[] { "Omrade Staden Boden 2 v0", "Indikator Tjyvnad/hot, grov 1 v0" })
        );

        await OversattAsync("bra", "Omrade", "Staden Boden", new { omrade = "2582" });
        await OversattAsync(
            "bra",
            "Indikator",
            "Tjyvnad/hot, grov",
            new { indikator = "BRA-13207", uppdelning = "grov=ja" }
        );
        var svar = await SendAsync("statistiker", HttpMethod.Post, $"/importer/{forst["id"]}/omkorningar");
        var igen = await KlarAsync("statistiker", $"{(await ReadAsync(svar))["id"]}");

        Assert.That(Utfall(igen), Is.EqualTo("Klar 2=2+0+0+0 0"));
        Assert.That(await PublicerasAsync("BRA-13207", "2582", "2021", "grov=ja"), Is.EqualTo("7"));
        Assert.That(await OkandaAsync("bra", 0), Is.Empty);
    }

    /// <summary>Our own formats have no publisher: the data set's sender may use words of its own.</summary>
    [Test]
    public async Task Data_set_is_the_source_of_files_in_our_own_formats()
    {
        var fil = Csv("BRO-02;Västra distriktet;2022;alla;5;", "BRO-02;jarva;2022;sex=f;12;");
        await OversattAsync("ANMALDA-BROTT", "Omrade", "Västra distriktet", new { omrade = "bromma" });
        await OversattAsync("ANMALDA-BROTT", "Uppdelning", "sex=f", new { uppdelning = "kon=kvinna" });

        var import = await ImporteraAsync("statistiker", "datamangd=ANMALDA-BROTT&lage=rader", fil);
        var annan = await ImporteraAsync("statistiker", "datamangd=EGEN-INRAPPORTERING&lage=rader", fil);

        Assert.That(Utfall(import), Is.EqualTo("Klar 2=2+0+0+0 0"));
        Assert.That(await PublicerasAsync("BRO-02", "jarva", "2022", "kon=kvinna"), Is.EqualTo("12"));
        Assert.That(Utfall(annan), Is.EqualTo("Delvis 2=1+0+0+1 0"));
    }

    [Test]
    public async Task Sources_are_the_publishers_and_the_data_sets()
    {
        var kallor = (await GetAsync("statistiker", "/kallor")).AsArray();

        var bra = kallor.Single(kalla => $"{kalla!["kalla"]}" == "bra")!;
        Assert.That(
            bra["lasare"]!.AsArray().Select(lasare => $"{lasare}"),
            Is.EqualTo(new[] { "bra-brottstrad", "bra-sol", "bra-tabell" })
        );
        Assert.That(bra["koder"]!.GetValue<long>(), Is.GreaterThan(50));
        Assert.That(
            kallor.Single(kalla => $"{kalla!["kalla"]}" == "ANMALDA-BROTT")!["lasare"]!.AsArray().Select(l => $"{l}"),
            Is.EqualTo(new[] { "trygghet-csv", "trygghet-ndjson" })
        );
    }

    [TestCase(null, 428, "if-match-saknas")]
    [TestCase("1", 412, "etag-inaktuell")]
    public async Task Code_that_is_not_mapped_has_version_0(string? ifMatch, int status, string kod) =>
        await AssertProblemAsync(
            await SattAsync("bra", "Omrade", "Ingenstans", new { omrade = "2582" }, ifMatch),
            status,
            kod
        );

    [Test]
    public async Task Mapping_that_somebody_else_changed_is_not_overwritten()
    {
        await OversattAsync("bra", "Omrade", "Luleå kommun", new { omrade = "2580" });
        await OversattAsync("bra", "Omrade", "Luleå kommun", new { omrade = "2581" }, "1");

        var svar = await SattAsync("bra", "Omrade", "Luleå kommun", new { omrade = "2582" }, "1");

        var problem = await AssertProblemAsync(svar, 412, "etag-inaktuell");
        Assert.That($"{problem["etag"]}", Is.EqualTo("\"2\""));
    }

    [TestCase("Omrade", """{"omrade":"bodne"}""", "#/omrade")]
    [TestCase("Omrade", """{"indikator":"BRA-13207"}""", "#/indikator", "#/omrade")]
    [TestCase("Indikator", """{"indikator":"BRA-1"}""", "#/indikator")]
    [TestCase("Indikator", """{"indikator":"BRA-13207","uppdelning":"Kvinnor"}""", "#/uppdelning")]
    [TestCase("Uppdelning", """{}""", "#/uppdelning")]
    public async Task Mapping_to_nothing_is_refused(string slag, string kropp, params string[] pekare)
    {
        var svar = await SattAsync("bra", slag, "Något", JsonNode.Parse(kropp)!, "0");

        var problem = await AssertProblemAsync(svar, 422, "ogiltig-indata");
        Assert.That(problem["errors"]!.AsArray().Select(fel => $"{fel!["pointer"]}"), Is.EqualTo(pekare));
    }

    [Test]
    public async Task Unknown_source_is_404_and_unknown_kind_400()
    {
        await AssertProblemAsync(
            await SattAsync("brå", "Omrade", "X", new { omrade = "2582" }, "0"),
            404,
            "kalla-saknas"
        );
        await AssertProblemAsync(
            await SattAsync("bra", "Område", "X", new { omrade = "2582" }, "0"),
            400,
            "okant-filtervarde"
        );
    }

    [TestCase("polis-jarva")]
    [TestCase("samordnare-jarva")]
    public async Task Only_statistician_and_controller_map_codes(string persona) =>
        await AssertProblemAsync(await SendAsync(persona, HttpMethod.Get, "/kallor/bra/koder"), 403, "ratt-saknas");

    [Test]
    public async Task File_that_was_deleted_cannot_be_read_again()
    {
        var import = await ImporteraAsync("statistiker", Bra, Rubrik2 + "Boden;Rån 19850709-9805;År;2021;7;\n");

        var svar = await SendAsync("statistiker", HttpMethod.Post, $"/importer/{import["id"]}/omkorningar");

        await AssertProblemAsync(svar, 409, "importfil-borttagen");
    }

    private Task<HttpResponseMessage> SattAsync(string kalla, string slag, string kod, object kropp, string? ifMatch) =>
        SendAsync(
            "statistiker",
            HttpMethod.Put,
            $"/kallor/{Uri.EscapeDataString(kalla)}/koder/{Uri.EscapeDataString(slag)}/{Uri.EscapeDataString(kod)}",
            kropp,
            ifMatch
        );

    private async Task OversattAsync(string kalla, string slag, string kod, object kropp, string version = "0") =>
        await ReadAsync(await SattAsync(kalla, slag, kod, kropp, version));

    private async Task<string[]> OkandaAsync(string kalla, int antal)
    {
        var svar = await GetAsync("statistiker", $"/kallor/{kalla}/koder?okanda=true");
        Assert.That(svar["total"]!.GetValue<int>(), Is.EqualTo(antal));
        return svar["items"]!.AsArray().Select(k => $"{k!["slag"]} {k["kod"]} {k["antal"]} v{k["version"]}").ToArray();
    }
}
