using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Organisation;

/// <summary>Sök organisationer: the parties of today.</summary>
internal static class SokOrganisationer
{
    /// <summary>En part i arbetet.</summary>
    /// <param name="Kod">Publik kod, till exempel sdf-jarva.</param>
    /// <param name="Namn">Organisationens namn.</param>
    /// <param name="Typ">Organisationens slag.</param>
    /// <param name="Omrade">Koden för området den verkar i; null = inget särskilt.</param>
    public sealed record Response(string Kod, string Namn, Organisationstyp Typ, string? Omrade);

    internal sealed record Query(Organisationstyp? Typ, PageRequest Page) : IQuery<Paged<Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (string? typ, [AsParameters] PageRequest page, IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(Filter.Enum<Organisationstyp>("typ", typ), page), ct))
            )
            .RequireAuthorization(OrganisationRatt.Las)
            .WithName("sokOrganisationer")
            .WithSummary("Sök organisationer")
            .WithDescription("Parter som gäller i dag: förvaltningar, bolag, polis och andra. Sorterade efter namn.")
            .ProducesProblem(400)
            .WithResponseExample(
                200,
                """
                {"items":[{"kod":"sdf-jarva","namn":"Järva stadsdelsförvaltning","typ":"Stadsdelsforvaltning",
                "omrade":"jarva"}],"page":1,"limit":20,"total":1}
                """
            );

    internal sealed class Handler(Db db, TimeProvider clock) : IRequestHandler<Query, Paged<Response>>
    {
        public async Task<Paged<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                Typ = query.Typ?.ToString(),
                Idag = clock.Today(),
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            var rows = await db.ListAsync<Row>(Select, args, cancellationToken);
            return Page.Of(rows, query.Page, row => new Response(row.Kod, row.Namn, row.Typ, row.Omrade));
        }
    }

    private sealed record Row(string Kod, string Namn, Organisationstyp Typ, string? Omrade, long Total) : IPageRow;

    private const string Select = """
        select kod, namn, typ, omrade, count(*) over () as total
          from organisation.organisation
         where (@Typ::text is null or typ = @Typ)
           and @Idag between giltig_fran and coalesce(giltig_till, 'infinity')
         order by namn collate "sv-x-icu", kod
         limit @Limit offset @Offset
        """;
}
