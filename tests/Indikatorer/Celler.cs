using System.Globalization;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Trygghet.Tests.Indikatorer;

/// <summary>The cells of an answer as sorted texts, read from each format by itself: the key, the value, its status and its uncertainty.</summary>
internal static class Celler
{
    private static readonly string[] Kolumner =
    [
        "indikator",
        "omrade",
        "uppdelning",
        "period",
        "datamangd",
        "varde",
        "status",
        "n",
        "standardfel",
        "kiNedre",
        "kiOvre",
    ];

    public static string[] Json(IEnumerable<JsonNode?> rader) =>
        Ordnade(
            rader.Select(r =>
                Cell([.. Kolumner[..9].Select(namn => r![namn]), r!["ki95"]?["nedre"], r["ki95"]?["ovre"]])
            )
        );

    public static string[] Ndjson(string text) =>
        Json(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(rad => JsonNode.Parse(rad)));

    public static string[] Csv(string text, char skiljetecken)
    {
        var rader = text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(rad => Falt(rad, skiljetecken))
            .ToList();
        return Tabell(rader, falt => skiljetecken == ';' ? falt.Replace(',', '.') : falt);
    }

    public static string[] Xlsx(byte[] fil)
    {
        using var bok = SpreadsheetDocument.Open(new MemoryStream(fil), isEditable: false);
        var rader = ((WorksheetPart)bok.WorkbookPart!.GetPartById("blad1"))
            .Worksheet!.Descendants<Row>()
            .Select(rad => rad.Elements<Cell>().Select(cell => cell.InnerText).ToList())
            .ToList();
        return Tabell(rader, falt => falt);
    }

    public static string[] Kub(JsonNode kub)
    {
        var dimensioner = kub["id"]!
            .AsArray()
            .Select(id => kub["dimension"]![id!.GetValue<string>()]!["category"]!["index"]!.AsArray())
            .ToList();
        return Ordnade(Platser(kub["status"]!).Select(CellPa));

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
                .Reverse();
            var tillagg = kub["extension"]!;
            JsonNode?[] serier =
            [
                kub["value"],
                kub["status"],
                tillagg["n"],
                tillagg["standardfel"],
                tillagg["ki95"]!["nedre"],
                tillagg["ki95"]!["ovre"],
            ];
            return Cell([.. koder, .. serier.Select(serie => Pa(serie!, plats))]);
        }
    }

    private static string[] Tabell(List<List<string>> rader, Func<string, string> tal)
    {
        var plats = rader[0].Select((namn, i) => (namn, i)).ToDictionary(p => p.namn, p => p.i, StringComparer.Ordinal);
        return Ordnade(
            rader
                .Skip(1)
                .Select(rad =>
                    Cell(Kolumner.Select(namn => rad[plats[namn]] is { Length: > 0 } falt ? tal(falt) : null))
                )
        );
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

    private static IEnumerable<int> Platser(JsonNode status) =>
        status is JsonArray lista
            ? Enumerable.Range(0, lista.Count).Where(plats => lista[plats] is not null)
            : status.AsObject().Select(par => int.Parse(par.Key, CultureInfo.InvariantCulture));

    private static JsonNode? Pa(JsonNode serie, int plats) =>
        serie is JsonArray lista ? lista[plats] : serie[plats.ToString(CultureInfo.InvariantCulture)];

    private static string Cell(IEnumerable<object?> delar) =>
        string.Join('|', delar.Select(del => del?.ToString() ?? "–"));

    private static string[] Ordnade(IEnumerable<string> celler) => celler.Order(StringComparer.Ordinal).ToArray();
}
