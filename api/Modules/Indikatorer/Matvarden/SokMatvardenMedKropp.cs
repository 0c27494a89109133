using System.ComponentModel.DataAnnotations;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Sök mätvärden med kropp: the same question and the same answer, for a selection that is too long for an address.</summary>
internal static class SokMatvardenMedKropp
{
    private const int FlestVarden = 10_000;

    /// <summary>Ett urval av mätvärden; fälten betyder detsamma som parametrarna till GET /matvarden.</summary>
    /// <param name="Indikator">Indikatorernas koder.</param>
    /// <param name="Omrade">Områdenas koder.</param>
    /// <param name="Omradesniva">Områdenas slag.</param>
    /// <param name="Datamangd">Datamängdernas koder.</param>
    /// <param name="Period">Periodkoder.</param>
    /// <param name="PeriodFran">Perioder som börjar tidigast då: en dag eller periodkod.</param>
    /// <param name="PeriodTill">Perioder som slutar senast då: en dag eller periodkod.</param>
    /// <param name="Senaste">Så många av de senast avslutade perioderna i varje serie.</param>
    /// <param name="Uppdelning">Uppdelningar, till exempel alla eller kon=kvinna.</param>
    /// <param name="AsOf">Som värdena var registrerade då, i UTC.</param>
    /// <param name="UppdateradEfter">Bara det som registrerats efter den tidpunkten, i UTC.</param>
    /// <param name="InkluderaBorttagna">true = även det som källan dragit tillbaka, utan värde.</param>
    /// <param name="Format">json, csv, json-stat2, ndjson eller xlsx; går före Accept.</param>
    /// <param name="Skiljetecken">För csv: komma eller semikolon.</param>
    /// <param name="Decimaltecken">För csv: punkt eller komma.</param>
    /// <param name="Bom">För csv: true = börja med BOM.</param>
    /// <param name="Kolumner">För csv och xlsx: koder, texter eller bada.</param>
    /// <param name="Limit">Antal per sida i json, högst 10 000.</param>
    /// <param name="Page">Sidans nummer i json, från 1.</param>
    public sealed record Request(
        [MaxLength(FlestVarden)] string[]? Indikator = null,
        [MaxLength(FlestVarden)] string[]? Omrade = null,
        [MaxLength(FlestVarden)] string[]? Omradesniva = null,
        [MaxLength(FlestVarden)] string[]? Datamangd = null,
        [MaxLength(FlestVarden)] string[]? Period = null,
        string? PeriodFran = null,
        string? PeriodTill = null,
        int? Senaste = null,
        [MaxLength(FlestVarden)] string[]? Uppdelning = null,
        string? AsOf = null,
        string? UppdateradEfter = null,
        bool? InkluderaBorttagna = null,
        string? Format = null,
        string? Skiljetecken = null,
        string? Decimaltecken = null,
        bool? Bom = null,
        string? Kolumner = null,
        int? Limit = null,
        int? Page = null
    )
    {
        internal SokMatvarden.Parametrar SomParametrar() =>
            new(
                Indikator,
                Omrade,
                Omradesniva,
                Datamangd,
                Period,
                PeriodFran,
                PeriodTill,
                Senaste,
                Uppdelning,
                AsOf,
                UppdateradEfter,
                InkluderaBorttagna,
                Format,
                Skiljetecken,
                Decimaltecken,
                Bom,
                Kolumner,
                Limit,
                Page
            );
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "/sokningar",
                (Request body, HttpRequest http, IMediator mediator, CancellationToken ct) =>
                    mediator.Send(new SokMatvarden.Query(body.SomParametrar(), http.Headers.Accept.ToString()), ct)
            )
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("sokMatvardenMedKropp")
            .WithSummary("Hämta mätvärden med ett långt urval")
            .WithDescription(
                "Samma urval, format och svar som GET /matvarden, men urvalet står i kroppen: en adress får vara högst 2 048 tecken lång. "
                    + "Ett värde som inte finns ger samma fel som där. Inget skapas."
            )
            .ProducesMatvarden()
            .ProducesProblem(400)
            .ProducesProblem(406)
            .ProducesProblem(422)
            .WithRequestExample("""{"indikator":["TRY-03","TRY-01"],"omrade":["jarva","farsta"],"senaste":8}""")
            .WithResponseExample(200, SokMatvarden.Exempel);
}
