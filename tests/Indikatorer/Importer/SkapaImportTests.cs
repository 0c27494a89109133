using System.IO.Compression;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Indikatorer.Importer;

/// <summary>Receiving the file: what is acknowledged is stored, what is wrong with the request is told at once.</summary>
[TestFixture]
public sealed class SkapaImportTests : ImportFixture
{
    private const string Fraga = "datamangd=ANMALDA-BROTT";

    private static readonly byte[] Fil = Encoding.UTF8.GetBytes(Csv("BRO-02;jarva;2024-01;alla;41;"));

    [Test]
    public async Task File_is_acknowledged_and_becomes_matvarden()
    {
        var import = await ImporteraAsync("polis-jarva", Fraga, Csv("BRO-02;jarva;2024-02;alla;42;"));

        Assert.That(Utfall(import), Is.EqualTo("Klar 1=1+0+0+0 0"));
        Assert.That(await PublicerasAsync("BRO-02", "jarva", "2024-02"), Is.EqualTo("42"));
    }

    [Test]
    public async Task Answer_says_where_to_follow_it()
    {
        var response = await SkickaAsync("polis-jarva", Fraga, Fil);

        var id = (await ReadAsync(response))["id"]!.GetValue<string>();
        Assert.That((int)response.StatusCode, Is.EqualTo(202));
        Assert.That(response.Headers.Location!.ToString(), Is.EqualTo($"{Root}/importer/{id}"));
        Assert.That(response.Headers.ETag!.Tag, Is.EqualTo("\"1\""));
    }

    [Test]
    public async Task Audit_row_has_the_checksum_and_not_the_file()
    {
        var import = await ImporteraAsync("polis-jarva", Fraga, Fil);

        var innehall = await ScalarAsync<string>(
            "select innehall::text from audit.handelse where subjekt = @Subjekt and kommando = 'SkapaImport'",
            new { Subjekt = $"import/{import["id"]}" }
        );
        Assert.That(innehall, Does.Contain(Convert.ToBase64String(SHA256.HashData(Fil))).And.Not.Contain("BRO-02"));
    }

    [Test]
    public async Task Work_in_the_background_leaves_an_audit_row_of_its_own()
    {
        var import = await ImporteraAsync("polis-jarva", Fraga, Fil);

        var anvandare = await ScalarAsync<string>(
            "select anvandare from audit.handelse where subjekt = @Subjekt and kommando = 'AvslutaImport'",
            new { Subjekt = $"import/{import["id"]}" }
        );
        Assert.That(anvandare, Is.EqualTo("system"));
    }

    [Test]
    public async Task Same_key_and_file_is_one_import_and_another_file_is_refused()
    {
        void Nyckel(HttpRequestMessage request) => request.Headers.Add("Idempotency-Key", "leverans-1");

        var forsta = await ReadAsync(await SkickaAsync("polis-jarva", Fraga, Fil, Nyckel));
        var andra = await ReadAsync(await SkickaAsync("polis-jarva", Fraga, Fil, Nyckel));
        var annan = await SkickaAsync("polis-jarva", Fraga, [.. Fil, (byte)'\n'], Nyckel);

        Assert.That($"{andra["id"]}", Is.EqualTo($"{forsta["id"]}"));
        await AssertProblemAsync(annan, 422, "idempotency-key-ateranvand");
    }

    [Test]
    public async Task Gzip_is_read()
    {
        using var packad = new MemoryStream();
        await using (var gzip = new GZipStream(packad, CompressionLevel.Fastest))
            await gzip.WriteAsync(Encoding.UTF8.GetBytes(Csv("BRO-02;jarva;2024-03;alla;43;")));

        var import = await ImporteraAsync(
            "polis-jarva",
            Fraga,
            packad.ToArray(),
            request => request.Content!.Headers.ContentEncoding.Add("gzip")
        );

        Assert.That(Utfall(import), Is.EqualTo("Klar 1=1+0+0+0 0"));
    }

    [Test]
    public async Task Right_checksum_is_accepted()
    {
        var summa = Convert.ToBase64String(SHA256.HashData(Fil));

        var response = await SkickaAsync("polis-jarva", Fraga, Fil, Content("Content-Digest", $"sha-256=:{summa}:"));

        Assert.That((int)response.StatusCode, Is.EqualTo(202));
    }

    [Test]
    public async Task Wrong_checksum_is_refused_and_nothing_is_stored()
    {
        var fore = await ScalarAsync<long>("select count(*) from indikatorer.import");

        var response = await SkickaAsync("polis-jarva", Fraga, Fil, Content("Content-Digest", "sha-256=:AAAA:"));

        await AssertProblemAsync(response, 422, "kontrollsumma-fel");
        Assert.That(await ScalarAsync<long>("select count(*) from indikatorer.import"), Is.EqualTo(fore));
    }

    [Test]
    public async Task Unknown_encoding_is_415() =>
        await AssertProblemAsync(
            await SkickaAsync("polis-jarva", Fraga, Fil, Content("Content-Encoding", "br")),
            415,
            "format-stods-inte"
        );

    [Test]
    public async Task Empty_body_is_422() =>
        await AssertProblemAsync(await SkickaAsync("polis-jarva", Fraga, []), 422, "fil-saknas");

    [TestCase("lasare=trygghet-csv", "parameter-saknas")]
    [TestCase("datamangd=ANMALDA-BROT", "okant-filtervarde")]
    [TestCase("datamangd=ANMALDA-BROTT&lasare=kolada-jsn", "okant-filtervarde")]
    [TestCase("datamangd=ANMALDA-BROTT&lage=alla", "okant-filtervarde")]
    [TestCase("datamangd=ANMALDA-BROTT&provkorn=true", "okand-parameter")]
    public async Task Unknown_parameter_or_value_is_400(string fraga, string kod) =>
        await AssertProblemAsync(await SkickaAsync("polis-jarva", fraga, Fil), 400, kod);

    [Test]
    public async Task Closest_data_set_is_proposed()
    {
        var response = await SkickaAsync("polis-jarva", "datamangd=ANMALDA-BROT", Fil);

        var problem = await AssertProblemAsync(response, 400, "okant-filtervarde");
        Assert.That($"{problem["narmast"]}", Is.EqualTo("ANMALDA-BROTT"));
    }

    [TestCase("analys", 403, "ratt-saknas")]
    [TestCase("", 401, "inloggning-kravs")]
    public async Task Caller_without_the_right_is_refused(string persona, int status, string kod) =>
        await AssertProblemAsync(await SkickaAsync(persona, Fraga, Fil), status, kod);

    private static Action<HttpRequestMessage> Content(string namn, string varde) =>
        request =>
        {
            HttpHeaders headers = namn is "Content-Encoding" ? request.Content!.Headers : request.Headers;
            headers.TryAddWithoutValidation(namn, varde);
        };
}
