using System.ComponentModel;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Sök katalogändringar: what one version of the catalogue changed, or all since an earlier one, before and after.</summary>
internal static class SokKatalogandringar
{
    internal sealed record Query(long Version, long? Sedan, PageRequest Page)
        : IQuery<Paged<HamtaIndikatorversion.Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{version:long}/andringar",
                async (
                    [Description("Katalogens version.")] long version,
                    [Description("Alla ändringar efter den versionen, till och med version.")] long? sedan,
                    [AsParameters] PageRequest page,
                    IMediator mediator,
                    CancellationToken ct
                ) => TypedResults.Ok(await mediator.Send(new Query(version, sedan, page), ct))
            )
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("sokKatalogandringar")
            .WithSummary("Vad en version av katalogen ändrade")
            .WithDescription(
                "Definitionerna som versionen ändrade, fält för fält med före och efter. Med sedan: alla ändringar mellan två versioner, i tidsordning."
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
            if (!await db.SingleOrDefaultAsync<bool>(Finns, new { query.Version }, cancellationToken))
                throw KatalogversionerProblem.KatalogversionSaknas(query.Version);
            var args = new
            {
                query.Version,
                Sedan = query.Sedan ?? query.Version - 1,
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            var rader = await db.ListAsync<Indikatorversion>(Select, args, cancellationToken);
            return Page.Of(rader, query.Page, rad => rad.Svar());
        }
    }

    private const string Finns = "select exists (select 1 from indikatorer.indikatorversion where katalog = @Version)";

    private const string Select = """
        select indikator, version, katalog, niva, skal, galler_fran, fore::text, efter::text, beslutad_av, created_at,
               count(*) over () as total
          from indikatorer.indikatorversion
         where katalog > @Sedan
           and katalog <= @Version
         order by katalog, indikator
         limit @Limit offset @Offset
        """;
}
