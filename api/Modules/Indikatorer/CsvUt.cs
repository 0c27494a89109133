using System.Buffers;
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
    private readonly Bytesamlare bytes = new(ut);
    private readonly SearchValues<byte> citeras = SearchValues.Create([.. "\";,\r\n"u8, (byte)dialekt.Skiljetecken]);
    private readonly byte skiljetecken = (byte)dialekt.Skiljetecken;
    private readonly byte decimaltecken = (byte)dialekt.Decimaltecken;
    private readonly bool kalkyl = dialekt.Kalkyl;
    private bool forst = true;

    /// <summary>The first line, after the byte order mark when there is one.</summary>
    public void Rubriker(params ReadOnlySpan<string> rubriker)
    {
        if (dialekt.Bom)
            bytes.Ra(Encoding.UTF8.Preamble);
        foreach (var rubrik in rubriker)
            Text(Encoding.UTF8.GetBytes(rubrik));
        NyRad();
    }

    public void Text(string? text) => Text(text is null ? [] : Encoding.UTF8.GetBytes(text));

    public void Text(ReadOnlySpan<byte> text)
    {
        Skilj();
        var formel = kalkyl && text.Length > 0 && "=+-@\t\r"u8.Contains(text[0]);
        if (!formel && !text.ContainsAny(citeras))
        {
            bytes.Ra(text);
            return;
        }
        bytes.Ra((byte)'"');
        if (formel)
            bytes.Ra((byte)'\'');
        for (int plats; (plats = text.IndexOf((byte)'"')) >= 0; text = text[(plats + 1)..])
        {
            bytes.Ra(text[..plats]);
            bytes.Ra("\"\""u8);
        }
        bytes.Ra(text);
        bytes.Ra((byte)'"');
    }

    public void Tal(decimal? tal)
    {
        Skilj();
        if (tal is { } varde)
            bytes.Tal(varde, decimaltecken);
    }

    public void Datum(DateOnly datum)
    {
        Skilj();
        bytes.Datum(datum);
    }

    public void Tid(DateTime tid)
    {
        Skilj();
        bytes.Tid(tid);
    }

    /// <summary>A whole row is handed over to the pipe.</summary>
    public void NyRad()
    {
        bytes.Ra("\r\n"u8);
        bytes.Tom();
        forst = true;
    }

    private void Skilj()
    {
        if (!forst)
            bytes.Ra(skiljetecken);
        forst = false;
    }
}
