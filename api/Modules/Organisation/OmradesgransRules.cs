using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Organisation;

/// <summary>Which of our areas a feature of somebody else's map is: by code, by Nyko code, by name. Pure.</summary>
internal static partial class OmradesgransRules
{
    /// <summary>En yta i GeoJSON.</summary>
    /// <param name="Type">Polygon eller MultiPolygon.</param>
    /// <param name="Coordinates">Ringar av positioner [longitud, latitud] i WGS 84.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
    public sealed record Geometri(string Type, JsonElement Coordinates);

    /// <summary>What we use of a feature; the rest of its properties are left behind.</summary>
    internal sealed record Kandidat(string? Kod, string? NykoKod, string? Namn, Geometri? Geometri);

    internal sealed record Omrade(
        string Kod,
        string Namn,
        Omradestyp Typ,
        string? NykoKod,
        DateOnly GiltigFran,
        DateOnly? GiltigTill
    );

    public static Kandidat KandidatOf(IReadOnlyDictionary<string, JsonElement>? egenskaper, Geometri? geometri) =>
        new(
            Text(egenskaper, "kod"),
            Text(egenskaper, "nykoKod") ?? Nyko(Text(egenskaper, "omr_kod")),
            Text(egenskaper, "namn") ?? Text(egenskaper, "omr_namn"),
            geometri
        );

    /// <summary>An area of today goes before one of the past with the same name or code.</summary>
    public static Omrade? Hitta(Kandidat kandidat, IEnumerable<Omrade> omraden, Omradestyp typ)
    {
        var ordnade = omraden.OrderByDescending(o => o.GiltigTill ?? DateOnly.MaxValue).ToList();
        var avTypen = ordnade.Where(o => o.Typ == typ).ToList();
        return ordnade.FirstOrDefault(o => o.Kod == kandidat.Kod)
            ?? avTypen.FirstOrDefault(o => kandidat.NykoKod is not null && o.NykoKod == kandidat.NykoKod)
            ?? avTypen.FirstOrDefault(o => kandidat.Namn is not null && Normal(o.Namn) == Normal(kandidat.Namn));
    }

    /// <summary>The code of the area whose name, or code, is nearest.</summary>
    public static string? Forslag(Kandidat kandidat, IEnumerable<Omrade> omraden, Omradestyp typ)
    {
        var avTypen = omraden
            .Where(o => o.Typ == typ)
            .OrderByDescending(o => o.GiltigTill ?? DateOnly.MaxValue)
            .ToList();
        if (kandidat.Namn is null)
            return kandidat.Kod is null ? null : Nearest.To(kandidat.Kod, avTypen.Select(o => o.Kod));
        var namn = Nearest.To(Normal(kandidat.Namn), avTypen.Select(o => Normal(o.Namn)));
        return avTypen.FirstOrDefault(o => Normal(o.Namn) == namn)?.Kod;
    }

    /// <summary>"Hässelby - Vällingby stadsdelsområde" is "hässelby-vällingby".</summary>
    public static string Normal(string namn) =>
        Suffix().Replace(Hyphen().Replace(Spaces().Replace(namn.Trim().ToLowerInvariant(), " "), "-"), "");

    /// <summary>The region's map numbers the city's areas 801 + Nyko 2.</summary>
    private static string? Nyko(string? omrKod) =>
        omrKod is { Length: 5 } && omrKod.StartsWith("801", StringComparison.Ordinal) ? omrKod[3..] : null;

    private static string? Text(IReadOnlyDictionary<string, JsonElement>? egenskaper, string namn) =>
        egenskaper?.GetValueOrDefault(namn) switch
        {
            { ValueKind: JsonValueKind.String } text => text.GetString(),
            { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
            _ => null,
        };

    [GeneratedRegex(@"\s*[-–]\s*", RegexOptions.None, 1000)]
    private static partial Regex Hyphen();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\s*stadsdelsområde$", RegexOptions.None, 1000)]
    private static partial Regex Suffix();
}
