using System.Globalization;
using System.Text.Json.Nodes;

namespace Trygghet.Tests.Indikatorer;

/// <summary>
/// The facade's cells are those of GET /matvarden, cell by cell, for random selections in random order. The same on every run.
/// </summary>
[TestFixture]
public sealed class PxSammaCellerTests : PxFixture
{
    private static readonly string[] Omraden = ["0180", "bromma", "farsta", "jarva", "kista"];
    private static readonly string[] Perioder = ["2018", "2020", "2022", "2023", "2025", "2026"];
    private static readonly string[] Uppdelningar = ["alla", "kon=kvinna", "kon=man"];
    private static readonly string[] Innehall = ["VARDE", "N", "KI_NEDRE", "KI_OVRE"];

    protected override async Task PrepareAsync()
    {
        var slump = new Random(20261125);
        foreach (var _ in (int[])[1, 2])
            await RegistreraAsync("TRYGGHETSMATNINGEN", DateTime.UtcNow, [.. Leveranser(slump)]);
    }

    [Test]
    public async Task Json_stat_has_the_cells_of_matvarden([Range(1, 25)] int omgang)
    {
        var slump = new Random(omgang);
        var (omraden, uppdelningar) = (Nagra(slump, Omraden), Nagra(slump, Uppdelningar));
        var (innehall, perioder) = (Nagra(slump, Innehall), Nagra(slump, Perioder));

        var vantat = await MatvardenAsync(omraden, uppdelningar, innehall, perioder);
        var kub = await PostaAsync($"/tables/{Tabell}/data", Begaran(slump, omraden, uppdelningar, innehall, perioder));

        Assert.That(Celler(kub), Is.EqualTo(vantat));
    }

    [Test]
    public async Task Files_have_the_values_of_matvarden([Range(26, 40)] int omgang)
    {
        var slump = new Random(omgang);
        var (omraden, uppdelningar) = (Nagra(slump, Omraden), Nagra(slump, Uppdelningar));
        var (innehall, perioder) = (Nagra(slump, Innehall), Nagra(slump, Perioder));
        string[] variabler = ["Omrade", "Uppdelning", "ContentsCode", "Tid"];
        slump.Shuffle(variabler);
        var adress =
            $"/tables/{Tabell}/data?stub={string.Join(',', variabler)}&valueCodes[Omrade]={string.Join(',', omraden)}"
            + $"&valueCodes[Uppdelning]={string.Join(',', uppdelningar)}&valueCodes[ContentsCode]={string.Join(',', innehall)}"
            + $"&valueCodes[Tid]={string.Join(',', perioder)}&outputFormat=";

        var vantat = await MatvardenAsync(omraden, uppdelningar, innehall, perioder);
        var csv = (await (await HamtaAsync(adress + "csv")).Content.ReadAsStringAsync()).TrimEnd().Split("\r\n");
        using var fil = await (await HamtaAsync(adress + "xlsx")).Content.ReadAsStreamAsync();

        Assert.That(UrFil(csv), Is.EqualTo(vantat.Select(UtanStatus).Where(cell => !cell.EndsWith('–'))));
        Assert.That(Kalkyl.Rader(fil, "Tabell"), Is.EqualTo(csv.Select(Kalkyl.UtanCitat)));
    }

    /// <summary>The cells of a file with every variable in the stub; dots are no value.</summary>
    private static IEnumerable<string> UrFil(string[] rader)
    {
        var namn = rader[0].Split(',');
        int[] plats =
        [
            Array.IndexOf(namn, "Omrade"),
            Array.IndexOf(namn, "Uppdelning"),
            Array.IndexOf(namn, "ContentsCode"),
            Array.IndexOf(namn, "Tid"),
            4,
        ];
        return rader
            .Skip(1)
            .Select(rad => rad.Split(','))
            .Where(falt => !falt[4].StartsWith('.'))
            .Select(falt => Cell([.. plats.Select(i => falt[i])]))
            .Order(StringComparer.Ordinal);
    }

