using System.Globalization;
using System.Text.Json;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>A drawn place (RFC 7946): a point, a line or a surface in Sweden, small enough to be a place. Pure.</summary>
internal static class PlatsRules
{
    private const int FlestPositioner = 500;
    private const double StorstMeter = 20_000;

    /// <summary>The first fault; <paramref name="pointer"/> points at the geometry.</summary>
    public static IEnumerable<FieldError> Check(Problemfordjupning.Geometri geometri, string pointer)
    {
        var at = $"{pointer}/coordinates";
        var fel = geometri.Type switch
        {
            "Point" => CheckPosition(geometri.Coordinates, at),
            "LineString" => CheckLine(geometri.Coordinates, at),
            "Polygon" => CheckSurface(geometri.Coordinates, at),
            _ => new($"{pointer}/type", "Platsen ska vara Point, LineString eller Polygon."),
        };
        return (fel ?? CheckSize(Positions(geometri.Coordinates).ToList(), at)) is { } funnet ? [funnet] : [];
    }

    /// <summary>The first position that lies outside the municipality, where it stands. The geometry has passed <see cref="Check"/>.</summary>
    public static IEnumerable<FieldError> CheckRuta(
        Problemfordjupning.Geometri geometri,
        string pointer,
        Kommunruta ruta
    ) =>
        Utanfor(geometri.Coordinates, $"{pointer}/coordinates", ruta)
            .Take(1)
            .Select(at => new FieldError(
                at,
                string.Create(
                    CultureInfo.GetCultureInfo("sv-SE"),
                    $"Positionen ligger utanför kommunen, som ryms inom longitud {ruta.Vast}–{ruta.Ost} och latitud {ruta.Syd}–{ruta.Nord}."
                )
            ));

    private static IEnumerable<string> Utanfor(JsonElement coordinates, string at, Kommunruta ruta)
    {
        if (coordinates[0].ValueKind == JsonValueKind.Number)
            return ruta.Rymmer(coordinates[0].GetDouble(), coordinates[1].GetDouble()) ? [] : [at];
        return coordinates.EnumerateArray().SelectMany((del, index) => Utanfor(del, $"{at}/{index}", ruta));
    }

    /// <summary>Every position of a geometry of any kind, however deep its lists are.</summary>
    public static IEnumerable<Position> Positions(JsonElement coordinates)
    {
        if (coordinates.ValueKind != JsonValueKind.Array || coordinates.GetArrayLength() == 0)
            return [];
        return coordinates[0].ValueKind == JsonValueKind.Number
            ? [new(coordinates[0].GetDouble(), coordinates[1].GetDouble())]
            : coordinates.EnumerateArray().SelectMany(Positions);
    }

    private static FieldError? CheckLine(JsonElement positions, string at) =>
        CheckPositions(positions, at, 2, "En linje har minst två positioner.")
        ?? (
            Positions(positions).Distinct().Count() > 1
                ? null
                : new(at, "En linje går mellan minst två olika positioner.")
        );

    private static FieldError? CheckSurface(JsonElement rings, string at) =>
        CheckRings(rings, at) ?? (Ytkontroll.Fel(rings) is { } fel ? new(at, fel) : null);

    private static FieldError? CheckRings(JsonElement rings, string at)
    {
        if (rings.ValueKind != JsonValueKind.Array || rings.GetArrayLength() == 0)
            return new(at, "En yta har minst en ring.");
        return rings.EnumerateArray().Select((ring, index) => CheckRing(ring, $"{at}/{index}")).FirstOrDefault(IsFault);
    }

    private static FieldError? CheckRing(JsonElement ring, string at) =>
        CheckPositions(ring, at, 4, "En ring har minst fyra positioner.")
        ?? (
            JsonElement.DeepEquals(ring[0], ring[ring.GetArrayLength() - 1])
                ? null
                : new(at, "Ringen ska vara sluten: den sista positionen är samma som den första.")
        );

    private static FieldError? CheckPositions(JsonElement list, string at, int fewest, string whenFew)
    {
        if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() < fewest)
            return new(at, whenFew);
        return list.GetArrayLength() > FlestPositioner
            ? new(at, $"Platsen har högst {FlestPositioner} positioner.")
            : list.EnumerateArray().Select((p, index) => CheckPosition(p, $"{at}/{index}")).FirstOrDefault(IsFault);
    }

    private static FieldError? CheckPosition(JsonElement position, string at)
    {
        if (
            position.ValueKind != JsonValueKind.Array
            || position.GetArrayLength() is < 2 or > 3
            || position.EnumerateArray().Any(number => number.ValueKind != JsonValueKind.Number)
        )
            return new(at, "En position är [longitud, latitud].");
        return position[0].GetDouble() is >= 10 and <= 25 && position[1].GetDouble() is >= 55 and <= 70
            ? null
            : new(at, "Positionen ligger inte i Sverige. Ange longitud före latitud, i grader (WGS 84).");
    }

    private static FieldError? CheckSize(List<Position> positions, string at)
    {
        if (positions.Count > FlestPositioner)
            return new(at, $"Platsen har högst {FlestPositioner} positioner.");
        var (vast, ost) = (positions.Min(p => p.Longitud), positions.Max(p => p.Longitud));
        var (syd, nord) = (positions.Min(p => p.Latitud), positions.Max(p => p.Latitud));
        return Avstand.Meter(new(vast, syd), new(ost, nord)) > StorstMeter
            ? new(at, "Platsen är större än två mil tvärs över. Ange ett område i stället.")
            : null;
    }

    private static bool IsFault(FieldError? fel) => fel is not null;

    internal sealed record Position(double Longitud, double Latitud);
}
