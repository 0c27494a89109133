using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Sök versioner: how the definition of one indicator has changed.</summary>
internal static class SokIndikatorversioner
{
    internal sealed record Query(string Kod, PageRequest Page) : IQuery<Paged<HamtaIndikatorversion.Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{kod}/versioner",
                async (string kod, [AsParameters] PageRequest page, IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(kod, page), ct))
            )
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("sokIndikatorversioner")
            .WithSummary("Lista en indikators versioner")
            .WithDescription(
                "Alla versioner av definitionen, den senaste först, med vad var och en ändrade och varför."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .WithResponseExample(
                200,
                $$"""{"items":[{{HamtaIndikatorversion.Exempel}}],"page":1,"limit":20,"total":1}"""
            );

    internal sealed class Handler(Db db) : IRequestHandler<Query, Paged<HamtaIndikatorversion.Response>>
    {
        public async Task<Paged<HamtaIndikatorversion.Response>> Handle(
            Query query,
            CancellationToken cancellationToken
        )
        {
            if (!await db.SingleOrDefaultAsync<bool>(SokSeriebrott.Finns, new { query.Kod }, cancellationToken))
                throw IndikatorerProblem.IndikatorSaknas(query.Kod);
            var args = new
            {
                query.Kod,
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            var rader = await db.ListAsync<Indikatorversion>(Select, args, cancellationToken);
            return Page.Of(rader, query.Page, rad => rad.Svar());
        }
    }

    private const string Select = """
        select indikator, version, katalog, niva, skal, galler_fran, fore::text, efter::text, beslutad_av, created_at,
               count(*) over () as total
          from indikatorer.indikatorversion
         where indikator = @Kod
         order by katalog desc
         limit @Limit offset @Offset
        """;
}
