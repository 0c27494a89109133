using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

internal static class ImportProblem
{
    public static ProblemException Saknas(Guid id) =>
        ProblemException.NotFound("import-saknas", $"Det finns ingen import {id} som du har tillgång till.");

    public static ProblemException DatamangdSaknas() =>
        new(400, "parameter-saknas", "Ange parametern datamangd: koden för datamängden som filen hör till.");

    public static ProblemException FilSaknas() =>
        ProblemException.Unprocessable("fil-saknas", "Begäran har inget innehåll. Skicka filen som begärans kropp.");

    public static ProblemException Kontrollsumma(string beraknad) =>
        ProblemException.Unprocessable(
            "kontrollsumma-fel",
            $"Innehållet stämmer inte med huvudet Content-Digest. Det som kom fram har sha-256=:{beraknad}:."
        );

    public static ProblemException Kodning(string kodning) =>
        new(
            415,
            "format-stods-inte",
            $"Content-Encoding {kodning} stöds inte. Skicka filen okomprimerad eller med gzip."
        );

    public static ProblemException EjForhandsgranskad(Importstatus status) =>
        ProblemException.Conflict(
            "import-ej-forhandsgranskad",
            $"Bara en förhandsgranskad import kan verkställas; den här är {status}."
        );

    public static ProblemException EjGranskad(Importstatus status) =>
        ProblemException.Conflict(
            "import-ej-granskad",
            $"Rapport och skillnad finns när filen är granskad; importen är ännu {status}."
        );

    public static ProblemException EjAterkallbar(Importstatus status) =>
        ProblemException.Conflict(
            "import-ej-aterkallbar",
            $"Bara en import som har lagrat något kan återkallas; den här är {status}."
        );

    public static ProblemException FilBorttagen() =>
        ProblemException.Conflict(
            "importfil-borttagen",
            "Filen finns inte kvar: den innehöll något som såg ut som personuppgifter. Skicka en ny fil."
        );

    public static ProblemException Pagar(string datamangd) =>
        ProblemException.Conflict(
            "import-pagar",
            $"En annan import till {datamangd} pågår. Försök igen när den är klar."
        );

    public static ProblemException PeriodLast(string nyckel, string rapport) =>
        ProblemException.Conflict(
            "period-last",
            $"{nyckel} är låst av den beslutade rapporten {rapport}. Det krävs rätten {ImportRatt.Lasupp} i området för att ändra."
        );

    public static ProblemException Upplasning(string fel) =>
        new(400, "okant-filtervarde", $"Parametern upplasning {fel}");

    public static ProblemException AndradSenare(
        long antal,
        IReadOnlyList<string> nycklar,
        IReadOnlyList<Guid> importer
    ) =>
        new(
            409,
            "import-andrad-senare",
            $"{antal} av importens värden har ändrats av en senare import, till exempel {nycklar[0]}. Återkalla den först."
        )
        {
            Extensions = new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["antal"] = antal,
                ["nycklar"] = nycklar,
                ["importer"] = importer,
            },
        };
}

internal static class ImportRatt
{
    public const string Importera = "indikatorer:importera";

    /// <summary>To change a period that a decided report has locked.</summary>
    public const string Lasupp = "indikatorer:lasupp";

    /// <summary>Whoever may import for the whole country sees everyone's imports; others see their own.</summary>
    public static bool SerAlla(CurrentUser user) => user.HarRatt(Importera, "00");
}
