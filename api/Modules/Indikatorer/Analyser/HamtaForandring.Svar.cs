using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using Trygghet.Modules.Indikatorer.Contract;

namespace Trygghet.Modules.Indikatorer;

internal static partial class HamtaForandring
{
    internal sealed record Parametrar(
        [FromQuery(Name = "indikator"), Description("Indikatorernas koder; utan värde alla som har mätvärden.")]
            string[]? Indikator,
        [FromQuery(Name = "omrade"), Description("Områdenas koder; utan värde alla som jag får läsa.")]
            string[]? Omrade,
        [FromQuery(Name = "period"), Description("Perioden som prövas; utan värde den senaste.")] string? Period,
        [
            FromQuery(Name = "jamforPeriod"),
            Description(
                "Perioden som den jämförs med; utan värde den föregående, för en del av ett år samma del året före."
            )
        ]
            string? JamforPeriod,
        [
            FromQuery(Name = "jamforOmrade"),
            Description(
                "Ett område att jämföra med i samma period, i stället för en period. Ligger området i det, jämförs det med resten."
            )
        ]
            string? JamforOmrade,
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

    /// <summary>Alla jämförelser i en fråga.</summary>
    /// <param name="AntalTest">Hur många test som gjordes; q tar hänsyn till det.</param>
    /// <param name="Niva">Så stor andel falska larm godtas bland det som kallas sannolikt.</param>
    /// <param name="Items">En jämförelse per indikator och område.</param>
    public sealed record Response(int AntalTest, double Niva, IReadOnlyList<Forandring> Items);

    /// <summary>En jämförelse mellan två perioder, eller mellan två områden.</summary>
    /// <param name="Indikator">Indikatorns kod.</param>
    /// <param name="Indikatornamn">Indikatorns namn.</param>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="Omradesnamn">Områdets namn.</param>
    /// <param name="JamforOmrade">Området som det jämförs med; null när två perioder jämförs.</param>
    /// <param name="MotResten">true = området jämförs med resten av JamforOmrade, som det ligger i. Kan resten inte räknas fram är Da helhetens värde, bredvid och utan prövning.</param>
    /// <param name="Datamangd">Datamängden som värdena kommer från.</param>
    /// <param name="Syntetisk">true = påhittade exempelvärden.</param>
    /// <param name="Enhet">Värdenas enhet.</param>
    /// <param name="Riktning">Om ett högt eller lågt värde är bra.</param>
    /// <param name="Nu">Värdet som prövas.</param>
    /// <param name="Da">Värdet som det jämförs med.</param>
    /// <param name="Test">Vilket test som gjordes; null när inget kunde göras.</param>
    /// <param name="Effekt">Hur stor skillnaden är, med 95 %-intervall.</param>
    /// <param name="P">Sannolikheten för en minst så stor skillnad av ren slump.</param>
    /// <param name="Q">p med hänsyn till alla test i frågan (Benjamini–Hochberg).</param>
    /// <param name="Slutsats">Vad jämförelsen visar, vid q under 0,05.</param>
    /// <param name="GodEllerDalig">Om förändringen är åt det bra hållet; null när ingen är säkerställd.</param>
    /// <param name="MinstaUpptackbara">Så stor skillnad syns i 8 fall av 10 med så här mycket data.</param>
    /// <param name="Text">Slutsatsen som en mening på svenska.</param>
    /// <param name="Orsaker">Varför värdena inte kan prövas, eller vad som ska vägas in.</param>
    public sealed record Forandring(
        string Indikator,
        string Indikatornamn,
        string Omrade,
        string Omradesnamn,
        string? JamforOmrade,
        bool MotResten,
        string? Datamangd,
        bool Syntetisk,
        string Enhet,
        Riktning Riktning,
        Analysvarde? Nu,
        Analysvarde? Da,
        string? Test,
        Effekt? Effekt,
        double? P,
        double? Q,
        Slutsats Slutsats,
        Omdome? GodEllerDalig,
        Upptackbart? MinstaUpptackbara,
        string Text,
        IReadOnlyList<Skal> Orsaker
    );

    /// <summary>Skillnadens storlek.</summary>
    /// <param name="Matt">Procentenheter, Kvot (nu delat med då) eller Skillnad i enheten.</param>
    /// <param name="Varde">Skillnaden; null när en kvot saknar nämnare.</param>
    /// <param name="Nedre">Nedre 95 %-gräns.</param>
    /// <param name="Ovre">Övre 95 %-gräns; null när den är obegränsad.</param>
    public sealed record Effekt(Effektmatt Matt, double? Varde, double? Nedre, double? Ovre);

    /// <summary>Vad datamängden räcker till.</summary>
    /// <param name="Varde">Minsta skillnad som syns i 8 fall av 10.</param>
    /// <param name="Enhet">procentenheter, procent eller indikatorns enhet.</param>
    public sealed record Upptackbart(double Varde, string Enhet);

    private static Forandring Rad(Forandringspar par, ForandringRules.Provning? provning, double? q)
    {
        var slutsats =
            par.Hinder.Count > 0 ? Slutsats.EjJamforbart
            : provning is null ? Slutsats.ForLiteData
            : ForandringRules.Slutsats(provning, q);
        var omdome = ForandringRules.Omdome(slutsats, par.Definition.Riktning);
        return new(
            par.Definition.Kod,
            par.Definition.Namn,
            par.Serie.Omrade.Kod,
            par.Serie.Omrade.Namn,
            par.MellanOmraden ? par.Mot.Omrade.Kod : null,
            par.MotResten,
            (par.Nu ?? par.Da)?.Datamangd,
            (par.Nu ?? par.Da)?.Syntetisk ?? false,
            par.Definition.Enhet,
            par.Definition.Riktning,
            Analysvarde.Av(par.Nu),
            Analysvarde.Av(par.Da),
            provning?.Test,
            provning?.Test is null
                ? null
                : new(provning.Matt, Runda(provning.Effekt), Runda(provning.Nedre), Runda(provning.Ovre)),
            provning?.P is { } p ? Math.Round(p, 6) : null,
            q is { } varde ? Math.Round(varde, 6) : null,
            slutsats,
            omdome,
            provning?.MinstaUpptackbara is { } minst
                ? new(Math.Round(minst, 2), ForandringText.Enhet(provning.Matt, par))
                : null,
            ForandringText.Text(par, provning, slutsats, omdome),
            OrsakRules.Alla(par, provning).ToList()
        );
    }

    private static double? Runda(double? tal) => tal is { } varde ? Math.Round(varde, 4) : null;
}
