using System.Text.Json;

namespace Trygghet.Tests.Indikatorer.Rojandekontroll;

/// <summary>
/// Two indicators that differ in nothing but what is hidden: whatever is asked, the answers are the same. So no format, total,
/// analysis, facade or catalogue can depend on a hidden figure.
/// </summary>
[TestFixture]
public sealed class OvrigaVagarTests : RojandekontrollFixture
{
    private const string Ena = "BRO-02";
    private const string Andra = "BRO-06";

    protected override async Task PrepareAsync()
    {
        await ImporteraAsync(
            "statistiker",
            "datamangd=ANMALDA-BROTT&lasare=trygghet-csv",
            Csv([.. Rader(Ena, jarva: 1, bromma: 24), .. Rader(Andra, jarva: 4, bromma: 21)])
        );
        // A correction of the hidden ones only: the one becomes four times as much, the other less.
        await ImporteraAsync(
            "statistiker",
            "datamangd=ANMALDA-BROTT&lasare=trygghet-csv",
            Csv($"{Ena};jarva;2025;alla;4;", $"{Andra};jarva;2025;alla;3;")
        );
    }

    [Test]
    public async Task Two_figures_are_hidden_in_each()
    {
        string[] dolda = ["bromma alla 2024", "bromma alla 2025", "jarva alla 2024", "jarva alla 2025"];

        Assert.That(await DoldaAsync($"indikator={Ena}"), Is.EqualTo(dolda));
        Assert.That(await DoldaAsync($"indikator={Andra}"), Is.EqualTo(dolda));
    }

    [TestCase("/matvarden?indikator={0}")]
    [TestCase("/matvarden?indikator={0}&format=csv")]
    [TestCase("/matvarden?indikator={0}&format=json-stat2")]
    [TestCase("/matvarden?indikator={0}&format=ndjson")]
    [TestCase("/matvarden?indikator={0}&inkluderaBorttagna=true")]
    [TestCase("/matvarden?indikator={0}&uppdateradEfter=2020-01-01T00:00:00Z")]
    [TestCase("/matvarden?indikator={0}&senaste=1")]
    [TestCase("/matvarden/tillganglighet?indikator={0}")]
    [TestCase("/indikatorer/{0}")]
    [TestCase("/omradesprofiler/jarva")]
    [TestCase("/omradesprofiler/bromma")]
    [TestCase("/analyser/serie?indikator={0}&omrade=jarva")]
    [TestCase("/analyser/serie?indikator={0}&omrade=0180")]
    [TestCase("/analyser/forandring?indikator={0}&period=2025")]
    [TestCase("/analyser/forandring?indikator={0}&omrade=jarva&period=2025")]
    [TestCase("/analyser/jamforelse?indikator={0}&period=2025")]
    [TestCase("/analyser/jamforelse?indikator={0}")]
    [TestCase("/analyser/styrdiagram?indikator={0}&omrade=jarva")]
    [TestCase("/analyser/styrdiagram?indikator={0}&omrade=0180")]
    public async Task Answer_does_not_depend_on_what_is_hidden(string fraga)
    {
        var (ena, andra) = (await SvarAsync(fraga, Ena), await SvarAsync(fraga, Andra));

        Assert.That(andra, Is.EqualTo(ena), fraga);
    }

    [Test]
    public async Task Feed_of_changes_has_no_hidden_figure()
    {
        var flode = (await GetAsync("analys", $"/matvarden/andringar?indikator={Ena},{Andra}"))["items"]!.AsArray();

        var dolda = flode.Where(rad => rad!["omrade"]!.GetValue<string>() is "jarva" or "bromma").ToList();
        Assert.That(dolda, Has.Count.EqualTo(10));
        foreach (var falt in (string[])["gammaltVarde", "nyttVarde", "flagga"])
            Assert.That(dolda.Select(rad => rad![falt]), Has.All.Null, falt);
    }

    [TestCase("json-stat2")]
    [TestCase("csv")]
    public async Task Facade_does_not_depend_on_what_is_hidden(string format)
    {
        var fraga = $"/pxweb/v2/tables/{{0}}_ANMALDA-BROTT_HELAR/data?outputFormat={format}";
        var (ena, andra) = (await TextAsync(fraga, Ena), await TextAsync(fraga, Andra));

        Assert.That(andra, Is.EqualTo(ena));
    }

    private Task<string> SvarAsync(string fraga, string indikator) => TextAsync(Root + fraga, indikator);

    /// <summary>The answer as it would be if both indicators had one name and one text.</summary>
    private async Task<string> TextAsync(string fraga, string indikator)
    {
        var svar = await As("analys").GetAsync(string.Format(null, fraga, indikator));
        var text = await svar.Content.ReadAsStringAsync();
        Assert.That(svar.IsSuccessStatusCode, Is.True, text);
        var definition = await GetAsync("analys", $"/indikatorer/{indikator}");
        foreach (var falt in (string[])["kod", "namn", "beskrivning", "fallgropar"])
            text = text.Replace(definition[falt]!.GetValue<string>(), $"<{falt}>", StringComparison.Ordinal);
        return fraga.Contains("omradesprofiler", StringComparison.Ordinal) ? Del(text) : text;
    }

    /// <summary>The profile has both indicators; each answer keeps its own.</summary>
    private static string Del(string text)
    {
        using var svar = JsonDocument.Parse(text);
        return svar
            .RootElement.GetProperty("indikatorer")
            .EnumerateArray()
            .Single(rad => rad.GetProperty("indikator").GetString() == "<kod>")
            .GetRawText();
    }

    private static IEnumerable<string> Rader(string indikator, int jarva, int bromma)
    {
        string[] ovriga =
        [
            "enskede-arsta-vantor",
            "farsta",
            "hagersten-alvsjo",
            "hasselby-vallingby",
            "kungsholmen",
            "norra-innerstaden",
            "skarholmen",
            "skarpnack",
            "sodermalm",
        ];
        foreach (var ar in (string[])["2024", "2025"])
        {
            yield return $"{indikator};0180;{ar};alla;{9 * 40 + 25};";
            yield return $"{indikator};jarva;{ar};alla;{jarva};";
            yield return $"{indikator};bromma;{ar};alla;{bromma};";
            foreach (var omrade in ovriga)
                yield return $"{indikator};{omrade};{ar};alla;40;";
        }
    }
}
