using MediatR;
using Trygghet.Modules.Uppfoljning.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Uppfoljning;

/// <summary>Hämta uppföljning: one follow-up.</summary>
internal static class HamtaUppfoljning
{
    /// <summary>En åtgärds uppföljning vid ett rapporttillfälle.</summary>
    /// <param name="Id">Uppföljningens id.</param>
    /// <param name="AtgardId">Åtgärden som följs upp.</param>
    /// <param name="Omrade">Åtgärdens område.</param>
    /// <param name="RapporttillfalleId">Rapporttillfällets id.</param>
    /// <param name="Rapporttillfalle">Rapporttillfällets kod, till exempel 2026-T1.</param>
    /// <param name="Genomforande">Om åtgärden utförts som planerat. Säger inget om effekt.</param>
    /// <param name="Statusfarg">Färgen för genomförandet.</param>
    /// <param name="Resultat">Vad som gjorts och uppnåtts.</param>
    /// <param name="Effekt">Bedömd effekt med osäkerhet; null när ingen effekt bedömts.</param>
    /// <param name="Avvikelseorsak">Varför det inte är grönt.</param>
    /// <param name="AtgardVidAvvikelse">Vad som görs åt avvikelsen.</param>
    /// <param name="Version">Radens version, också svarets ETag.</param>
    /// <param name="Skapad">När uppföljningen skrevs, UTC.</param>
    /// <param name="SkapadAv">Vem som skrev den: tokenens sub.</param>
    public sealed record Response(
        Guid Id,
        Guid AtgardId,
        string Omrade,
        Guid RapporttillfalleId,
        string Rapporttillfalle,
        Genomforande Genomforande,
        Statusfarg Statusfarg,
        string Resultat,
        Effekt? Effekt,
        string? Avvikelseorsak,
        string? AtgardVidAvvikelse,
        int Version,
        DateTime Skapad,
        string SkapadAv
    );

    internal sealed record Query(Guid Id) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{id:guid}",
                async (Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Query(id), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(UppfoljningRatt.Las)
            .WithName("hamtaUppfoljning")
            .WithSummary("Hämta en uppföljning")
            .WithDescription("En uppföljning i ett område där du får läsa; annars 404. ETag behövs för att ändra den.")
            .ProducesProblem(404)
            .WithResponseExample(
                200,
                """
                {"id":"0199a1b2-0000-7000-8000-000000000031","atgardId":"0199a1b2-0000-7000-8000-000000000011",
                "omrade":"jarva","rapporttillfalleId":"0199a1b2-0000-7000-8000-000000000021",
                "rapporttillfalle":"2026-T1","genomforande":"EnligtPlan","statusfarg":"Gron",
                "resultat":"Belysningen vid torget är utbytt.","effekt":null,"avvikelseorsak":null,
                "atgardVidAvvikelse":null,"version":1,"skapad":"2026-05-18T09:00:00Z","skapadAv":"samordnare-jarva"}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var row =
                await db.SingleOrDefaultAsync<Row>(
                    Select,
                    new { query.Id, Omraden = user.OmradenMed(UppfoljningRatt.Las) },
                    cancellationToken
                ) ?? throw UppfoljningProblem.Saknas(query.Id);
            return row.ToResponse();
        }
    }

    /// <summary>The row of the list too: <paramref name="Total"/> is 1 for a single one.</summary>
    internal sealed record Row(
        Guid Id,
        Guid AtgardId,
        string Omrade,
        Guid RapporttillfalleId,
        string Rapporttillfalle,
        Genomforande Genomforande,
        Statusfarg Statusfarg,
        string Resultat,
        string? EffektIndikator,
        Effektbedomning? EffektBedomning,
        string? EffektOsakerhet,
        decimal? EffektUtgangsvarde,
        string? Avvikelseorsak,
        string? AtgardVidAvvikelse,
        int Version,
        DateTime CreatedAt,
        string SkapadAv,
        long Total
    ) : IPageRow
    {
        public Response ToResponse() =>
            new(
                Id,
                AtgardId,
                Omrade,
                RapporttillfalleId,
                Rapporttillfalle,
                Genomforande,
                Statusfarg,
                Resultat,
                EffektIndikator is null
                    ? null
                    : new(EffektIndikator, EffektBedomning, EffektOsakerhet!, EffektUtgangsvarde),
                Avvikelseorsak,
                AtgardVidAvvikelse,
                Version,
                CreatedAt,
                SkapadAv
            );
    }

    private const string Select = """
        select u.id, u.atgard_id, u.omrade, u.rapporttillfalle_id, r.kod as rapporttillfalle, u.genomforande,
               u.statusfarg, u.resultat, u.effekt_indikator, u.effekt_bedomning, u.effekt_osakerhet,
               u.effekt_utgangsvarde, u.avvikelseorsak, u.atgard_vid_avvikelse, u.version, u.created_at, u.skapad_av,
               1::bigint as total
          from uppfoljning.uppfoljning u
          join uppfoljning.rapporttillfalle r on r.id = u.rapporttillfalle_id
         where u.id = @Id
           and u.omrade = any(@Omraden)
        """;
}
