using System.Text.Json.Nodes;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Indikatorer.Importer;

/// <summary>A revoked import: every value as it was before, by a revision and never by deleting.</summary>
[TestFixture]
public sealed class AterkallaImportTests : ImportFixture
{
    private const string Fraga = "datamangd=EGEN-INRAPPORTERING";

    [Test]
    public async Task Changed_value_comes_back_and_new_one_is_borttaget()
    {
        await ImporteraAsync("statistiker", Fraga, Csv("BRO-02;bromma;2020;alla;20;"));
        var import = await ImporteraAsync(
            "statistiker",
            Fraga,
            Csv("BRO-02;bromma;2020;alla;21;", "BRO-02;bromma;2021;alla;31;")
        );

        var svar = await ReadAsync(await AterkallaAsync("statistiker", import));

        Assert.That(
            $"{svar["status"]} {svar["aterkallande"]!["anledning"]}",
            Is.EqualTo("Aterkallad Filen gällde fel år.")
        );
        Assert.That(await PublicerasAsync("BRO-02", "bromma", "2020"), Is.EqualTo("20"));
        Assert.That(await PublicerasAsync("BRO-02", "bromma", "2021"), Is.EqualTo("—"));
        Assert.That(
            await HistoriaAsync("bromma"),
            Is.EqualTo(
                new[]
                {
                    "2020 20",
                    "2020 21",
                    "2020 20 Filen gällde fel år.",
                    "2021 31",
                    "2021 borttagen Filen gällde fel år.",
                }
            )
        );
    }

    /// <summary>Whatever columns a mätvärde has or gets: all but those that tell of the revision itself are as before.</summary>
    [Test]
    public async Task Every_column_comes_back()
    {
        const string Rubriker =
            "indikator;omrade;period;varde;n;standardfel;statistikstatus;status;kalla;konfidentialitet;fullstandighet";
        await ImporteraAsync(
            "statistiker",
            Fraga,
            Csv(Rubriker, ["TRY-01;farsta;2020;41,5;312;3,1;prel;Uppskattad;Källa ett;;80"])
        );
        var import = await ImporteraAsync(
            "statistiker",
            Fraga,
            Csv(Rubriker, ["TRY-01;farsta;2020;50;500;2;Slutlig;;Källa två;;100"])
        );

        await ReadAsync(await AterkallaAsync("statistiker", import));

        var olika = await ScalarAsync<string?>(
            """
            select string_agg(distinct k.key, ', ')
              from indikatorer.matvarde m, indikatorer.matvarde forsta, jsonb_each(to_jsonb(m)) k
             where (m.indikator, m.omrade, forsta.indikator, forsta.omrade) = ('TRY-01', 'farsta', 'TRY-01', 'farsta')
               and m.aterstaller = forsta.id
               and k.value is distinct from to_jsonb(forsta) -> k.key
            """
        );
        Assert.That(olika, Is.EqualTo("anledning, aterstaller, ersatter, id, import, registrerad, revision"));
    }

    [Test]
    public async Task Later_import_of_the_same_key_stands_in_the_way_and_is_named()
    {
        var forsta = await ImporteraAsync("statistiker", Fraga, Csv("BRO-02;kungsholmen;2020;alla;20;"));
        var andra = await ImporteraAsync("statistiker", Fraga, Csv("BRO-02;kungsholmen;2020;alla;21;"));

        var problem = await AssertProblemAsync(
            await AterkallaAsync("statistiker", forsta),
            409,
            "import-andrad-senare"
        );

        Assert.That($"{problem["antal"]} {problem["nycklar"]![0]}", Is.EqualTo("1 BRO-02 kungsholmen 2020 alla"));
        Assert.That($"{problem["importer"]![0]}", Is.EqualTo($"{andra["id"]}"));
        Assert.That(await PublicerasAsync("BRO-02", "kungsholmen", "2020"), Is.EqualTo("21"));
    }

    [Test]
    public async Task Imports_can_be_revoked_one_after_the_other_the_last_first()
    {
        var forsta = await ImporteraAsync("statistiker", Fraga, Csv("BRO-02;skarpnack;2020;alla;20;"));
        var andra = await ImporteraAsync("statistiker", Fraga, Csv("BRO-02;skarpnack;2020;alla;21;"));
        var tredje = await ImporteraAsync("statistiker", Fraga, Csv("BRO-02;skarpnack;2020;alla;22;"));

        foreach (var (import, kvar) in new[] { (tredje, "21"), (andra, "20"), (forsta, "—") })
        {
            await ReadAsync(await AterkallaAsync("statistiker", import));
            Assert.That(await PublicerasAsync("BRO-02", "skarpnack", "2020"), Is.EqualTo(kvar));
        }
    }

