using System.Globalization;
using System.Text.Json;

namespace Trygghet.Modules.Lagesbild;

/// <summary>
/// One notice of the police's public events. Pure. The source writes "2026-08-22 9:48:12 +02:00": a space before the offset and an
/// hour without its zero. Since February 2026 the place is only the county, and the municipality ends the title.
/// </summary>
internal sealed record Polisnotis(
    long Id,
    DateTimeOffset Publicerad,
    string Namn,
    string Sammanfattning,
    string Typ,
    string? Kommun,
    string Url
)
{
    private const int LangstText = 2000;

    /// <param name="Olasliga">Items that are not notices; they are counted and left out.</param>
    internal sealed record Svar(IReadOnlyList<Polisnotis> Notiser, int Olasliga);

    /// <summary>Null when the text is not a list of notices, for example because it was cut.</summary>
    public static Svar? Tolka(byte[] text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            if (json.RootElement.ValueKind != JsonValueKind.Array)
                return null;
            var alla = json.RootElement.EnumerateArray().Select(En).ToList();
            var notiser = alla.OfType<Polisnotis>().DistinctBy(notis => notis.Id).ToList();
            return new(notiser, alla.Count(notis => notis is null));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Polisnotis? En(JsonElement post)
    {
        if (
            post.ValueKind != JsonValueKind.Object
            || !post.TryGetProperty("id", out var id)
            || id.ValueKind != JsonValueKind.Number
            || !id.TryGetInt64(out var nummer)
            || Tid(Text(post, "datetime")) is not { } tid
            || Text(post, "name") is not { Length: > 0 } namn
        )
            return null;
        var plats = post.TryGetProperty("location", out var location) ? Text(location, "name") : null;
        return new(
            nummer,
            tid,
            namn,
            Text(post, "summary") ?? "",
            Text(post, "type") ?? "",
            Kommunen(plats, namn),
            Adress(Text(post, "url"))
        );
    }

    private static DateTimeOffset? Tid(string? text) =>
        DateTimeOffset.TryParseExact(
            text,
            ["yyyy-MM-dd H:mm:ss zzz", "yyyy-MM-dd'T'HH:mm:sszzz"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var tid
        )
            ? tid.ToUniversalTime()
            : null;

    private static string? Kommunen(string? plats, string namn)
    {
        if (plats is not null && !ArLan(plats))
            return plats;
        var sist = namn[(namn.LastIndexOf(',') + 1)..].Trim();
        return sist.Length == 0 || sist.Length == namn.Length || ArLan(sist) ? null : sist;
    }

    private static bool ArLan(string plats) => plats.EndsWith(" län", StringComparison.OrdinalIgnoreCase);

    /// <summary>Only a path on the police's own site is kept: nothing in a notice may lead elsewhere.</summary>
    private static string Adress(string? url) =>
        url is not null && url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal) ? url : "";

    private static string? Text(JsonElement post, string falt)
    {
        if (
            post.ValueKind != JsonValueKind.Object
            || !post.TryGetProperty(falt, out var varde)
            || varde.ValueKind != JsonValueKind.String
        )
            return null;
        var text = varde.GetString()!.Replace("\0", "", StringComparison.Ordinal).Trim();
        return text.Length <= LangstText ? text : text[..LangstText];
    }
}