    private static string UtanStatus(string cell) => cell[..cell.LastIndexOf('|')];

    private async Task<string[]> MatvardenAsync(
        string[] omraden,
        string[] uppdelningar,
        string[] innehall,
        string[] perioder
    )
    {
        var svar = await GetAsync(
            "analys",
            $"/matvarden?indikator=TRY-03&datamangd=TRYGGHETSMATNINGEN&omrade={string.Join(',', omraden)}"
                + $"&uppdelning={string.Join(',', uppdelningar)}&period={string.Join(',', perioder)}&limit=10000"
        );
        return
        [
            .. (
                from rad in svar["items"]!.AsArray()
                from kod in innehall
                let varde = kod switch
                {
                    "VARDE" => rad!["varde"],
                    "N" => rad!["n"],
                    "KI_NEDRE" => rad!["ki95"]?["nedre"],
                    _ => rad!["ki95"]?["ovre"],
                }
                where varde is not null || Status(rad["status"]) is not null
                select Cell(rad["omrade"], rad["uppdelning"], kod, rad["period"], varde, Status(rad["status"]))
            ).Order(StringComparer.Ordinal),
        ];
    }

    private static object Begaran(Random slump, params string[][] val)
    {
        string[] variabler = ["Omrade", "Uppdelning", "ContentsCode", "Tid"];
        var urval = variabler.Zip(val, (kod, koder) => new { variableCode = kod, valueCodes = koder }).ToArray();
        slump.Shuffle(urval);
        slump.Shuffle(variabler);
        return new
        {
            selection = urval,
            placement = new { heading = variabler[..slump.Next(4)], stub = Array.Empty<string>() },
        };
    }

    /// <summary>Every place of the cube that has a value or a status, named by its own codes.</summary>
    private static string[] Celler(JsonNode kub)
    {
        var dimensioner = kub["id"]!
            .AsArray()
            .Select(id => (Id: $"{id}", Koder: Koder(kub, $"{id}").Split(' ')))
            .ToArray();
        var varden = kub["value"]!.AsArray();
        return
        [
            .. Enumerable
                .Range(0, varden.Count)
                .Select(plats => (Koder: KoderPa(plats), Varde: varden[plats], Status: kub["status"]![Nummer(plats)]))
                .Where(cell => cell.Varde is not null || cell.Status is not null)
                .Select(cell =>
                    Cell(
                        cell.Koder["Omrade"],
                        cell.Koder["Uppdelning"],
                        cell.Koder["ContentsCode"],
                        cell.Koder["Tid"],
                        cell.Varde,
                        cell.Status
                    )
                )
                .Order(StringComparer.Ordinal),
        ];

        Dictionary<string, string> KoderPa(int plats)
        {
            var koder = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (id, egna) in dimensioner.Reverse())
            {
                koder[id] = egna[plats % egna.Length];
                plats /= egna.Length;
            }
            return koder;
        }
    }

    private static string Nummer(int plats) => plats.ToString(CultureInfo.InvariantCulture);

    /// <summary>A certain value carries no status in the facade.</summary>
    private static JsonNode? Status(JsonNode? status) => $"{status}" == "Ok" ? null : status;

    private static string Cell(params object?[] delar) => string.Join('|', delar.Select(del => del?.ToString() ?? "–"));

    private static string[] Nagra(Random slump, string[] koder)
    {
        var valda = koder.Where(_ => slump.Next(3) > 0).DefaultIfEmpty(koder[0]).ToArray();
        slump.Shuffle(valda);
        return valda;
    }

    private static IEnumerable<Leverans> Leveranser(Random slump) =>
        from omrade in Omraden
        from period in Perioder
        from uppdelning in Uppdelningar
        where slump.Next(4) > 0 || period == "2018" || omrade == "0180"
        select new Leverans(
            "TRY-03",
            omrade,
            period,
            slump.Next(9) == 0 ? null : slump.Next(0, 1001) / 10m,
            slump.Next(5) == 0 ? null : slump.Next(5, 600),
            uppdelning
        );
}
