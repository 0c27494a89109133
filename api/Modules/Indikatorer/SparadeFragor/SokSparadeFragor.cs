using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Sök sparade frågor: those that I saved myself. Others are read through their link.</summary>
internal static class SokSparadeFragor
{
    internal sealed record Query(PageRequest Page) : IQuery<Paged<SparadFraga>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async ([AsParameters] PageRequest page, IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(page), ct))
            )
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("sokSparadeFragor")
            .WithSummary("Lista mina sparade frågor")
            .WithDescription("Frågorna som jag har sparat, senast skapad först. Andras läses genom sin länk.")
            .ProducesProblem(400)
            .WithResponseExample(200, $$"""{"items":[{{SparadFraga.Exempel}}],"page":1,"limit":20,"total":1}""");

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Query, Paged<SparadFraga>>
    {
        public async Task<Paged<SparadFraga>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                Agare = user.Id,
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            var rader = await db.ListAsync<SparadFragaRow>(Select, args, cancellationToken);
            return Page.Of(rader, query.Page, rad => rad.Svar());
        }
    }

    private const string Select = """
        select id, namn, beskrivning, urval::text, agare, created_at, andrad_at, version, count(*) over () as total
          from indikatorer.sparad_fraga
         where agare = @Agare
           and borttagen_at is null
         order by created_at desc, id desc
         limit @Limit offset @Offset
        """;
}
