using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace Trygghet.Tests.Indikatorer.Rojandekontroll;

/// <summary>
/// Random tables, delivered in several revisions with cells left out, late and corrected; then the attacker fetches everything as
/// analys, in every format, now and as of each revision. No hidden figure may be shown elsewhere or follow by linear algebra.
/// </summary>
[TestFixture]
public sealed class AngripareTests : RojandekontrollFixture
{
    private const int Omgangar = 20;

    /// <summary>Areas that overlap the city's own: police districts, and the areas of before a merger.</summary>
    private static readonly Dictionary<string, string[]> KandaSummor = new(StringComparer.Ordinal)
    {
        ["lpo-jarva"] = ["jarva"],
        ["lpo-vallingby"] = ["hasselby-vallingby", "bromma"],
        ["jarva"] = ["rinkeby-kista", "spanga-tensta"],
        ["norra-innerstaden"] = ["norrmalm-sdo", "ostermalm-sdo"],
        ["hagersten-alvsjo"] = ["hagersten-liljeholmen", "alvsjo-sdo"],
    };

    private readonly Queue<Plats> platser = new(
        from ar in Enumerable.Range(2019, 7).Reverse()
        from p in (Plats[])
            [
                new("BRO-03", "ANMALDA-BROTT", $"{ar}", Andel: false),
                new("BRO-07", "ANMALDA-BROTT", $"{ar}", Andel: false),
                new("TRY-01", "TRYGGHETSMATNINGEN", $"{ar}", Andel: true),
                new("BRO-02", "ANMALDA-BROTT", $"{ar}", Andel: false),
                new("TRY-02", "TRYGGHETSMATNINGEN", $"{ar}", Andel: true),
            ]
        select p
    );
    private IReadOnlyList<JsonNode> omraden = [];
    private int dolda;
    private int forsenade;

    private sealed record Plats(string Indikator, string Datamangd, string Ar, bool Andel)
    {
        public string[] Lokalpolis => Indikator is "BRO-03" or "BRO-07" ? ["lpo-jarva", "lpo-vallingby"] : [];
    }

    protected override async Task PrepareAsync() =>
        omraden = (await GetAsync("analys", "/omraden?typ=Stadsdelsomrade&limit=100"))["items"]!
            .AsArray()
            .Select(o => o!)
            .ToList();

