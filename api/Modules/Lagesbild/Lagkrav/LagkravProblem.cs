using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

internal static class LagkravProblem
{
    public static ProblemException Saknas(string kod, string? narmast) =>
        ProblemException.NotFound(
            "lagkrav-saknas",
            $"Det finns inget lagkrav {kod}." + (narmast is null ? "" : $" Menade du {narmast}?")
        );

    public static ProblemException KallaObesvarad(IReadOnlyList<FieldError> kallor) =>
        ProblemException.Unprocessable(
            "kalla-obesvarad",
            "Lägesbilden kan inte fastställas förrän varje obligatoriskt underlag är besvarat: ingår, eller ej tillgängligt därför att.",
            kallor
        );
}

internal static class LagkravRatt
{
    public const string Skriv = "lagesbild:lagkrav";
}
