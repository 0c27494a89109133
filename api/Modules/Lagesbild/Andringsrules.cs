using System.Text.Json;
using System.Text.Json.Nodes;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Vad som har hänt med ett problem eller en orsak sedan den förra versionen.</summary>
public enum Versionsandring
{
    Tillagd,
    Borttagen,
    Andrad,
}

/// <summary>Compares two versions of rows that carry where they came from (<c>foregaende</c>). Pure.</summary>
internal static class Andringsrules
{
    /// <summary>Ett fält som är ändrat.</summary>
    /// <param name="Namn">Fältets namn.</param>
    /// <param name="Fore">Som det var; null när det var tomt.</param>
    /// <param name="Efter">Som det är; null när det är tomt.</param>
    public sealed record Falt(string Namn, string? Fore, string? Efter);

    /// <summary>Ett problem eller en orsak.</summary>
    /// <param name="Id">Id i den nya versionen, eller i den förra när det är borttaget.</param>
    /// <param name="Rubrik">Problemets rubrik eller orsakens text.</param>
    /// <param name="Slag">Tillagd, borttagen eller ändrad.</param>
    /// <param name="Falt">Fälten som är ändrade, när den är ändrad.</param>
    public sealed record Post(Guid Id, string Rubrik, Versionsandring Slag, IReadOnlyList<Falt> Falt);

    public static IReadOnlyList<Post> Poster(
        IReadOnlyList<JsonObject> fore,
        IReadOnlyList<JsonObject> efter,
        string rubrik
    )
    {
        var gamla = fore.ToDictionary(Id);
        var kvar = efter.Select(Foregaende).OfType<Guid>().ToHashSet();
        return efter
            .Select(ny =>
                Foregaende(ny) is { } fran && gamla.TryGetValue(fran, out var gammal)
                    ? ny.ToPost(rubrik, Versionsandring.Andrad, Skillnader(gammal, ny))
                    : ny.ToPost(rubrik, Versionsandring.Tillagd, [])
            )
            .Where(post => post.Slag != Versionsandring.Andrad || post.Falt.Count > 0)
            .Concat(
                fore.Where(gammal => !kvar.Contains(Id(gammal)))
                    .Select(gammal => gammal.ToPost(rubrik, Versionsandring.Borttagen, []))
            )
            .ToList();
    }

    public static IReadOnlyList<Falt> Skillnader(JsonObject fore, JsonObject efter) =>
        efter
            .Select(falt => falt.Key)
            .Where(namn => namn is not ("id" or "foregaende") && !JsonNode.DeepEquals(fore[namn], efter[namn]))
            .Select(namn => new Falt(
                JsonNamingPolicy.CamelCase.ConvertName(Sammansatt(namn)),
                Text(fore[namn]),
                Text(efter[namn])
            ))
            .ToList();

    private static Post ToPost(this JsonObject rad, string rubrik, Versionsandring slag, IReadOnlyList<Falt> falt) =>
        new(Id(rad), rad[rubrik]!.GetValue<string>(), slag, falt);

    private static Guid Id(JsonObject rad) => rad["id"]!.GetValue<Guid>();

    private static Guid? Foregaende(JsonObject rad) => rad["foregaende"]?.GetValue<Guid>();

    /// <summary>"vilka_drabbas" is vilkaDrabbas in the API.</summary>
    private static string Sammansatt(string namn) =>
        string.Concat(
            namn.Split('_').Select((del, plats) => plats == 0 ? del : $"{char.ToUpperInvariant(del[0])}{del[1..]}")
        );

    /// <summary>Text as it stands, a list of words as words, anything else as it is written.</summary>
    private static string? Text(JsonNode? varde) =>
        varde switch
        {
            null => null,
            JsonArray lista => string.Join(", ", lista.Select(Text)),
            JsonObject objekt => string.Join(
                ", ",
                objekt.Select(falt => Text(falt.Value)).Where(text => text is not null)
            ),
            _ => varde.ToString(),
        };
}
