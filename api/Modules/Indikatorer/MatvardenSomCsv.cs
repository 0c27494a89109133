using System.Text;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Mätvärden as CSV with codes and texts. The columns of the import template have the same names here, so that what was exported
/// can be imported.
/// </summary>
internal sealed class MatvardenSomCsv(CsvUt csv, Texter texter)
{
    private static readonly string[] Kolumner =
    [
        "indikator",
        "indikatornamn",
        "omrade",
        "omradesnamn",
        "period",
        "periodFran",
        "periodTill",
        "uppdelning",
        "uppdelningsnamn",
        "varde",
        "enhet",
        "n",
        "standardfel",
        "kiNedre",
        "kiOvre",
        "kiMetod",
        "status",
        "statustext",
        "statistikstatus",
        "kalla",
        "datamangd",
        "datamangdsnamn",
        "licens",
        "syntetisk",
        "revision",
        "registrerad",
        "flagga",
        "taljare",
        "namnare",
        "konfidentialitet",
        "fullstandighet",
        "indikatorversion",
        "brott",
        "designeffekt",
    ];

    private readonly Uppslag indikatornamn = new(kod => texter.Indikatornamn(kod));
    private readonly Uppslag omradesnamn = new(kod => texter.Omradesnamn(kod));
    private readonly Uppslag uppdelningsnamn = new(kod => texter.Uppdelningsnamn(kod));
    private readonly Uppslag statustext = new(Texter.Statustext);
    private readonly Uppslag datamangdsnamn = new(kod => texter.Datamangd(kod).Namn);
    private readonly Uppslag licens = new(kod => texter.Datamangd(kod).Licens);

    public void Rubriker() => csv.Rubriker(Kolumner);

    public void Skriv(Matvarderad rad)
    {
        csv.Text(rad.Indikator);
        csv.Text(indikatornamn.For(rad.Indikator));
        csv.Text(rad.Omrade);
        csv.Text(omradesnamn.For(rad.Omrade));
        csv.Text(rad.Period);
        csv.Datum(rad.PeriodFran);
        csv.Datum(rad.PeriodTill);
        csv.Text(rad.Uppdelning);
        csv.Text(uppdelningsnamn.For(rad.Uppdelning));
        csv.Tal(rad.Varde);
        csv.Text(rad.Enhet);
        csv.Tal(rad.N);
        csv.Tal(rad.Standardfel);
        csv.Tal(rad.KiNedre);
        csv.Tal(rad.KiOvre);
        csv.Text(rad.Metod);
        csv.Text(rad.Status);
        csv.Text(statustext.For(rad.Status));
        csv.Text(rad.Statistikstatus);
        csv.Text(rad.Kalla);
        csv.Text(rad.Datamangd);
        csv.Text(datamangdsnamn.For(rad.Datamangd));
        csv.Text(licens.For(rad.Datamangd));
        csv.Text(rad.Syntetisk ? "ja"u8 : "nej"u8);
        csv.Tal(rad.Revision);
        csv.Tid(rad.Registrerad);
        csv.Text(rad.Flagga);
        csv.Tal(rad.Taljare);
        csv.Tal(rad.Namnare);
        csv.Text(rad.Konfidentialitet);
        csv.Tal(rad.Fullstandighet);
        csv.Text(rad.Indikatorversion);
        csv.Text(rad.Brott ? "ja"u8 : "nej"u8);
        csv.Tal(rad.Designeffekt);
        csv.NyRad();
    }

    /// <summary>The text of a code, looked up only when the code is another than on the row before.</summary>
    private sealed class Uppslag(Func<string, string> text)
    {
        private byte[] senasteKod = [];
        private byte[] senasteText = [];

        public ReadOnlySpan<byte> For(ReadOnlySpan<byte> kod)
        {
            if (kod.SequenceEqual(senasteKod))
                return senasteText;
            senasteKod = kod.ToArray();
            return senasteText = Encoding.UTF8.GetBytes(text(Encoding.UTF8.GetString(kod)));
        }
    }
}