    [Test]
    public void No_hidden_figure_follows_from_all_that_may_be_fetched()
    {
        var fro = Environment.GetEnvironmentVariable("ANGRIPARE_FRO") is { } text
            ? ulong.Parse(text, CultureInfo.InvariantCulture)
            : (ulong)DateTime.UtcNow.Ticks;
        TestContext.Out.WriteLine($"ANGRIPARE_FRO={fro}");
        var config = Config.QuickThrowOnFailure.WithMaxTest(Omgangar).WithReplay(fro, 1);

        Check.One(config, Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), fro => Prova(fro)));

        TestContext.Out.WriteLine(
            $"{Omgangar} tabeller, {dolda} dolda värden, varav {forsenade} kom för sent och rapporterades."
        );
        Assert.That(dolda, Is.GreaterThan(Omgangar), "Tables without hidden figures prove nothing.");
    }

    /// <summary>Tables that once gave something away.</summary>
    [TestCase(1458436586, "BRO-07", "2021")]
    public Task Table_that_leaked_once_does_so_no_more(int fro, string indikator, string ar) =>
        ProvaAsync(new(fro), new(indikator, "ANMALDA-BROTT", ar, Andel: false));

    private void Prova(int fro) => ProvaAsync(new(fro), platser.Dequeue()).GetAwaiter().GetResult();

    private async Task ProvaAsync(Random slump, Plats plats)
    {
        var tabell = new Slumptabell(slump, plats.Ar, plats.Andel, Omraden(plats.Ar), plats.Lokalpolis);
        var angripare = new Angripare(omraden, KandaSummor);
        var (tidpunkter, forsent) = (new List<string?>(), 0);
        for (var omgang = 0; omgang < 3; omgang++)
        {
            var import = await LevereraAsync(plats.Datamangd, plats.Indikator, tabell.Leverans());
            if (import["nya"]!.GetValue<int>() + import["andrade"]!.GetValue<int>() > 0)
                forsent = ForSent(import);
            tidpunkter.Add(
                (await GetAsync("analys", $"/datamangder/{plats.Datamangd}"))["uppdaterad"]!.GetValue<string>()
            );
            tabell.Andra();
        }
        foreach (var tid in tidpunkter.Append(null))
            angripare.Se(await SvarAsync(plats, tid));

        dolda += angripare.AntalDolda;
        forsenade += forsent;
        var avslojade = angripare.Avslojade();
        Assert.That(avslojade, Has.Count.EqualTo(forsent), $"{plats} {string.Join(", ", avslojade)}");
    }

    /// <summary>So many hidden figures the sender was told to have delivered too late: they follow from what was shown before.</summary>
    private static int ForSent(JsonNode import) =>
        import["varningar"]!
            .AsArray()
            .Select(varning => Regex.Match(varning!.GetValue<string>(), @"^(\d+) dolda värden kan följa av"))
            .Where(traff => traff.Success)
            .Sum(traff => int.Parse(traff.Groups[1].Value, CultureInfo.InvariantCulture));

    private string[] Omraden(string ar) =>
        omraden
            .Where(o => string.CompareOrdinal(o["giltigFran"]!.GetValue<string>(), $"{ar}-12-31") <= 0)
            .Where(o => string.CompareOrdinal(o["giltigTill"]?.GetValue<string>() ?? "9999", $"{ar}-12-31") >= 0)
            .Select(o => o["kod"]!.GetValue<string>())
            .ToArray();

    /// <summary>The rows as json; what csv or json-stat2 shows beyond them is known too.</summary>
    private async Task<Dictionary<string, (string Namn, bool Synlig)>> SvarAsync(Plats plats, string? asOf)
    {
        var tid = asOf is null ? "" : $"&asOf={Uri.EscapeDataString(asOf)}";
        var fraga = $"/matvarden?indikator={plats.Indikator}&periodFran={plats.Ar}&periodTill={plats.Ar}{tid}";
        var svar = new Dictionary<string, (string, bool)>(StringComparer.Ordinal);
        var synliga = await AndraFormatAsync(fraga);
        foreach (var rad in (await GetAsync("analys", $"{fraga}&limit=10000"))["items"]!.AsArray())
        {
            var nyckel = $"{rad!["omrade"]} {rad["uppdelning"]} {rad["period"]}";
            var sanning = Facit(plats.Datamangd, rad["revision"]!.GetValue<int>(), plats.Indikator, nyckel);
            var visas = new[] { "varde", "n", "standardfel", "ki95", "taljare", "namnare" }.Any(falt =>
                rad[falt] is not null
            );
            svar[nyckel] = (sanning.Namn, visas || synliga.Contains(nyckel));
        }
        return svar;
    }

    private async Task<HashSet<string>> AndraFormatAsync(string fraga)
    {
        var csv = (await (await SendAsync("analys", HttpMethod.Get, $"{fraga}&format=csv")).Content.ReadAsStringAsync())
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(rad => rad.Split(','))
            .ToList();
        int Kolumn(string namn) => Array.IndexOf(csv[0], namn);
        var synliga = csv.Skip(1)
            .Where(rad => rad[Kolumn("varde")].Length + rad[Kolumn("n")].Length + rad[Kolumn("kiNedre")].Length > 0)
            .Select(rad => $"{rad[Kolumn("omrade")]} {rad[Kolumn("uppdelning")]} {rad[Kolumn("period")]}")
            .ToHashSet(StringComparer.Ordinal);
        var kub = await GetAsync("analys", $"{fraga}&format=json-stat2");
        synliga.UnionWith(Kubceller(kub));
        return synliga;
    }

    private static IEnumerable<string> Kubceller(JsonNode kub)
    {
        var namn = kub["id"]!.AsArray().Select(id => id!.GetValue<string>()).ToArray();
        var koder = namn.Select(id => Koder(kub["dimension"]![id]!["category"]!["index"]!)).ToArray();
        var varden = kub["value"] switch
        {
            JsonArray lista => lista.Select((v, nr) => (nr, v)).Where(par => par.v is not null).Select(par => par.nr),
            JsonObject glest => glest.Select(par => int.Parse(par.Key, CultureInfo.InvariantCulture)),
            _ => [],
        };
        foreach (var cell in varden)
        {
            var rest = cell;
            var kod = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var d = namn.Length - 1; d >= 0; rest /= koder[d].Length, d--)
                kod[namn[d]] = koder[d][rest % koder[d].Length];
            yield return $"{kod["omrade"]} {kod["uppdelning"]} {kod["period"]}";
        }
    }

    private static string[] Koder(JsonNode index) =>
        index is JsonArray lista
            ? lista.Select(kod => kod!.GetValue<string>()).ToArray()
            : index.AsObject().OrderBy(par => par.Value!.GetValue<int>()).Select(par => par.Key).ToArray();
}
