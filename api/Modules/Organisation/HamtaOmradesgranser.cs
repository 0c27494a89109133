using System.Text.Json;
using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Organisation;

/// <summary>Hämta områdesgränser: the map of the areas as it is, or was on a date.</summary>
internal static class HamtaOmradesgranser
{
    private const string GeoJson = "application/geo+json";

    /// <summary>En karta enligt RFC 7946, i WGS 84.</summary>
    /// <param name="Type">FeatureCollection.</param>
    /// <param name="Features">Ett område var, efter kod.</param>
    public sealed record Response(string Type, IReadOnlyList<Feature> Features);

    /// <summary>Ett område på kartan.</summary>
    /// <param name="Type">Feature.</param>
    /// <param name="Id">Områdets kod.</param>
    /// <param name="Properties">Området och kartans källa.</param>
    /// <param name="Geometry">Områdets yta.</param>
    public sealed record Feature(string Type, string Id, Egenskaper Properties, OmradesgransRules.Geometri Geometry);

    /// <summary>Området och kartans källa.</summary>
    /// <param name="Kod">Områdets kod.</param>
    /// <param name="Namn">Områdets namn.</param>
    /// <param name="Typ">Områdets slag.</param>
    /// <param name="NykoKod">Stadens Nyko-kod där den finns.</param>
    /// <param name="Kalla">Varifrån gränsen kommer.</param>
    /// <param name="GiltigFran">Första dagen gränsen gäller.</param>
    /// <param name="GiltigTill">Sista dagen; null = tills vidare.</param>
    public sealed record Egenskaper(
        string Kod,
        string Namn,
        Omradestyp Typ,
        string? NykoKod,
        string Kalla,
        DateOnly GiltigFran,
        DateOnly? GiltigTill
    );

    internal sealed record Query(Omradestyp? Typ, DateOnly? GiltigDatum) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (string? typ, DateOnly? giltigDatum, IMediator mediator, CancellationToken ct) =>
                    TypedResults.Json(
                        await mediator.Send(new Query(Filter.Enum<Omradestyp>("typ", typ), giltigDatum), ct),
                        contentType: GeoJson
                    )
            )
            .Produces<Response>(200, GeoJson)
            .RequireAuthorization(OrganisationRatt.Las)
            .WithName("hamtaOmradesgranser")
            .WithSummary("Hämta områdesgränser")
            .WithDescription(
                "En GeoJSON FeatureCollection i WGS 84 med de gränser som gäller (giltigDatum, standard i dag), av ett "
                    + "slag (typ) eller alla. Tom tills någon har läst in en karta."
            )
            .ProducesProblem(400)
            .WithResponseExample(
                200,
                """
                {"type":"FeatureCollection","features":[{"type":"Feature","id":"jarva","properties":{"kod":"jarva",
                "namn":"Järva","typ":"Stadsdelsomrade","nykoKod":"32","kalla":"Karta 2026","giltigFran":"2023-07-01",
                "giltigTill":null},"geometry":{"type":"Polygon",
                "coordinates":[[[17.9,59.4],[17.95,59.4],[17.95,59.42],[17.9,59.4]]]}}]}
                """
            );

    internal sealed class Handler(Db db, TimeProvider clock) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new { Typ = query.Typ?.ToString(), Dag = query.GiltigDatum ?? clock.Today() };
            var rows = await db.ListAsync<Row>(Select, args, cancellationToken);
            return new("FeatureCollection", rows.Select(FeatureOf).ToList());
        }
    }

    private static Feature FeatureOf(Row row) =>
        new(
            "Feature",
            row.Kod,
            new(row.Kod, row.Namn, row.Typ, row.NykoKod, row.Kalla, row.GiltigFran, row.GiltigTill),
            JsonSerializer.Deserialize<OmradesgransRules.Geometri>(row.Geometri, Json.Options)!
        );

    private sealed record Row(
        string Kod,
        string Namn,
        Omradestyp Typ,
        string? NykoKod,
        string Kalla,
        DateOnly GiltigFran,
        DateOnly? GiltigTill,
        string Geometri
    );

    private const string Select = """
        select o.kod, o.namn, o.typ, o.nyko_kod, g.kalla, g.giltig_fran, g.giltig_till, g.geometri::text as geometri
          from organisation.omradesgrans g
          join organisation.omrade o on o.kod = g.omrade
         where g.ersatt_at is null
           and @Dag between g.giltig_fran and coalesce(g.giltig_till, 'infinity')
           and (@Typ::text is null or o.typ = @Typ)
         order by o.kod
        """;
}
