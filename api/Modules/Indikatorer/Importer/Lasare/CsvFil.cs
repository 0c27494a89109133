using System.Runtime.CompilerServices;
using CsvHelper;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// CSV as it is in the wild: semicolon, comma or tab, a trailing separator, BOM, UTF-8 or Latin-1, a quote that is never closed.
/// Yields the fields of each row in the order of the header.
/// </summary>
internal static class CsvFil
{
    internal readonly record struct Post(int Rad, string[] Falt, string? Olaslig);

    private const int LangstaRad = 64 * 1024;

    /// <summary>A list: the columns must have <paramref name="kraver"/> and may have <paramref name="kanner"/>; others are mentioned.</summary>
    public static async IAsyncEnumerable<Post> LasAsync(
        Stream fil,
        Importhuvud huvud,
        string[] kraver,
        string[] kanner,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await using var strom = new Utf8Strom(fil, huvud);
        await foreach (
            var post in LasAsync(val => CsvReader.Create(strom, val, true), huvud, kraver, kanner, cancellationToken)
        )
            yield return post;
    }

    /// <summary>A table: beside <paramref name="kraver"/> the columns are figures, whatever they are called.</summary>
    public static async IAsyncEnumerable<Post> LasTabellAsync(
        Stream fil,
        Importhuvud huvud,
        string[] kraver,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await using var strom = new Utf8Strom(fil, huvud);
        await foreach (
            var post in LasAsync(val => CsvReader.Create(strom, val, true), huvud, kraver, null, cancellationToken)
        )
            yield return post;
    }

    /// <summary>A table that stands below other text; <paramref name="text"/> is where its header begins.</summary>
    public static IAsyncEnumerable<Post> LasTabellAsync(
        TextReader text,
        Importhuvud huvud,
        string[] kraver,
        CancellationToken cancellationToken
    ) => LasAsync(val => CsvReader.Create(text, val, true), huvud, kraver, null, cancellationToken);

    /// <summary>Where a column is, or -1; the readers ask once per file.</summary>
    public static int Plats(this Importhuvud huvud, string kolumn) => Array.IndexOf(huvud.Kolumner, kolumn);

    public static string Falt(this Post post, int plats) => plats < 0 ? "" : post.Falt[plats];

    private static async IAsyncEnumerable<Post> LasAsync(
        Func<CsvReaderOptions, CsvReader> oppna,
        Importhuvud huvud,
        string[] kraver,
        string[]? kanner,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var trasiga = new HashSet<long>();
        using var csv = oppna(Installningar(trasiga));
        var finns = await NastaAsync(csv, cancellationToken);
        huvud.Avskiljare = csv.Separator;
        huvud.Kolumner = Kolumner(csv.Headers);
        KontrolleraKolumner(huvud, kraver, kanner ?? huvud.Kolumner);
        var bredd = huvud.Kolumner.Length;
        for (; finns; finns = await NastaAsync(csv, cancellationToken))
            yield return Rad(csv, bredd, trasiga);
    }

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

    /// <summary>
    /// A separator at the end of the header makes a column without a name; it is not one. Capitals do not matter, unless they are
    /// all that tells two columns apart.
    /// </summary>
    private static string[] Kolumner(IReadOnlyList<string> rubrik)
    {
        var egna = rubrik.Select(kolumn => kolumn.Trim()).ToList();
        while (egna.Count > 0 && egna[^1].Length == 0)
            egna.RemoveAt(egna.Count - 1);
        var namn = egna.ConvertAll(kolumn => kolumn.ToLowerInvariant());
        return [.. namn.Distinct(StringComparer.Ordinal).Count() == namn.Count ? namn : egna];
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
            huvud.Okand(okand, kanner);
    }
}
