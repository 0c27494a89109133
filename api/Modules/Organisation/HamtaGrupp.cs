using System.Text.Json;
using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Organisation;

/// <summary>Hämta grupp: one group.</summary>
internal static class HamtaGrupp
{
    /// <summary>En grupp.</summary>
    /// <param name="Id">Gruppens id.</param>
    /// <param name="Typ">Gruppens slag.</param>
    /// <param name="Namn">Gruppens namn.</param>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="Uppdrag">Vad gruppen ska göra.</param>
    /// <param name="Ledamoter">Roller med organisation; aldrig personer.</param>
    /// <param name="GiltigFran">Första dagen.</param>
    /// <param name="GiltigTill">Sista dagen; null = tills vidare.</param>
    /// <param name="Version">Radens version, också svarets ETag.</param>
    /// <param name="Skapad">När gruppen registrerades, UTC.</param>
    /// <param name="SkapadAv">Vem som registrerade den: tokenens sub.</param>
    public sealed record Response(
        Guid Id,
        Grupptyp Typ,
        string Namn,
        string Omrade,
        string Uppdrag,
        IReadOnlyList<SkapaGrupp.Ledamot> Ledamoter,
        DateOnly GiltigFran,
        DateOnly? GiltigTill,
        int Version,
        DateTime Skapad,
        string SkapadAv
    );

    internal sealed record Query(Guid Id) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{id:guid}",
                async (Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Query(id), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(OrganisationRatt.Las)
            .WithName("hamtaGrupp")
            .WithSummary("Hämta en grupp")
            .WithDescription(
                "En grupp med uppdrag och ledamöter. Utanför dina områden: 404. ETag behövs för att avsluta den."
            )
            .ProducesProblem(404)
            .WithResponseExample(
                200,
                """
                {"id":"0199a1b2-0000-7000-8000-000000000001","typ":"Arbetsgrupp","namn":"Arbetsgrupp Kista torg",
                "omrade":"jarva","uppdrag":"Genomföra åtgärderna vid torget.","ledamoter":[{"roll":"sammankallande",
                "organisation":"sdf-jarva"}],"giltigFran":"2026-02-01","giltigTill":"2026-12-31","version":1,
                "skapad":"2026-01-20T08:00:00Z","skapadAv":"samordnare-jarva"}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new { query.Id, Omraden = user.OmradenMed(OrganisationRatt.Las) };
            var row =
                await db.SingleOrDefaultAsync<Row>(Select, args, cancellationToken)
                ?? throw OrganisationProblem.GruppSaknas(query.Id);
            return row.ToResponse();
        }
    }

    /// <summary>The row of the list too: <paramref name="Total"/> is 1 for a single one.</summary>
    internal sealed record Row(
        Guid Id,
        Grupptyp Typ,
        string Namn,
        string Omrade,
        string Uppdrag,
        string Ledamoter,
        DateOnly GiltigFran,
        DateOnly? GiltigTill,
        int Version,
        DateTime CreatedAt,
        string SkapadAv,
        long Total
    ) : IPageRow
    {
        public Response ToResponse() =>
            new(
                Id,
                Typ,
                Namn,
                Omrade,
                Uppdrag,
                JsonSerializer.Deserialize<List<SkapaGrupp.Ledamot>>(Ledamoter, Json.Options)!,
                GiltigFran,
                GiltigTill,
                Version,
                CreatedAt,
                SkapadAv
            );
    }

    private const string Select = """
        select id, typ, namn, omrade, uppdrag, ledamoter::text, giltig_fran, giltig_till, version, created_at,
               skapad_av, 1::bigint as total
          from organisation.grupp
         where id = @Id
           and omrade = any(@Omraden)
        """;
}
