namespace Trygghet.Tests.Indikatorer.Analyser;

/// <summary>A hidden value can be anything: no answer of any analysis changes by a byte.</summary>
[TestFixture]
public sealed class DoltVardeTests : MatvardeFixture
{
    private static readonly DateTime Da = new(2026, 11, 1, 8, 0, 0, DateTimeKind.Utc);

    private static readonly string[] OmNu =
    [
        "forandring?indikator=TRY-03,BRO-02,BRO-01&omrade=bromma,farsta,rinkeby-kista",
        "forandring?indikator=TRY-03&omrade=farsta&jamforOmrade=bromma&period=2026",
        "forandring?indikator=BRO-01&omrade=farsta&jamforOmrade=0180&period=2022",
        "omradeslage?indikator=TRY-03,BRO-01&omrade=farsta",
        "omradeslage?indikator=TRY-03,BRO-01&omrade=bromma",
        "styrdiagram?indikator=BRO-02&omrade=bromma",
        "styrdiagram?indikator=BRO-02&omrade=bromma&typ=XmR",
        "jamforelse?indikator=TRY-03&period=2026",
        "jamforelse?indikator=BRO-01&period=2022",
        "serie?indikator=BRO-02&omrade=bromma",
        "serie?indikator=BRO-02&omrade=jarva&framraknad=true",
        "serie?indikator=TRY-03&omrade=jarva&framraknad=true",
    ];

    /// <summary>Also of the moment before: the hidden values were registered then.</summary>
    private static readonly string[] Fragor =
    [
        .. OmNu,
        .. OmNu.Where(fraga => !fraga.StartsWith("omradeslage", StringComparison.Ordinal))
            .Select(fraga => $"{fraga}&asOf=2026-11-02T00:00:00Z"),
    ];

    protected override Task PrepareAsync()
    {
        var kanda = Enumerable.Range(2010, 12).Select(ar => new Leverans("BRO-02", "bromma", $"{ar}", 300 + ar % 5));
        return RegistreraAsync(
            "TRYGGHET-SYNTETISK",
            Da,
            [
                .. kanda,
                new("TRY-03", "farsta", "2023", 31m, 300),
                new("TRY-03", "farsta", "2026", 30m, 310),
                new("TRY-03", "bromma", "2023", 35m, 300),
                new("TRY-03", "spanga-tensta", "2020", 35m, 300),
                new("BRO-02", "spanga-tensta", "2022", 210m),
                new("BRO-01", "farsta", "2022", 500m, Taljare: 250, Namnare: 50_000),
                new("BRO-01", "0180", "2022", 500m, Taljare: 2500, Namnare: 500_000),
            ]
        );
    }

    [Test]
    public async Task Answer_is_the_same_whatever_the_hidden_value_is()
    {
        await DoltAsync(andel: 12m, n: 22, antal: 3m);
        var forsta = await SvarAsync();
        await DoltAsync(andel: 97m, n: 29, antal: 1m);
        var andra = await SvarAsync();

        foreach (var (fraga, fore, efter) in Fragor.Zip(forsta, andra))
            Assert.That(efter, Is.EqualTo(fore), fraga);
        Assert.That(forsta[0], Does.Contain("dolt-varde"), "the hidden values are in the question");
    }

    private Task<int> DoltAsync(decimal andel, int n, decimal antal) =>
        RegistreraAsync(
            "TRYGGHET-SYNTETISK",
            Da,
            new("TRY-03", "bromma", "2026", andel, n),
            new("TRY-03", "rinkeby-kista", "2020", andel, n),
            new("BRO-02", "bromma", "2022", antal),
            new("BRO-02", "rinkeby-kista", "2022", antal),
            new("BRO-01", "bromma", "2022", antal * 2, Taljare: antal, Namnare: 50_000)
        );

    private async Task<string[]> SvarAsync()
    {
        var svar = new List<string>();
        foreach (var fraga in Fragor)
            svar.Add((await GetAsync("analys", $"/analyser/{fraga}")).ToJsonString());
        return [.. svar];
    }
}
