using Trygghet.Shared;

namespace Trygghet.Modules.Samverkansoverenskommelse;

internal static class SamverkansoverenskommelseProblem
{
    public static ProblemException Saknas(Guid id) =>
        ProblemException.NotFound(
            "overenskommelse-saknas",
            $"Det finns ingen samverkansöverenskommelse {id} som du har tillgång till."
        );

    public static ProblemException Undertecknad() =>
        ProblemException.Conflict(
            "overenskommelse-undertecknad",
            "Alla parter har undertecknat. Texten kan inte ändras; registrera en revision eller skriv en ny "
                + "överenskommelse."
        );

    public static ProblemException EjUndertecknad(IReadOnlyCollection<string> saknar) =>
        ProblemException.Conflict(
            "overenskommelse-ej-undertecknad",
            $"En revision kräver att alla parter har undertecknat. Underskrift saknas från {string.Join(", ", saknar)}."
        );

    public static ProblemException PartHarUndertecknat(string organisation) =>
        ProblemException.Conflict("part-har-undertecknat", $"{organisation} har redan undertecknat.");

    public static ProblemException Ofullstandig(IReadOnlyList<FieldError> errors) =>
        ProblemException.Unprocessable(
            "overenskommelse-ofullstandig",
            "Överenskommelsen kan inte undertecknas förrän alla delar är ifyllda.",
            errors
        );

    public static ProblemException DiarienummerAnvant(string diarienummer) =>
        ProblemException.Conflict(
            "diarienummer-anvant",
            $"Diarienumret {diarienummer} är redan registrerat på en annan överenskommelse."
        );
}

internal static class SamverkansoverenskommelseRatt
{
    public const string Las = "samverkansoverenskommelse:las";
    public const string Skriv = "samverkansoverenskommelse:skriv";
    public const string Underteckna = "samverkansoverenskommelse:underteckna";
    public const string Diariefor = "samverkansoverenskommelse:diariefor";
}
