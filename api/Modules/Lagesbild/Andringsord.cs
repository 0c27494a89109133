using System.Text.Json;
using System.Text.Json.Nodes;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>What a field says, as a person reads it: also a place on the map, a week and who is affected. Pure.</summary>
internal static class Andringsord
{
    public static string? Text(string falt, JsonNode? varde) =>
        (falt, varde) switch
        {
            (_, null) => null,
            ("plats", _) => Plats(Tolka<Problemfordjupning.Plats>(varde)),
            ("tidsmonster", _) => Monster(Tolka<Problemfordjupning.Tidsmonster>(varde)),
            ("drabbade", _) => Rad("; ", Tolka<List<Problemfordjupning.Drabbad>>(varde).Select(Drabbad)),
            (_, JsonArray lista) => Rad(", ", lista.Select(ett => Text("", ett))),
            (_, JsonObject objekt) => Rad(", ", objekt.Select(del => Text("", del.Value))),
            _ => varde.ToString(),
        };

    private static string? Plats(Problemfordjupning.Plats plats) =>
        Rad(". ", [plats.Namn, plats.Omrade, plats.Geometri is { } ritat ? Platsord.Geometri(ritat) : null]);

    private static string? Monster(Problemfordjupning.Tidsmonster monster) =>
        Rad(
            ". ",
            [
                Rad("; ", monster.Rutnat.Select((pass, dag) => Dag(Tidsord.Dagar[dag], pass))),
                monster.Manader is { Count: > 0 } manader ? Tidsord.Sasong(manader) : null,
            ]
        );

    /// <summary>"fredag kl. 18–21 ofta, kl. 21–24 oftast": watches beside each other with the same grade are one.</summary>
    private static string? Dag(string dag, IReadOnlyList<int> grader)
    {
        var borjan = Enumerable
            .Range(0, grader.Count)
            .Where(i => grader[i] > 0 && (i == 0 || grader[i - 1] != grader[i]));
        var tider = borjan.Select(i =>
            $"kl. {3 * i:00}–{3 * (i + grader.Skip(i).TakeWhile(grad => grad == grader[i]).Count()):00} {Tidsord.Grad(grader[i])}"
        );
        return Rad(", ", tider) is { } ord ? $"{dag} {ord}" : null;
    }

    private static string Drabbad(Problemfordjupning.Drabbad rad) =>
        $"{Analysord.Drabbade(rad.Perspektiv!.Value)}: {rad.Beskrivning}";

    private static T Tolka<T>(JsonNode varde) => varde.Deserialize<T>(Json.Options)!;

    private static string? Rad(string mellan, IEnumerable<string?> delar)
    {
        var text = string.Join(mellan, delar.Where(del => !string.IsNullOrEmpty(del)));
        return text.Length == 0 ? null : text;
    }
}
