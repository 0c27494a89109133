using System.Text.Json;
using MediatR;

namespace Trygghet.Shared;

/// <summary>Sök i granskningsloggen: who changed what and when, newest first.</summary>
internal static class SokGranskningslogg
{
    /// <summary>En genomförd ändring.</summary>
    /// <param name="Id">Löpnummer i loggen.</param>
    /// <param name="Tid">När ändringen gjordes, UTC.</param>
    /// <param name="Anvandare">Vem: tokenens sub.</param>
    /// <param name="Kommando">Användningsfallets namn.</param>
    /// <param name="Subjekt">Vad ändringen gällde, till exempel lagesbild/{id}.</param>
    /// <param name="Innehall">Det som skickades in.</param>
    /// <param name="Sigill">Numret på den förseglade omgången; null tills raden är förseglad, någon sekund efter ändringen.</param>
    public sealed record Response(
        long Id,
        DateTime Tid,
        string Anvandare,
        string Kommando,
        string Subjekt,
        JsonElement Innehall,
        long? Sigill
    );

    internal sealed record Query(string? Subjekt, string? Anvandare, PageRequest Page) : IQuery<Paged<Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (
                    string? subjekt,
                    string? anvandare,
                    [AsParameters] PageRequest page,
                    IMediator mediator,
                    CancellationToken ct
                ) => TypedResults.Ok(await mediator.Send(new Query(subjekt, anvandare, page), ct))
            )
            .RequireAuthorization(AuditRatt.Las)
            .WithName("sokGranskningslogg")
            .WithSummary("Sök i granskningsloggen")
            .WithDescription(
                "En rad per genomförd ändring, den senaste först. Filtrera på subjekt (till exempel lagesbild/{id}) och användare."
            )
            .ProducesProblem(400)
            .WithResponseExample(
                200,
                """
                {"items":[{"id":17,"tid":"2026-11-20T09:12:00Z","anvandare":"styrgrupp-jarva","kommando":"FaststallLagesbild",
                "subjekt":"lagesbild/0199a1b2-0000-7000-8000-000000000001","innehall":{"version":1},"sigill":4}],"page":1,"limit":20,"total":1}
                """
            );

    internal sealed class Handler(Db db) : IRequestHandler<Query, Paged<Response>>
    {
        public async Task<Paged<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                query.Subjekt,
                query.Anvandare,
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            var rows = await db.ListAsync<Row>(Select, args, cancellationToken);
            return Page.Of(
                rows,
                query.Page,
                row => new Response(
                    row.Id,
                    row.Tid,
                    row.Anvandare,
                    row.Kommando,
                    row.Subjekt,
                    JsonSerializer.Deserialize<JsonElement>(row.Innehall),
                    row.Sigill
                )
            );
        }
    }

    private sealed record Row(
        long Id,
        DateTime Tid,
        string Anvandare,
        string Kommando,
        string Subjekt,
        string Innehall,
        long? Sigill,
        long Total
    ) : IPageRow;

    private const string Select = """
        select h.id, h.tid, h.anvandare, h.kommando, h.subjekt, h.innehall::text, s.sigill, count(*) over () as total
          from audit.handelse h
          left join audit.sigillrad s on s.handelse = h.id
         where (@Subjekt::text is null or h.subjekt = @Subjekt)
           and (@Anvandare::text is null or h.anvandare = @Anvandare)
         order by h.id desc
         limit @Limit offset @Offset
        """;
}
