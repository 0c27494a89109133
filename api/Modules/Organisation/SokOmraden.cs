using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Organisation;

/// <summary>Sök områden: the tree of areas, as it is or was on a date.</summary>
internal static class SokOmraden
{
    /// <summary>Ett område.</summary>
    /// <param name="Kod">Publik kod, till exempel jarva eller 0180. Återanvänds aldrig.</param>
    /// <param name="Namn">Områdets namn.</param>
    /// <param name="Typ">Områdets slag.</param>
    /// <param name="NykoKod">Stadens Nyko-kod där den finns.</param>
    /// <param name="Foralder">Koden för området som detta ligger i.</param>
    /// <param name="GiltigFran">Första giltiga dagen.</param>
    /// <param name="GiltigTill">Sista giltiga dagen; null = gäller tills vidare.</param>
    public sealed record Response(
        string Kod,
        string Namn,
        Omradestyp Typ,
        string? NykoKod,
        string? Foralder,
        DateOnly GiltigFran,
        DateOnly? GiltigTill
    );

    internal sealed record Query(Omradestyp? Typ, string? Foralder, DateOnly? GiltigDatum, PageRequest Page)
        : IQuery<Paged<Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (
                    string? typ,
                    string? foralder,
                    DateOnly? giltigDatum,
                    [AsParameters] PageRequest page,
                    IMediator mediator,
                    CancellationToken ct
                ) =>
                    TypedResults.Ok(
                        await mediator.Send(
                            new Query(Filter.Enum<Omradestyp>("typ", typ), foralder, giltigDatum, page),
                            ct
                        )
                    )
            )
            .RequireAuthorization(OrganisationRatt.Las)
            .WithName("sokOmraden")
            .WithSummary("Sök områden")
            .WithDescription(
                "Områden efter slag (typ), överordnat område (foralder) och giltighet en viss dag (giltigDatum, "
                    + "standard: alla). Sorterade efter namn."
            )
            .ProducesProblem(400)
            .WithResponseExample(
                200,
                """
                {"items":[{"kod":"jarva","namn":"Järva","typ":"Stadsdelsomrade","nykoKod":"32","foralder":"0180",
                "giltigFran":"2023-07-01","giltigTill":null}],"page":1,"limit":20,"total":1}
                """
            );

    internal sealed class Handler(Db db) : IRequestHandler<Query, Paged<Response>>
    {
        public async Task<Paged<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                Typ = query.Typ?.ToString(),
                query.Foralder,
                query.GiltigDatum,
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            var rows = await db.ListAsync<Row>(Select, args, cancellationToken);
            return Page.Of(
                rows,
                query.Page,
                row => new Response(
                    row.Kod,
                    row.Namn,
                    row.Typ,
                    row.NykoKod,
                    row.Foralder,
                    row.GiltigFran,
                    row.GiltigTill
                )
            );
        }
    }

    private sealed record Row(
        string Kod,
        string Namn,
        Omradestyp Typ,
        string? NykoKod,
        string? Foralder,
        DateOnly GiltigFran,
        DateOnly? GiltigTill,
        long Total
    ) : IPageRow;

    private const string Select = """
        select kod, namn, typ, nyko_kod, foralder, giltig_fran, giltig_till, count(*) over () as total
          from organisation.omrade
         where (@Typ::text is null or typ = @Typ)
           and (@Foralder::text is null or foralder = @Foralder)
           and (@GiltigDatum::date is null or @GiltigDatum between giltig_fran and coalesce(giltig_till, 'infinity'))
         order by namn collate "sv-x-icu", kod
         limit @Limit offset @Offset
        """;
}
