using MediatR;
using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Hämta områdesprofil: every indicator of an area with its latest periods, in one answer, so that the page needs no more.</summary>
internal static partial class HamtaOmradesprofil
{
    /// <summary>Allt som mäts i ett område.</summary>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="Namn">Områdets namn.</param>
    /// <param name="Indikatorer">De indikatorer som har mätvärden här, efter slag och kod.</param>
    public sealed record Response(string Omrade, string Namn, IReadOnlyList<Rad> Indikatorer);

    /// <summary>En indikator i området.</summary>
    /// <param name="Indikator">Indikatorns kod.</param>
    /// <param name="Namn">Indikatorns namn.</param>
    /// <param name="Typ">Vad den handlar om.</param>
    /// <param name="Matning">Hur osäkerheten räknas.</param>
    /// <param name="Riktning">Om ett högt eller ett lågt värde är bra.</param>
    /// <param name="Enhet">Mätvärdenas enhet.</param>
    /// <param name="Datamangd">Datamängden som serien kommer ur. Olika datamängder blandas aldrig.</param>
    /// <param name="Syntetisk">true = påhittade exempelvärden.</param>
    /// <param name="Serie">De senaste perioderna av samma längd, högst tolv, den äldsta först.</param>
    /// <param name="Forandring">Om det senaste värdet skiljer sig från det förra, prövat tillsammans med områdets andra indikatorer.</param>
    public sealed record Rad(
        string Indikator,
        string Namn,
        Indikatortyp Typ,
        Matning Matning,
        Riktning Riktning,
        string Enhet,
        string Datamangd,
        bool Syntetisk,
        IReadOnlyList<Punkt> Serie,
        HamtaForandring.Forandring? Forandring
    );

    /// <summary>Ett mätvärde i serien.</summary>
    /// <param name="Period">Periodkod.</param>
    /// <param name="Varde">Värdet; null när det saknas eller inte får visas. Statusen säger vilket.</param>
    /// <param name="N">Antal svar bakom värdet, när det är känt.</param>
    /// <param name="Ki95">95 %-intervall, när det är känt.</param>
    /// <param name="Status">Ok, Osaker, eller varför värdet inte visas.</param>
    /// <param name="Statistikstatus">Om källan kallar värdet preliminärt eller slutligt.</param>
    /// <param name="Brott">true = serien bryts här: värdet kan inte jämföras med tidigare perioder.</param>
    public sealed record Punkt(
        string Period,
        decimal? Varde,
        int? N,
        Intervall? Ki95,
        Vardestatus Status,
        Statistikstatus Statistikstatus,
        bool Brott
    );

    internal sealed record Query(string Omrade) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{omrade}",
                async (string omrade, IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(omrade), ct))
            )
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("hamtaOmradesprofil")
            .WithSummary("Hämta ett områdes profil")
            .WithDescription(
                "Alla indikatorer som har mätvärden för hela befolkningen i området, med de senaste tolv perioderna av det slag som "
                    + "indikatorn mäts i. Riktiga värden går före påhittade, och ett år blandas aldrig med en månad. forandring är samma svar som GET /analyser/forandring ger."
            )
            .ProducesProblem(404)
            .WithResponseExample(200, Exempel);

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            user.KravOmrade(IndikatorerRatt.Las, query.Omrade);
            var omrade = await mediator.Send(new HamtaOmradesinfo(query.Omrade), cancellationToken);
            var args = new { query.Omrade, Omraden = user.OmradenMed(IndikatorerRatt.Las) };
            var rows = await db.ListAsync<Row>(Select, args, cancellationToken);
            var alla = new HamtaForandring.Parametrar(null, [query.Omrade], null, null, null, null, null, null);
            var prov = await mediator.Send(new HamtaForandring.Query(alla), cancellationToken);
            var forandring = prov.Items.ToDictionary(rad => (rad.Indikator, rad.Datamangd));
            var serier = rows.GroupBy(row => (row.Indikator, (string?)row.Datamangd))
                .Select(serie => Svar(serie.ToList(), forandring.GetValueOrDefault(serie.Key)));
            return new(query.Omrade, omrade?.Namn ?? query.Omrade, serier.ToList());
        }
    }

    private static Rad Svar(List<Row> serie, HamtaForandring.Forandring? forandring) =>
        new(
            serie[0].Indikator,
            serie[0].Namn,
            serie[0].Typ,
            serie[0].Matning,
            serie[0].Riktning,
            serie[0].Enhet,
            serie[0].Datamangd,
            serie[0].Syntetisk,
            serie.ConvertAll(rad => rad.Punkt()),
            forandring
        );
}
