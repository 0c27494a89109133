using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

internal static class PrioriteringProblem
{
    public static ProblemException Saknas(Guid id) =>
        ProblemException.NotFound("prioriteringsmote-saknas", $"Det finns inget prioriteringsmöte {id}.");

    public static ProblemException Avslutat() =>
        ProblemException.Conflict(
            "prioriteringsmote-avslutat",
            "Mötet är avslutat och ändras inte. Kalla till ett nytt möte för att besluta på nytt."
        );

    public static ProblemException EjPrioriterbar() =>
        ProblemException.Conflict(
            "lagesbild-ej-prioriterbar",
            "Styrgruppen prioriterar problemen i en gemensam lägesbild, en tertialanalys eller den lagstadgade lägesbilden, när den är klar eller fastställd."
        );

    public static ProblemException UtanPaverkbarOrsak(string rubrik) =>
        ProblemException.Unprocessable(
            "problem-utan-paverkbar-orsak",
            $"Problemet ”{rubrik}” kan inte prioriteras: det har ingen orsak som går att påverka. Avvakta tills orsaksanalysen har en.",
            new FieldError(
                "#/beslut",
                "Ett prioriterat problem har minst en orsak som går att påverka, helt eller delvis."
            )
        );

    public static ProblemException Ofullstandigt(IReadOnlyList<FieldError> problem) =>
        ProblemException.Unprocessable(
            "prioriteringsmote-ofullstandigt",
            "Mötet kan inte avslutas förrän varje problem har ett beslut: prioriterad, bortprioriterad eller avvaktar.",
            problem
        );
}
