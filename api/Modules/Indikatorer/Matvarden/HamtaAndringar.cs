using System.ComponentModel;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Hämta ändringar: every revision of a mätvärde after a cursor, oldest first, so that a copy elsewhere can be kept in step.</summary>
internal static partial class HamtaAndringar
{
    /// <summary>Ändringar i den ordning de registrerades, och var nästa anrop ska fortsätta.</summary>
    /// <param name="Items">Ändringarna.</param>
    /// <param name="Efter">Skicka den som efter i nästa anrop. Den gäller för alltid.</param>
    /// <param name="Mer">true = det finns fler redan nu.</param>
    public sealed record Response(IReadOnlyList<Andring> Items, string Efter, bool Mer);

    /// <summary>En ändring av ett mätvärde.</summary>
    /// <param name="Handelse">Ny, Andrad eller Borttagen.</param>
    /// <param name="Indikator">Indikatorns kod.</param>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="Period">Periodens kod.</param>
    /// <param name="Uppdelning">alla, eller en del av de svarande.</param>
    /// <param name="Datamangd">Datamängdens kod.</param>
    /// <param name="Enhet">Värdenas enhet.</param>
    /// <param name="GammaltVarde">Värdet före; null när det inte fanns, eller inte får visas nu eller fick visas då.</param>
    /// <param name="NyttVarde">Värdet efter; null när det togs bort, eller inte får visas nu eller fick visas då.</param>
    /// <param name="GammalStatus">Status före; null när värdet är nytt.</param>
    /// <param name="NyStatus">Status efter.</param>
    /// <param name="GammalStatistikstatus">Preliminar eller Slutlig, före.</param>
    /// <param name="NyStatistikstatus">Preliminar eller Slutlig, efter.</param>
    /// <param name="Revision">Datamängdens revision.</param>
    /// <param name="Registrerad">När ändringen registrerades.</param>
    /// <param name="Kalla">Källan för värdet efter.</param>
    /// <param name="Orsak">Varför: skälet till ett återkallande eller en upplåst period, annars vad som skedde.</param>
    /// <param name="Import">Importen som ändringen kom med.</param>
    /// <param name="Flagga">En varning från importen, till exempel att enheten kan ha bytts.</param>
    public sealed record Andring(
        Andringsslag Handelse,
        string Indikator,
        string Omrade,
        string Period,
        string Uppdelning,
        string Datamangd,
        string Enhet,
        decimal? GammaltVarde,
        decimal? NyttVarde,
        string? GammalStatus,
        string NyStatus,
        string? GammalStatistikstatus,
        string NyStatistikstatus,
        int Revision,
        DateTime Registrerad,
        string Kalla,
        string Orsak,
        Guid? Import,
        string? Flagga
    );

    internal sealed record Parametrar(
        [FromQuery(Name = "efter"), Description("efter ur förra svaret; utan den börjar flödet från början.")]
            string? Efter,
        [FromQuery(Name = "indikator"), Description("Indikatorernas koder.")] string[]? Indikator,
        [FromQuery(Name = "omrade"), Description("Områdenas koder.")] string[]? Omrade,
        [FromQuery(Name = "datamangd"), Description("Datamängdernas koder.")] string[]? Datamangd,
        [FromQuery(Name = "antal"), Description("Högst så många ändringar, 1–1 000.")]
        [property: DefaultValue(StandardAntal)]
            int? Antal
    );

    internal sealed record Query(Parametrar Parametrar) : IQuery<Response>;

    private const int StandardAntal = 100;
    private const int FlestAntal = 1000;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/andringar",
                async ([AsParameters] Parametrar parametrar, IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(parametrar), ct))
            )
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("hamtaAndringar")
            .WithSummary("Ändringar av mätvärden sedan sist")
            .WithDescription(
                "Varje ny, ändrad och borttagen siffra efter en punkt i flödet, äldst först inom varje datamängd, med gammalt och nytt värde och varför. "
                    + "Spara efter ur svaret och skicka den nästa gång: inget kommer två gånger och inget hoppas över, inte heller det som registreras samtidigt. "
                    + "Ett värde som är dolt nu eller var dolt då visas aldrig. antal är högst 1 000."
            )
            .ProducesProblem(400)
            .WithResponseExample(200, Exempel);

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator, TimeProvider clock)
        : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var p = query.Parametrar;
            var antal = UrvalRules.Heltal("antal", p.Antal, FlestAntal) ?? StandardAntal;
            var markor = Markor.Las(p.Efter);
            var urval = UrvalRules.Tolka(
                new(Indikator: p.Indikator, Omrade: p.Omrade, Datamangd: p.Datamangd),
                clock.GetUtcNow()
            );
            await Kodkontroll.VagraOkandaAsync(db, urval, cancellationToken);
            var args = new
            {
                urval.Indikatorer,
                urval.Datamangder,
                Omraden = await Omradesurval.MinaAsync(user, mediator, urval.Omraden, [], cancellationToken),
                Lasta = markor.Datamangder,
                Till = markor.Till,
                Limit = antal + 1,
            };
            var rader = await db.ListAsync<Rad>(Select, args, cancellationToken);
            foreach (var rad in rader.Take(antal))
                markor.Flytta(rad.Datamangd, rad.Id);
            return new(rader.Take(antal).Select(rad => rad.Svar()).ToList(), markor.ToString(), rader.Count > antal);
        }
    }

    private const string Exempel = """
        {"items":[{"handelse":"Andrad","indikator":"TRY-01","omrade":"jarva","period":"2026","uppdelning":"alla",
        "datamangd":"TRYGGHETSMATNINGEN","enhet":"andel %","gammaltVarde":33.0,"nyttVarde":34.1,"gammalStatus":"Ok","nyStatus":"Ok",
        "gammalStatistikstatus":"Preliminar","nyStatistikstatus":"Slutlig","revision":2,"registrerad":"2026-11-23T08:00:00Z",
        "kalla":"Trygghetsmätningen","orsak":"Ny leverans från källan","import":null,"flagga":null}],
        "efter":"VFJZR0dIRVRTTUFUTklOR0VOOjQ3MTE","mer":false}
        """;
}

internal enum Andringsslag
{
    Ny,
    Andrad,
    Borttagen,
}
