using System.ComponentModel;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Sök målvärden: the targets of indicators, those whose year has passed as history.</summary>
internal static class SokMalvarden
{
    internal sealed record Query(string[] Indikatorer, string[] Omraden, int? Ar, bool? Historiskt, PageRequest Page)
        : IQuery<Paged<Malvarde>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet("", SvaraAsync)
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("sokMalvarden")
            .WithSummary("Sök målvärden")
            .WithDescription(
                "Beslutade målvärden efter indikator, område och år. Ett mål vars år har gått, eller vars beslut är upphävt, är historiskt. Sorterade efter indikator, område och år, senaste året först."
            )
            .ProducesProblem(400)
            .WithResponseExample(200, $$"""{"items":[{{Malvarde.Exempel}}],"page":1,"limit":20,"total":1}""");

    private static async Task<Microsoft.AspNetCore.Http.HttpResults.Ok<Paged<Malvarde>>> SvaraAsync(
        [Description("Indikatorernas koder.")] string[]? indikator,
        [Description("Områdenas koder.")] string[]? omrade,
        int? ar,
        [Description("true = bara historiska, false = bara de som gäller.")] bool? historiskt,
        [AsParameters] PageRequest page,
        IMediator mediator,
        CancellationToken ct
    ) =>
        TypedResults.Ok(
            await mediator.Send(new Query(Filter.List(indikator), Filter.List(omrade), ar, historiskt, page), ct)
        );

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator, TimeProvider clock)
        : IRequestHandler<Query, Paged<Malvarde>>
    {
        public async Task<Paged<Malvarde>> Handle(Query query, CancellationToken cancellationToken)
        {
            var urval = UrvalRules.Tolka(new(Indikator: query.Indikatorer), clock.GetUtcNow());
            await Kodkontroll.VagraOkandaAsync(db, urval, cancellationToken);
            var iAr = clock.Today().Year;
            var args = new
            {
                query.Indikatorer,
                Omraden = await Omradesurval.MinaAsync(user, mediator, query.Omraden, [], cancellationToken),
                query.Ar,
                query.Historiskt,
                IAr = iAr,
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            var rader = await db.ListAsync<MalvardeRow>(Select, args, cancellationToken);
            return Page.Of(rader, query.Page, rad => rad.Svar(iAr));
        }
    }

    private const string Select = """
        select m.id, m.indikator, m.omrade, m.ar, m.slag, m.varde, i.enhet, m.beslut, m.beslutsdatum, m.ursprung, m.upphavt,
               m.version, m.created_at, m.skapad_av, count(*) over () as total
          from indikatorer.malvarde m
          join indikatorer.indikator i on i.kod = m.indikator
         where m.gallande
           and m.omrade = any(@Omraden)
           and (cardinality(@Indikatorer) = 0 or m.indikator = any(@Indikatorer))
           and (@Ar::int is null or m.ar = @Ar)
           and (@Historiskt::boolean is null or @Historiskt = (m.upphavt or m.ar < @IAr))
         order by m.indikator, m.omrade, m.ar desc, m.slag, m.id
         limit @Limit offset @Offset
        """;
}
