using System.Buffers;
using System.Buffers.Text;
using System.Globalization;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Text on its way out, written straight into the pipe's own memory: a field costs no call into the pipe.
/// <see cref="Tom"/> hands over what is written; nobody else may write to the pipe before that.
/// </summary>
internal sealed class Bytesamlare(IBufferWriter<byte> ut)
{
    private const int LangstaTal = 64;

    private Memory<byte> minne;
    private int skrivet;
    private DateTime senasteTid;
    private readonly byte[] senasteTidstext = new byte[33];
    private int tidslangd;

    public void Ra(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Plats(text.Length));
        skrivet += text.Length;
    }

    public void Ra(byte tecken)
    {
        Plats(1)[0] = tecken;
        skrivet++;
    }

    public void Tal(long tal)
    {
        Utf8Formatter.TryFormat(tal, Plats(LangstaTal), out var langd);
        skrivet += langd;
    }

    public void Tal(decimal tal, byte decimaltecken = (byte)'.')
    {
        var plats = Plats(LangstaTal);
        if (!TryLitet(tal, plats, decimaltecken, out var langd))
        {
            Utf8Formatter.TryFormat(tal, plats, out langd);
            plats[..langd].Replace((byte)'.', decimaltecken);
        }
        skrivet += langd;
    }

    public void Datum(DateOnly datum)
    {
        var plats = Plats(10);
        Siffror(plats[..4], datum.Year);
        plats[4] = plats[7] = (byte)'-';
        Siffror(plats[5..7], datum.Month);
        Siffror(plats[8..10], datum.Day);
        skrivet += 10;
    }

    /// <summary>Most rows were registered at the same moment as the row before.</summary>
    public void Tid(DateTime tid)
    {
        if (tid != senasteTid || tidslangd == 0)
            tid.TryFormat(senasteTidstext, out tidslangd, "yyyy-MM-ddTHH:mm:ss.FFFFFFK", CultureInfo.InvariantCulture);
        senasteTid = tid;
        Ra(senasteTidstext.AsSpan(0, tidslangd));
    }

    public void Tom()
    {
        if (skrivet > 0)
            ut.Advance(skrivet);
        (minne, skrivet) = (default, 0);
    }

    /// <summary>A number whose digits fit in 64 bits, which all of ours do: written digit by digit, in a third of the time.</summary>
    private static bool TryLitet(decimal tal, Span<byte> plats, byte decimaltecken, out int langd)
    {
        Span<int> delar = stackalloc int[4];
        decimal.GetBits(tal, delar);
        var (decimaler, negativt) = ((delar[3] >> 16) & 0xff, delar[3] < 0);
        langd = 0;
        if (delar[2] != 0 || decimaler > 18)
            return false;
        var siffror = ((ulong)(uint)delar[1] << 32) | (uint)delar[0];
        langd = Langd(siffror, decimaler) + (negativt ? 1 : 0);
        var i = langd;
        for (var kvar = decimaler; kvar > 0; kvar--, siffror /= 10)
            plats[--i] = (byte)('0' + siffror % 10);
        if (decimaler > 0)
            plats[--i] = decimaltecken;
        do
        {
            plats[--i] = (byte)('0' + siffror % 10);
            siffror /= 10;
        } while (siffror > 0);
        if (negativt)
            plats[--i] = (byte)'-';
        return true;
    }

    /// <summary>Digits and decimal sign; at least one digit before the sign.</summary>
    private static int Langd(ulong siffror, int decimaler)
    {
        var antal = 1;
        for (; siffror >= 10; siffror /= 10)
            antal++;
        return decimaler == 0 ? antal : Math.Max(antal, decimaler + 1) + 1;
    }

    private static void Siffror(Span<byte> plats, int tal)
    {
        for (var i = plats.Length - 1; i >= 0; i--, tal /= 10)
            plats[i] = (byte)('0' + tal % 10);
    }

    private Span<byte> Plats(int langd)
    {
        if (minne.Length - skrivet < langd)
        {
            Tom();
            minne = ut.GetMemory(langd);
        }
        return minne.Span[skrivet..];
    }
}
