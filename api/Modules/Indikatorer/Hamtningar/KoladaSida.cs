using System.Text.Json;

namespace Trygghet.Modules.Indikatorer;

/// <summary>The fetch cannot be finished; nothing of it is stored.</summary>
internal sealed class HamtningsfelException(KoladaKlient.Utfall utfall) : Exception(utfall.Fel!.Text)
{
    public KoladaKlient.Utfall Utfall { get; } = utfall;
}

/// <summary>One answer of Kolada's API: its items, how many it says there are, and where the next one is. Pure.</summary>
internal sealed record KoladaSida(IReadOnlyList<JsonElement> Poster, int? Antal, string? Nasta)
{
    /// <summary>Null when the text is not such an answer, for example because it was cut.</summary>
    public static KoladaSida? Tolka(byte[] text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var rot = json.RootElement;
            if (rot.ValueKind != JsonValueKind.Object || !rot.TryGetProperty("values", out var varden))
                return null;
            return new(
                [.. varden.EnumerateArray().Select(post => post.Clone())],
                rot.TryGetProperty("count", out var antal) && antal.TryGetInt32(out var tal) ? tal : null,
                Lank(rot, "next_url") ?? Lank(rot, "next_page")
            );
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>What a code means, in a list of one as v2 answers or alone; null when the text says nothing about it.</summary>
    public static Kallordalydelse? Nyckeltal(byte[] text, string kod)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var rot = json.RootElement;
            JsonElement[] poster = rot.TryGetProperty("values", out var varden) ? [.. varden.EnumerateArray()] : [rot];
            return poster
                .Where(post => post.GetProperty("id").GetString() == kod)
                .Select(post => new Kallordalydelse(kod, Text(post, "title"), Text(post, "description")))
                .FirstOrDefault();
        }
        catch (Exception exception)
            when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Spaces and line breaks are no part of a meaning.</summary>
    private static string Text(JsonElement post, string namn) =>
        string.Join(
            ' ',
            (post.GetProperty(namn).GetString() ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );

    private static string? Lank(JsonElement rot, string namn) =>
        rot.TryGetProperty(namn, out var lank) && lank.ValueKind == JsonValueKind.String ? lank.GetString() : null;

    /// <summary>
    /// The next page, if it lies where the source itself lies: an answer must not be able to send us to another host, least of all
    /// one inside our own network.
    /// </summary>
    public static Uri? Tillaten(Uri bas, Uri denna, string nasta) =>
        Uri.TryCreate(denna, nasta, out var adress)
        && Uri.Compare(
            bas,
            adress,
            UriComponents.SchemeAndServer,
            UriFormat.Unescaped,
            StringComparison.OrdinalIgnoreCase
        ) == 0
        && adress.UserInfo.Length == 0
        && adress.AbsolutePath.StartsWith(bas.AbsolutePath, StringComparison.Ordinal)
            ? adress
            : null;

    /// <summary>
    /// "count" is the number on the page in one version of the API and the number on all pages in another. Either every page holds
    /// as many as it says, or all say the same and hold that many together; otherwise the figures changed while they were read.
    /// </summary>
    public static bool Stammer(IReadOnlyList<(int? Antal, int Poster)> sidor)
    {
        var sagda = sidor.Where(sida => sida.Antal is not null).ToList();
        return sagda.TrueForAll(sida => sida.Antal == sida.Poster)
            || (
                sagda.TrueForAll(sida => sida.Antal == sagda[0].Antal)
                && sidor.Sum(sida => sida.Poster) == sagda[0].Antal
            );
    }
}
