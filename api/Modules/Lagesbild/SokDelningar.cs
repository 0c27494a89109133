using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Sök delningar: to whom an own picture has been handed. A receiver sees its own row only.</summary>
internal static class SokDelningar
{
    /// <summary>En delning.</summary>
    /// <param name="Id">Delningens id.</param>
    /// <param name="Mottagare">Organisationens kod: parten som tog emot.</param>
    /// <param name="Sekretessprovning">Prövningen som gjordes innan.</param>
    /// <param name="Delad">När bilden delades.</param>
    /// <param name="DeladAv">Vem som delade den.</param>
    /// <param name="Diarienummer">Mottagarens diarienummer; null tills mottagaren har registrerat det.</param>
    /// <param name="Diariefors">Om den som frågar kan registrera diarienumret.</param>
    /// <param name="Version">Versionen: If-Match när diarienumret registreras.</param>
    public sealed record Response(
        Guid Id,
        string Mottagare,
        Sekretessprovning Sekretessprovning,
        DateTime Delad,
        string DeladAv,
        string? Diarienummer,
        bool Diariefors,
        int Version
    );

    internal sealed record Query(Guid LagesbildId, PageRequest Page) : IQuery<Paged<Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{id:guid}/delningar",
                async (Guid id, [AsParameters] PageRequest page, IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(id, page), ct))
            )
            .RequireAuthorization(LagesbildRatt.Las)
            .WithName("sokDelningar")
            .WithSummary("Sök delningar av en lägesbild")
            .WithDescription(
                "Vilka parter en egen lägesbild har delats med, i tidsordning. Parten själv ser alla delningar, en mottagare bara sin egen."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .WithResponseExample(
                200,
                """
                {"items":[{"id":"0199a1b2-0000-7000-8000-000000000051","mottagare":"lpo-jarva-polisen",
                "sekretessprovning":{"utfordAv":"Registrator vid stadsdelsförvaltningen","datum":"2026-09-08",
                "resultat":"Kan lämnas ut i sin helhet."},"delad":"2026-09-08T09:00:00Z","deladAv":"samordnare-jarva",
                "diarienummer":null,"diariefors":false,"version":1}],"page":1,"limit":20,"total":1}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Query, Paged<Response>>
    {
        public async Task<Paged<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var bild = await db.KravLasbarAsync(user, query.LagesbildId, cancellationToken);
            var args = new
            {
                query.LagesbildId,
                Alla = SerAlla(bild, user),
                user.Parter,
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            var skriver = user.HarRatt(LagesbildRatt.Skriv);
            var rows = await db.ListAsync<Row>(Select, args, cancellationToken);
            return Page.Of(rows, query.Page, row => ToResponse(row, skriver));
        }
    }

    public static bool SerAlla(Utkast.Current bild, CurrentUser user) =>
        bild.HarRatt(user, LagesbildRatt.Las) || user.HarRatt(LagesbildRatt.Insyn, bild.Omrade);

    private sealed record Row(
        Guid Id,
        string Mottagare,
        string ProvadAv,
        DateOnly ProvadDatum,
        string ProvadResultat,
        DateTime CreatedAt,
        string DeladAv,
        string? Diarienummer,
        bool Min,
        int Version,
        long Total
    ) : IPageRow;

    private static Response ToResponse(Row row, bool skriver) =>
        new(
            row.Id,
            row.Mottagare,
            new(row.ProvadAv, row.ProvadDatum, row.ProvadResultat),
            row.CreatedAt,
            row.DeladAv,
            row.Diarienummer,
            skriver && row.Min && row.Diarienummer is null,
            row.Version
        );

    private const string Select = """
        select id, mottagare, provad_av, provad_datum, provad_resultat, created_at, delad_av, diarienummer,
               mottagare = any(@Parter) as min, version, count(*) over () as total
          from lagesbild.delning
         where lagesbild_id = @LagesbildId
           and (@Alla or mottagare = any(@Parter))
         order by created_at, id
         limit @Limit offset @Offset
        """;
}
