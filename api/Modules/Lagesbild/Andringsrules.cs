using System.Text.Json;
using System.Text.Json.Nodes;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Vad som har hänt med en del sedan den förra versionen.</summary>
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

    /// <summary>En del som är tillagd, borttagen eller ändrad.</summary>
    /// <param name="Id">Id i den nya versionen, eller i den förra när den är borttagen. Null för det som inte har något id: en siffra i texten och ett svar på källkravet.</param>
    /// <param name="Rubrik">Vad delen säger: problemets rubrik, orsakens text, indikatorns namn.</param>
    /// <param name="Problem">Rubriken på problemet som delen hör till; null för det som inte hör till ett problem.</param>
    /// <param name="Slag">Tillagd, borttagen eller ändrad.</param>
    /// <param name="Falt">Det som är ändrat. För en siffra i texten står siffran här också när den är tillagd eller borttagen.</param>
    public sealed record Post(Guid? Id, string Rubrik, string? Problem, Versionsandring Slag, IReadOnlyList<Falt> Falt);

    /// <summary>What is not said by the part itself: which it is, and where it stands.</summary>
    private static readonly string[] Utanfor = ["id", "foregaende", "problem"];

    public static IReadOnlyList<Post> Poster(
        IReadOnlyList<JsonObject> fore,
        IReadOnlyList<JsonObject> efter,
        string rubrik
    ) => Poster(fore, efter, rubrik, Skillnader);

    public static IReadOnlyList<Post> Poster(
        IReadOnlyList<JsonObject> fore,
        IReadOnlyList<JsonObject> efter,
        string rubrik,
        Func<JsonObject, JsonObject, IReadOnlyList<Falt>> skillnader
    )
    {
        var gamla = fore.ToDictionary(Id);
        var kvar = efter.Select(Foregaende).OfType<Guid>().ToHashSet();
        return efter
            .Select(ny =>
                Foregaende(ny) is { } fran && gamla.TryGetValue(fran, out var gammal)
                    ? ny.ToPost(rubrik, Versionsandring.Andrad, skillnader(gammal, ny))
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
            .Where(namn => !Utanfor.Contains(namn) && !JsonNode.DeepEquals(fore[namn], efter[namn]))
            .Select(namn => new Falt(
                JsonNamingPolicy.CamelCase.ConvertName(Sammansatt(namn)),
                Andringsord.Text(namn, fore[namn]),
                Andringsord.Text(namn, efter[namn])
            ))
            .ToList();

    /// <summary>Two lists of things without ids, by what names them: a figure by its reference, an answer by its source.</summary>
    public static IReadOnlyList<Post> Namngivna(
        IReadOnlyDictionary<string, string> fore,
        IReadOnlyDictionary<string, string> efter,
        string falt,
        Func<string, string> rubrik
    ) =>
        efter
            .Keys.Union(fore.Keys, StringComparer.Ordinal)
            .Select(namn => (namn, Fore: fore.GetValueOrDefault(namn), Efter: efter.GetValueOrDefault(namn)))
            .Where(rad => rad.Fore != rad.Efter)
            .Select(rad => new Post(
                null,
                rubrik(rad.namn),
                null,
                rad switch
                {
                    { Fore: null } => Versionsandring.Tillagd,
                    { Efter: null } => Versionsandring.Borttagen,
                    _ => Versionsandring.Andrad,
                },
                [new(falt, rad.Fore, rad.Efter)]
            ))
            .ToList();

    private static Post ToPost(this JsonObject rad, string rubrik, Versionsandring slag, IReadOnlyList<Falt> falt) =>
        new(Id(rad), rad[rubrik]!.GetValue<string>(), rad["problem"]?.GetValue<string>(), slag, falt);

    private static Guid Id(JsonObject rad) => rad["id"]!.GetValue<Guid>();

    private static Guid? Foregaende(JsonObject rad) => rad["foregaende"]?.GetValue<Guid>();

    /// <summary>"vilka_drabbas" is vilkaDrabbas in the API.</summary>
    private static string Sammansatt(string namn) =>
        string.Concat(
            namn.Split('_').Select((del, plats) => plats == 0 ? del : $"{char.ToUpperInvariant(del[0])}{del[1..]}")
        );
}
