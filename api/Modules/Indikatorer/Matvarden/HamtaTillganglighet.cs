using System.ComponentModel;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Hämta tillgänglighet: how complete each data set is, area by area and period by period. What is not there yet is a row too.</summary>
internal static partial class HamtaTillganglighet
{
    /// <summary>Hur fullständig en datamängd är i ett område och en period.</summary>
    /// <param name="Datamangd">Datamängdens kod.</param>
    /// <param name="Kalla">Datamängdens källa.</param>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="Period">Periodens kod.</param>
    /// <param name="PeriodFran">Periodens första dag.</param>
    /// <param name="PeriodTill">Periodens sista dag.</param>
    /// <param name="Serier">Så många serier (indikator och uppdelning) har datamängden i området för perioder av det slaget.</param>
    /// <param name="Varden">Serier som har ett värde i perioden.</param>
    /// <param name="Dolda">Serier vars värde finns men inte får visas.</param>
    /// <param name="Saknas">Serier där källan säger att värdet saknas.</param>
    /// <param name="EjPublicerade">Serier som inte har någon rad i perioden.</param>
    /// <param name="Preliminara">Värden som källan kallar preliminära.</param>
    /// <param name="Tackning">Andelen serier som har en rad i perioden, i procent.</param>
    /// <param name="Lage">Fullstandig, Delvis eller EjPublicerad.</param>
    /// <param name="Registrerad">När det senaste värdet registrerades.</param>
    public sealed record Row(
        string Datamangd,
        string Kalla,
        string Omrade,
        string Period,
        DateOnly PeriodFran,
        DateOnly PeriodTill,
        int Serier,
        int Varden,
        int Dolda,
        int Saknas,
        int EjPublicerade,
        int Preliminara,
        decimal Tackning,
        Tillganglighetslage Lage,
        DateTime? Registrerad
    );

    internal sealed record Parametrar(
        [FromQuery(Name = "indikator"), Description("Indikatorernas koder.")] string[]? Indikator,
        [FromQuery(Name = "omrade"), Description("Områdenas koder.")] string[]? Omrade,
        [FromQuery(Name = "omradesniva"), Description("Områdenas slag.")] string[]? Omradesniva,
        [FromQuery(Name = "datamangd"), Description("Datamängdernas koder.")] string[]? Datamangd,
        [FromQuery(Name = "period"), Description("Periodkoder, även sådana som inget har publicerats för ännu.")]
            string[]? Period,
        [FromQuery(Name = "periodFran"), Description("Perioder som börjar tidigast då: en dag eller periodkod.")]
            string? PeriodFran,
        [FromQuery(Name = "periodTill"), Description("Perioder som slutar senast då: en dag eller periodkod.")]
            string? PeriodTill
    );

    internal sealed record Query(Parametrar Parametrar, PageRequest Page) : IQuery<Paged<Row>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/tillganglighet",
                async (
                    [AsParameters] Parametrar parametrar,
                    [AsParameters] PageRequest page,
                    IMediator mediator,
                    CancellationToken ct
                ) => TypedResults.Ok(await mediator.Send(new Query(parametrar, page), ct))
            )
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("hamtaTillganglighet")
            .WithSummary("Hur fullständiga mätvärdena är")
            .WithDescription(
                "En rad per datamängd, område och period: hur många av områdets serier som har ett värde, är dolda, saknas hos källan eller inte är publicerade än. "
                    + "En period som inte är publicerad är en rad med läget EjPublicerad, inte ett fel: fråga efter den med period. Sorterad efter datamängd, period (senaste först) och område."
            )
            .ProducesProblem(400)
            .WithResponseExample(200, Exempel);

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator, TimeProvider clock)
        : IRequestHandler<Query, Paged<Row>>
    {
        public async Task<Paged<Row>> Handle(Query query, CancellationToken cancellationToken)
        {
            var urval = UrvalRules.Tolka(Urvalet(query.Parametrar), clock.GetUtcNow());
            await Kodkontroll.VagraOkandaAsync(db, urval, cancellationToken);
            var dagar = urval.Perioder.Select(kod => PeriodRules.Tolka(kod)!).ToArray();
            var args = new
            {
                urval.Indikatorer,
                urval.Datamangder,
                urval.Perioder,
                urval.Fran,
                urval.Till,
                Omraden = await Omradesurval.MinaAsync(
                    user,
                    mediator,
                    urval.Omraden,
                    UrvalRules.Nivaer(query.Parametrar.Omradesniva),
                    cancellationToken
                ),
                Forsta = dagar.Select(dag => dag.Fran).ToArray(),
                Sista = dagar.Select(dag => dag.Till).ToArray(),
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            var rader = await db.ListAsync<Rad>(Select, args, cancellationToken);
            return Page.Of(rader, query.Page, Svar);
        }

        private static SokMatvarden.Parametrar Urvalet(Parametrar p) =>
            new(
                Indikator: p.Indikator,
                Omrade: p.Omrade,
                Datamangd: p.Datamangd,
                Period: p.Period,
                PeriodFran: p.PeriodFran,
                PeriodTill: p.PeriodTill
            );

        private static Row Svar(Rad rad)
        {
            var finns = rad.Serier - rad.EjPublicerade;
            var lage =
                finns == 0 ? Tillganglighetslage.EjPublicerad
                : rad.EjPublicerade > 0 ? Tillganglighetslage.Delvis
                : Tillganglighetslage.Fullstandig;
            return new(
                rad.Datamangd,
                rad.Kalla,
                rad.Omrade,
                rad.Period,
                rad.PeriodFran,
                rad.PeriodTill,
                rad.Serier,
                rad.Varden,
                rad.Dolda,
                rad.Saknas,
                rad.EjPublicerade,
                rad.Preliminara,
                decimal.Round(100m * finns / rad.Serier, 1),
                lage,
                rad.Registrerad
            );
        }
    }

    private sealed record Rad(
        string Datamangd,
        string Kalla,
        string Omrade,
        string Period,
        DateOnly PeriodFran,
        DateOnly PeriodTill,
        int Serier,
        int Varden,
        int Dolda,
        int Saknas,
        int EjPublicerade,
        int Preliminara,
        DateTime? Registrerad,
        long Total
    ) : IPageRow;

    private const string Exempel = """
        {"items":[{"datamangd":"TRYGGHET-SYNTETISK","kalla":"SYNTETISK","omrade":"jarva","period":"2027","periodFran":"2027-01-01",
        "periodTill":"2027-12-31","serier":7,"varden":0,"dolda":0,"saknas":0,"ejPublicerade":7,"preliminara":0,"tackning":0.0,
        "lage":"EjPublicerad","registrerad":null}],"page":1,"limit":20,"total":1}
        """;
}

internal enum Tillganglighetslage
{
    Fullstandig,
    Delvis,
    EjPublicerad,
}
