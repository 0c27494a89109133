using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace Trygghet.Modules.Indikatorer;

internal static partial class HamtaOmradeslage
{
    internal sealed record Parametrar(
        [FromQuery(Name = "omrade"), Description("Områdets kod.")] string? Omrade,
        [
            FromQuery(Name = "indikator"),
            Description("Indikatorernas koder; utan värde alla som har mätvärden i området.")
        ]
            string[]? Indikator,
        [FromQuery(Name = "uppdelning"), Description("Uppdelning, till exempel kon=kvinna; utan värde alla.")]
            string? Uppdelning
    );

    /// <summary>Ett område prövat på alla sätt samtidigt.</summary>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="AntalTest">Hur många test som gjordes, över alla indikatorer och jämförelser; q tar hänsyn till det.</param>
    /// <param name="Niva">Så stor andel falska larm godtas bland det som kallas sannolikt.</param>
    /// <param name="Indikatorer">En rad per indikator, efter kod.</param>
    public sealed record Response(
        string Omrade,
        int AntalTest,
        double Niva,
        IReadOnlyList<IndikatorResponse> Indikatorer
    );

    /// <summary>En indikator i området.</summary>
    /// <param name="Indikator">Indikatorns kod.</param>
    /// <param name="MotForegaende">Det senaste värdet mot det förra.</param>
    /// <param name="MotResten">Området mot resten av kommunen i samma period; null för en kommun.</param>
    /// <param name="MotAndra">Området mot vart och ett av de andra områdena med samma förälder, i samma period, efter kod. Ingen rangordning.</param>
    public sealed record IndikatorResponse(
        string Indikator,
        HamtaForandring.Forandring MotForegaende,
        HamtaForandring.Forandring? MotResten,
        IReadOnlyList<HamtaForandring.Forandring> MotAndra
    );

    private const string Beskrivning =
        "Indikatorernas senaste värden i ett område, mot det förra värdet, mot resten av kommunen och mot vart och ett av de andra områdena med "
        + "samma förälder. Metoderna är desamma som i GET /analyser/forandring; q tar hänsyn till alla test i svaret (Benjamini–Hochberg). "
        + "Perioden är den senaste av det längsta slag som indikatorn mäts i. Två områden rangordnas aldrig: slutsats säger om skillnaden är säkerställd.";

    private const string Exempel = """
        {"omrade":"0180","antalTest":1,"niva":0.05,"indikatorer":[{"indikator":"TRY-03","motForegaende":{"indikator":"TRY-03",
        "indikatornamn":"Orolig för att närstående utsätts för brott","omrade":"0180","omradesnamn":"Stockholm","jamforOmrade":null,
        "motResten":false,"datamangd":"TRYGGHET-SYNTETISK","syntetisk":true,"enhet":"andel %",
        "riktning":"LagBra","nu":{"period":"2026","varde":31.0,"n":423,"ki95":{"nedre":26.78,"ovre":35.56,"metod":"Wilson"},
        "status":"Ok","statistikstatus":"Slutlig"},"da":{"period":"2023","varde":43.0,"n":410,
        "ki95":{"nedre":38.29,"ovre":47.84,"metod":"Wilson"},"status":"Ok","statistikstatus":"Slutlig"},
        "test":"Newcombes hybridintervall och poängtest för två andelar",
        "effekt":{"matt":"Procentenheter","varde":-12,"nedre":-18.4,"ovre":-5.4},"p":0.00034,"q":0.00034,"slutsats":"SannoliktMinskat",
        "godEllerDalig":"God","minstaUpptackbara":{"varde":9.7,"enhet":"procentenheter"},
        "text":"Orolig för att närstående utsätts för brott i Stockholm har sannolikt minskat: från 2023 (43 %) till 2026 (31 %), 12 procentenheter lägre (95 %-intervall 5,4 till 18,4). Det är en förbättring.",
        "orsaker":[]},"motResten":null,"motAndra":[]}]}
        """;
}