    [Test]
    public async Task Revoked_value_can_be_delivered_again()
    {
        var fil = Csv("BRO-02;sodermalm;2020;alla;20;");
        await ReadAsync(await AterkallaAsync("statistiker", await ImporteraAsync("statistiker", Fraga, fil)));

        var igen = await ImporteraAsync("statistiker", Fraga, fil);

        Assert.That(Utfall(igen), Is.EqualTo("Klar 1=1+0+0+0 0"));
        Assert.That(await PublicerasAsync("BRO-02", "sodermalm", "2020"), Is.EqualTo("20"));
    }

    [Test]
    public async Task Import_is_revoked_once()
    {
        var import = await ImporteraAsync("statistiker", Fraga, Csv("BRO-02;skarholmen;2020;alla;20;"));
        var aterkallad = await ReadAsync(await AterkallaAsync("statistiker", import));

        await AssertProblemAsync(await AterkallaAsync("statistiker", aterkallad), 409, "import-ej-aterkallbar");
    }

    [TestCase("&provkorning=true", "BRO-02;norra-innerstaden;2020;alla;20;")]
    [TestCase("", "BRO-02;x;2020;alla;20;")]
    public async Task Import_that_stored_nothing_cannot_be_revoked(string fraga, string rad)
    {
        var import = await ImporteraAsync("statistiker", Fraga + fraga, Csv(rad));

        await AssertProblemAsync(await AterkallaAsync("statistiker", import), 409, "import-ej-aterkallbar");
    }

    [Test]
    public async Task Import_under_way_in_the_data_set_must_be_done_first()
    {
        var import = await ImporteraAsync("statistiker", Fraga, Csv("BRO-02;norra-innerstaden;2021;alla;20;"));
        await using var annan = new Npgsql.NpgsqlConnection(Anslutning + ";Pooling=false");
        await annan.OpenAsync();
        await using var las = new Npgsql.NpgsqlCommand(
            "select pg_advisory_lock(2023, hashtext('EGEN-INRAPPORTERING'))",
            annan
        );
        await las.ExecuteNonQueryAsync();

        await AssertProblemAsync(await AterkallaAsync("statistiker", import), 409, "import-pagar");
    }

    [TestCase("1", 412, "etag-inaktuell")]
    [TestCase("", 428, "if-match-saknas")]
    public async Task Present_version_is_needed(string ifMatch, int status, string kod)
    {
        var import = await ImporteraAsync(
            "statistiker",
            Fraga,
            Csv($"BRO-02;norra-innerstaden;202{status % 5};alla;7{status % 7};")
        );

        var svar = await SendAsync(
            "statistiker",
            HttpMethod.Post,
            $"/importer/{import["id"]}/aterkallande",
            new { anledning = "Fel fil." },
            ifMatch.Length > 0 ? ifMatch : null
        );

        await AssertProblemAsync(svar, status, kod);
    }

    [Test]
    public async Task Reason_is_needed()
    {
        var import = await ImporteraAsync("statistiker", Fraga, Csv("BRO-03;norra-innerstaden;2021;alla;20;"));

        var svar = await SendAsync(
            "statistiker",
            HttpMethod.Post,
            $"/importer/{import["id"]}/aterkallande",
            new { },
            "4"
        );

        var problem = await AssertProblemAsync(svar, 422, "ogiltig-indata");
        Assert.That($"{problem["errors"]![0]!["pointer"]}", Is.EqualTo("#/anledning"));
    }

    [Test]
    public async Task Others_import_is_404()
    {
        var import = await ImporteraAsync("statistiker", Fraga, Csv("BRO-05;norra-innerstaden;2021;alla;20;"));

        await AssertProblemAsync(await AterkallaAsync("polis-jarva", import), 404, "import-saknas");
    }

    private async Task<string[]> HistoriaAsync(string omrade) =>
        await ScalarAsync<string[]>(
            """
            select array_agg(concat_ws(' ', period, case when borttagen then 'borttagen' else trim_scale(varde)::text end, anledning)
                       order by period, revision)
              from indikatorer.matvarde
             where (indikator, omrade) = ('BRO-02', @omrade)
            """,
            new { omrade }
        );
}
