using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Modules.Organisation.Contract;

namespace Trygghet.Modules.Indikatorer;

internal static partial class HamtaJamforelse
{
    internal sealed record Parametrar(
        [FromQuery(Name = "indikator"), Description("Indikatorns kod.")] string? Indikator,
        [FromQuery(Name = "period"), Description("Periodkod; utan värde den senaste.")] string? Period,
        [FromQuery(Name = "omradesniva"), Description("Områdenas slag; utan värde Stadsdelsomrade.")]
            string? Omradesniva,
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

    /// <summary>Områden jämförda med vad de har tillsammans.</summary>
    /// <param name="Indikator">Indikatorns kod.</param>
    /// <param name="Period">Perioden; null när inga värden finns.</param>
    /// <param name="Omradesniva">Områdenas slag.</param>
    /// <param name="Datamangd">Datamängden som alla värden kommer från.</param>
    /// <param name="Syntetisk">true = påhittade exempelvärden.</param>
    /// <param name="Enhet">Värdenas enhet.</param>
    /// <param name="Riktning">Om ett högt eller lågt värde är bra.</param>
    /// <param name="Mal">Mållinjen: de visade områdena tillsammans; null när den inte kan räknas.</param>
    /// <param name="Overspridning">Variansen mellan områdena, i gånger vad slumpen ger; null utan mållinje.</param>
    /// <param name="ArOverspridd">true = skillnaderna har fler orsaker än slump, och gränserna är för snäva.</param>
    /// <param name="Rangmetod">Hur ranggränserna räknats.</param>
    /// <param name="Omraden">Områdena med intervall, trattgränser och möjlig plats.</param>
    /// <param name="Tratt">Gränserna för olika stora områden, att rita tratten med.</param>
    /// <param name="Text">Vad jämförelsen visar, på svenska.</param>
    /// <param name="Orsaker">Varför mållinje eller gränser saknas, eller vad som ska vägas in.</param>
    public sealed record Response(
        string Indikator,
        string? Period,
        Omradestyp Omradesniva,
        string? Datamangd,
        bool Syntetisk,
        string Enhet,
        Riktning Riktning,
        double? Mal,
        double? Overspridning,
        bool ArOverspridd,
        string Rangmetod,
        IReadOnlyList<OmradeResponse> Omraden,
        IReadOnlyList<TrattResponse> Tratt,
        string Text,
        IReadOnlyList<Skal> Orsaker
    );

    /// <summary>Ett område i jämförelsen.</summary>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="Namn">Områdets namn.</param>
    /// <param name="Varde">Värdet; null när det saknas eller inte får visas.</param>
    /// <param name="N">Antal svar bakom värdet.</param>
    /// <param name="Taljare">Antalet bakom en kvot.</param>
    /// <param name="Namnare">Folkmängden bakom en kvot.</param>
    /// <param name="Ki95">95 %-intervall.</param>
    /// <param name="Status">Ok, Osaker, eller varför värdet inte visas.</param>
    /// <param name="Granser">Så långt från mållinjen når slumpen för ett så stort område.</param>
    /// <param name="Lage">Var området ligger i tratten; null utan gränser.</param>
    /// <param name="Rang">Platser som området kan ha; 1 är bäst, eller lägst när riktningen är neutral.</param>
    public sealed record OmradeResponse(
        string Omrade,
        string Namn,
        decimal? Varde,
        int? N,
        decimal? Taljare,
        decimal? Namnare,
        Intervall? Ki95,
        Vardestatus Status,
        GranserResponse? Granser,
        Trattlage? Lage,
        RangResponse? Rang
    );

    /// <summary>Gränser i värdets enhet.</summary>
    /// <param name="Nedre95">Nedre 95 %-gräns.</param>
    /// <param name="Ovre95">Övre 95 %-gräns.</param>
    /// <param name="Nedre998">Nedre 99,8 %-gräns.</param>
    /// <param name="Ovre998">Övre 99,8 %-gräns.</param>
    public sealed record GranserResponse(double Nedre95, double Ovre95, double Nedre998, double Ovre998);

    /// <summary>Ett intervall av platser.</summary>
    /// <param name="Fran">Bästa möjliga plats.</param>
    /// <param name="Till">Sämsta möjliga plats.</param>
    public sealed record RangResponse(int Fran, int Till);

    /// <summary>Trattens gränser vid en storlek.</summary>
    /// <param name="Storlek">Antal svar delat med designeffekten, eller nämnaren.</param>
    /// <param name="Granser">Gränserna där.</param>
    public sealed record TrattResponse(double Storlek, GranserResponse Granser);

    private static Response Svar(
        Definition definition,
        Omradestyp niva,
        string? period,
        string? datamangd,
        Omradesjamforelse jamforelse
    )
    {
        var lagen = jamforelse.Lagen();
        double? phi = jamforelse.HarMal ? jamforelse.Overspridning : null;
        var overspridd = phi is { } varde && TrattRules.ArOverspridd(varde, jamforelse.Antal);
        return new(
            definition.Kod,
            period,
            niva,
            datamangd,
            lagen.Any(lage => lage.Rad.Punkt.Syntetisk),
            definition.Enhet,
            definition.Riktning,
            jamforelse.HarMal ? Tal(jamforelse.Mal * jamforelse.Skala) : null,
            phi is { } tal ? Tal(tal) : null,
            overspridd,
            RangRules.Metod,
            lagen.Select(lage => OmradeSvar(lage, jamforelse.Skala, jamforelse.Antal, definition.Riktning)).ToList(),
            jamforelse
                .Kurva()
                .Select(k => new TrattResponse(Tal(k.Bas), Granser(k.Granser, jamforelse.Skala)!))
                .ToList(),
            JamforelseText.Text(lagen, overspridd),
            JamforelseText.Orsaker(definition, lagen, overspridd).ToList()
        );
    }

    private const string Beskrivning =
        "Områden av ett slag i en period, mot vad de visade områdena har tillsammans. Trattgränserna (95 och 99,8 procent, exakt binomial eller "
        + "Poisson, Spiegelhalter 2005) säger hur långt slumpen når för ett område av den storleken. Rang är ett intervall: områden vars samtidiga "
        + "intervall överlappar kan byta plats (Klein, Wright och Wieczorek 2020). Antal utan nämnare får inga gränser: områdena är olika stora. "
        + "Bara publicerade värden läses, och dolda räknas inte in i mållinjen.";

    private const string Exempel = """
        {"indikator":"TRY-03","period":"2026","omradesniva":"Stadsdelsomrade","datamangd":"TRYGGHET-SYNTETISK","syntetisk":true,
        "enhet":"andel %","riktning":"LagBra","mal":29.4,"overspridning":0.84,"arOverspridd":false,
        "rangmetod":"Klein, Wright och Wieczorek: samtidiga 95 %-intervall (Šidák)",
        "omraden":[{"omrade":"jarva","namn":"Järva","varde":31.0,"n":423,"taljare":null,"namnare":null,
        "ki95":{"nedre":26.78,"ovre":35.56,"metod":"Wilson"},"status":"Ok",
        "granser":{"nedre95":25.1,"ovre95":33.7,"nedre998":22.7,"ovre998":36.3},"lage":"Inom","rang":{"fran":3,"till":11}}],
        "tratt":[{"storlek":423,"granser":{"nedre95":25.1,"ovre95":33.7,"nedre998":22.7,"ovre998":36.3}}],
        "text":"Alla 11 områden ligger inom vad slumpen förklarar.","orsaker":[]}
        """;
}
