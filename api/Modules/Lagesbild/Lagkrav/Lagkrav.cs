namespace Trygghet.Modules.Lagesbild;

/// <summary>Vad systemet räknar ut av ett lagkrav.</summary>
internal enum Lagkravskontroll
{
    Lagesbildsdelar,
    Lagesbildstackning,
    Lagesbildsalder,
}

/// <summary>Ett krav i lagen, som data.</summary>
/// <param name="Kod">Kravets kod.</param>
/// <param name="Lag">Lagens nummer i SFS.</param>
/// <param name="Paragraf">Paragrafen.</param>
/// <param name="Kortnamn">Kravet i korthet.</param>
/// <param name="Kontroll">Vad systemet räknar ut; ändras inte.</param>
/// <param name="GransManader">Hur gammal lägesbilden får bli; null när kravet inte har någon klocka.</param>
/// <param name="Varningar">Efter hur många månader systemet varnar: snart och brådskande.</param>
/// <param name="Kalla">Var kravet står att läsa.</param>
/// <param name="Verifierad">false = ej granskad av jurist.</param>
/// <param name="Version">Versionen, samma som i ETag.</param>
/// <param name="AndradAv">Vem som ändrade senast.</param>
/// <param name="Andrad">När det ändrades.</param>
internal sealed record Lagkrav(
    string Kod,
    string Lag,
    string Paragraf,
    string Kortnamn,
    Lagkravskontroll Kontroll,
    int? GransManader,
    int[] Varningar,
    string Kalla,
    bool Verifierad,
    int Version,
    string AndradAv,
    DateTime Andrad
)
{
    internal const string Exempel = """
        {"kod":"lagesbild-uppdatering","lag":"2023:196","paragraf":"6 §","kortnamn":"Lägesbilden hålls uppdaterad: minst vartannat år",
        "kontroll":"Lagesbildsalder","gransManader":24,"varningar":[18,21],"kalla":"Utredningens förslag (minst vartannat år).",
        "verifierad":false,"version":1,"andradAv":"system","andrad":"2026-11-26T08:00:00Z"}
        """;
}
