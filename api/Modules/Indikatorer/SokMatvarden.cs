using MediatR;
using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Sök mätvärden: what an analyst pulls. Streamed from the reader to the response, in the format that was asked for.</summary>
internal static partial class SokMatvarden
{
    /// <summary>Ett mätvärde som det får visas nu, eller som det visades vid asOf.</summary>
    /// <param name="Indikator">Indikatorns kod.</param>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="Period">Periodkod, till exempel 2026, 2026-T2, 2026-Q3, 2026-08 eller 2026-W47.</param>
    /// <param name="PeriodFran">Periodens första dag.</param>
    /// <param name="PeriodTill">Periodens sista dag.</param>
    /// <param name="Uppdelning">alla, eller en del av de svarande, till exempel kon=kvinna.</param>
    /// <param name="Varde">Värdet i enheten; null när det saknas eller inte får visas. Statusen säger vilket.</param>
    /// <param name="Enhet">Värdets enhet.</param>
    /// <param name="N">Antal svar eller enheter bakom värdet, när det är känt.</param>
    /// <param name="Standardfel">Standardfel i värdets enhet.</param>
    /// <param name="Ki95">95 %-intervall: Wilson för andelar, exakt Poisson eller Byar för antal och kvoter, t för medelvärden.</param>
    /// <param name="Status">Ok, Osaker (30–99 svar), eller varför värdet inte visas.</param>
    /// <param name="Statistikstatus">Om källan kallar värdet preliminärt eller slutligt.</param>
    /// <param name="Kalla">Källa för just detta värde.</param>
    /// <param name="Datamangd">Datamängdens kod; där står licensen.</param>
    /// <param name="Syntetisk">true = påhittat exempelvärde.</param>
    /// <param name="Revision">Datamängdens revision när värdet registrerades.</param>
    /// <param name="Registrerad">När värdet registrerades.</param>
    /// <param name="Flagga">En varning från importen, till exempel att enheten kan ha bytts.</param>
    /// <param name="Taljare">Antalet bakom en andel eller kvot, när det är känt.</param>
    /// <param name="Namnare">Det som antalet är en del av, eller folkmängden, när det är känt.</param>
    /// <param name="Konfidentialitet">Fri, EjForPublicering eller Konfidentiell (SDMX: F, N, C).</param>
    /// <param name="Fullstandighet">Hur mycket av perioden och området som källan täcker, i procent; null när det inte är känt.</param>
    /// <param name="Indikatorversion">Definitionens version när värdet registrerades.</param>
    /// <param name="Brott">true = serien bryts här: värdet kan inte jämföras med tidigare perioder.</param>
    /// <param name="Designeffekt">Hur mycket vägning och urval vidgar osäkerheten; n delas med den. 1 = obundet slumpmässigt urval.</param>
    public sealed record Row(
        string Indikator,
        string Omrade,
        string Period,
        DateOnly PeriodFran,
        DateOnly PeriodTill,
        string Uppdelning,
        decimal? Varde,
        string Enhet,
        int? N,
        decimal? Standardfel,
        Intervall? Ki95,
        Vardestatus Status,
        Statistikstatus Statistikstatus,
        string Kalla,
        string Datamangd,
        bool Syntetisk,
        int Revision,
        DateTime Registrerad,
        string? Flagga,
        decimal? Taljare,
        decimal? Namnare,
        Konfidentialitet Konfidentialitet,
        int? Fullstandighet,
        string Indikatorversion,
        bool Brott,
        decimal Designeffekt
    );

    internal sealed record Query(Parametrar Parametrar, string Accept) : IQuery<IResult>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                ([AsParameters] Parametrar parametrar, HttpRequest http, IMediator mediator, CancellationToken ct) =>
                    mediator.Send(new Query(parametrar, http.Headers.Accept.ToString()), ct)
            )
            .WithMetadata(new OwnETag())
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("sokMatvarden")
            .WithSummary("Hämta mätvärden")
            .WithDescription(Beskrivning)
            .ProducesMatvarden()
            .ProducesProblem(400)
            .ProducesProblem(406)
            .WithResponseExample(200, Exempel);

    internal sealed class Handler(Matvardelasning lasning, CurrentUser user, IMediator mediator)
        : IRequestHandler<Query, IResult>
    {
        public Task<IResult> Handle(Query query, CancellationToken cancellationToken) =>
            lasning.SvaraAsync(
                query.Parametrar,
                query.Accept,
                user.Lage,
                (begarda, nivaer) => Omradesurval.MinaAsync(user, mediator, begarda, nivaer, cancellationToken),
                cancellationToken
            );
    }
}
