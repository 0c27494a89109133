using Trygghet.Modules.Samverkansprocess.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Samverkansprocess;

internal static class SamverkansprocessProblem
{
    public static ProblemException Saknas(Guid id) =>
        ProblemException.NotFound("samverkansprocess-saknas", $"Det finns ingen samverkansprocess {id}.");

    public static ProblemException Pagar(string omrade) =>
        ProblemException.Conflict(
            "samverkansprocess-pagar",
            $"Det pågår redan en samverkansprocess i {omrade}. Avsluta den innan en ny börjar."
        );

    public static ProblemException OkandOverenskommelse(Guid id) =>
        ProblemException.Invalid(
            new FieldError("#/overenskommelseId", $"Det finns ingen samverkansöverenskommelse {id} i området.")
        );

    public static ProblemException EjTillaten(Processteg fran, Processteg till, IReadOnlyList<Processteg> mojliga) =>
        new(409, "overgang-ej-tillaten", $"Processen kan inte gå från {fran} till {till}.")
        {
            Extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["mojligaSteg"] = mojliga },
        };

    public static ProblemException Villkor(IReadOnlyList<string> brister) =>
        ProblemException.Unprocessable(
            "overgang-villkor",
            "Alla villkor för steget är inte uppfyllda. Styrgruppen kan gå vidare ändå: ange varför i overstyrning.",
            brister.Select(brist => new FieldError("#/tillSteg", brist)).ToList()
        );
}

internal static class SamverkansprocessRatt
{
    public const string Las = "samverkansprocess:las";
    public const string Skriv = "samverkansprocess:skriv";
    public const string Besluta = "samverkansprocess:besluta";
}
