using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>What a problem may say beyond its texts: where on the map, when in the week and the year, who by perspective.</summary>
internal static class Problemfordjupning
{
    /// <summary>Var problemet finns, aldrig en bostads adress. Minst en uppgift.</summary>
    /// <param name="Omrade">Kod för ett område i lägesbildens område.</param>
    /// <param name="Namn">Platsens namn, till exempel ett torg, en park eller en skola.</param>
    /// <param name="Geometri">En ritad punkt, linje eller yta.</param>
    public sealed record Plats(
        [StringLength(100)] string? Omrade,
        [StringLength(200)] string? Namn,
        Geometri? Geometri
    );

    /// <summary>En punkt, linje eller yta enligt GeoJSON (RFC 7946) i WGS 84.</summary>
    /// <param name="Type">Point, LineString eller Polygon.</param>
    /// <param name="Coordinates">Position, positioner eller ringar; en position är [longitud, latitud].</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
    public sealed record Geometri([Required] string Type, JsonElement Coordinates);

    /// <summary>När problemet uppstår: i veckan och under året.</summary>
    /// <param name="Rutnat">Sju rader, måndag till söndag, med åtta tretimmarspass från midnatt: 0 aldrig, 1 ibland, 2 ofta, 3 oftast.</param>
    /// <param name="Manader">Månader, 1–12, då problemet är som störst; tom lista när det inte skiljer.</param>
    public sealed record Tidsmonster(
        [Required] IReadOnlyList<IReadOnlyList<int>> Rutnat,
        [MaxLength(12)] IReadOnlyList<int>? Manader
    );

    /// <summary>Vilka som drabbas, sett ur ett av stadens perspektiv.</summary>
    /// <param name="Perspektiv">Perspektivet.</param>
    /// <param name="Beskrivning">Hur gruppen drabbas; aldrig enskilda.</param>
    public sealed record Drabbad(
        [Required] Drabbadperspektiv? Perspektiv,
        [Required, StringLength(500)] string Beskrivning
    );

    /// <summary>Något som bör ses över men inte hindrar.</summary>
    /// <param name="Pointer">JSON-pekare till fältet.</param>
    /// <param name="Text">Vad som bör ses över, på svenska.</param>
    public sealed record Varning(string Pointer, string Text);

    private const int Dagar = 7;
    private const int Pass = 8;

    public static IEnumerable<FieldError> Check(string text, Plats? plats, Tidsmonster? monster) =>
        Bostadsadress.Check(text, "#/var").Concat(CheckPlats(plats)).Concat(CheckMonster(monster));

    private static IEnumerable<FieldError> CheckPlats(Plats? plats)
    {
        if (plats is null)
            return [];
        if (string.IsNullOrWhiteSpace(plats.Omrade) && string.IsNullOrWhiteSpace(plats.Namn) && plats.Geometri is null)
            return [new("#/plats", "Ange ett område, ett platsnamn eller en ritad plats, eller utelämna platsen.")];
        return Bostadsadress
            .Check(plats.Namn, "#/plats/namn")
            .Concat(plats.Geometri is { } geometri ? PlatsRules.Check(geometri, "#/plats/geometri") : []);
    }

    private static IEnumerable<FieldError> CheckMonster(Tidsmonster? monster)
    {
        if (monster is null)
            yield break;
        if (monster.Rutnat.Count != Dagar || monster.Rutnat.Any(rad => rad?.Count != Pass))
            yield return new("#/tidsmonster/rutnat", "Rutnätet har sju rader (måndag–söndag) med åtta pass var.");
        else if (monster.Rutnat.Any(rad => rad.Any(varde => varde is < 0 or > 3)))
            yield return new("#/tidsmonster/rutnat", "Varje ruta har ett värde 0–3.");
        if (monster.Manader?.Any(manad => manad is < 1 or > 12) == true)
            yield return new("#/tidsmonster/manader", "En månad är ett tal 1–12.");
    }

    public static string? AsJson<T>(T? value)
        where T : class => value is null ? null : JsonSerializer.Serialize(value, Json.Options);

    public static T? FromJson<T>(string? json)
        where T : class => json is null ? null : JsonSerializer.Deserialize<T>(json, Json.Options);
}

/// <summary>Stadens perspektiv på vilka som drabbas.</summary>
public enum Drabbadperspektiv
{
    Jamstalldhet,
    Hbtq,
    Barnratt,
    Funktionshinder,
    Aldre,
}
