using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Sök lagkrav: what the law asks of the pictures.</summary>
internal static class SokLagkrav
{
    internal sealed record Query(PageRequest Page) : IQuery<Paged<Lagkrav>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async ([AsParameters] PageRequest page, IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(page), ct))
            )
            .RequireAuthorization(LagesbildRatt.Las)
            .WithName("sokLagkrav")
            .WithSummary("Sök lagkrav på lägesbilden")
            .WithDescription(
                "Kraven i lag 2023:196 som data: gräns, varningar, källa och om en jurist har granskat dem (verifierad)."
            )
            .ProducesProblem(400)
            .WithResponseExample(200, $$"""{"items":[{{Lagkrav.Exempel}}],"page":1,"limit":20,"total":1}""");

    internal sealed class Handler(Db db) : IRequestHandler<Query, Paged<Lagkrav>>
    {
        public async Task<Paged<Lagkrav>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new { Limit = query.Page.Size, query.Page.Offset };
            var rader = await db.ListAsync<Row>(Select, args, cancellationToken);
            return Page.Of(rader, query.Page, rad => rad.Svar());
        }
    }

    private sealed record Row(
        string Kod,
        string Lag,
        string Paragraf,
        string Kortnamn,
        Lagkravskontroll Kontroll,
        int? GransManader,
        int[] Varningar,
        string Kalla,
        bool Verifierad,
        int Version,
        string AndradAv,
        DateTime Andrad,
        long Total
    ) : IPageRow
    {
        public Lagkrav Svar() =>
            new(
                Kod,
                Lag,
                Paragraf,
                Kortnamn,
                Kontroll,
                GransManader,
                Varningar,
                Kalla,
                Verifierad,
                Version,
                AndradAv,
                Andrad
            );
    }

    private const string Select = """
        select kod, lag, paragraf, kortnamn, kontroll, grans_manader, varningar, kalla, verifierad, version, andrad_av,
               andrad_at as andrad, count(*) over () as total
          from lagesbild.lagkrav
         order by lag, paragraf, kod
         limit @Limit offset @Offset
        """;
}
