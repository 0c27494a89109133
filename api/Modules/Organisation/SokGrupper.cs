using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Organisation;

/// <summary>Sök grupper: the groups of the areas that the caller may read.</summary>
internal static class SokGrupper
{
    internal sealed record Query(string? Omrade, Grupptyp? Typ, bool? Aktiv, PageRequest Page)
        : IQuery<Paged<HamtaGrupp.Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (
                    string? omrade,
                    string? typ,
                    bool? aktiv,
                    [AsParameters] PageRequest page,
                    IMediator mediator,
                    CancellationToken ct
                ) =>
                    TypedResults.Ok(
                        await mediator.Send(new Query(omrade, Filter.Enum<Grupptyp>("typ", typ), aktiv, page), ct)
                    )
            )
            .RequireAuthorization(OrganisationRatt.Las)
            .WithName("sokGrupper")
            .WithSummary("Sök grupper")
            .WithDescription(
                "Styr-, berednings- och arbetsgrupper efter område (omrade, kod), slag (typ) och om de finns i dag "
                    + "(aktiv). Sorterade efter namn."
            )
            .ProducesProblem(400)
            .WithResponseExample(
                200,
                """
                {"items":[{"id":"0199a1b2-0000-7000-8000-000000000001","typ":"Arbetsgrupp",
                "namn":"Arbetsgrupp Kista torg","omrade":"jarva","uppdrag":"Genomföra åtgärderna vid torget.",
                "ledamoter":[{"roll":"sammankallande","organisation":"sdf-jarva"}],"giltigFran":"2026-02-01",
                "giltigTill":"2026-12-31","version":1,"skapad":"2026-01-20T08:00:00Z","skapadAv":"samordnare-jarva"}],
                "page":1,"limit":20,"total":1}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock)
        : IRequestHandler<Query, Paged<HamtaGrupp.Response>>
    {
        public async Task<Paged<HamtaGrupp.Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                Omraden = user.OmradenMed(OrganisationRatt.Las),
                query.Omrade,
                Typ = query.Typ?.ToString(),
                query.Aktiv,
                Idag = clock.Today(),
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            var rows = await db.ListAsync<HamtaGrupp.Row>(Select, args, cancellationToken);
            return Page.Of(rows, query.Page, row => row.ToResponse());
        }
    }

    private const string Select = """
        select id, typ, namn, omrade, uppdrag, ledamoter::text, giltig_fran, giltig_till, version, created_at,
               skapad_av, count(*) over () as total
          from organisation.grupp
         where omrade = any(@Omraden)
           and (@Omrade::text is null or omrade = @Omrade)
           and (@Typ::text is null or typ = @Typ)
           and (@Aktiv::boolean is null
                or @Aktiv = (@Idag between giltig_fran and coalesce(giltig_till, 'infinity')))
         order by namn collate "sv-x-icu", id
         limit @Limit offset @Offset
        """;
}
