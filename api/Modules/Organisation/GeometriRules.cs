using System.Text.Json;
using Trygghet.Shared;

namespace Trygghet.Modules.Organisation;

/// <summary>
/// A GeoJSON surface (RFC 7946) in Sweden: closed rings of at least four positions, longitude before latitude. Pure.
/// </summary>
internal static class GeometriRules
{
    private const int FewestPositions = 4;

    /// <summary>The first fault of each ring. <paramref name="pointer"/> points at the geometry.</summary>
    public static IEnumerable<FieldError> Check(OmradesgransRules.Geometri? geometri, string pointer) =>
        geometri?.Type switch
        {
            "Polygon" => CheckPolygon(geometri.Coordinates, $"{pointer}/coordinates"),
            "MultiPolygon" => CheckAll(
                geometri.Coordinates,
                $"{pointer}/coordinates",
                "En MultiPolygon har minst en polygon.",
                CheckPolygon
            ),
            null => [new(pointer, "Geometrin saknas.")],
            _ => [new($"{pointer}/type", "Geometrin ska vara Polygon eller MultiPolygon.")],
        };

    private static IEnumerable<FieldError> CheckPolygon(JsonElement polygon, string pointer) =>
        CheckAll(polygon, pointer, "En polygon har minst en ring.", CheckRing);

    private static IEnumerable<FieldError> CheckAll(
        JsonElement list,
        string pointer,
        string whenEmpty,
        Func<JsonElement, string, IEnumerable<FieldError>> check
    ) =>
        list.ValueKind == JsonValueKind.Array && list.GetArrayLength() > 0
            ? list.EnumerateArray().SelectMany((item, index) => check(item, $"{pointer}/{index}"))
            : [new(pointer, whenEmpty)];

    private static IEnumerable<FieldError> CheckRing(JsonElement ring, string pointer)
    {
        if (ring.ValueKind != JsonValueKind.Array || ring.GetArrayLength() < FewestPositions)
            return [new(pointer, "En ring har minst fyra positioner.")];
        var fel = ring.EnumerateArray()
            .Select((position, index) => (Fel: CheckPosition(position), At: $"{pointer}/{index}"))
            .FirstOrDefault(position => position.Fel is not null);
        if (fel.Fel is not null)
            return [new(fel.At, fel.Fel)];
        return JsonElement.DeepEquals(ring[0], ring[ring.GetArrayLength() - 1])
            ? []
            : [new(pointer, "Ringen ska vara sluten: den sista positionen är samma som den första.")];
    }

    private static string? CheckPosition(JsonElement position)
    {
        if (
            position.ValueKind != JsonValueKind.Array
            || position.GetArrayLength() < 2
            || position.EnumerateArray().Any(number => number.ValueKind != JsonValueKind.Number)
        )
            return "En position är [longitud, latitud].";
        return position[0].GetDouble() is >= 10 and <= 25 && position[1].GetDouble() is >= 55 and <= 70
            ? null
            : "Positionen ligger inte i Sverige. Ange longitud före latitud, i grader (WGS 84).";
    }
}
