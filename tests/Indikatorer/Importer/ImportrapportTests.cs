using System.Text;
using System.Text.Json.Nodes;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Indikatorer.Importer;

/// <summary>The report: the sender's own rows, and beside them what is wrong.</summary>
[TestFixture]
public sealed class ImportrapportTests : ImportFixture
{
    private const string Fraga = "datamangd=EGEN-INRAPPORTERING&provkorning=true";

    [Test]
    public async Task Json_lists_the_bad_rows_with_the_senders_own_fields()
    {
        var import = await ImporteraAsync(
            "statistiker",
            Fraga,
            Csv("BRO-02;bromma;2020;alla;5;", "BRO-02;brommma;2020;alla;5;")
        );

        var rad = (await RapportAsync("statistiker", import)).Single()!;

        Assert.That(
            rad.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }),
            Is.EqualTo(
                """
                {"rad":3,"innehall":{"indikator":"BRO-02","omrade":"brommma","period":"2020","uppdelning":"alla","varde":"5","n":""},
                """.TrimEnd()
                    + """
                    "avvisad":true,"felkod":"okant-omrade","felfalt":"omrade","meddelande":"Området \"brommma\" finns inte.","forslag":"bromma"}
                    """.Trim()
            )
        );
    }

    [Test]
    public async Task Csv_is_the_senders_file_with_four_more_columns()
    {
        var import = await ImporteraAsync(
            "statistiker",
            Fraga,
            Csv("BRO-02;bromma;2020;alla;5;", "BRO-02;brommma;2020;alla;5;")
        );

        Assert.That(
            await CsvrapportAsync(import),
            Is.EqualTo(
                """
                indikator;omrade;period;uppdelning;varde;n;felkod;felfalt;meddelande;forslag
                BRO-02;bromma;2020;alla;5;;;;;
                BRO-02;brommma;2020;alla;5;;okant-omrade;omrade;"Området ""brommma"" finns inte.";bromma

                """
            )
        );
    }

    [Test]
    public async Task Corrected_report_can_be_sent_as_it_is()
    {
        var import = await ImporteraAsync(
            "statistiker",
            Fraga,
            Csv("BRO-02;bromma;2020;alla;5;", "BRO-02;brommma;2021;alla;5;")
        );
        var rattad = (await CsvrapportAsync(import)).Replace(";brommma;", ";bromma;", StringComparison.Ordinal);

        var igen = await ImporteraAsync("statistiker", Fraga, rattad);

        Assert.That(Utfall(igen), Is.EqualTo("Forhandsgranskad 2=2+0+0+0 0"));
        Assert.That(igen["varningar"]!.AsArray(), Is.Empty);
    }

    [Test]
    public async Task Json_file_gets_a_table_in_kolada_terms()
    {
        var import = await ImporteraAsync(
            "statistiker",
            "datamangd=KOLADA-STOCKHOLM&lasare=kolada-json&provkorning=true",
            """{"values":[{"kpi":"N99999","municipality":"0180","period":2020,"values":[{"gender":"T","status":"","value":5.5,"count":1}]}]}"""
        );

        Assert.That(
            await CsvrapportAsync(import),
            Is.EqualTo(
                """
                kpi;municipality;period;gender;status;value;count;felkod;felfalt;meddelande;forslag
                N99999;0180;2020;T;;5.5;1;okand-indikator;kpi;"Indikatorn ""N99999"" finns inte.";

                """
            )
        );
    }

    [Test]
    public async Task Refused_file_says_why()
    {
        var import = await ImporteraAsync("statistiker", Fraga, "indikator;omrade;varde\nBRO-02;bromma;5\n");

        Assert.That(
            await CsvrapportAsync(import),
            Is.EqualTo(
                """
                rad;felkod;felfalt;meddelande;forslag
                ;kolumn-saknas;;Filen saknar kolumnerna period. Den har indikator, omrade, varde.;

                """
            )
        );
    }

    [Test]
    public async Task Json_is_paged_and_has_an_etag()
    {
        var rader = Enumerable.Range(1, 45).Select(nr => $"BRO-02;omrade-{nr};2020;alla;5;").ToArray();
        var import = await ImporteraAsync("statistiker", Fraga, Csv(rader));

        var svar = await SendAsync("statistiker", HttpMethod.Get, $"/importer/{import["id"]}/rapport?limit=20&page=3");

        var sida = await ReadAsync(svar);
        Assert.That(sida["total"]!.GetValue<int>(), Is.EqualTo(45));
        Assert.That(sida["items"]!.AsArray(), Has.Count.EqualTo(5));
        Assert.That(svar.Headers.ETag!.Tag, Is.EqualTo($"\"{import["version"]}\""));
    }

    [Test]
    public async Task Unknown_format_is_400()
    {
        var import = await ImporteraAsync("statistiker", Fraga, Csv("BRO-02;bromma;2020;alla;5;"));

        var svar = await SendAsync("statistiker", HttpMethod.Get, $"/importer/{import["id"]}/rapport?format=xml");

        await AssertProblemAsync(svar, 400, "okant-filtervarde");
    }

    private async Task<string> CsvrapportAsync(JsonNode import)
    {
        var svar = await SendAsync("statistiker", HttpMethod.Get, $"/importer/{import["id"]}/rapport?format=csv");
        var byte_ = await svar.Content.ReadAsByteArrayAsync();
        Assert.That(svar.Content.Headers.ContentType!.ToString(), Is.EqualTo("text/csv; charset=utf-8"));
        Assert.That(byte_.Take(3), Is.EqualTo(Encoding.UTF8.Preamble.ToArray()), "BOM, so that Excel shows å ä ö");
        return Encoding.UTF8.GetString(byte_.AsSpan(3));
    }
}
