using System.ComponentModel;
using MediatR;
using Trygghet.Modules.Samverkansprocess.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Samverkansprocess;

/// <summary>Sök processer: the processes of the caller's areas.</summary>
internal static class SokProcesser
{
    /// <summary>En samverkansprocess i en lista.</summary>
    /// <param name="Id">Processens id.</param>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="OverenskommelseId">Samverkansöverenskommelsen som processen vilar på.</param>
    /// <param name="Steg">Var processen står.</param>
    /// <param name="VilandeFran">Steget som en vilande process återgår till.</param>
    /// <param name="Cykel">Vilket varv i ordningen, från 1.</param>
    /// <param name="Version">Versionen, samma som i ETag.</param>
    /// <param name="Skapad">När processen inleddes.</param>
    /// <param name="SkapadAv">Vem som inledde den.</param>
    public sealed record Response(
        Guid Id,
        string Omrade,
        Guid? OverenskommelseId,
        Processteg Steg,
        Processteg? VilandeFran,
        int Cykel,
        int Version,
        DateTime Skapad,
        string SkapadAv
    );

    internal sealed record Query(string? Omrade, bool? Aktiv, PageRequest Page) : IQuery<Paged<Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (
                    string? omrade,
                    [Description("true = bara de som inte är avslutade, false = bara de avslutade.")] bool? aktiv,
                    [AsParameters] PageRequest page,
                    IMediator mediator,
                    CancellationToken ct
                ) => TypedResults.Ok(await mediator.Send(new Query(omrade, aktiv, page), ct))
            )
            .RequireAuthorization(SamverkansprocessRatt.Las)
            .WithName("sokProcesser")
            .WithSummary("Sök samverkansprocesser")
            .WithDescription("Samverkansprocesser i mina områden, de senast inledda först.")
            .ProducesProblem(400)
            .WithResponseExample(
                200,
                """
                {"items":[{"id":"0199a1b2-0000-7000-8000-000000000009","omrade":"jarva","overenskommelseId":null,"steg":"Genomforande",
                "vilandeFran":null,"cykel":1,"version":4,"skapad":"2026-02-10T09:00:00Z","skapadAv":"samordnare-jarva"}],
                "page":1,"limit":20,"total":1}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Query, Paged<Response>>
    {
        public async Task<Paged<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                Omraden = user.OmradenMed(SamverkansprocessRatt.Las),
                query.Omrade,
                query.Aktiv,
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            var rows = await db.ListAsync<Row>(Select, args, cancellationToken);
            return Page.Of(rows, query.Page, ToResponse);
        }
    }

    private sealed record Row(
        Guid Id,
        string Omrade,
        Guid? OverenskommelseId,
        Processteg Steg,
        Processteg? VilandeFran,
        int Cykel,
        int Version,
        DateTime CreatedAt,
        string SkapadAv,
        long Total
    ) : IPageRow;

    private static Response ToResponse(Row row) =>
        new(
            row.Id,
            row.Omrade,
            row.OverenskommelseId,
            row.Steg,
            row.VilandeFran,
            row.Cykel,
            row.Version,
            row.CreatedAt,
            row.SkapadAv
        );

    private const string Select = """
        select id, omrade, overenskommelse_id, steg, vilande_fran, cykel, version, created_at, skapad_av,
               count(*) over () as total
          from samverkansprocess.process
         where omrade = any(@Omraden)
           and (@Omrade::text is null or omrade = @Omrade)
           and (@Aktiv::boolean is null or (steg <> 'Avslutad') = @Aktiv)
         order by created_at desc, id desc
         limit @Limit offset @Offset
        """;
}
