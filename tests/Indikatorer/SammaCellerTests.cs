using System.Globalization;
using System.Text.Json.Nodes;

namespace Trygghet.Tests.Indikatorer;

/// <summary>The same selection has the same cells in every format. Random selections, the same on every run.</summary>
[TestFixture]
public sealed class SammaCellerTests : MatvardeFixture
{
    private static readonly string[] Indikatorer = ["TRY-01", "TRY-03", "UTS-01", "BRO-02"];
    private static readonly string[] Omraden = ["0180", "jarva", "farsta", "bromma", "kista"];
    private static readonly string[] Perioder = ["2020", "2023", "2026-T1", "2026-08", "2026"];
    private static readonly string[] Uppdelningar = ["alla", "kon=kvinna", "kon=man"];
    private static readonly string[] Datamangder = ["TRYGGHET-SYNTETISK", "TRYGGHETSMATNINGEN"];

    protected override async Task PrepareAsync()
    {
        var slump = new Random(20261123);
        foreach (var datamangd in Datamangder)
        foreach (var _ in (int[])[1, 2])
            await RegistreraAsync(datamangd, DateTime.UtcNow.AddDays(-1), [.. Leveranser(slump)]);
    }

    [Test]
    public async Task Same_selection_has_the_same_cells_in_every_format([Range(1, 25)] int omgang)
    {
        var fraga = Urval(new Random(omgang));

        var json = Json(await GetAsync("analys", $"/matvarden?limit=10000{fraga}"));
        var csv = Csv(await TextAsync($"/matvarden?format=csv{fraga}"), ',');
        var svensk = Csv(await TextAsync($"/matvarden?format=csv&decimaltecken=komma{fraga}"), ';');
        var kub = Kub(await GetAsync("analys", $"/matvarden?format=json-stat2{fraga}"));

        Assert.That(csv, Is.EqualTo(json), fraga);
        Assert.That(svensk, Is.EqualTo(json), fraga);
        Assert.That(kub, Is.EqualTo(json), fraga);
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

    private static string Urval(Random slump)
    {
        var fraga = "";
        Nagra("indikator", Indikatorer);
        Nagra("omrade", Omraden);
        Nagra("period", Perioder);
        Nagra("uppdelning", Uppdelningar);
        Nagra("datamangd", Datamangder);
        if (slump.Next(3) == 0)
            fraga += $"&senaste={slump.Next(1, 4)}";
        if (slump.Next(3) == 0)
            fraga += "&periodFran=2023";
        if (slump.Next(3) == 0)
            fraga += $"&asOf={DateTime.UtcNow:yyyy-MM-ddTHH:mm:ssZ}";
        return fraga;

        void Nagra(string namn, string[] koder)
        {
            if (slump.Next(2) == 0)
                fraga += $"&{namn}={string.Join(',', koder.Where(_ => slump.Next(2) == 0).DefaultIfEmpty(koder[0]))}";
        }
    }

    private static string[] Json(JsonNode svar) =>
        svar["items"]!
            .AsArray()
            .Select(r =>
                Cell(
                    r!["indikator"],
                    r["omrade"],
                    r["uppdelning"],
                    r["period"],
                    r["datamangd"],
                    r["varde"],
                    r["status"],
                    r["n"],
                    r["ki95"]?["ovre"]
                )
            )
            .Order(StringComparer.Ordinal)
            .ToArray();

    private static string[] Csv(string text, char skiljetecken)
    {
        var rader = text.TrimStart('\uFEFF')
            .Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(rad => Falt(rad, skiljetecken))
            .ToList();
        var plats = rader[0].Select((namn, i) => (namn, i)).ToDictionary(p => p.namn, p => p.i, StringComparer.Ordinal);
        string[] kolumner =
        [
            "indikator",
            "omrade",
            "uppdelning",
            "period",
            "datamangd",
            "varde",
            "status",
            "n",
            "kiOvre",
        ];
        return rader
            .Skip(1)
            .Select(rad => Cell(kolumner.Select(namn => Varde(rad[plats[namn]])).ToArray<object?>()))
            .Order(StringComparer.Ordinal)
            .ToArray();

        string? Varde(string falt) =>
            falt.Length == 0 ? null
            : skiljetecken == ';' ? falt.Replace(',', '.')
            : falt;
    }

    private static List<string> Falt(string rad, char skiljetecken)
    {
        var falt = new List<string> { "" };
        var citat = false;
        foreach (var tecken in rad)
            if (tecken == '"')
                citat = !citat;
            else if (tecken == skiljetecken && !citat)
                falt.Add("");
            else
                falt[^1] += tecken;
        return falt;
    }

    private static string[] Kub(JsonNode kub)
    {
        var dimensioner = kub["id"]!
            .AsArray()
            .Select(id => kub["dimension"]![id!.GetValue<string>()]!["category"]!["index"]!.AsArray())
            .ToList();
        return Platser(kub["status"]!).Select(CellPa).Order(StringComparer.Ordinal).ToArray();

        string CellPa(int plats)
        {
            var rest = plats;
            var koder = dimensioner
                .AsEnumerable()
                .Reverse()
                .Select(koder =>
                {
                    var kod = koder[rest % koder.Count];
                    rest /= koder.Count;
                    return kod;
                })
                .Reverse()
                .ToArray<object?>();
            var tillagg = kub["extension"]!;
            return Cell([
                .. koder,
                Pa(kub["value"]!, plats),
                Pa(kub["status"]!, plats),
                Pa(tillagg["n"]!, plats),
                Pa(tillagg["ki95"]!["ovre"]!, plats),
            ]);
        }
    }

    private static IEnumerable<int> Platser(JsonNode status) =>
        status is JsonArray lista
            ? Enumerable.Range(0, lista.Count).Where(plats => lista[plats] is not null)
            : status.AsObject().Select(par => int.Parse(par.Key, CultureInfo.InvariantCulture));

    private static JsonNode? Pa(JsonNode serie, int plats) =>
        serie is JsonArray lista ? lista[plats] : serie[plats.ToString(CultureInfo.InvariantCulture)];

    private static string Cell(params object?[] delar) => string.Join('|', delar.Select(del => del?.ToString() ?? "–"));

    private async Task<string> TextAsync(string adress)
    {
        var svar = await SendAsync("analys", HttpMethod.Get, adress);
        var text = System.Text.Encoding.UTF8.GetString(await svar.Content.ReadAsByteArrayAsync());
        Assert.That(svar.IsSuccessStatusCode, Is.True, text);
        return text;
    }
}
