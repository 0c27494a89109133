using System.ComponentModel;
using System.Text.Json;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Sök trygghetsvandringar: the walks of my areas, and how much of what was seen has been answered.</summary>
internal static class SokTrygghetsvandringar
{
    /// <summary>En trygghetsvandring i en lista.</summary>
    /// <param name="Id">Vandringens id.</param>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="Datum">Dagen.</param>
    /// <param name="Rutt">Vägen som gicks.</param>
    /// <param name="Deltagare">Antal deltagare per grupp.</param>
    /// <param name="AntalIakttagelser">Iakttagelser under vandringen.</param>
    /// <param name="AntalMedAterkoppling">Hur många av dem som fått återkoppling.</param>
    /// <param name="Version">Versionen, samma som i ETag.</param>
    public sealed record Response(
        Guid Id,
        string Omrade,
        DateOnly Datum,
        string Rutt,
        IReadOnlyList<Deltagare> Deltagare,
        long AntalIakttagelser,
        long AntalMedAterkoppling,
        int Version
    );

    internal sealed record Query(string? Omrade, PageRequest Page) : IQuery<Paged<Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (
                    [Description("Områdets kod.")] string? omrade,
                    [AsParameters] PageRequest page,
                    IMediator mediator,
                    CancellationToken ct
                ) => TypedResults.Ok(await mediator.Send(new Query(omrade, page), ct))
            )
            .RequireAuthorization(IakttagelseRatt.Las)
            .WithName("sokTrygghetsvandringar")
            .WithSummary("Sök trygghetsvandringar")
            .WithDescription(
                "Vandringar i mina områden, den senaste först, med hur många iakttagelser som fått återkoppling."
            )
            .ProducesProblem(400)
            .WithResponseExample(
                200,
                """
                {"items":[{"id":"0199a1b2-0000-7000-8000-000000000045","omrade":"jarva","datum":"2026-11-12",
                "rutt":"Från Kista torg genom gångtunneln till Kista träff och tillbaka.","deltagare":[{"grupp":"Boende","antal":9}],
                "antalIakttagelser":4,"antalMedAterkoppling":3,"version":1}],"page":1,"limit":20,"total":1}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Query, Paged<Response>>
    {
        public async Task<Paged<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                Id = (Guid?)null,
                query.Omrade,
                Omraden = user.OmradenMed(IakttagelseRatt.Las),
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            return Page.Of(await db.ListAsync<Row>(Select, args, cancellationToken), query.Page, ToResponse);
        }
    }

    internal sealed record Row(
        Guid Id,
        string Omrade,
        DateOnly Datum,
        string Rutt,
        string Deltagare,
        long AntalIakttagelser,
        long AntalMedAterkoppling,
        int Version,
        long Total
    ) : IPageRow;

    internal static Response ToResponse(Row row) =>
        new(
            row.Id,
            row.Omrade,
            row.Datum,
            row.Rutt,
            JsonSerializer.Deserialize<List<Deltagare>>(row.Deltagare, Json.Options)!,
            row.AntalIakttagelser,
            row.AntalMedAterkoppling,
            row.Version
        );

    internal const string Select = """
        select v.id, v.omrade, v.datum, v.rutt, v.deltagare::text,
               (select count(*)
                  from lagesbild.iakttagelse i
                 where i.trygghetsvandring_id = v.id
                   and i.borttagen_at is null) as antal_iakttagelser,
               (select count(*)
                  from lagesbild.iakttagelse i
                 where i.trygghetsvandring_id = v.id
                   and i.borttagen_at is null
                   and exists (select from lagesbild.aterkoppling a where a.iakttagelse_id = i.id)) as antal_med_aterkoppling,
               v.version, count(*) over () as total
          from lagesbild.trygghetsvandring v
         where v.omrade = any(@Omraden)
           and (@Id::uuid is null or v.id = @Id)
           and (@Omrade::text is null or v.omrade = @Omrade)
         order by v.datum desc, v.id desc
         limit @Limit offset @Offset
        """;
}
