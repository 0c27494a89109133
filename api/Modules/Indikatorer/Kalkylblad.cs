using System.Globalization;
using System.Text;
using System.Xml;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// One sheet, written as it comes: real numbers, real dates, and texts that are never formulas. The first row is frozen. The
/// element writer of the library takes two or three times as long for a hundred thousand rows, so rows are written here.
/// </summary>
internal sealed class Kalkylblad : ITabell, IDisposable
{
    private const string Namnrymd = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const int LangstaText = 32_767;

    private readonly XmlWriter xml;
    private bool iRad;

    internal Kalkylblad(Stream ut, IReadOnlyList<double> bredder)
    {
        xml = XmlWriter.Create(ut, new XmlWriterSettings { CloseOutput = true, CheckCharacters = false });
        xml.WriteStartElement("worksheet", Namnrymd);
        xml.WriteRaw(
            """<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>"""
        );
        if (bredder.Count > 0)
            Kolumner(bredder);
        xml.WriteStartElement("sheetData", Namnrymd);
    }

    public void Rubriker(params ReadOnlySpan<string> rubriker)
    {
        foreach (var rubrik in rubriker)
            Text(rubrik, stil: "1");
        NyRad();
    }

    public void Text(ReadOnlySpan<byte> text) => Text(Encoding.UTF8.GetString(text));

    public void Text(string? text, string? stil = null)
    {
        if (string.IsNullOrEmpty(text))
        {
            Cell("", null);
            return;
        }
        Borja(stil);
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is", Namnrymd);
        xml.WriteStartElement("t", Namnrymd);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(Skrivbar(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    public void Tal(decimal? tal) => Cell(tal?.ToString(CultureInfo.InvariantCulture) ?? "", null);

    public void Datum(DateOnly datum) => Cell($"{datum.ToDateTime(TimeOnly.MinValue).ToOADate()}", "2");

    /// <summary>In UTC: a spreadsheet knows no time zones.</summary>
    public void Tid(DateTime tid) =>
        Cell(tid.ToUniversalTime().ToOADate().ToString("R", CultureInfo.InvariantCulture), "3");

    public void NyRad()
    {
        if (!iRad)
            xml.WriteStartElement("row", Namnrymd);
        xml.WriteEndElement();
        iRad = false;
    }

    public void Dispose()
    {
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.Dispose();
    }

    private void Cell(string varde, string? stil)
    {
        Borja(varde.Length == 0 ? null : stil);
        if (varde.Length > 0)
            xml.WriteElementString("v", Namnrymd, varde);
        xml.WriteEndElement();
    }

    private void Borja(string? stil)
    {
        if (!iRad)
            xml.WriteStartElement("row", Namnrymd);
        iRad = true;
        xml.WriteStartElement("c", Namnrymd);
        if (stil is not null)
            xml.WriteAttributeString("s", stil);
    }

    private void Kolumner(IReadOnlyList<double> bredder)
    {
        xml.WriteStartElement("cols", Namnrymd);
        for (var i = 0; i < bredder.Count; i++)
            xml.WriteRaw(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"""<col min="{i + 1}" max="{i + 1}" width="{bredder[i]}" customWidth="1"/>"""
                )
            );
        xml.WriteEndElement();
    }

    /// <summary>Without what XML 1.0 or a cell cannot hold.</summary>
    private static string Skrivbar(string text)
    {
        var ren = text.Any(tecken => !XmlConvert.IsXmlChar(tecken) && !char.IsSurrogate(tecken))
            ? string.Concat(text.Where(tecken => XmlConvert.IsXmlChar(tecken) || char.IsSurrogate(tecken)))
            : text;
        return ren.Length <= LangstaText ? ren : ren[..LangstaText];
    }
}
