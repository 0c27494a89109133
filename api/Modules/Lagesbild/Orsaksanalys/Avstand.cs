using System.Text.Json;

namespace Trygghet.Modules.Lagesbild;

/// <summary>
/// How far a place lies outside an area. On a plane that touches the earth at the area (equirectangular, mean radius 6 371 km of
/// IUGG): within a city the error is below a metre in a kilometre. Pure.
/// </summary>
internal static class Avstand
{
    private const double MeterPerGrad = 6_371_009 * Math.PI / 180;

    public static double Meter(PlatsRules.Position a, PlatsRules.Position b)
    {
        var (x, y) = Plan(a, b);
        return Math.Sqrt(x * x + y * y);
    }

    /// <summary>Is some position more than <paramref name="marginal"/> metres outside the border, a Polygon or MultiPolygon?</summary>
    public static bool Utanfor(IEnumerable<PlatsRules.Position> plats, JsonElement gransensKoordinater, double marginal)
    {
        var ringar = Ringar(gransensKoordinater).ToList();
        return plats.Any(p => !Inuti(p, ringar) && ringar.Min(ring => TillRing(p, ring)) > marginal);
    }

    private static IEnumerable<List<PlatsRules.Position>> Ringar(JsonElement koordinater) =>
        koordinater[0][0].ValueKind == JsonValueKind.Number
            ? [PlatsRules.Positions(koordinater).ToList()]
            : koordinater.EnumerateArray().SelectMany(Ringar);

    /// <summary>The even-odd rule over all rings: holes and islands come out right.</summary>
    private static bool Inuti(PlatsRules.Position p, IEnumerable<List<PlatsRules.Position>> ringar) =>
        ringar.Sum(ring => Kanter(ring).Count(kant => Korsar(p, kant.A, kant.B))) % 2 == 1;

    private static bool Korsar(PlatsRules.Position p, PlatsRules.Position a, PlatsRules.Position b) =>
        a.Latitud > p.Latitud != b.Latitud > p.Latitud
        && p.Longitud < (b.Longitud - a.Longitud) * (p.Latitud - a.Latitud) / (b.Latitud - a.Latitud) + a.Longitud;

    private static double TillRing(PlatsRules.Position p, List<PlatsRules.Position> ring) =>
        Kanter(ring).Min(kant => TillKant(p, kant.A, kant.B));

    private static double TillKant(PlatsRules.Position p, PlatsRules.Position a, PlatsRules.Position b)
    {
        var ((ax, ay), (bx, by)) = (Plan(p, a), Plan(p, b));
        var (dx, dy) = (bx - ax, by - ay);
        var langd = dx * dx + dy * dy;
        var t = langd > 0 ? Math.Clamp(-(ax * dx + ay * dy) / langd, 0, 1) : 0;
        var (x, y) = (ax + t * dx, ay + t * dy);
        return Math.Sqrt(x * x + y * y);
    }

    private static (double X, double Y) Plan(PlatsRules.Position origo, PlatsRules.Position p) =>
        (
            (p.Longitud - origo.Longitud) * Math.Cos(origo.Latitud * Math.PI / 180) * MeterPerGrad,
            (p.Latitud - origo.Latitud) * MeterPerGrad
        );

    private static IEnumerable<(PlatsRules.Position A, PlatsRules.Position B)> Kanter(List<PlatsRules.Position> ring) =>
        ring.Zip(ring.Skip(1));
}
