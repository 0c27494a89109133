using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Uppfoljning;

/// <summary>Sök uppföljningar: the follow-ups of the caller's areas, the latest occasion first.</summary>
internal static class SokUppfoljningar
{
    internal sealed record Query(string? Omrade, Guid? Atgard, Guid? Rapporttillfalle, PageRequest Page)
        : IQuery<Paged<HamtaUppfoljning.Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (
                    string? omrade,
                    Guid? atgard,
                    Guid? rapporttillfalle,
                    [AsParameters] PageRequest page,
                    IMediator mediator,
                    CancellationToken ct
                ) => TypedResults.Ok(await mediator.Send(new Query(omrade, atgard, rapporttillfalle, page), ct))
            )
            .RequireAuthorization(UppfoljningRatt.Las)
            .WithName("sokUppfoljningar")
            .WithSummary("Sök uppföljningar")
            .WithDescription(
                "Uppföljningar i mina områden. Filtrera på område (omrade, kod), åtgärd (atgard, id) och "
                    + "rapporttillfälle (rapporttillfalle, id). Det senaste tillfället först."
            )
            .ProducesProblem(400)
            .WithResponseExample(
                200,
                """
                {"items":[{"id":"0199a1b2-0000-7000-8000-000000000031",
                "atgardId":"0199a1b2-0000-7000-8000-000000000011","omrade":"jarva",
                "rapporttillfalleId":"0199a1b2-0000-7000-8000-000000000021","rapporttillfalle":"2026-T1",
                "genomforande":"EnligtPlan","statusfarg":"Gron","resultat":"Belysningen vid torget är utbytt.",
                "effekt":null,"avvikelseorsak":null,"atgardVidAvvikelse":null,"version":1,
                "skapad":"2026-05-18T09:00:00Z","skapadAv":"samordnare-jarva"}],"page":1,"limit":20,"total":1}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Query, Paged<HamtaUppfoljning.Response>>
    {
        public async Task<Paged<HamtaUppfoljning.Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                Omraden = user.OmradenMed(UppfoljningRatt.Las),
                query.Omrade,
                query.Atgard,
                query.Rapporttillfalle,
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            var rows = await db.ListAsync<HamtaUppfoljning.Row>(Select, args, cancellationToken);
            return Page.Of(rows, query.Page, row => row.ToResponse());
        }
    }

    private const string Select = """
        select u.id, u.atgard_id, u.omrade, u.rapporttillfalle_id, r.kod as rapporttillfalle, u.genomforande,
               u.statusfarg, u.resultat, u.effekt_indikator, u.effekt_bedomning, u.effekt_osakerhet,
               u.effekt_utgangsvarde, u.avvikelseorsak, u.atgard_vid_avvikelse, u.version, u.created_at, u.skapad_av,
               count(*) over () as total
          from uppfoljning.uppfoljning u
          join uppfoljning.rapporttillfalle r on r.id = u.rapporttillfalle_id
         where u.omrade = any(@Omraden)
           and (@Omrade::text is null or u.omrade = @Omrade)
           and (@Atgard::uuid is null or u.atgard_id = @Atgard)
           and (@Rapporttillfalle::uuid is null or u.rapporttillfalle_id = @Rapporttillfalle)
         order by r.balansdag desc, u.id desc
         limit @Limit offset @Offset
        """;
}
