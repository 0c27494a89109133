using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Sök orsaker: the causes of a problem, or of every problem in an area.</summary>
internal static class SokOrsaker
{
    /// <summary>En orsak i en lista.</summary>
    /// <param name="Id">Orsakens id.</param>
    /// <param name="ProblemId">Problemet som orsaken förklarar.</param>
    /// <param name="Omrade">Lägesbildens område.</param>
    /// <param name="Lopnummer">Nummer inom problemet, från 1.</param>
    /// <param name="Text">Orsaken.</param>
    /// <param name="Typ">Direkt eller bakomliggande (indirekt).</param>
    /// <param name="Perspektiv">Vilken sida av brottstriangeln orsaken gäller.</param>
    /// <param name="ForalderOrsakId">Orsaken ovanför i orsaksträdet.</param>
    /// <param name="Paverkbar">Om parterna kan påverka orsaken.</param>
    /// <param name="Rutinaktivitet">Vilken av rutinaktivitetsteorins förutsättningar för brott orsaken är.</param>
    /// <param name="Version">Versionen, samma som i ETag.</param>
    public sealed record Response(
        Guid Id,
        Guid ProblemId,
        string Omrade,
        int Lopnummer,
        string Text,
        Orsakstyp Typ,
        Orsaksperspektiv Perspektiv,
        Guid? ForalderOrsakId,
        Paverkbarhet Paverkbar,
        Rutinaktivitet? Rutinaktivitet,
        int Version
    );

    internal sealed record Query(Guid? Problem, string? Omrade, PageRequest Page) : IQuery<Paged<Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (
                    Guid? problem,
                    string? omrade,
                    [AsParameters] PageRequest page,
                    IMediator mediator,
                    CancellationToken ct
                ) => TypedResults.Ok(await mediator.Send(new Query(problem, omrade, page), ct))
            )
            .RequireAuthorization(LagesbildRatt.Las)
            .WithName("sokOrsaker")
            .WithSummary("Sök orsaker")
            .WithDescription("Orsaker i mina områden, efter problem och område. Sorterade efter problem och löpnummer.")
            .ProducesProblem(400)
            .WithResponseExample(
                200,
                """
                {"items":[{"id":"0199a1b2-0000-7000-8000-000000000003","problemId":"0199a1b2-0000-7000-8000-000000000002","omrade":"jarva",
                "lopnummer":1,"text":"Torget är mörkt och saknar vuxna efter kl. 18.","typ":"Direkt","perspektiv":"PlatsSituation",
                "foralderOrsakId":null,"paverkbar":"Ja","rutinaktivitet":"AvsaknadAvVaktare","version":1}],"page":1,"limit":20,"total":1}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Query, Paged<Response>>
    {
        public async Task<Paged<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                Nycklar = user.Lagesbildsnycklar(),
                query.Problem,
                query.Omrade,
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            var rows = await db.ListAsync<Row>(Select, args, cancellationToken);
            return Page.Of(rows, query.Page, ToResponse);
        }
    }

    private sealed record Row(
        Guid Id,
        Guid ProblemId,
        string Omrade,
        int Lopnummer,
        string Text,
        Orsakstyp Typ,
        Orsaksperspektiv Perspektiv,
        Guid? ForalderOrsakId,
        Paverkbarhet Paverkbar,
        Rutinaktivitet? Rutinaktivitet,
        int Version,
        long Total
    ) : IPageRow;

    private static Response ToResponse(Row row) =>
        new(
            row.Id,
            row.ProblemId,
            row.Omrade,
            row.Lopnummer,
            row.Text,
            row.Typ,
            row.Perspektiv,
            row.ForalderOrsakId,
            row.Paverkbar,
            row.Rutinaktivitet,
            row.Version
        );

    private const string Select = """
        select o.id, o.problem_id, l.omrade, o.lopnummer, o.text, o.typ, o.perspektiv, o.foralder_orsak_id,
               o.paverkbar, o.rutinaktivitet, o.version, count(*) over () as total
          from lagesbild.orsak o
          join lagesbild.problem p on p.id = o.problem_id
          join lagesbild.lagesbild l on l.id = p.lagesbild_id
         where o.borttagen_at is null
           and p.borttagen_at is null
           and lagesbild.synlig(l, @Nycklar)
           and (@Problem::uuid is null or o.problem_id = @Problem)
           and (@Omrade::text is null or l.omrade = @Omrade)
         order by p.created_at, o.problem_id, o.lopnummer, o.id
         limit @Limit offset @Offset
        """;
}
