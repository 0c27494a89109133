using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

internal static class LagesbildProblem
{
    public static ProblemException Saknas(Guid id) =>
        ProblemException.NotFound("lagesbild-saknas", $"Det finns ingen lägesbild {id}.");

    public static ProblemException ProblemSaknas(Guid id) =>
        ProblemException.NotFound("problem-saknas", $"Det finns inget problem {id}.");

    public static ProblemException OrsakSaknas(Guid id) =>
        ProblemException.NotFound("orsak-saknas", $"Det finns ingen orsak {id}.");

    public static ProblemException EjUtkast(LagesbildStatus status) =>
        ProblemException.Conflict(
            "lagesbild-ej-utkast",
            $"Bara ett utkast kan ändras; lägesbilden har status {status}. Skriv en ny lägesbild i stället."
        );

    public static ProblemException AnnanParts(string? part) =>
        ProblemException.Forbidden($"Lägesbilden är {part}s egen: bara den som har en roll där ändrar den.");

    public static ProblemException EjFaststalld(LagesbildStatus status) =>
        ProblemException.Conflict(
            "lagesbild-ej-faststalld",
            $"Bara en fastställd lägesbild kan publiceras; lägesbilden har status {status}."
        );

    public static ProblemException Ofullstandig(IReadOnlyList<FieldError> delar) =>
        ProblemException.Unprocessable(
            "lagesbild-ofullstandig",
            "Den lagstadgade lägesbilden kan inte fastställas med en tom del (2023:196, 4 §).",
            delar
        );

    public static ProblemException OrsakHarUnderliggande(IReadOnlyList<int> lopnummer) =>
        ProblemException.Conflict(
            "orsak-har-underliggande",
            $"Orsaken har underliggande orsaker: {string.Join(", ", lopnummer)}. Flytta eller ta bort dem först."
        );
}

internal static class LagesbildRatt
{
    public const string Las = "lagesbild:las";
    public const string Skriv = "lagesbild:skriv";

    /// <summary>Pictures of violent extremism, a restricted input.</summary>
    public const string Extremism = "lagesbild:extremism";

    /// <summary>Every party's own pictures, also those that are not shared: the revisor's.</summary>
    public const string Insyn = "lagesbild:insyn";
    public const string Faststall = "lagesbild:faststall";
    public const string Publicera = "lagesbild:publicera";

    /// <summary>The right of Indikatorer: in which areas the caller reads figures.</summary>
    public const string LasSiffror = "indikatorer:las";
}
