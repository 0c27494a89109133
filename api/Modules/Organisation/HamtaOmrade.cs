using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Organisation;

/// <summary>
/// Hämta område: one area with what it was formed of, what it became, what lies in it, and who polices it.
/// </summary>
internal static class HamtaOmrade
{
    public enum Relation
    {
        Sammanslagning,
        Delning,
        Namnbyte,
    }

    /// <summary>Ett område med sina släktskap.</summary>
    /// <param name="Kod">Publik kod, till exempel jarva eller 0180. Återanvänds aldrig.</param>
    /// <param name="Namn">Områdets namn.</param>
    /// <param name="Typ">Områdets slag.</param>
    /// <param name="NykoKod">Stadens Nyko-kod där den finns.</param>
    /// <param name="Foralder">Koden för området som detta ligger i.</param>
    /// <param name="GiltigFran">Första giltiga dagen.</param>
    /// <param name="GiltigTill">Sista giltiga dagen; null = gäller tills vidare.</param>
    /// <param name="Foregangare">Områden som detta bildades av.</param>
    /// <param name="Efterfoljare">Områden som detta gick upp i.</param>
    /// <param name="Underomraden">Områden direkt under detta, av i dag.</param>
    /// <param name="Lokalpolisomraden">Lokalpolisområden som täcker ett stadsdelsområde, helt eller delvis.</param>
    /// <param name="Stadsdelsomraden">Stadsdelsområden som ett lokalpolisområde täcker, helt eller delvis.</param>
    public sealed record Response(
        string Kod,
        string Namn,
        Omradestyp Typ,
        string? NykoKod,
        string? Foralder,
        DateOnly GiltigFran,
        DateOnly? GiltigTill,
        IReadOnlyList<Slakting> Foregangare,
        IReadOnlyList<Slakting> Efterfoljare,
        IReadOnlyList<Underomrade> Underomraden,
        IReadOnlyList<Koppling> Lokalpolisomraden,
        IReadOnlyList<Koppling> Stadsdelsomraden
    );

    /// <summary>Ett område före eller efter detta.</summary>
    /// <param name="Kod">Områdets kod.</param>
    /// <param name="Namn">Områdets namn.</param>
    /// <param name="Relation">Vad som hände.</param>
    /// <param name="Datum">Dagen det hände.</param>
    public sealed record Slakting(string Kod, string Namn, Relation Relation, DateOnly Datum);

    /// <summary>Ett område under detta.</summary>
    /// <param name="Kod">Områdets kod.</param>
    /// <param name="Namn">Områdets namn.</param>
    /// <param name="Typ">Områdets slag.</param>
    public sealed record Underomrade(string Kod, string Namn, Omradestyp Typ);

    /// <summary>En daterad koppling mellan stadsdelsområde och lokalpolisområde.</summary>
    /// <param name="Kod">Det andra områdets kod.</param>
    /// <param name="Namn">Det andra områdets namn.</param>
    /// <param name="GiltigFran">Första dagen kopplingen gäller.</param>
    /// <param name="GiltigTill">Sista dagen; null = gäller tills vidare.</param>
    public sealed record Koppling(string Kod, string Namn, DateOnly GiltigFran, DateOnly? GiltigTill);

    internal sealed record Query(string Kod) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{kod}",
                async (string kod, IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(kod), ct))
            )
            .RequireAuthorization(OrganisationRatt.Las)
            .WithName("hamtaOmrade")
            .WithSummary("Hämta ett område")
            .WithDescription(
                "Ett område med föregångare, efterföljare, underområden och polisens indelning. Kopplingen mellan "
                    + "lokalpolisområden och stadsdelsområden är daterad och många till många: summera aldrig polisens "
                    + "siffror till staden."
            )
            .ProducesProblem(404)
            .WithResponseExample(
                200,
                """
                {"kod":"jarva","namn":"Järva","typ":"Stadsdelsomrade","nykoKod":"32","foralder":"0180",
                "giltigFran":"2023-07-01","giltigTill":null,"foregangare":[{"kod":"rinkeby-kista",
                "namn":"Rinkeby-Kista","relation":"Sammanslagning","datum":"2023-07-01"}],"efterfoljare":[],
                "underomraden":[{"kod":"kista","namn":"Kista","typ":"Stadsdel"}],"lokalpolisomraden":
                [{"kod":"lpo-jarva","namn":"Lokalpolisområde Järva","giltigFran":"2023-07-01","giltigTill":null}],
                "stadsdelsomraden":[]}
                """
            );

    internal sealed class Handler(Db db, TimeProvider clock) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new { query.Kod, Idag = clock.Today() };
            var omrade =
                await db.SingleOrDefaultAsync<Row>(Select, args, cancellationToken)
                ?? throw OrganisationProblem.OmradeSaknas(query.Kod);
            return new(
                omrade.Kod,
                omrade.Namn,
                omrade.Typ,
                omrade.NykoKod,
                omrade.Foralder,
                omrade.GiltigFran,
                omrade.GiltigTill,
                await db.ListAsync<Slakting>(SelectForegangare, args, cancellationToken),
                await db.ListAsync<Slakting>(SelectEfterfoljare, args, cancellationToken),
                await db.ListAsync<Underomrade>(SelectUnderomraden, args, cancellationToken),
                await db.ListAsync<Koppling>(SelectLokalpolisomraden, args, cancellationToken),
                await db.ListAsync<Koppling>(SelectStadsdelsomraden, args, cancellationToken)
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
        DateOnly? GiltigTill
    );

    private const string Select = """
        select kod, namn, typ, nyko_kod, foralder, giltig_fran, giltig_till
          from organisation.omrade
         where kod = @Kod
        """;

    private const string SelectForegangare = """
        select o.kod, o.namn, f.relation, f.datum
          from organisation.omrade_foregangare f
          join organisation.omrade o on o.kod = f.foregangare
         where f.omrade = @Kod
         order by f.datum desc, o.kod
        """;

    private const string SelectEfterfoljare = """
        select o.kod, o.namn, f.relation, f.datum
          from organisation.omrade_foregangare f
          join organisation.omrade o on o.kod = f.omrade
         where f.foregangare = @Kod
         order by f.datum, o.kod
        """;

    private const string SelectUnderomraden = """
        select kod, namn, typ
          from organisation.omrade
         where foralder = @Kod
           and @Idag between giltig_fran and coalesce(giltig_till, 'infinity')
         order by namn collate "sv-x-icu", kod
        """;

    private const string SelectLokalpolisomraden = """
        select o.kod, o.namn, k.giltig_fran, k.giltig_till
          from organisation.lokalpolis_koppling k
          join organisation.omrade o on o.kod = k.lokalpolisomrade
         where k.stadsdelsomrade = @Kod
         order by k.giltig_fran desc, o.kod
        """;

    private const string SelectStadsdelsomraden = """
        select o.kod, o.namn, k.giltig_fran, k.giltig_till
          from organisation.lokalpolis_koppling k
          join organisation.omrade o on o.kod = k.stadsdelsomrade
         where k.lokalpolisomrade = @Kod
         order by k.giltig_fran desc, o.kod
        """;
}
