using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace Trygghet.Modules.Indikatorer;

internal static partial class SokMatvarden
{
    internal sealed record Parametrar(
        [FromQuery(Name = "indikator"), Description("Indikatorernas koder. Flera med komma eller upprepad parameter.")]
            string[]? Indikator = null,
        [FromQuery(Name = "omrade"), Description("Områdenas koder.")] string[]? Omrade = null,
        [FromQuery(Name = "omradesniva"), Description("Områdenas slag.")] string[]? Omradesniva = null,
        [FromQuery(Name = "datamangd"), Description("Datamängdernas koder.")] string[]? Datamangd = null,
        [FromQuery(Name = "period"), Description("Periodkoder: " + PeriodRules.Form + ".")] string[]? Period = null,
        [FromQuery(Name = "periodFran"), Description("Perioder som börjar tidigast då: en dag eller periodkod.")]
            string? PeriodFran = null,
        [FromQuery(Name = "periodTill"), Description("Perioder som slutar senast då: en dag eller periodkod.")]
            string? PeriodTill = null,
        [FromQuery(Name = "senaste"), Description("Så många av de senast avslutade perioderna i varje serie.")]
            int? Senaste = null,
        [FromQuery(Name = "uppdelning"), Description("Uppdelningar, till exempel alla eller kon=kvinna.")]
            string[]? Uppdelning = null,
        [FromQuery(Name = "asOf"), Description("Som värdena var registrerade då, i UTC: 2026-11-22T08:00:00Z.")]
            string? AsOf = null,
        [FromQuery(Name = "uppdateradEfter"), Description("Bara det som registrerats efter den tidpunkten, i UTC.")]
            string? UppdateradEfter = null,
        [FromQuery(Name = "inkluderaBorttagna"), Description("true = även det som källan dragit tillbaka, utan värde.")]
            bool? InkluderaBorttagna = null,
        [FromQuery(Name = "format"), Description("json, csv, json-stat2, ndjson eller xlsx; går före Accept.")]
            string? Format = null,
        [FromQuery(Name = "skiljetecken"), Description("För csv: komma (standard) eller semikolon.")]
            string? Skiljetecken = null,
        [FromQuery(Name = "decimaltecken"), Description("För csv: punkt (standard) eller komma, som ger semikolon.")]
            string? Decimaltecken = null,
        [FromQuery(Name = "bom"), Description("För csv: true = börja med BOM, som Excel behöver för å, ä och ö.")]
            bool? Bom = null,
        [FromQuery(Name = "kolumner"), Description("För csv och xlsx: koder, texter eller bada (standard).")]
            string? Kolumner = null,
        [FromQuery(Name = "limit"), Description("Antal per sida i json, högst 10 000.")]
        [property: DefaultValue(1000)]
            int? Limit = null,
        [FromQuery(Name = "page"), Description("Sidans nummer i json, från 1.")]
        [property: DefaultValue(1)]
            int? Page = null
    );

    private const string Beskrivning =
        "Mätvärden efter indikator, område, datamängd, period och uppdelning, bara för områden där jag har rätten indikatorer:las. "
        + "Värden som inte får visas står kvar som rader utan värde, med en status som säger varför; de är aldrig noll. "
        + "json är sidindelad (standard 1 000, högst 10 000). De andra formaten ger hela urvalet, högst maxCeller i GET /konfiguration. "
        + "csv är UTF-8 med komma och decimalpunkt; skiljetecken, decimaltecken och bom ger andra, kolumner väljer koder, texter eller båda. "
        + "ndjson är ett mätvärde per rad. xlsx har riktiga tal, och källor, licens och definitioner på ett eget blad; den går att hämta i delar (Range), de andra inte. "
        + "json-stat2 (format=json-stat2) följer json-stat.org 2.0, med n och 95 %-intervall i extension; där står också underlag, för de celler som har mer att säga. Samma urval har samma celler i alla format. "
        + "asOf läser revisionerna: samma fråga om samma tidpunkt ger alltid samma värden. uppdateradEfter och inkluderaBorttagna ger det som hänt sedan sist. "
        + "ETag följer datamängdernas revisioner: oförändrat ger 304 utan att några värden läses.";

    internal const string Exempel = """
        {"items":[{"indikator":"TRY-03","omrade":"jarva","period":"2026","periodFran":"2026-01-01","periodTill":"2026-12-31",
        "uppdelning":"alla","varde":31.0,"enhet":"andel %","n":423,"standardfel":2.25,
        "ki95":{"nedre":26.78,"ovre":35.56,"metod":"Wilson"},"status":"Ok","statistikstatus":"Slutlig",
        "kalla":"SYNTETISK exempelvärde, påhittat för Trygghet","datamangd":"TRYGGHET-SYNTETISK","syntetisk":true,"revision":1,
        "registrerad":"2026-11-23T08:00:00Z","flagga":null,"taljare":131,"namnare":423,"konfidentialitet":"Fri",
        "fullstandighet":null,"indikatorversion":"1","brott":false,"designeffekt":1}],"page":1,"limit":1000,"total":1}
        """;
}
