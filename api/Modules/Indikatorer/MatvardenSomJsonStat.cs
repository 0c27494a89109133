using System.IO.Pipelines;
using System.Text;
using System.Text.Json;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// A selection as a JSON-stat 2.0 dataset (https://json-stat.org/full/): five dimensions, a status for every cell, units, and notes.
/// What the format has no member for stands in <c>extension</c>, place by place like the values.
/// </summary>
internal sealed class MatvardenSomJsonStat(Kub kub, Texter texter, Utf8JsonWriter json, PipeWriter ut)
{
    private const int PlatserPerSandning = 4096;

    private const string Syntetiskt =
        "SYNTETISKA DATA: påhittade tal som inte beskriver något verkligt område. De får inte användas som fakta.";

    private delegate void Skriv(Bytesamlare bytes, in Kub.Cell cell);

    private readonly Bytesamlare bytes = new(ut);

    public async Task SkrivAsync(CancellationToken cancellationToken)
    {
        kub.Ordna();
        json.WriteStartObject();
        Huvud();
        Dimensioner();
        var statusar = kub.Statusar.Koder.Select(kod => Encoding.UTF8.GetBytes($"\"{kod}\"")).ToArray();
        await SerieAsync("value", static (bytes, in cell) => Tal(bytes, cell.Varde), cancellationToken);
        await SerieAsync("status", (bytes, in cell) => bytes.Ra(statusar[cell.Status]), cancellationToken);
        json.WriteStartObject("extension");
        Tillagg();
        await SerieAsync("n", static (bytes, in cell) => Tal(bytes, cell.N), cancellationToken);
        await SerieAsync("standardfel", static (bytes, in cell) => Tal(bytes, cell.Standardfel), cancellationToken);
        json.WriteStartObject("ki95");
        Lista("metod", kub.Metoder.Koder);
        await SerieAsync("nedre", static (bytes, in cell) => Tal(bytes, cell.KiNedre), cancellationToken);
        await SerieAsync("ovre", static (bytes, in cell) => Tal(bytes, cell.KiOvre), cancellationToken);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Huvud()
    {
        var datamangder = kub.Datamangder.IOrdning.Select(texter.Datamangd).ToList();
        json.WriteString("version", "2.0");
        json.WriteString("class", "dataset");
        json.WriteString("label", "Mätvärden ur Trygghet");
        json.WriteString(
            "source",
            string.Join("; ", datamangder.Select(d => d.Kalla).Distinct(StringComparer.Ordinal))
        );
        if (kub.SenastRegistrerad is { } tid)
            json.WriteString("updated", tid);
        Lista("note", datamangder.Any(d => d.Syntetisk) ? [Syntetiskt] : []);
        Lista("id", ["indikator", "omrade", "uppdelning", "period", "datamangd"]);
        json.WriteStartArray("size");
        foreach (var dimension in kub.Dimensioner)
            json.WriteNumberValue(dimension.Antal);
        json.WriteEndArray();
        json.WriteStartObject("role");
        Lista("time", ["period"]);
        Lista("geo", ["omrade"]);
        Lista("metric", ["indikator"]);
        json.WriteEndObject();
    }

    private void Dimensioner()
    {
        json.WriteStartObject("dimension");
        Dimension("indikator", "Indikator", kub.Indikatorer, texter.Indikatornamn, Enheter);
        Dimension("omrade", "Område", kub.Omraden, texter.Omradesnamn);
        Dimension("uppdelning", "Uppdelning", kub.Uppdelningar, texter.Uppdelningsnamn);
        Dimension("period", "Period", kub.Perioder, kod => kod);
        Dimension("datamangd", "Datamängd", kub.Datamangder, kod => texter.Datamangd(kod).Namn, Syntetiska);
        json.WriteEndObject();
    }

    private void Dimension(string id, string rubrik, Kodlista koder, Func<string, string> namn, Action? mer = null)
    {
        json.WriteStartObject(id);
        json.WriteString("label", rubrik);
        json.WriteStartObject("category");
        Lista("index", koder.IOrdning);
        if (koder.Antal > 0)
        {
            Texterna("label", koder.IOrdning.Select(kod => (kod, namn(kod))));
            mer?.Invoke();
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Units, and how each indicator can be misread: that shall stand where the figure stands.</summary>
    private void Enheter()
    {
        json.WriteStartObject("note");
        foreach (var kod in kub.Indikatorer.IOrdning)
            Lista(kod, [texter.Indikator(kod).Fallgropar]);
        json.WriteEndObject();
        json.WriteStartObject("unit");
        foreach (var kod in kub.Indikatorer.IOrdning)
        {
            json.WriteStartObject(kod);
            json.WriteString("label", texter.Indikator(kod).Enhet);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private void Syntetiska()
    {
        json.WriteStartObject("note");
        foreach (var kod in kub.Datamangder.IOrdning.Where(kod => texter.Datamangd(kod).Syntetisk))
            Lista(kod, [Syntetiskt]);
        json.WriteEndObject();
    }

    private void Tillagg()
    {
        Texterna("statustext", kub.Statusar.Koder.Select(kod => (kod, Texter.Statustext(kod))));
        Texterna("licens", kub.Datamangder.IOrdning.Select(kod => (kod, texter.Datamangd(kod).Licens)));
        json.WriteStartArray("preliminara");
        foreach (var cell in kub.Celler)
            if (cell.Preliminar)
                json.WriteNumberValue(cell.Plats);
        json.WriteEndArray();
        Texterna("flaggor", kub.Flaggor.Select(flagga => ($"{kub.Celler[flagga.Key].Plats}", flagga.Value)));
        json.WriteStartObject("underlag");
        foreach (var (nummer, tillagg) in kub.Tillagg)
        {
            json.WritePropertyName($"{kub.Celler[nummer].Plats}");
            tillagg.Skriv(json);
        }
        json.WriteEndObject();
    }

    /// <summary>
    /// An array with every place of a full cube, or an object with the places that have a cell; never the first member of its object.
    /// Written past the JSON writer, which then puts the comma before what follows.
    /// </summary>
    private async Task SerieAsync(string namn, Skriv skriv, CancellationToken cancellationToken)
    {
        await json.FlushAsync(cancellationToken);
        bytes.Ra(Encoding.UTF8.GetBytes($",\"{namn}\":{(kub.Tat ? '[' : '{')}"));
        for (var plats = 0; plats < kub.Ordning.Length; plats += PlatserPerSandning)
        {
            Del(skriv, plats, Math.Min(plats + PlatserPerSandning, kub.Ordning.Length));
            bytes.Tom();
            await ut.FlushAsync(cancellationToken);
        }
        bytes.Ra(kub.Tat ? (byte)']' : (byte)'}');
        bytes.Tom();
    }

    private void Del(Skriv skriv, int fran, int till)
    {
        var celler = kub.Celler;
        var ordning = kub.Ordning;
        for (var plats = fran; plats < till; plats++)
        {
            if (plats > 0)
                bytes.Ra((byte)',');
            var nummer = ordning[plats];
            if (nummer < 0)
            {
                bytes.Ra("null"u8);
                continue;
            }
            ref readonly var cell = ref celler[nummer];
            if (!kub.Tat)
                Nyckel(cell.Plats);
            skriv(bytes, in cell);
        }
    }

    private void Nyckel(long plats)
    {
        bytes.Ra((byte)'"');
        bytes.Tal(plats);
        bytes.Ra("\":"u8);
    }

    private void Lista(string namn, IEnumerable<string> texter)
    {
        json.WriteStartArray(namn);
        foreach (var text in texter)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private void Texterna(string namn, IEnumerable<(string Kod, string Text)> texter)
    {
        json.WriteStartObject(namn);
        foreach (var (kod, text) in texter)
            json.WriteString(kod, text);
        json.WriteEndObject();
    }

    private static void Tal(Bytesamlare bytes, decimal? tal)
    {
        if (tal is { } varde)
            bytes.Tal(varde);
        else
            bytes.Ra("null"u8);
    }
}
