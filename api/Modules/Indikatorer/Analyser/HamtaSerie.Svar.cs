using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using Trygghet.Modules.Indikatorer.Contract;

namespace Trygghet.Modules.Indikatorer;

internal static partial class HamtaSerie
{
    internal sealed record Parametrar(
        [FromQuery(Name = "indikator"), Description("Indikatorns kod.")] string? Indikator,
        [FromQuery(Name = "omrade"), Description("Områdets kod.")] string? Omrade,
        [
            FromQuery(Name = "framraknad"),
            Description("true = lägg till vad områden som slagits samman hade tillsammans.")
        ]
            bool? Framraknad,
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

    /// <summary>En serie ur en datamängd.</summary>
    /// <param name="Indikator">Indikatorns kod.</param>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="Datamangd">Datamängden som värdena kommer från; instrument blandas aldrig.</param>
    /// <param name="Syntetisk">true = påhittade exempelvärden.</param>
    /// <param name="Enhet">Värdenas enhet.</param>
    /// <param name="Punkter">Värdena i tidsordning.</param>
    /// <param name="Foregangare">Områden som slagits samman till detta, när framraknad begärts.</param>
    /// <param name="Seriebrott">Registrerade brott.</param>
    /// <param name="Orsaker">Varför perioder inte kunde räknas om.</param>
    public sealed record Response(
        string Indikator,
        string Omrade,
        string? Datamangd,
        bool Syntetisk,
        string Enhet,
        IReadOnlyList<PunktResponse> Punkter,
        IReadOnlyList<ForegangareSvar> Foregangare,
        IReadOnlyList<Seriebrottsvar> Seriebrott,
        IReadOnlyList<Skal> Orsaker
    );

    /// <summary>Ett värde i serien.</summary>
    /// <param name="Period">Periodkod.</param>
    /// <param name="PeriodFran">Periodens första dag.</param>
    /// <param name="PeriodTill">Periodens sista dag.</param>
    /// <param name="Varde">Värdet; null när det saknas eller inte får visas.</param>
    /// <param name="N">Antal svar bakom värdet.</param>
    /// <param name="Ki95">95 %-intervall.</param>
    /// <param name="Status">Ok, Osaker, eller varför värdet inte visas.</param>
    /// <param name="Statistikstatus">Preliminärt eller slutligt.</param>
    /// <param name="Indikatorversion">Definitionens version.</param>
    /// <param name="Omraknad">true = summan av områden som senare slogs samman, inte ett levererat värde.</param>
    /// <param name="BrottFore">Varför värdet inte kan jämföras med det före; null när det kan det.</param>
    public sealed record PunktResponse(
        string Period,
        DateOnly PeriodFran,
        DateOnly PeriodTill,
        decimal? Varde,
        int? N,
        Intervall? Ki95,
        Vardestatus Status,
        Statistikstatus Statistikstatus,
        string Indikatorversion,
        bool Omraknad,
        string? BrottFore
    );

    /// <summary>Ett område som slagits samman med andra.</summary>
    /// <param name="Kod">Områdets kod.</param>
    /// <param name="Namn">Områdets namn.</param>
    /// <param name="Datum">Dagen då det nya området bildades.</param>
    public sealed record ForegangareSvar(string Kod, string Namn, DateOnly Datum);

    private static PunktResponse PunktSvar(Serie serie, Punkt punkt, bool omraknad)
    {
        var fore = serie.AvSlag(punkt.Slag).LastOrDefault(annan => annan.PeriodFran < punkt.PeriodFran);
        var ki = omraknad ? MatvardeRules.Bedom(serie.Definition.Matning, 0, Matt(serie, punkt)).Ki95 : punkt.Ki95;
        return new(
            punkt.Period,
            punkt.PeriodFran,
            punkt.PeriodTill,
            punkt.Varde,
            punkt.N,
            ki,
            punkt.Status,
            punkt.Statistikstatus,
            punkt.Indikatorversion,
            omraknad,
            fore is null ? null : serie.Brottsorsak(fore, punkt)
        );
    }

    private static Vardeunderlag Matt(Serie serie, Punkt punkt) =>
        new(punkt.Varde, punkt.N)
        {
            Taljare = punkt.Taljare,
            Namnare = punkt.Namnare,
            Enhet = serie.Definition.Enhet,
            Designeffekt = punkt.Designeffekt,
        };

    private const string Beskrivning =
        "En indikator i ett område över tid, ur en enda datamängd: instrument blandas aldrig i en serie. brottFore säger var serien bryts. "
        + "Med framraknad=true läggs perioder till från tiden före en sammanslagning: antal summeras, andelar vägs med antalet svar och kvoter "
        + "räknas om ur täljare och nämnare, alltid märkta omraknad. Saknas eller döljs något av områdenas värden räknas perioden inte om; "
        + "orsaker säger varför. Bara publicerade värden läses.";

    private const string Exempel = """
        {"indikator":"BRO-02","omrade":"jarva","datamangd":"TRYGGHET-SYNTETISK","syntetisk":true,"enhet":"antal",
        "punkter":[{"period":"2019","periodFran":"2019-01-01","periodTill":"2019-12-31","varde":702,"n":null,
        "ki95":{"nedre":651.0,"ovre":755.9,"metod":"Byar"},"status":"Ok","statistikstatus":"Slutlig","indikatorversion":"1",
        "omraknad":true,"brottFore":null}],
        "foregangare":[{"kod":"rinkeby-kista","namn":"Rinkeby-Kista","datum":"2023-07-01"}],"seriebrott":[],"orsaker":[]}
        """;
}
