using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Sök problem: the problems of a picture, or of every picture in an area.</summary>
internal static class SokProblem
{
    /// <summary>Ett problem i en lista.</summary>
    /// <param name="Id">Problemets id.</param>
    /// <param name="LagesbildId">Lägesbilden som problemet hör till.</param>
    /// <param name="LagesbildStatus">Bara i ett utkast kan problemet ändras.</param>
    /// <param name="Omrade">Lägesbildens område.</param>
    /// <param name="Rubrik">Rubrik.</param>
    /// <param name="Trend">Åt vilket håll det går.</param>
    /// <param name="Dimension">Brott, otrygghet eller ordningsstörning.</param>
    /// <param name="Indikatorer">Koder ur indikatorkatalogen.</param>
    /// <param name="AntalOrsaker">Hur många orsaker problemet har.</param>
    /// <param name="Ursprung">Vems lägesbilder ett gemensamt problem kommer från; tomt för andra.</param>
    /// <param name="Version">Versionen, samma som i ETag.</param>
    public sealed record Response(
        Guid Id,
        Guid LagesbildId,
        LagesbildStatus LagesbildStatus,
        string Omrade,
        string Rubrik,
        Problemtrend? Trend,
        Problemdimension Dimension,
        IReadOnlyList<string> Indikatorer,
        long AntalOrsaker,
        IReadOnlyList<Sida> Ursprung,
        int Version
    );

    internal sealed record Query(string? Omrade, Guid? Lagesbild, PageRequest Page) : IQuery<Paged<Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (
                    string? omrade,
                    Guid? lagesbild,
                    [AsParameters] PageRequest page,
                    IMediator mediator,
                    CancellationToken ct
                ) => TypedResults.Ok(await mediator.Send(new Query(omrade, lagesbild, page), ct))
            )
            .RequireAuthorization(LagesbildRatt.Las)
            .WithName("sokProblem")
            .WithSummary("Sök problem")
            .WithDescription(
                "Problem i mina områden, efter område och lägesbild, i den ordning de skrevs. Med lägesbildens status, så att det syns vilka som är fastställda."
            )
            .ProducesProblem(400)
            .WithResponseExample(
                200,
                """
                {"items":[{"id":"0199a1b2-0000-7000-8000-000000000002","lagesbildId":"0199a1b2-0000-7000-8000-000000000001",
                "lagesbildStatus":"Faststalld","omrade":"jarva","rubrik":"Otrygghet vid torget","trend":"Okar","dimension":"Otrygghet",
                "indikatorer":["TRY-01"],"antalOrsaker":2,"ursprung":["Staden","Polisen"],"version":1}],"page":1,"limit":20,"total":1}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Query, Paged<Response>>
    {
        public async Task<Paged<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                Nycklar = user.Lagesbildsnycklar(),
                query.Omrade,
                query.Lagesbild,
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            var rows = await db.ListAsync<Row>(Select, args, cancellationToken);
            return Page.Of(rows, query.Page, ToResponse);
        }
    }

    private sealed record Row(
        Guid Id,
        Guid LagesbildId,
        LagesbildStatus LagesbildStatus,
        string Omrade,
        string Rubrik,
        Problemtrend? Trend,
        Problemdimension Dimension,
        string[] Indikatorer,
        long AntalOrsaker,
        string[] Ursprung,
        int Version,
        long Total
    ) : IPageRow;

    private static Response ToResponse(Row row) =>
        new(
            row.Id,
            row.LagesbildId,
            row.LagesbildStatus,
            row.Omrade,
            row.Rubrik,
            row.Trend,
            row.Dimension,
            row.Indikatorer,
            row.AntalOrsaker,
            row.Ursprung.Select(Enum.Parse<Sida>).ToList(),
            row.Version
        );

    private const string Select = """
        select p.id, p.lagesbild_id, l.status as lagesbild_status, l.omrade, p.rubrik, p.trend, p.dimension,
               p.indikatorer,
               (select count(*)
                  from lagesbild.orsak o
                 where o.problem_id = p.id
                   and o.borttagen_at is null) as antal_orsaker,
               lagesbild.ursprung(p.id) as ursprung, p.version, count(*) over () as total
          from lagesbild.problem p
          join lagesbild.lagesbild l on l.id = p.lagesbild_id
         where p.borttagen_at is null
           and lagesbild.synlig(l, @Nycklar)
           and (@Omrade::text is null or l.omrade = @Omrade)
           and (@Lagesbild::uuid is null or p.lagesbild_id = @Lagesbild)
         order by p.created_at, p.id
         limit @Limit offset @Offset
        """;
}
