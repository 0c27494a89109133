using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Hämta katalogen över öppna data: what the national data portal harvests. Outside the versioned API, for anybody.</summary>
internal static class HamtaDcat
{
    internal sealed record Query(string Adress) : IQuery<RdfGraf>;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet(
                "/oppna-data/dcat.ttl",
                (HttpContext http, IMediator mediator, CancellationToken ct) => TurtleAsync(http, mediator, ct)
            )
            .AllowAnonymous()
            .ExcludeFromDescription();
        routes
            .MapGet(
                "/oppna-data/dcat.jsonld",
                (HttpContext http, IMediator mediator, CancellationToken ct) => JsonLdAsync(http, mediator, ct)
            )
            .AllowAnonymous()
            .ExcludeFromDescription();
        routes
            .MapGet(
                "/oppna-data/dcat",
                (HttpContext http, IMediator mediator, CancellationToken ct) =>
                    VillJsonLd(http.Request) ? JsonLdAsync(http, mediator, ct) : TurtleAsync(http, mediator, ct)
            )
            .AllowAnonymous()
            .ExcludeFromDescription();
    }

    private static async Task<IResult> TurtleAsync(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var graf = await mediator.Send(new Query(PublicAddress.Of(http)), ct);
        return Results.Text(RdfSomTurtle.Skriv(graf), RdfSomTurtle.Innehallstyp + "; charset=utf-8");
    }

    private static async Task<IResult> JsonLdAsync(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var graf = await mediator.Send(new Query(PublicAddress.Of(http)), ct);
        return Results.Json(RdfSomJsonLd.Skriv(graf), Json.Options, RdfSomJsonLd.Innehallstyp);
    }

    /// <summary>JSON-LD for the one who names it before Turtle; Turtle for everybody else.</summary>
    private static bool VillJsonLd(HttpRequest request) =>
        request
            .GetTypedHeaders()
            .Accept.OrderByDescending(typ => typ.Quality ?? 1)
            .Select(typ => typ.MediaType.Value)
            .FirstOrDefault(typ => typ is RdfSomJsonLd.Innehallstyp or "application/json" or RdfSomTurtle.Innehallstyp)
            is RdfSomJsonLd.Innehallstyp
                or "application/json";

    internal sealed class Handler(Db db, IConfiguration configuration) : IRequestHandler<Query, RdfGraf>
    {
        public async Task<RdfGraf> Handle(Query query, CancellationToken cancellationToken) =>
            DcatRules.Katalog(
                query.Adress,
                Publisher.Of(configuration),
                await OppenDatamangd.AllaAsync(db, cancellationToken)
            );
    }
}
