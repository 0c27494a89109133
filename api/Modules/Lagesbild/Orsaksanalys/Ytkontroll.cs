using System.Globalization;
using System.Text.Json;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Valid;

namespace Trygghet.Modules.Lagesbild;

/// <summary>
/// Is a drawn surface a surface? Its edges may not cross or run back over themselves, and holes lie inside it without touching each
/// other along an edge (OGC 06-103r4, Simple feature access, section 6.1.11; by NetTopologySuite's IsValidOp). Pure.
/// </summary>
internal static class Ytkontroll
{
    /// <summary>What is wrong, in words that say where, or null. The rings are closed and have four positions or more.</summary>
    public static string? Fel(JsonElement rings)
    {
        var ringar = rings.EnumerateArray().Select(Ring).ToList();
        if (ringar.Exists(ring => ring.Coordinates.Distinct().Count() < 3))
            return "En yta har minst tre olika hörn.";
        var fel = new IsValidOp(new Polygon(ringar[0], [.. ringar.Skip(1)])).ValidationError;
        return fel?.ErrorType switch
        {
            null => null,
            TopologyValidationErrors.HoleOutsideShell => $"Ett hål ligger utanför ytan{Vid(fel)}.",
            TopologyValidationErrors.NestedHoles or TopologyValidationErrors.DuplicateRings =>
                $"Två hål i ytan ligger i varandra{Vid(fel)}.",
            TopologyValidationErrors.DisconnectedInteriors => $"Hålen delar ytan i flera{Vid(fel)}.",
            _ =>
                $"Ytans kant korsar sig själv eller går tillbaka över sig själv{Vid(fel)}. Rita hörnen i ordning runt ytan.",
        };
    }

    private static LinearRing Ring(JsonElement ring) =>
        new(ring.EnumerateArray().Select(p => new Coordinate(p[0].GetDouble(), p[1].GetDouble())).ToArray());

    private static string Vid(TopologyValidationError fel) =>
        fel.Coordinate is { } punkt ? $" vid {Grader(punkt.Y)} N, {Grader(punkt.X)} Ö" : "";

    private static string Grader(double grader) => grader.ToString("0.####", CultureInfo.GetCultureInfo("sv-SE"));
}
