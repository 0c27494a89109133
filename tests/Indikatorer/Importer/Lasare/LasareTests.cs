using System.Text;
using Trygghet.Modules.Indikatorer;

namespace Trygghet.Tests.Indikatorer.Importer.Lasare;

/// <summary>The formats as they are in the wild, read without a server.</summary>
[TestFixture]
public sealed class LasareTests
{
    private const string Varde = """{"gender":"K","status":"","value":12.50,"count":1}""";
    private const string Post = $$"""{"kpi":"N1","municipality":"0180","period":2020,"values":[{{Varde}}]}""";

    [TestCase($$"""{"count":1,"values":[{{Post}}]}""", TestName = "V2")]
    [TestCase($$"""{"values":[{{Post}}],"next_url":null,"previous_url":null,"count":1}""", TestName = "V3")]
    [TestCase($$"""{"next_url":{"a":[1,{"values":[]}]},"values":[{{Post}}]}""", TestName = "Other_members_are_skipped")]
    [TestCase($"[{Post}]", TestName = "List_alone")]
    [TestCase(
        """[{"kpi":"N1","municipality":"0180","period":"2020","gender":"K","status":"","value":12.50}]""",
        TestName = "Flat_rows"
    )]
    public async Task Kolada_json_in_every_shape(string json)
    {
        var rad = (await Fil.LasAsync(new KoladaJson(), json)).Single();

        Assert.That(
            (rad.Indikator, rad.Omrade, rad.Period, rad.Uppdelning, rad.Varde),
            Is.EqualTo(("N1", "0180", "2020", "kon=K", "12.50"))
        );
    }

    [Test]
    public async Task Kolada_json_of_many_items_is_read_to_the_end_whatever_the_buffer_holds()
    {
        var json = $$"""{"values":[{{string.Join(",\n", Enumerable.Repeat(Post, 20_000))}}],"count":20000}""";

        Assert.That(await Fil.LasAsync(new KoladaJson(), json), Has.Count.EqualTo(20_000));
    }

    [TestCase(null, 0)]
    [TestCase("https://kolada.example/v3/data?page=2", 1)]
    public async Task Kolada_json_that_is_one_page_of_several_says_so(string? nasta, int varningar)
    {
        var huvud = new Importhuvud();
        var url = nasta is null ? "null" : $"\"{nasta}\"";

        await Fil.LasAsync(new KoladaJson(), $$"""{"values":[{{Post}}],"next_url":{{url}},"count":1}""", huvud);

        Assert.That(huvud.Varningar, Has.Count.EqualTo(varningar));
    }

    [TestCase("""{"values":[{"kpi":"N1",]}""")]
    [TestCase("""{"values":[],"count":1""")]
    [TestCase("""{"kpis":[]}""")]
    [TestCase("""{"values":[{"kpi":"N1"}""")]
    [TestCase("indikator;omrade")]
    [TestCase("")]
    [TestCase("[1,2]")]
    public void Kolada_json_that_is_broken_is_refused(string json) =>
        Assert.That(
            async () => await Fil.LasAsync(new KoladaJson(), json),
            Throws.TypeOf<FilavslagException>().With.Property("Avslag").Property("Kod").EqualTo("fil-olaslig")
        );

    [TestCase("""{"value":null,"status":"Missing"}""", "", "Saknas")]
    [TestCase("""{"value":null,"status":""}""", "", "Saknas")]
    [TestCase("""{"value":null,"status":"Private"}""", "", "Undertryckt")]
    [TestCase("""{"value":3,"status":"","isdeleted":true}""", "", "Borttagen")]
    [TestCase("""{"value":1e-5,"status":""}""", "1e-5", "")]
    public async Task Kolada_status_is_ours(string varde, string tal, string status)
    {
        var rad = (
            await Fil.LasAsync(new KoladaJson(), $$"""[{"kpi":"N1","municipality":"0000","values":[{{varde}}]}]""")
        ).Single();

        Assert.That((rad.Omrade, rad.Varde, rad.Status), Is.EqualTo(("00", tal, status)));
    }

    [TestCase("indikator;omrade;period;varde;\nA;b;2020;1,5;\n", TestName = "Trailing_separator")]
    [TestCase("\ufeffindikator;omrade;period;varde\nA;b;2020;1,5\n", TestName = "Bom")]
    [TestCase("indikator;omrade;period;varde\r\r\nA;b;2020;1,5\r\r\n", TestName = "CR_CR_LF")]
    [TestCase("Varde;Period;Omrade;Indikator\n1,5;2020;b;A", TestName = "Any_order_and_no_last_line_break")]
    [TestCase("indikator,omrade,period,varde\nA,b,2020,\"1,5\"\n", TestName = "Comma_and_quotes")]
    [TestCase("indikator\tomrade\tperiod\tvarde\nA\t b \t2020\t1,5\n", TestName = "Tab_and_spaces")]
    public async Task Csv_in_every_dress(string csv)
    {
        var rad = (await Fil.LasAsync(new TryggheCsv(), csv)).Single();

        Assert.That(
            (rad.Indikator, rad.Omrade, rad.Period, rad.Varde, rad.Olaslig),
            Is.EqualTo(("A", "b", "2020", "1,5", (string?)null))
        );
    }

    [Test]
    public async Task Latin_1_is_read_as_it_was_meant()
    {
        var fil = Encoding.Latin1.GetBytes("indikator;omrade;period;varde;kalla\nA;b;2020;1;Brå, åäöÅÄÖ\n");

        var rad = (await Fil.LasAsync(new TryggheCsv(), fil)).Single();

        Assert.That(rad.Kalla, Is.EqualTo("Brå, åäöÅÄÖ"));
    }

    [Test]
    public async Task Quote_that_is_never_closed_spoils_its_own_row_only()
    {
        var rader = await Fil.LasAsync(
            new TryggheCsv(),
            "indikator;omrade;period;varde;kalla\nA;b;2020;1;\"Brå\nA;b;2021;2;Brå\n"
        );

        Assert.That(rader.Select(rad => rad.Olaslig is null), Is.EqualTo(new[] { false, true }));
    }

    [Test]
    public async Task Row_number_is_the_line_in_the_file()
    {
        var rader = await Fil.LasAsync(
            new TryggheCsv(),
            "indikator;omrade;period;varde\n\nA;b;2020;1\n\n\nA;b;2021;2\n"
        );

        Assert.That(rader.Select(rad => rad.Rad), Is.EqualTo(new[] { 3, 6 }));
    }

    [Test]
    public async Task Unknown_column_is_mentioned()
    {
        var huvud = new Importhuvud();
        await Fil.LasAsync(new TryggheCsv(), Encoding.UTF8.GetBytes("indikator;omrade;period;varde;kaella\n"), huvud);

        Assert.That(
            huvud.Varningar,
            Is.EqualTo(new[] { "Kolumnen kaella känns inte igen och lästes inte. Menade du kalla?" })
        );
    }
}
