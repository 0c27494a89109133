using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// The file as UTF-8 without BOM, whatever it was. The first letter outside ASCII decides: UTF-8, or else Windows-1252 (Latin-1 and
/// the few signs it lacks), with a warning. A file that is both is refused: nobody can say what it means.
/// </summary>
internal sealed class Utf8Strom(Stream fil, Importhuvud huvud) : Lasstrom
{
    private const int Del = 32 * 1024;
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private readonly byte[] inne = new byte[Del];
    private readonly byte[] ute = new byte[3 * Del];
    private ReadOnlyMemory<byte> klart;
    private Kodning kodning = Kodning.Okand;
    private int kvar;
    private byte forra;
    private bool borjan = true;
    private bool slut;

    private enum Kodning
    {
        Okand,
        Utf8,
        Windows,
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (klart.IsEmpty)
        {
            if (slut)
                return 0;
            var lasta = await fil.ReadAtLeastAsync(inne.AsMemory(kvar), 1, false, cancellationToken);
            slut = lasta == 0;
            Koda(kvar + lasta);
        }
        var antal = Math.Min(buffer.Length, klart.Length);
        klart[..antal].CopyTo(buffer);
        klart = klart[antal..];
        return antal;
    }

    private void Koda(int antal)
    {
        var bytes = inne.AsSpan(0, antal);
        if (borjan)
        {
            if (antal < 3 && !slut)
            {
                kvar = antal;
                return;
            }
            bytes = UtanBom(bytes);
            borjan = false;
        }
        if (kodning == Kodning.Okand)
            kodning = Bestam(bytes);
        var skrivna = kodning == Kodning.Windows ? KodaWindows(bytes) : KodaUtf8(bytes);
        klart = ute.AsMemory(0, skrivna);
    }

    private static Span<byte> UtanBom(Span<byte> bytes)
    {
        if (bytes.StartsWith("\ufeff"u8))
            return bytes[3..];
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            throw new FilavslagException("fil-olaslig", "Filen är sparad som UTF-16. Spara den som UTF-8.");
        return bytes;
    }

    private Kodning Bestam(ReadOnlySpan<byte> bytes)
    {
        var forsta = bytes.IndexOfAnyInRange<byte>(0x80, 0xFF);
        if (forsta < 0)
            return Kodning.Okand;
        var utfall = Rune.DecodeFromUtf8(bytes[forsta..], out _, out _);
        if (utfall == OperationStatus.Done)
            return Kodning.Utf8;
        if (utfall == OperationStatus.NeedMoreData && !slut)
            return Kodning.Okand;
        huvud.Varningar.Add(
            "Filen är inte UTF-8 utan lästes som Windows-1252 (Latin-1). Se efter att å, ä och ö har blivit rätt."
        );
        return Kodning.Windows;
    }

    /// <summary>What is cut at the end of the part waits for the next one.</summary>
    private int KodaUtf8(ReadOnlySpan<byte> bytes)
    {
        var svans =
            Rune.DecodeLastFromUtf8(bytes, out _, out var avbruten) == OperationStatus.NeedMoreData ? avbruten : 0;
        var hela = bytes[..^svans];
        if (!Utf8.IsValid(hela) || (slut && svans > 0))
            throw TvaKodningar();
        hela.CopyTo(ute);
        bytes[^svans..].CopyTo(inne);
        kvar = svans;
        return hela.Length;
    }

    /// <summary>Ã followed by ¤, ¶, ¥ and the like is what å, ä and ö look like when UTF-8 is read as Windows-1252.</summary>
    private int KodaWindows(ReadOnlySpan<byte> bytes)
    {
        kvar = 0;
        foreach (var tecken in bytes)
        {
            if (forra is 0xC3 && tecken is >= 0x80 and <= 0xBF)
                throw TvaKodningar();
            forra = tecken;
        }
        var text = Windows1252.GetString(bytes);
        return Encoding.UTF8.GetBytes(text, ute);
    }

    private static FilavslagException TvaKodningar() =>
        new(
            "fil-tva-kodningar",
            "Filen blandar två teckenkodningar, UTF-8 och Windows-1252. Spara om hela filen som UTF-8 och skicka den igen."
        );
}
