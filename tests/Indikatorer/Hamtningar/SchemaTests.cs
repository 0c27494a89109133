using Trygghet.Tests.Indikatorer.Importer;

namespace Trygghet.Tests.Indikatorer.Hamtningar;

/// <summary>With an interval and a user the server fetches by itself, each data set once per interval.</summary>
[TestFixture]
public sealed class SchemaTests : ImportFixture
{
    private Kallserver kalla = null!;

    protected override IReadOnlyDictionary<string, string> Settings
    {
        get
        {
            kalla = Kallserver.StartaAsync().GetAwaiter().GetResult();
            kalla.Svara = (http, nr) =>
                Kallserver.JsonAsync(
                    http,
                    Kallserver.Sida(nr == 1 ? [Kallserver.Post("U07417", "0180", 2020, "50.5")] : [])
                );
            return new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["Hamtning:Kolada:BasAdress"] = $"{kalla.Adress}",
                ["Hamtning:Kolada:Intervall"] = "1.00:00:00",
                ["Hamtning:Anvandare"] = "statistiker",
            };
        }
    }

    /// <summary>The server starts when it is first asked for something.</summary>
    protected override Task PrepareAsync() => GetAsync("statistiker", "/datamangder/KOLADA-BROTT/hamtningar");

    [TearDown]
    public async Task StoppaKallanAsync() => await kalla.DisposeAsync();

    [Test]
    public async Task Every_data_set_with_a_selection_is_fetched_once()
    {
        const string Klara =
            "select coalesce(string_agg(datamangd || ' ' || skapad_av, ', ' order by datamangd), '') from indikatorer.hamtning where status = 'Klar'";
        const string Vantade = "KOLADA-BROTT statistiker, KOLADA-SKOLENKAT statistiker, KOLADA-STOCKHOLM statistiker";

        for (var forsok = 0; forsok < 400 && await ScalarAsync<string>(Klara) != Vantade; forsok++)
            await Task.Delay(50);

        Assert.That(await ScalarAsync<string>(Klara), Is.EqualTo(Vantade));
        Assert.That(await AntalAsync(), Is.EqualTo(3));
        var import = await KlarAsync(
            "statistiker",
            $"{await ScalarAsync<Guid>("select import from indikatorer.hamtning where import is not null")}"
        );
        Assert.That(Utfall(import), Does.StartWith("Klar 1=1+0+0+0"));
    }

    private Task<long> AntalAsync() => ScalarAsync<long>("select count(*) from indikatorer.hamtning");
}

/// <summary>Nothing is fetched until an address is configured.</summary>
[TestFixture]
public sealed class UtanSchemaTests : ImportFixture
{
    [Test]
    public async Task Fetching_is_off_by_default()
    {
        var svar = await SendAsync("statistiker", HttpMethod.Post, "/datamangder/KOLADA-BROTT/hamtningar");

        await AssertProblemAsync(svar, 409, "hamtning-ej-konfigurerad");
    }
}
