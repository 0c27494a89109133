using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using Trygghet.Modules.Indikatorer.Contract;

namespace Trygghet.Modules.Indikatorer;

internal static partial class HamtaStyrdiagram
{
    internal sealed record Parametrar(
        [FromQuery(Name = "indikator"), Description("Indikatorns kod.")] string? Indikator,
        [FromQuery(Name = "omrade"), Description("Områdets kod.")] string? Omrade,
        [
            FromQuery(Name = "typ"),
            Description("P, PPrim, U, UPrim, C, CPrim eller XmR; utan värde väljs den som passar.")
        ]
            string? Typ,
        [
            FromQuery(Name = "periodslag"),
            Description("Ar, Halvar, Tertial, Kvartal, Manad eller Vecka; utan värde det vanligaste.")
        ]
            string? Periodslag,
        [FromQuery(Name = "uppdelning"), Description("Uppdelning, till exempel kon=kvinna; utan värde alla.")]
            string? Uppdelning,
        [FromQuery(Name = "datamangd"), Description("Datamängdens kod, när indikatorn finns i flera.")]
            string? Datamangd,
        [
            FromQuery(Name = "asOf"),
            Description(
                "Svaret med de siffror, brott och baslinjer som var kända då, i UTC, till exempel 2026-11-22T08:00:00Z. Det som är dolt nu är dolt också då."
            )
        ]
            string? AsOf
    );

    /// <summary>Ett styrdiagram.</summary>
    /// <param name="Indikator">Indikatorns kod.</param>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="Datamangd">Datamängden som värdena kommer från.</param>
    /// <param name="Syntetisk">true = påhittade exempelvärden.</param>
    /// <param name="Enhet">Värdenas enhet.</param>
    /// <param name="Periodslag">Periodernas längd.</param>
    /// <param name="Delar">Diagrammets delar, i tidsordning: en ny börjar vid varje brott i serien.</param>
    /// <param name="Baslinje">Baslinjen som en person har fastställt; null när alla värden i delen används.</param>
    /// <param name="Seriebrott">Registrerade brott i serien.</param>
    public sealed record Response(
        string Indikator,
        string Omrade,
        string Datamangd,
        bool Syntetisk,
        string Enhet,
        Periodslag Periodslag,
        IReadOnlyList<DelResponse> Delar,
        BaslinjeSvar? Baslinje,
        IReadOnlyList<Seriebrottsvar> Seriebrott
    );

    /// <summary>En del av diagrammet, utan brott.</summary>
    /// <param name="Typ">Diagrammets slag; Prim betyder att gränserna är vidgade för överspridning (Laney).</param>
    /// <param name="Mittlinje">Mittlinjen; null när delen har för få värden.</param>
    /// <param name="SigmaZ">Hur många gånger slumpens spridning perioderna sprider sig; null för XmR.</param>
    /// <param name="OvreSpannvidd">För XmR: övre gräns för skillnaden mellan två perioder.</param>
    /// <param name="FrusenBaslinje">Om mittlinje och gränser kommer ur den fastställda baslinjen.</param>
    /// <param name="Brottsorsak">Varför delen börjar där den gör; null för den första.</param>
    /// <param name="Punkter">Periodernas värden, gränser och signaler.</param>
    /// <param name="Text">Vad diagrammet visar, på svenska.</param>
    public sealed record DelResponse(
        Diagramtyp Typ,
        double? Mittlinje,
        double? SigmaZ,
        double? OvreSpannvidd,
        bool FrusenBaslinje,
        string? Brottsorsak,
        IReadOnlyList<PunktResponse> Punkter,
        string Text
    );

    /// <summary>En period i diagrammet.</summary>
    /// <param name="Period">Periodkod.</param>
    /// <param name="Varde">Värdet; null när det saknas eller inte får visas.</param>
    /// <param name="N">Antal svar bakom värdet.</param>
    /// <param name="Status">Ok, Osaker, eller varför värdet inte visas.</param>
    /// <param name="Nedre">Nedre styrgräns.</param>
    /// <param name="Ovre">Övre styrgräns.</param>
    /// <param name="Signaler">Regler som bryts här: mer än slump.</param>
    public sealed record PunktResponse(
        string Period,
        decimal? Varde,
        int? N,
        Vardestatus Status,
        double? Nedre,
        double? Ovre,
        IReadOnlyList<Signalregel> Signaler
    );

    private const string Beskrivning =
        "Ett styrdiagram skiljer vanlig variation från sådan som behöver en förklaring. Typen väljs efter indikatorn: P för andelar med känt n, "
        + "U för kvoter med känd täljare och nämnare, C för antal, annars XmR (2,66 gånger medelspännvidden). Sprider sig perioderna mer än slumpen "
        + "vidgas gränserna (Laney): PPrim, UPrim, CPrim. Reglerna är Nelsons och Western Electrics. Diagrammet börjar om vid varje brott i serien. "
        + "Med färre än åtta visade värden räknas inga gränser. Bara publicerade värden läses.";

    private const string Exempel = """
        {"indikator":"BRO-02","omrade":"jarva","datamangd":"TRYGGHET-SYNTETISK","syntetisk":true,"enhet":"antal","periodslag":"Ar",
        "delar":[{"typ":"C","mittlinje":412.5,"sigmaZ":0.92,"ovreSpannvidd":null,"frusenBaslinje":false,"brottsorsak":null,
        "punkter":[{"period":"2024","varde":420,"n":null,"status":"Ok","nedre":351.57,"ovre":473.43,"signaler":[]}],
        "text":"Bara vanlig variation: inget av de 10 värdena bryter någon regel."}],"baslinje":null,"seriebrott":[]}
        """;
}

/// <summary>Ett brott i serien.</summary>
/// <param name="Datum">Första dagen efter brottet.</param>
/// <param name="Orsak">Varför värden före och efter inte kan jämföras.</param>
/// <param name="Kalla">Vem som säger det.</param>
internal sealed record Seriebrottsvar(DateOnly Datum, string Orsak, string Kalla);
