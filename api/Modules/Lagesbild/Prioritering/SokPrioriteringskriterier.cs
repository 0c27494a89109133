using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Sök prioriteringskriterier: what a steering group weighs.</summary>
internal static class SokPrioriteringskriterier
{
    /// <summary>Grund: något hos problemet. Organisation: vad vi klarar och påverkar.</summary>
    public enum Kriterieslag
    {
        Grund,
        Organisation,
    }

    /// <summary>Ett kriterium.</summary>
    /// <param name="Kod">Kriteriets kod.</param>
    /// <param name="Namn">Kriteriets namn.</param>
    /// <param name="Fraga">Frågan som poängen svarar på.</param>
    /// <param name="Slag">Grund eller Organisation.</param>
    /// <param name="Kalla">Varifrån kriteriet kommer.</param>
    public sealed record Response(string Kod, string Namn, string Fraga, Kriterieslag Slag, string Kalla);

    internal sealed record Query : IQuery<IReadOnlyList<Response>>;

    /// <summary>Kriterierna i den ordning de visas.</summary>
    /// <param name="Items">Kriterierna.</param>
    public sealed record Lista(IReadOnlyList<Response> Items);

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(new Lista(await mediator.Send(new Query(), ct)))
            )
            .RequireAuthorization(LagesbildRatt.Las)
            .WithName("sokPrioriteringskriterier")
            .WithSummary("Hämta kriterierna för prioritering")
            .WithDescription("Alla kriterier, i den ordning de visas. Inte sidindelad: ett dussin rader.")
            .WithResponseExample(200, $$"""{"items":[{{Exempel}}]}""");

    internal sealed class Handler(Db db) : IRequestHandler<Query, IReadOnlyList<Response>>
    {
        public Task<IReadOnlyList<Response>> Handle(Query query, CancellationToken cancellationToken) =>
            db.ListAsync<Response>(Select, null, cancellationToken);
    }

    private const string Select = """
        select kod, namn, fraga, slag, kalla
          from lagesbild.prioriteringskriterium
         order by ordning
        """;

    internal const string Exempel = """
        {"kod":"signalbrott","namn":"Signalbrott","fraga":"Är det brott som syns mest lokalt och präglar bilden av platsen?",
        "slag":"Grund","kalla":"Brå: prioritering av problem"}
        """;
}
