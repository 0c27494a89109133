using System.ComponentModel;
using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Sök prioriteringar: what closed meetings have decided, the latest first.</summary>
internal static class SokPrioriteringar
{
    /// <summary>Ett beslut om ett problem.</summary>
    /// <param name="MoteId">Mötet som beslutade.</param>
    /// <param name="Datum">Mötets dag.</param>
    /// <param name="Organ">Vem som beslutade.</param>
    /// <param name="Diarienummer">Protokollets diarienummer.</param>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="LagesbildId">Lägesbilden som problemet stod i.</param>
    /// <param name="ProblemId">Problemets id.</param>
    /// <param name="Rubrik">Problemets rubrik vid mötet.</param>
    /// <param name="Beslut">Beslutet.</param>
    /// <param name="Motiv">Varför.</param>
    /// <param name="Ordning">Plats bland de prioriterade, från 1.</param>
    public sealed record Response(
        Guid MoteId,
        DateOnly Datum,
        string Organ,
        string Diarienummer,
        string Omrade,
        Guid LagesbildId,
        Guid ProblemId,
        string Rubrik,
        Prioriteringsbeslut Beslut,
        string Motiv,
        int? Ordning
    );

    internal sealed record Query(
        string? Omrade,
        Guid? Lagesbild,
        Guid? Problem,
        Prioriteringsbeslut? Beslut,
        PageRequest Page
    ) : IQuery<Paged<Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (
                    [Description("Områdets kod.")] string? omrade,
                    [Description("Lägesbildens id.")] Guid? lagesbild,
                    [Description("Problemets id.")] Guid? problem,
                    [Description("Prioriterad, Bortprioriterad eller Avvaktar.")] string? beslut,
                    [AsParameters] PageRequest page,
                    IMediator mediator,
                    CancellationToken ct
                ) =>
                    TypedResults.Ok(
                        await mediator.Send(
                            new Query(
                                omrade,
                                lagesbild,
                                problem,
                                Filter.Enum<Prioriteringsbeslut>("beslut", beslut),
                                page
                            ),
                            ct
                        )
                    )
            )
            .RequireAuthorization(LagesbildRatt.Las)
            .WithName("sokPrioriteringar")
            .WithSummary("Sök beslut om prioritering")
            .WithDescription(
                "Beslut vid avslutade möten i mina områden, efter område, lägesbild, problem och beslut. Det senaste mötet först, därefter i beslutad ordning. Ett öppet mötes beslut är ännu inte fattade och är inte med."
            )
            .ProducesProblem(400)
            .WithResponseExample(
                200,
                """
                {"items":[{"moteId":"0199a1b2-0000-7000-8000-000000000051","datum":"2026-10-01","organ":"Lokal styrgrupp Järva",
                "diarienummer":"SDN 2026/31","omrade":"jarva","lagesbildId":"0199a1b2-0000-7000-8000-000000000001",
                "problemId":"0199a1b2-0000-7000-8000-000000000002","rubrik":"Otrygghet vid torget","beslut":"Prioriterad",
                "motiv":"Berör många och går att påverka.","ordning":1}],"page":1,"limit":20,"total":1}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Query, Paged<Response>>
    {
        public async Task<Paged<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                Omraden = user.OmradenMed(LagesbildRatt.Las),
                query.Omrade,
                query.Lagesbild,
                query.Problem,
                Beslut = query.Beslut?.ToString(),
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            var rader = await db.ListAsync<Row>(Select, args, cancellationToken);
            return Page.Of(rader, query.Page, rad => rad.Svar());
        }
    }

    private sealed record Row(
        Guid MoteId,
        DateOnly Datum,
        string Organ,
        string Diarienummer,
        string Omrade,
        Guid LagesbildId,
        Guid ProblemId,
        string Rubrik,
        Prioriteringsbeslut Beslut,
        string Motiv,
        int? Ordning,
        long Total
    ) : IPageRow
    {
        public Response Svar() =>
            new(MoteId, Datum, Organ, Diarienummer, Omrade, LagesbildId, ProblemId, Rubrik, Beslut, Motiv, Ordning);
    }

    private const string Select = """
        select r.mote_id, m.datum, m.organ, m.diarienummer, m.omrade, m.lagesbild_id, r.problem_id, r.rubrik, r.beslut,
               r.motiv, r.ordning, count(*) over () as total
          from lagesbild.prioritering r
          join lagesbild.prioriteringsmote m on m.id = r.mote_id
         where m.status = 'Avslutat'
           and r.beslut is not null
           and m.omrade = any(@Omraden)
           and (@Omrade::text is null or m.omrade = @Omrade)
           and (@Lagesbild::uuid is null or m.lagesbild_id = @Lagesbild)
           and (@Problem::uuid is null or r.problem_id = @Problem)
           and (@Beslut::text is null or r.beslut = @Beslut)
         order by m.datum desc, m.created_at desc, r.ordning nulls last, r.rubrik, r.problem_id
         limit @Limit offset @Offset
        """;
}
