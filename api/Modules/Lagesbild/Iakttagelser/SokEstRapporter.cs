using System.ComponentModel;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Sök EST-rapporter: which weeks were reported, by whom.</summary>
internal static class SokEstRapporter
{
    /// <summary>En veckas rapport från en rapportör.</summary>
    /// <param name="Id">Rapportens id.</param>
    /// <param name="Rapportor">Funktionen som lämnade den.</param>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="Vecka">ISO-veckan.</param>
    /// <param name="IngetAttRapportera">Om veckan var lugn.</param>
    /// <param name="AntalIakttagelser">Rapportörens iakttagelser i området den veckan.</param>
    /// <param name="Egen">Om jag lämnade den.</param>
    /// <param name="Skapad">När den togs emot.</param>
    public sealed record Response(
        Guid Id,
        string Rapportor,
        string Omrade,
        string Vecka,
        bool IngetAttRapportera,
        long AntalIakttagelser,
        bool Egen,
        DateTime Skapad
    );

    internal sealed record Query(string? Omrade, string? Vecka, PageRequest Page) : IQuery<Paged<Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (
                    [Description("Områdets kod.")] string? omrade,
                    [Description("ISO-veckan, till exempel 2026-W47.")] string? vecka,
                    [AsParameters] PageRequest page,
                    TimeProvider clock,
                    IMediator mediator,
                    CancellationToken ct
                ) =>
                {
                    if (vecka is not null)
                        VeckoRules.KravMandag(vecka, clock.Today());
                    return TypedResults.Ok(await mediator.Send(new Query(omrade, vecka, page), ct));
                }
            )
            .RequireAuthorization(IakttagelseRatt.Iaktta)
            .WithName("sokEstRapporter")
            .WithSummary("Sök veckorapporter")
            .WithDescription(
                "Lämnade rapporter i mina områden, den senaste veckan först. En rapportör ser bara sina egna. Vilka som saknas står i "
                    + "/veckosammanstallningar."
            )
            .ProducesProblem(400)
            .WithResponseExample(200, $$"""{"items":[{{Exempelrad}}],"page":1,"limit":20,"total":1}""");

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Query, Paged<Response>>
    {
        public async Task<Paged<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                Id = (Guid?)null,
                query.Omrade,
                query.Vecka,
                Jag = user.Id,
                Omraden = user.OmradenMed(IakttagelseRatt.Las),
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            return Page.Of(await db.ListAsync<Row>(Select, args, cancellationToken), query.Page, ToResponse);
        }
    }

    internal sealed record Row(
        Guid Id,
        string Rapportor,
        string Omrade,
        string Vecka,
        bool IngetAttRapportera,
        long AntalIakttagelser,
        bool Egen,
        DateTime CreatedAt,
        long Total
    ) : IPageRow;

    internal static Response ToResponse(Row row) =>
        new(
            row.Id,
            row.Rapportor,
            row.Omrade,
            row.Vecka,
            row.IngetAttRapportera,
            row.AntalIakttagelser,
            row.Egen,
            row.CreatedAt
        );

    internal const string Exempelrad = """
        {"id":"0199a1b2-0000-7000-8000-000000000042","rapportor":"rapportor-jarva","omrade":"jarva","vecka":"2026-W47",
        "ingetAttRapportera":false,"antalIakttagelser":3,"egen":true,"skapad":"2026-11-20T15:00:00Z"}
        """;

    internal const string Select = """
        select r.id, r.rapportor, r.omrade, r.vecka, r.inget_att_rapportera,
               (select count(*)
                  from lagesbild.iakttagelse i
                 where i.skapad_av = r.rapportor
                   and i.omrade = r.omrade
                   and i.vecka = r.vecka
                   and i.borttagen_at is null) as antal_iakttagelser,
               r.rapportor = @Jag as egen, r.created_at, count(*) over () as total
          from lagesbild.est_rapport r
         where (r.omrade = any(@Omraden) or r.rapportor = @Jag)
           and (@Id::uuid is null or r.id = @Id)
           and (@Omrade::text is null or r.omrade = @Omrade)
           and (@Vecka::text is null or r.vecka = @Vecka)
         order by r.vecka desc, r.created_at desc, r.id desc
         limit @Limit offset @Offset
        """;
}
