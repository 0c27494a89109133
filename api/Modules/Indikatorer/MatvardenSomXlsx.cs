using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http.Extensions;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Mätvärden as a workbook: the table, and a sheet that says what the figures are, where they come from and how to ask for them
/// again. Nothing in it depends on when it was made.
/// </summary>
internal sealed class MatvardenSomXlsx
{
    private readonly Kalkylbok bok;
    private readonly Texter texter;
    private readonly Kalkylblad blad;
    private readonly MatvardenSomTabell tabell;
    private readonly SortedSet<string> indikatorer = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> revisioner = new(StringComparer.Ordinal);
    private int antal;
    private int dolda;

    public MatvardenSomXlsx(Kalkylbok bok, Texter texter, Kolumnval kolumner)
    {
        (this.bok, this.texter) = (bok, texter);
        blad = bok.Blad("Mätvärden");
        tabell = new(blad, texter, kolumner);
        tabell.Rubriker();
    }

    public void Skriv(Matvarderad rad)
    {
        tabell.Skriv(rad);
        antal++;
        if (rad.Varde is null)
            dolda++;
        indikatorer.Add(Encoding.UTF8.GetString(rad.Indikator));
        var datamangd = Encoding.UTF8.GetString(rad.Datamangd);
        revisioner[datamangd] = Math.Max(rad.Revision, revisioner.GetValueOrDefault(datamangd));
    }

    /// <summary>Ends the table and writes the sheet about it. <paramref name="fraga"/> is the question in one spelling.</summary>
    public void Avsluta(HttpRequest http, string fraga, DateTime? asOf)
    {
        blad.Dispose();
        using var om = bok.Blad("Om siffrorna", 16, 44, 60, 60);
        om.Rubriker("Vad", "Kod", "Namn", "Beskrivning");
        Rad(om, "Fråga", "", UriHelper.BuildAbsolute(http.Scheme, http.Host, Pipeline.ApiRoot + "/matvarden") + fraga);
        Rad(om, "Som det var", "", asOf is { } tid ? $"{tid:yyyy-MM-ddTHH:mm:ss.FFFFFFZ}" : "nu", "Frågans asOf.");
        Rad(om, "Antal rader", "", antal.ToString(CultureInfo.InvariantCulture));
        Rad(
            om,
            "Utan värde",
            "",
            dolda.ToString(CultureInfo.InvariantCulture),
            "Kolumnen status säger varför; aldrig noll."
        );
        Rad(om, "Tider", "", "UTC");
        foreach (var (kod, revision) in revisioner)
        {
            var datamangd = texter.Datamangd(kod);
            Rad(om, "Datamängd", kod, datamangd.Namn, datamangd.Syntetisk ? "SYNTETISK: påhittade tal" : "");
            Rad(om, "Källa", kod, datamangd.Kalla);
            Rad(om, "Licens", kod, datamangd.Licens);
            Rad(om, "Revision", kod, revision.ToString(CultureInfo.InvariantCulture), "Den högsta bland raderna.");
        }
        foreach (var kod in indikatorer)
        {
            var indikator = texter.Indikator(kod);
            Rad(om, "Indikator", kod, $"{indikator.Namn} ({indikator.Enhet})", indikator.Beskrivning);
            Rad(om, "Fallgropar", kod, indikator.Fallgropar);
        }
    }

    private static void Rad(Kalkylblad om, string vad, string kod, string namn, string beskrivning = "")
    {
        om.Text(vad);
        om.Text(kod);
        om.Text(namn);
        om.Text(beskrivning);
        om.NyRad();
    }
}
