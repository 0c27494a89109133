using System.Text;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Mätvärden as a table, CSV or workbook alike, with codes, texts or both. The columns of the import template have the same names
/// here, so that what was exported can be imported.
/// </summary>
internal sealed class MatvardenSomTabell(ITabell ut, Texter texter, Kolumnval val)
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

    private static readonly string[] Koder = ["indikator", "omrade", "uppdelning", "status", "datamangd"];
    private static readonly string[] Namn =
    [
        "indikatornamn",
        "omradesnamn",
        "uppdelningsnamn",
        "statustext",
        "datamangdsnamn",
    ];

    private readonly bool koder = val != Kolumnval.Texter;
    private readonly bool namn = val != Kolumnval.Koder;
    private readonly Uppslag indikatornamn = new(texter.Indikatornamn);
    private readonly Uppslag omradesnamn = new(texter.Omradesnamn);
    private readonly Uppslag uppdelningsnamn = new(texter.Uppdelningsnamn);
    private readonly Uppslag statustext = new(Texter.Statustext);
    private readonly Uppslag datamangdsnamn = new(kod => texter.Datamangd(kod).Namn);
    private readonly Uppslag licens = new(kod => texter.Datamangd(kod).Licens);

    public void Rubriker() =>
        ut.Rubriker([
            .. Kolumner.Where(kolumn => (koder || !Koder.Contains(kolumn)) && (namn || !Namn.Contains(kolumn))),
        ]);

    public void Skriv(Matvarderad rad)
    {
        Kod(rad.Indikator, indikatornamn);
        Kod(rad.Omrade, omradesnamn);
        ut.Text(rad.Period);
        ut.Datum(rad.PeriodFran);
        ut.Datum(rad.PeriodTill);
        Kod(rad.Uppdelning, uppdelningsnamn);
        ut.Tal(rad.Varde);
        ut.Text(rad.Enhet);
        ut.Tal(rad.N);
        ut.Tal(rad.Standardfel);
        ut.Tal(rad.KiNedre);
        ut.Tal(rad.KiOvre);
        ut.Text(rad.Metod);
        Kod(rad.Status, statustext);
        ut.Text(rad.Statistikstatus);
        ut.Text(rad.Kalla);
        Kod(rad.Datamangd, datamangdsnamn);
        ut.Text(licens.For(rad.Datamangd));
        ut.Text(rad.Syntetisk ? "ja"u8 : "nej"u8);
        ut.Tal(rad.Revision);
        ut.Tid(rad.Registrerad);
        ut.Text(rad.Flagga);
        ut.Tal(rad.Taljare);
        ut.Tal(rad.Namnare);
        ut.Text(rad.Konfidentialitet);
        ut.Tal(rad.Fullstandighet);
        ut.Text(rad.Indikatorversion);
        ut.Text(rad.Brott ? "ja"u8 : "nej"u8);
        ut.Tal(rad.Designeffekt);
        ut.NyRad();
    }

    /// <summary>A code and what it is called. The span is read twice at most before the next text of the row.</summary>
    private void Kod(ReadOnlySpan<byte> kod, Uppslag text)
    {
        var benamning = namn ? text.For(kod) : default;
        if (koder)
            ut.Text(kod);
        if (namn)
            ut.Text(benamning);
    }

    /// <summary>The text of a code, made once however often the codes take turns.</summary>
    private sealed class Uppslag(Func<string, string> text)
    {
        private readonly Kodlista koder = new();
        private readonly List<byte[]> texter = [];

        public ReadOnlySpan<byte> For(ReadOnlySpan<byte> kod)
        {
            var nummer = koder.Nummer(kod);
            if (nummer == texter.Count)
                texter.Add(Encoding.UTF8.GetBytes(text(koder.Koder[nummer])));
            return texter[nummer];
        }
    }
}
