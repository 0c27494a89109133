using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Sök veckoutskick: to whom the picture of the week was sent, and what it said then.</summary>
internal static class SokVeckoutskick
{
    /// <summary>Ett utskick.</summary>
    /// <param name="Id">Utskickets id.</param>
    /// <param name="Mottagare">Funktioner och organisationer som fick det.</param>
    /// <param name="Sekretessprovning">Vad sekretessprövningen kom fram till.</param>
    /// <param name="Skickad">Dagen det skickades.</param>
    /// <param name="Slutsats">Slutsatsen som den stod då.</param>
    /// <param name="Antal">Antalet iakttagelser som det stod då.</param>
    /// <param name="SkapadAv">Funktionen som skrev in det.</param>
    /// <param name="Skapad">När det skrevs in.</param>
    public sealed record Response(
        Guid Id,
        IReadOnlyList<string> Mottagare,
        string Sekretessprovning,
        DateOnly Skickad,
        string Slutsats,
        long Antal,
        string SkapadAv,
        DateTime Skapad
    );

    internal sealed record Query(string Omrade, string Vecka, PageRequest Page) : IQuery<Paged<Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (
                    string omrade,
                    string vecka,
                    [AsParameters] PageRequest page,
                    TimeProvider clock,
                    IMediator mediator,
                    CancellationToken ct
                ) =>
                {
                    VeckoRules.KravMandag(vecka, clock.Today());
                    return TypedResults.Ok(await mediator.Send(new Query(omrade, vecka, page), ct));
                }
            )
            .RequireAuthorization(IakttagelseRatt.Las)
            .WithName("sokVeckoutskick")
            .WithSummary("Lista utskick av veckans sammanställning")
            .WithDescription("Till vilka sammanställningen har skickats, det senaste först.")
            .ProducesProblem(400)
            .ProducesProblem(404)
            .WithResponseExample(
                200,
                """
                {"items":[{"id":"0199a1b2-0000-7000-8000-000000000044","mottagare":["Lokalpolisområdets ledning","Fastighetsägarna i Kista"],
                "sekretessprovning":"Inga uppgifter om enskilda. Prövat av samordnaren.","skickad":"2026-11-23",
                "slutsats":"3 iakttagelser under veckan. 4 av 5 väntade rapporter har kommit. Inget avviker från de tolv veckorna före.",
                "antal":3,"skapadAv":"samordnare-jarva","skapad":"2026-11-23T09:00:00Z"}],"page":1,"limit":20,"total":1}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Query, Paged<Response>>
    {
        public async Task<Paged<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            user.KravOmrade(IakttagelseRatt.Las, query.Omrade);
            var args = new
            {
                query.Omrade,
                query.Vecka,
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            var rows = await db.ListAsync<Row>(Select, args, cancellationToken);
            return Page.Of(rows, query.Page, ToResponse);
        }
    }

    private sealed record Row(
        Guid Id,
        string[] Mottagare,
        string Sekretessprovning,
        DateOnly Skickad,
        string Slutsats,
        long Antal,
        string SkapadAv,
        DateTime CreatedAt,
        long Total
    ) : IPageRow;

    private static Response ToResponse(Row row) =>
        new(
            row.Id,
            row.Mottagare,
            row.Sekretessprovning,
            row.Skickad,
            row.Slutsats,
            row.Antal,
            row.SkapadAv,
            row.CreatedAt
        );

    private const string Select = """
        select id, mottagare, sekretessprovning, skickad, slutsats, antal, skapad_av, created_at, count(*) over () as total
          from lagesbild.veckoutskick
         where omrade = @Omrade
           and vecka = @Vecka
         order by created_at desc, id desc
         limit @Limit offset @Offset
        """;
}
