using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Sök katalogversioner: every version of the catalogue as a whole, and what each changed.</summary>
internal static class SokKatalogversioner
{
    /// <summary>En version av katalogen.</summary>
    /// <param name="Version">Katalogens version; ökar med ett för varje ändring.</param>
    /// <param name="Tid">När den kom till.</param>
    /// <param name="Niva">Den största ändringen i den.</param>
    /// <param name="Indikatorer">Indikatorerna som den ändrade.</param>
    public sealed record Response(long Version, DateTime Tid, Andringsniva Niva, IReadOnlyList<string> Indikatorer);

    internal sealed record Query(PageRequest Page) : IQuery<Paged<Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async ([AsParameters] PageRequest page, IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(page), ct))
            )
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("sokKatalogversioner")
            .WithSummary("Lista katalogens versioner")
            .WithDescription("Varje ändring av någon definition ger katalogen en ny version. Den senaste först.")
            .ProducesProblem(400)
            .WithResponseExample(
                200,
                """
                {"items":[{"version":7,"tid":"2026-11-25T08:00:00Z","niva":"Stor","indikatorer":["TRY-03"]}],
                "page":1,"limit":20,"total":7}
                """
            );

    internal sealed class Handler(Db db) : IRequestHandler<Query, Paged<Response>>
    {
        public async Task<Paged<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new { Limit = query.Page.Size, query.Page.Offset };
            var rader = await db.ListAsync<Row>(Select, args, cancellationToken);
            return Page.Of(rader, query.Page, rad => new Response(rad.Version, rad.Tid, Storst(rad), rad.Indikatorer));
        }

        private static Andringsniva Storst(Row rad) => rad.Nivaer.Max(Enum.Parse<Andringsniva>);
    }

    private sealed record Row(long Version, DateTime Tid, string[] Nivaer, string[] Indikatorer, long Total) : IPageRow;

    private const string Select = """
        select katalog as version, max(created_at) as tid, array_agg(distinct niva) as nivaer,
               array_agg(indikator order by indikator) as indikatorer, count(*) over () as total
          from indikatorer.indikatorversion
         group by katalog
         order by katalog desc
         limit @Limit offset @Offset
        """;
}
