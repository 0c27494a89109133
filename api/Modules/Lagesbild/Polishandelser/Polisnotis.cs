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
    string Url,
    Polisnotis.Plats? Punkt
)
{
    private const int LangstText = 2000;

    /// <summary>The source gives the middle of the county or the municipality as if it were a place. These are known (2023 to 2026).</summary>
    private static readonly HashSet<Plats> Mittpunkter = [new(18.068581m, 59.329324m), new(18.138438m, 59.602496m)];

    internal sealed record Plats(decimal Longitud, decimal Latitud);

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
            var delade = notiser.Where(n => n.Punkt is not null).GroupBy(n => n.Punkt).Where(g => g.Skip(1).Any());
            var mittpunkter = delade.Select(grupp => grupp.Key).ToHashSet();
            notiser = notiser.ConvertAll(n => mittpunkter.Contains(n.Punkt) ? n with { Punkt = null } : n);
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
        var harPlats = post.TryGetProperty("location", out var location);
        var plats = harPlats ? Text(location, "name") : null;
        return new(
            nummer,
            tid,
            namn,
            Text(post, "summary") ?? "",
            Text(post, "type") ?? "",
            Kommunen(plats, namn),
            Adress(Text(post, "url")),
            harPlats ? Punkten(Text(location, "gps")) : null
        );
    }

    /// <summary>"59.3,18.0" is latitude and longitude; what is not in Sweden, or known to be a middle, is none.</summary>
    private static Plats? Punkten(string? gps)
    {
        var delar = gps?.Split(',') ?? [];
        if (delar.Length != 2 || Grader(delar[0]) is not (>= 55 and <= 70) || Grader(delar[1]) is not (>= 10 and <= 25))
            return null;
        var plats = new Plats(Grader(delar[1])!.Value, Grader(delar[0])!.Value);
        return Mittpunkter.Contains(plats) ? null : plats;
    }

    private static decimal? Grader(string text) =>
        decimal.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var grader)
            ? Math.Round(grader, 6)
            : null;

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
