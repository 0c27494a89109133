using System.ComponentModel;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Sök rapportörsuppdrag: who is expected to report, now and before.</summary>
internal static class SokRapportorsuppdrag
{
    /// <summary>Ett uppdrag att rapportera.</summary>
    /// <param name="Id">Uppdragets id.</param>
    /// <param name="Rapportor">Funktionen som rapporterar.</param>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="Slag">Verksamheten.</param>
    /// <param name="TaktVeckor">1 = varje vecka, 2 = varannan vecka.</param>
    /// <param name="GiltigFran">Första dagen.</param>
    /// <param name="GiltigTill">Sista dagen; null tills vidare.</param>
    /// <param name="Version">Versionen, samma som i ETag.</param>
    public sealed record Response(
        Guid Id,
        string Rapportor,
        string Omrade,
        Rapportorsslag Slag,
        int TaktVeckor,
        DateOnly GiltigFran,
        DateOnly? GiltigTill,
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
            .WithName("sokRapportorsuppdrag")
            .WithSummary("Sök uppdrag att rapportera")
            .WithDescription("Vilka som är eller har varit utsedda att rapportera i mina områden; de senaste först.")
            .ProducesProblem(400)
            .WithResponseExample(200, $$"""{"items":[{{Exempelrad}}],"page":1,"limit":20,"total":1}""");

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
        string Rapportor,
        string Omrade,
        Rapportorsslag Slag,
        int TaktVeckor,
        DateOnly GiltigFran,
        DateOnly? GiltigTill,
        int Version,
        long Total
    ) : IPageRow;

    internal static Response ToResponse(Row row) =>
        new(row.Id, row.Rapportor, row.Omrade, row.Slag, row.TaktVeckor, row.GiltigFran, row.GiltigTill, row.Version);

    internal const string Exempelrad = """
        {"id":"0199a1b2-0000-7000-8000-000000000043","rapportor":"rapportor-jarva","omrade":"jarva","slag":"Fastighetsagare",
        "taktVeckor":1,"giltigFran":"2026-09-01","giltigTill":null,"version":1}
        """;

    internal const string Select = """
        select id, rapportor, omrade, slag, takt_veckor, giltig_fran, giltig_till, version, count(*) over () as total
          from lagesbild.rapportorsuppdrag
         where omrade = any(@Omraden)
           and (@Id::uuid is null or id = @Id)
           and (@Omrade::text is null or omrade = @Omrade)
         order by giltig_fran desc, created_at desc, id desc
         limit @Limit offset @Offset
        """;
}
