using System.ComponentModel;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Sök upplåsningar: who opened which locked periods, why, and which delivery used it.</summary>
internal static class SokUpplasningar
{
    internal sealed record Query(string? Rapport, PageRequest Page) : IQuery<Paged<Upplasningssvar>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (
                    [Description("Bara upplåsningar av den rapportens perioder.")] string? rapport,
                    [AsParameters] PageRequest page,
                    IMediator mediator,
                    CancellationToken ct
                ) => TypedResults.Ok(await mediator.Send(new Query(rapport, page), ct))
            )
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("sokUpplasningar")
            .WithSummary("Sök upplåsningar")
            .WithDescription("Alla upplåsningar i områden som jag får läsa, den senaste först. Ingen tas bort.")
            .ProducesProblem(400)
            .WithResponseExample(200, $$"""{"items":[{{Upplasning.Exempel}}],"page":1,"limit":20,"total":1}""");

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock)
        : IRequestHandler<Query, Paged<Upplasningssvar>>
    {
        public async Task<Paged<Upplasningssvar>> Handle(Query query, CancellationToken cancellationToken)
        {
            var idag = clock.Today();
            var args = new
            {
                Omraden = user.OmradenMed(IndikatorerRatt.Las),
                query.Rapport,
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            var rader = await db.ListAsync<Upplasning.Row>(Select, args, cancellationToken);
            return Page.Of(rader, query.Page, rad => rad.Svar(idag));
        }
    }

    private const string Select =
        Upplasning.Kolumner
        + """
               and (@Rapport::text is null or u.rapport = @Rapport)
             order by u.beslutad desc, u.id desc
             limit @Limit offset @Offset
            """;
}
