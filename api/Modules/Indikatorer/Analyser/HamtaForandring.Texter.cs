namespace Trygghet.Modules.Indikatorer;

internal static partial class HamtaForandring
{
    private const string Beskrivning =
        "Prövar om ett värde skiljer sig från det i en annan period, eller i ett annat område, mer än slumpen förklarar. "
        + "Andelar: poängtest och Newcombes intervall, med designeffekten. Antal och kvoter: betingat binomialtest med exakt intervall; "
        + "antal räknas per dag, kvoter per nämnare. Medelvärden: Welchs t-test. q tar hänsyn till hur många test frågan innehåller "
        + "(Benjamini–Hochberg): ställ hela frågan på en gång. Ett område i jamforOmrade jämförs med resten av det, när täljare och nämnare för "
        + "båda är publicerade i samma period, datamängd och definition och ingen annan del är dold; annars säger orsaker varför inte. Det prövas aldrig över ett brott i serien, mellan datamängder eller med ett "
        + "dolt värde; orsaker säger varför. Bara publicerade värden läses.";

    private const string Exempel = """
        {"antalTest":1,"niva":0.05,"items":[{"indikator":"TRY-03","indikatornamn":"Orolig för att närstående utsätts för brott",
        "omrade":"jarva","omradesnamn":"Järva","jamforOmrade":null,"motResten":false,"datamangd":"TRYGGHET-SYNTETISK","syntetisk":true,"enhet":"andel %",
        "riktning":"LagBra","nu":{"period":"2026","varde":31.0,"n":423,"ki95":{"nedre":26.78,"ovre":35.56,"metod":"Wilson"},
        "status":"Ok","statistikstatus":"Slutlig"},"da":{"period":"2023","varde":43.0,"n":410,
        "ki95":{"nedre":38.29,"ovre":47.84,"metod":"Wilson"},"status":"Ok","statistikstatus":"Slutlig"},
        "test":"Newcombes hybridintervall och poängtest för två andelar",
        "effekt":{"matt":"Procentenheter","varde":-12,"nedre":-18.4,"ovre":-5.4},"p":0.00034,"q":0.00034,"slutsats":"SannoliktMinskat",
        "godEllerDalig":"God","minstaUpptackbara":{"varde":9.7,"enhet":"procentenheter"},
        "text":"Orolig för att närstående utsätts för brott i Järva har sannolikt minskat: från 2023 (43 %) till 2026 (31 %), 12 procentenheter lägre (95 %-intervall 5,4 till 18,4). Det är en förbättring.",
        "orsaker":[]}]}
        """;
}
