using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

internal static class AnalyserProblem
{
    public static ProblemException ForStorFraga(int flest) =>
        new(
            400,
            "for-stor-analys",
            $"Frågan gäller fler än {flest} serier. Ange indikator eller område, eller dela upp frågan."
        );

    public static ProblemException ParameterSaknas(string namn) =>
        new(400, "parameter-saknas", $"Ange parametern {namn}.");

    public static ProblemException BadaJamforelserna() =>
        new(400, "tva-jamforelser", "Ange jamforPeriod eller jamforOmrade, inte båda.");

    public static ProblemException BrottetFinns(string indikator, DateOnly datum) =>
        ProblemException.Conflict("seriebrott-finns", $"{indikator} har redan ett brott den {datum:yyyy-MM-dd} där.");

    public static ProblemException SerieSaknas(string indikator, string omrade) =>
        ProblemException.NotFound("serie-saknas", $"{indikator} har inga publicerade värden i {omrade}.");

    public static ProblemException BaslinjenForKort(int minst) =>
        ProblemException.Unprocessable(
            "baslinje-for-kort",
            $"Baslinjen behöver minst {minst} visade värden utan brott emellan.",
            new FieldError("#/periodFran", $"Mellan periodFran och periodTill finns färre än {minst} visade värden.")
        );
}
