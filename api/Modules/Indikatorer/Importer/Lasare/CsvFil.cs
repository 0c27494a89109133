using System.Runtime.CompilerServices;
using System.Text;
using CsvHelper;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// CSV as it is in the wild: semicolon, comma or tab, a trailing separator, BOM, UTF-8 or Latin-1, a quote that is never closed.
/// Yields the fields of each row in the order of the header.
/// </summary>
internal static class CsvFil
{
    internal readonly record struct Post(int Rad, string[] Falt, string? Olaslig);

    private const int LangstaRad = 64 * 1024;

    public static async IAsyncEnumerable<Post> LasAsync(
        Stream fil,
        Importhuvud huvud,
        string[] kraver,
        string[] kanner,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        using var text = new StreamReader(fil, Latin1Fallback.Utf8, detectEncodingFromByteOrderMarks: true, 65536);
        var trasiga = new HashSet<long>();
        using var csv = CsvReader.Create(text, Installningar(trasiga), leaveOpen: true);
        var finns = await NastaAsync(csv, cancellationToken);
        huvud.Avskiljare = csv.Separator;
        huvud.Kolumner = Kolumner(csv.Headers);
        KontrolleraKolumner(huvud, kraver, kanner);
        for (; finns; finns = await NastaAsync(csv, cancellationToken))
            yield return Rad(csv, huvud.Kolumner.Length, trasiga);
    }

    /// <summary>Where a column is, or -1; the readers ask once per file.</summary>
    public static int Plats(this Importhuvud huvud, string kolumn) => Array.IndexOf(huvud.Kolumner, kolumn);

    public static string Falt(this Post post, int plats) => plats < 0 ? "" : post.Falt[plats];

    private static Post Rad(CsvReader csv, int bredd, HashSet<long> trasiga)
    {
        var falt = new string[bredd];
        for (var i = 0; i < bredd; i++)
            falt[i] = i < csv.FieldCount ? csv.GetString(i) : "";
        var olaslig = trasiga.Remove(csv.RowNumber + 1)
            ? "Raden har ett citattecken som inte hör ihop med något."
            : null;
        if (
            csv.FieldCount < bredd
            || (csv.FieldCount > bredd && !Enumerable.Range(bredd, csv.FieldCount - bredd).All(csv.IsEmpty))
        )
            olaslig ??= $"Raden har {csv.FieldCount} fält, rubriken {bredd}.";
        return new((int)csv.LineNumber, falt, olaslig);
    }

    private static async Task<bool> NastaAsync(CsvReader csv, CancellationToken cancellationToken)
    {
        try
        {
            return await csv.ReadAsync(cancellationToken);
        }
        catch (CsvFormatException)
        {
            throw new FilavslagException("fil-olaslig", $"Filen kan inte läsas som CSV efter rad {csv.LineNumber}.");
        }
    }

    /// <summary>One quote too many must not swallow the rest of the file: every line break ends a row.</summary>
    private static CsvReaderOptions Installningar(HashSet<long> trasiga) =>
        CsvReaderOptions.Default with
        {
            AllowLineBreaksInQuotes = false,
            TrimWhitespace = true,
            TrackLineNumbers = true,
            MaxRecordSize = LangstaRad,
            OnMalformedRecord = rad => trasiga.Add(rad.RecordNumber),
        };

    /// <summary>A separator at the end of the header makes a column without a name; it is not one.</summary>
    private static string[] Kolumner(IReadOnlyList<string> rubrik)
    {
        var namn = rubrik.Select(kolumn => kolumn.Trim().ToLowerInvariant()).ToList();
        while (namn.Count > 0 && namn[^1].Length == 0)
            namn.RemoveAt(namn.Count - 1);
        return [.. namn];
    }

    private static void KontrolleraKolumner(Importhuvud huvud, string[] kraver, string[] kanner)
    {
        var saknas = kraver.Except(huvud.Kolumner, StringComparer.Ordinal).ToList();
        if (saknas.Count > 0)
            throw new FilavslagException(
                "kolumn-saknas",
                $"Filen saknar kolumnerna {string.Join(", ", saknas)}. Den har {string.Join(", ", huvud.Kolumner)}."
            );
        if (huvud.Kolumner.Distinct(StringComparer.Ordinal).Count() < huvud.Kolumner.Length)
            throw new FilavslagException("kolumn-dubblerad", "Två kolumner i filen har samma namn.");
        foreach (var okand in huvud.Kolumner.Except(kanner, StringComparer.Ordinal))
            huvud.Varningar.Add(Okand(okand, kanner));
    }

    private static string Okand(string kolumn, string[] kanner) =>
        Nearest.To(kolumn, kanner) is { } narmast
            ? $"Kolumnen {kolumn} känns inte igen och lästes inte. Menade du {narmast}?"
            : $"Kolumnen {kolumn} känns inte igen och lästes inte.";
}

/// <summary>UTF-8 where a byte that cannot be UTF-8 is read as Latin-1: older systems write å as one byte.</summary>
internal sealed class Latin1Fallback : DecoderFallback
{
    public static readonly Encoding Utf8 = Encoding.GetEncoding(
        "utf-8",
        EncoderFallback.ReplacementFallback,
        new Latin1Fallback()
    );

    public override int MaxCharCount => 4;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffert();

    private sealed class Buffert : DecoderFallbackBuffer
    {
        private byte[] okanda = [];
        private int nasta;

        public override int Remaining => okanda.Length - nasta;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            okanda = [.. bytesUnknown];
            nasta = 0;
            return okanda.Length > 0;
        }

        public override char GetNextChar() => Remaining > 0 ? (char)okanda[nasta++] : '\0';

        public override bool MovePrevious()
        {
            if (nasta == 0)
                return false;
            nasta--;
            return true;
        }

        public override void Reset() => (okanda, nasta) = ([], 0);
    }
}
