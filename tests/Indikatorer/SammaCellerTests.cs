using System.Text;
using System.Text.Json.Nodes;

namespace Trygghet.Tests.Indikatorer;

/// <summary>
/// The same selection has the same cells in every format, asked for with GET or POST, with its values in any order. Random
/// selections, the same on every run.
/// </summary>
[TestFixture]
public sealed class SammaCellerTests : MatvardeFixture
{
    private const int Sida = 40;

    private static readonly string[] Indikatorer = ["TRY-01", "TRY-03", "UTS-01", "BRO-02"];
    private static readonly string[] Omraden = ["0180", "jarva", "farsta", "bromma", "kista"];
    private static readonly string[] Perioder = ["2020", "2023", "2026-T1", "2026-08", "2026"];
    private static readonly string[] Uppdelningar = ["alla", "kon=kvinna", "kon=man"];
    private static readonly string[] Datamangder = ["TRYGGHET-SYNTETISK", "TRYGGHETSMATNINGEN"];
    private static readonly DateTime Registrerat = DateTime.UtcNow.AddDays(-1);

    protected override async Task PrepareAsync()
    {
        var slump = new Random(20261123);
        foreach (var datamangd in Datamangder)
        foreach (var omgang in (int[])[1, 2])
            await RegistreraAsync(datamangd, Registrerat.AddHours(omgang), [.. Leveranser(slump)]);
    }

    [Test]
    public async Task Same_selection_has_the_same_cells_in_every_format([Range(1, 30)] int omgang)
    {
        var slump = new Random(omgang);
        var urval = Urval(slump);
        var fraga = Fraga(urval, slump);

        var json = Celler.Json(await SidorAsync(urval, slump));

        Assert.That(Celler.Csv(await TextAsync($"{fraga}&format=csv"), ','), Is.EqualTo(json), fraga);
        Assert.That(
            Celler.Csv(await TextAsync($"{fraga}&format=csv&decimaltecken=komma&kolumner=koder"), ';'),
            Is.EqualTo(json),
            fraga
        );
        Assert.That(
            Celler.Kub(JsonNode.Parse(await TextAsync($"{fraga}&format=json-stat2"))!),
            Is.EqualTo(json),
            fraga
        );
        Assert.That(Celler.Ndjson(await TextAsync($"{fraga}&format=ndjson")), Is.EqualTo(json), fraga);
        Assert.That(Celler.Xlsx(await BytesAsync($"{fraga}&format=xlsx")), Is.EqualTo(json), fraga);
    }

    [TestCase("json")]
    [TestCase("csv")]
    [TestCase("json-stat2")]
    [TestCase("ndjson")]
    [TestCase("xlsx")]
    public async Task Any_order_of_the_values_is_the_same_bytes_with_get_and_post(string format)
    {
        for (var omgang = 100; omgang < 110; omgang++)
        {
            var slump = new Random(omgang);
            var urval = Urval(slump);
            var ena = await BytesAsync($"{Fraga(urval, slump)}&format={format}");

            var andra = await BytesAsync($"{Fraga(urval, slump)}&format={format}");
            var svar = await SendAsync("analys", HttpMethod.Post, "/matvarden/sokningar", Kropp(urval, slump, format));

            Assert.That(andra, Is.EqualTo(ena), $"{omgang}");
            Assert.That(await svar.Content.ReadAsByteArrayAsync(), Is.EqualTo(ena), $"{omgang}");
        }
    }

    private static IEnumerable<Leverans> Leveranser(Random slump) =>
        from indikator in Indikatorer
        from omrade in Omraden
        from period in Perioder
        from uppdelning in Uppdelningar
        where slump.Next(3) > 0
        select new Leverans(
            indikator,
            omrade,
            period,
            slump.Next(9) == 0 ? null : slump.Next(0, 1001) / 10m,
            slump.Next(5) == 0 ? null : slump.Next(5, 600),
            uppdelning,
            Borttagen: slump.Next(12) == 0
        );

    private static Dictionary<string, object> Urval(Random slump)
    {
        var urval = new Dictionary<string, object>(StringComparer.Ordinal);
        Nagra("indikator", Indikatorer);
        Nagra("omrade", Omraden);
        Nagra("period", Perioder);
        Nagra("uppdelning", Uppdelningar);
        Nagra("datamangd", Datamangder);
        Ibland("senaste", slump.Next(1, 4));
        Ibland("periodFran", "2023");
        Ibland("asOf", $"{Registrerat.AddHours(slump.Next(0, 3)).AddMinutes(30):yyyy-MM-ddTHH:mm:ssZ}");
        Ibland("inkluderaBorttagna", true);
        return urval;

        void Nagra(string namn, string[] koder)
        {
            if (slump.Next(2) == 0)
                urval[namn] = koder.Where(_ => slump.Next(2) == 0).DefaultIfEmpty(koder[0]).ToArray();
        }

        void Ibland(string namn, object varde)
        {
            if (slump.Next(3) == 0)
                urval[namn] = varde;
        }
    }

    /// <summary>Parameters and values in an order of their own each time, lists with commas or repeated.</summary>
    private static string Fraga(Dictionary<string, object> urval, Random slump)
    {
        var delar = new List<string>();
        foreach (var (namn, varde) in urval.OrderBy(_ => slump.Next()))
            if (varde is not string[] koder)
                delar.Add($"{namn}={(varde is true ? "true" : varde)}");
            else if (slump.Next(2) == 0)
                delar.Add($"{namn}={string.Join(',', koder.OrderBy(_ => slump.Next()))}");
            else
                delar.AddRange(koder.OrderBy(_ => slump.Next()).Select(kod => $"{namn}={kod}"));
        return $"/matvarden?{string.Join('&', delar)}";
    }

    private static Dictionary<string, object> Kropp(Dictionary<string, object> urval, Random slump, string format) =>
        urval
            .OrderBy(_ => slump.Next())
            .Select(par =>
                KeyValuePair.Create(
                    par.Key,
                    par.Value is string[] k ? k.OrderBy(_ => slump.Next()).ToArray() : par.Value
                )
            )
            .Append(KeyValuePair.Create("format", (object)format))
            .ToDictionary(StringComparer.Ordinal);

    private async Task<List<JsonNode?>> SidorAsync(Dictionary<string, object> urval, Random slump)
    {
        var rader = new List<JsonNode?>();
        for (var sida = 1; ; sida++)
        {
            var svar = await GetAsync("analys", $"{Fraga(urval, slump)}&limit={Sida}&page={sida}");
            rader.AddRange(svar["items"]!.AsArray());
            if (sida * Sida >= svar["total"]!.GetValue<int>())
                return rader;
        }
    }

    private async Task<string> TextAsync(string adress) => Encoding.UTF8.GetString(await BytesAsync(adress));

    private async Task<byte[]> BytesAsync(string adress)
    {
        var svar = await SendAsync("analys", HttpMethod.Get, adress);
        var bytes = await svar.Content.ReadAsByteArrayAsync();
        Assert.That(svar.IsSuccessStatusCode, Is.True, $"{adress} {Encoding.UTF8.GetString(bytes)}");
        return bytes;
    }
}
