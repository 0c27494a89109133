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
            $"Bara ett utkast kan ändras; lägesbilden har status {status}. Återför den till utkast, eller skriv en ny version."
        );

    public static ProblemException AnnanParts(string? part) =>
        ProblemException.Forbidden($"Lägesbilden är {part}s egen: bara den som har en roll där ändrar den.");

    public static ProblemException FelTillstand(
        string handling,
        LagesbildStatus status,
        IReadOnlyList<LagesbildStatus> fran
    ) =>
        ProblemException.Conflict(
            "lagesbild-fel-tillstand",
            $"Lägesbilden kan {handling} från {string.Join(" eller ", fran)}; den har status {status}."
        );

    public static ProblemException FelSlag(string handling, Lagesbildstyp typ) =>
        ProblemException.Conflict(
            "lagesbild-fel-slag",
            typ == Lagesbildstyp.Egen
                ? $"En egen lägesbild kan inte {handling}: den delas med de andra parterna när den är klar."
                : $"Bara en egen lägesbild kan {handling}; den här syns redan för alla med rätt att läsa i området."
        );

    public static ProblemException Delad() =>
        ProblemException.Conflict(
            "lagesbild-delad",
            "Lägesbilden är delad och mottagaren har den som inkommen handling. Skriv en ny version i stället."
        );

    public static ProblemException RedanDelad(string mottagare) =>
        ProblemException.Conflict("lagesbild-redan-delad", $"Lägesbilden är redan delad med {mottagare}.");

    public static ProblemException DelningSaknas(Guid id) =>
        ProblemException.NotFound("delning-saknas", $"Det finns ingen delning {id} av lägesbilden.");

    public static ProblemException AnnanMottagare(string mottagare) =>
        ProblemException.Forbidden($"Bara {mottagare} registrerar sitt diarienummer.");

    public static ProblemException Diarieford(string diarienummer) =>
        ProblemException.Conflict("delning-diarieford", $"Delningen är redan diarieförd som {diarienummer}.");

    public static ProblemException HarNyVersion(Guid id) =>
        ProblemException.Conflict(
            "lagesbild-har-ny-version",
            $"En ny version av lägesbilden {id} är redan påbörjad: skriv vidare i den."
        );

    public static ProblemException InteDelad() =>
        ProblemException.Conflict(
            "lagesbild-fel-tillstand",
            "Lägesbilden är inte delad än: återför den till utkast i stället för att skriva en ny version."
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
