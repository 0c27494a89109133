using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Sök seriebrott: where the series of an indicator breaks, and why.</summary>
internal static class SokSeriebrott
{
    /// <summary>Ett brott i en serie.</summary>
    /// <param name="Id">Brottets id.</param>
    /// <param name="Indikator">Indikatorns kod.</param>
    /// <param name="Omrade">Området som det gäller; null = alla.</param>
    /// <param name="Datum">Första dagen efter brottet.</param>
    /// <param name="Orsak">Varför värden före och efter inte kan jämföras.</param>
    /// <param name="Kalla">Vem som säger det.</param>
    public sealed record Row(Guid Id, string Indikator, string? Omrade, DateOnly Datum, string Orsak, string Kalla);

    internal sealed record Query(string Kod) : IQuery<IReadOnlyList<Row>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{kod}/seriebrott",
                async (string kod, IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(kod), ct))
            )
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("sokSeriebrott")
            .WithSummary("Lista brott i en indikators serie")
            .WithDescription(
                "Alla dagar då indikatorns serie bryts, äldst först: ny mätmetod, ny lag, nya åldersgränser. Inget test och inget styrdiagram går över ett brott."
            )
            .ProducesProblem(404)
            .WithResponseExample(200, $"[{Exempel}]");

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Query, IReadOnlyList<Row>>
    {
        public async Task<IReadOnlyList<Row>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new { query.Kod, Omraden = user.OmradenMed(IndikatorerRatt.Las) };
            if (!await db.SingleOrDefaultAsync<bool>(Finns, args, cancellationToken))
                throw IndikatorerProblem.IndikatorSaknas(query.Kod);
            return await db.ListAsync<Row>(Select, args, cancellationToken);
        }
    }

    internal const string Finns = "select exists (select 1 from indikatorer.indikator where kod = @Kod)";

    private const string Select = """
        select id, indikator, omrade, datum, orsak, kalla
          from indikatorer.seriebrott
         where indikator = @Kod
           and (omrade is null or omrade = any(@Omraden))
         order by datum, omrade nulls first, id
        """;

    internal const string Exempel = """
        {"id":"0199a1b2-0000-7000-8000-000000000031","indikator":"BRO-09","omrade":null,"datum":"2018-07-01",
        "orsak":"Samtyckeslagen vidgade vad som är ett brott","kalla":"SFS 2018:618"}
        """;
}
