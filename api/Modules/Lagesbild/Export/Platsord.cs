using System.Globalization;

namespace Trygghet.Modules.Lagesbild;

/// <summary>A drawn place in words: what kind, where, and how large. Pure.</summary>
internal static class Platsord
{
    private const int FlestIText = 12;

    public static string Geometri(Problemfordjupning.Geometri geometri)
    {
        var positioner = PlatsRules.Positions(geometri.Coordinates).ToList();
        return geometri.Type switch
        {
            "Point" => $"En punkt vid {Position(positioner[0])} (WGS 84).",
            "LineString" =>
                $"En linje på ungefär {Langd(Stracka(positioner))} genom {positioner.Count} punkter (WGS 84): {Lista(positioner)}",
            _ =>
                $"En yta på ungefär {Utstrackning(positioner)} med hörnen (WGS 84): {Lista(positioner.Distinct().ToList())}",
        };
    }

    private static string Lista(List<PlatsRules.Position> positioner) =>
        positioner.Count <= FlestIText
            ? $"{string.Join("; ", positioner.Select(Position))}."
            : $"{string.Join("; ", positioner.Take(FlestIText).Select(Position))}; och {positioner.Count - FlestIText} till, som står i JSON-exporten.";

    /// <summary>Five decimals are about a metre; more than anybody drew.</summary>
    private static string Position(PlatsRules.Position p) => $"{Grader(p.Latitud)}° N {Grader(p.Longitud)}° O";

    private static string Grader(double tal) => tal.ToString("0.#####", CultureInfo.InvariantCulture).Replace('.', ',');

    private static double Stracka(List<PlatsRules.Position> positioner) =>
        positioner.Zip(positioner.Skip(1), Avstand.Meter).Sum();

    private static string Utstrackning(List<PlatsRules.Position> p)
    {
        var (vast, ost) = (p.Min(x => x.Longitud), p.Max(x => x.Longitud));
        var (syd, nord) = (p.Min(x => x.Latitud), p.Max(x => x.Latitud));
        return $"{Langd(Avstand.Meter(new(vast, syd), new(ost, syd)))} gånger {Langd(Avstand.Meter(new(vast, syd), new(vast, nord)))}";
    }

    private static string Langd(double meter) =>
        meter < 1000
            ? $"{Math.Round(meter).ToString(CultureInfo.InvariantCulture)} m"
            : $"{(meter / 1000).ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',')} km";
}
