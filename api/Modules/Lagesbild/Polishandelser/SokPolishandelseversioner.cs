using System.ComponentModel;
using System.Globalization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Sök polishändelsens versioner: what the notice said before it was edited.</summary>
internal static class SokPolishandelseversioner
{
    /// <summary>En lydelse.</summary>
    /// <param name="Version">Lydelsens nummer, från 1.</param>
    /// <param name="Publicerad">När polisen publicerade den.</param>
    /// <param name="Rubrik">Rubriken.</param>
    /// <param name="Sammanfattning">Sammanfattningen.</param>
    /// <param name="Typ">Rubriceringen.</param>
    /// <param name="Hamtad">När den hämtades.</param>
    public sealed record Response(
        int Version,
        DateTime Publicerad,
        string Rubrik,
        string Sammanfattning,
        string Typ,
        DateTime Hamtad
    );

    internal sealed record Query(long Id, PageRequest Page) : IQuery<Paged<Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{notis}/versioner",
                async (
                    [Description("Polisens id på notisen.")] string notis,
                    [AsParameters] PageRequest page,
                    IMediator mediator,
                    CancellationToken ct
                ) =>
                {
                    _ = long.TryParse(notis, NumberStyles.None, CultureInfo.InvariantCulture, out var id);
                    return TypedResults.Ok(await mediator.Send(new Query(id, page), ct));
                }
            )
            .RequireAuthorization(IakttagelseRatt.Las)
            .WithName("sokPolishandelseversioner")
            .WithSummary("Lista en polishändelses lydelser")
            .WithDescription(
                "Varje lydelse som har hämtats av polisens notis, den senaste först. Tomt för en notis som inte finns."
            )
            .ProducesProblem(400)
            .WithResponseExample(
                200,
                """
                {"items":[{"version":1,"publicerad":"2026-08-22T17:51:41Z","rubrik":"22 augusti 17.59, Brand, Stockholm",
                "sammanfattning":"Brand vid Akalla centrum.","typ":"Brand","hamtad":"2026-08-22T18:00:00Z"}],"page":1,"limit":20,"total":1}
                """
            );

    internal sealed class Handler(Db db) : IRequestHandler<Query, Paged<Response>>
    {
        public async Task<Paged<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                query.Id,
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            return Page.Of(await db.ListAsync<Row>(Select, args, cancellationToken), query.Page, ToResponse);
        }
    }

    private sealed record Row(
        int Version,
        DateTime Publicerad,
        string Namn,
        string Sammanfattning,
        string Typ,
        DateTime HamtadAt,
        long Total
    ) : IPageRow;

    private static Response ToResponse(Row row) =>
        new(row.Version, row.Publicerad, row.Namn, row.Sammanfattning, row.Typ, row.HamtadAt);

    private const string Select = """
        select version, publicerad, namn, sammanfattning, typ, hamtad_at, count(*) over () as total
          from lagesbild.polishandelse
         where id = @Id
         order by version desc
         limit @Limit offset @Offset
        """;
}
