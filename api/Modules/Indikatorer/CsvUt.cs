using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Trygghet.Modules.Indikatorer;

/// <summary>How a CSV file is written. A byte order mark or a decimal comma means that a spreadsheet will open it.</summary>
internal sealed record CsvDialekt(char Skiljetecken, char Decimaltecken, bool Bom)
{
    /// <summary>The machine's: comma, decimal point, RFC 4180.</summary>
    public static readonly CsvDialekt Maskin = new(',', '.', Bom: false);

    /// <summary>The Swedish spreadsheet's: semicolon, decimal comma, and a byte order mark so that å ä ö survive.</summary>
    public static readonly CsvDialekt Svensk = new(';', ',', Bom: true);

    public bool Kalkyl => Bom || Decimaltecken == ',';
}

/// <summary>CSV as bytes. A spreadsheet is never given a cell that it would take for a formula.</summary>
internal sealed class CsvUt(IBufferWriter<byte> ut, CsvDialekt dialekt) : ITabell
{
    private readonly byte skiljetecken = (byte)dialekt.Skiljetecken;
    private readonly bool kalkyl = dialekt.Kalkyl;
    private readonly bool decimalkomma = dialekt.Decimaltecken == ',';
    private bool forst = true;

    /// <summary>The first line, after the byte order mark when there is one.</summary>
    public void Rubriker(params ReadOnlySpan<string> rubriker)
    {
        if (dialekt.Bom)
            ut.Write(Encoding.UTF8.Preamble);
        foreach (var rubrik in rubriker)
            Text(Encoding.UTF8.GetBytes(rubrik));
        NyRad();
    }

    public void Text(string? text) => Text(text is null ? [] : Encoding.UTF8.GetBytes(text));

    public void Text(ReadOnlySpan<byte> text)
    {
        Skilj();
        var formel = kalkyl && text.Length > 0 && "=+-@\t\r"u8.Contains(text[0]);
        if (!formel && text.IndexOfAny("\";,\r\n"u8) < 0 && !text.Contains(skiljetecken))
        {
            ut.Write(text);
            return;
        }
        ut.Write("\""u8);
        if (formel)
            ut.Write("'"u8);
        for (int plats; (plats = text.IndexOf((byte)'"')) >= 0; text = text[(plats + 1)..])
        {
            ut.Write(text[..plats]);
            ut.Write("\"\""u8);
        }
        ut.Write(text);
        ut.Write("\""u8);
    }

    public void Tal(decimal? tal)
    {
        Skilj();
        if (tal is null)
            return;
        var span = ut.GetSpan(40);
        Utf8Formatter.TryFormat(tal.Value, span, out var langd);
        if (decimalkomma && span[..langd].IndexOf((byte)'.') is var punkt and >= 0)
            span[punkt] = (byte)',';
        ut.Advance(langd);
    }

    public void Datum(DateOnly datum)
    {
        Skilj();
        var span = ut.GetSpan(10);
        datum.TryFormat(span, out var langd, "O", CultureInfo.InvariantCulture);
        ut.Advance(langd);
    }

    public void Tid(DateTime tid)
    {
        Skilj();
        var span = ut.GetSpan(33);
        tid.TryFormat(span, out var langd, "yyyy-MM-ddTHH:mm:ss.FFFFFFK", CultureInfo.InvariantCulture);
        ut.Advance(langd);
    }

    public void NyRad()
    {
        ut.Write("\r\n"u8);
        forst = true;
    }

    private void Skilj()
    {
        if (!forst)
            ut.Write([skiljetecken]);
        forst = false;
    }
}
