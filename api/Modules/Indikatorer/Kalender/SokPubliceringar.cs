using System.ComponentModel;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Sök publiceringar: the calendar of when figures are due, and whether they came.</summary>
internal static class SokPubliceringar
{
    /// <summary>En planerad publicering.</summary>
    /// <param name="Id">Publiceringens id.</param>
    /// <param name="Datamangd">Datamängdens kod.</param>
    /// <param name="Period">Perioden som siffrorna gäller.</param>
    /// <param name="Planerad">Dagen då de väntas.</param>
    /// <param name="Status">Planerad, Publicerad eller Forsenad (räknat från i dag).</param>
    /// <param name="Publicerad">När de första siffrorna för perioden kom.</param>
    /// <param name="Import">Importen som de kom med.</param>
    /// <param name="Version">Postens version, för If-Match.</param>
    public sealed record Response(
        Guid Id,
        string Datamangd,
        string Period,
        DateOnly Planerad,
        Publiceringsstatus Status,
        DateTime? Publicerad,
        Guid? Import,
        int Version
    );

    internal sealed record Query(string? Datamangd, Publiceringsstatus? Status, PageRequest Page)
        : IQuery<Paged<Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (
                    string? datamangd,
                    [Description("Planerad, Publicerad eller Forsenad.")] string? status,
                    [AsParameters] PageRequest page,
                    IMediator mediator,
                    CancellationToken ct
                ) =>
                {
                    var val = Filter.Enum<Publiceringsstatus>("status", status);
                    return TypedResults.Ok(await mediator.Send(new Query(datamangd, val, page), ct));
                }
            )
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("sokPubliceringar")
            .WithSummary("Publiceringskalendern")
            .WithDescription(
                "När siffror väntas och om de har kommit, i dagens ordning. En publicering är försenad från dagen efter den planerade tills en import har gett datamängden siffror för perioden."
            )
            .ProducesProblem(400)
            .WithResponseExample(200, $$"""{"items":[{{Exempel}}],"page":1,"limit":20,"total":1}""");

    internal sealed class Handler(Db db, TimeProvider clock) : IRequestHandler<Query, Paged<Response>>
    {
        public async Task<Paged<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            if (query.Datamangd is { } kod && !await FinnsAsync(db, kod, cancellationToken))
                await Kodkontroll.VagraDatamangdAsync(db, kod, cancellationToken);
            var idag = clock.Today();
            var args = new
            {
                query.Datamangd,
                Status = query.Status?.ToString(),
                Idag = idag,
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            var rader = await db.ListAsync<Row>(Select, args, cancellationToken);
            return Page.Of(rader, query.Page, rad => Svar(rad, idag));
        }
    }

    internal static Task<bool> FinnsAsync(Db db, string kod, CancellationToken cancellationToken) =>
        db.SingleOrDefaultAsync<bool>(
            "select exists (select 1 from indikatorer.datamangd where kod = @kod)",
            new { kod },
            cancellationToken
        );

    internal static Response Svar(Row rad, DateOnly idag) =>
        new(
            rad.Id,
            rad.Datamangd,
            rad.Period,
            rad.Planerad,
            KalenderRules.Status(rad.Planerad, rad.Publicerad is not null, idag),
            rad.Publicerad,
            rad.Import,
            rad.Version
        );

    internal sealed record Row(
        Guid Id,
        string Datamangd,
        string Period,
        DateOnly Planerad,
        DateTime? Publicerad,
        Guid? Import,
        int Version,
        long Total
    ) : IPageRow;

    private const string Select = """
        select p.id, p.datamangd, p.period, p.planerad, k.registrerad as publicerad, k.import, p.version,
               count(*) over () as total
          from indikatorer.publicering p
          left join indikatorer.publicerad_period k on k.datamangd = p.datamangd and k.period = p.period
         where (@Datamangd::text is null or p.datamangd = @Datamangd)
           and (@Status::text is null
                or @Status = case when k.registrerad is not null then 'Publicerad'
                                  when p.planerad < @Idag then 'Forsenad'
                                  else 'Planerad' end)
         order by p.planerad, p.datamangd, p.period, p.id
         limit @Limit offset @Offset
        """;

    internal const string Exempel = """
        {"id":"0199a1b2-0000-7000-8000-000000000041","datamangd":"ANMALDA-BROTT","period":"2026-10","planerad":"2026-11-20",
        "status":"Forsenad","publicerad":null,"import":null,"version":1}
        """;
}
