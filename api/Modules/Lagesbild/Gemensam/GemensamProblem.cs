using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

internal static class GemensamProblem
{
    public static ProblemException EjGemensam() =>
        ProblemException.Conflict(
            "lagesbild-ej-gemensam",
            "Bara en gemensam lägesbild sätts samman av parternas egna lägesbilder."
        );

    public static ProblemException SammanforingSaknas(Guid id) =>
        ProblemException.NotFound("sammanforing-saknas", $"Det finns ingen sammanföring {id} i lägesbilden.");

    public static ProblemException RedanSammanfort(IEnumerable<string> rubriker) =>
        ProblemException.Conflict(
            "delproblem-sammanfort",
            $"Det finns redan ett beslut om {string.Join(", ", rubriker)}. Ändra eller ångra det i stället."
        );

    public static ProblemException AvvisningSaknas(Guid id) =>
        ProblemException.NotFound("avvisning-saknas", $"Det finns inget avvisat förslag {id} i lägesbilden.");

    public static ProblemException ForslagAvvisat(string stadens, string polisens) =>
        ProblemException.Conflict(
            "forslag-avvisat",
            $"Att {stadens} och {polisens} är samma problem är redan avvisat."
        );

    public static ProblemException Ofullstandig(IReadOnlyList<FieldError> saknas) =>
        ProblemException.Unprocessable(
            "gemensam-ofullstandig",
            "Den gemensamma lägesbilden kan inte fastställas: "
                + string.Join(" ", saknas.Select(fel => fel.Detail))
                + " Gör klart det som saknas, eller ange i undantag varför den fastställs ändå.",
            saknas
        );
}
