using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

internal enum Hamtningsstatus
{
    Vantar,
    Pagar,
    Klar,
    Misslyckad,
}

/// <summary>Hämta hämtning: how a fetch from the source went, and which import it became.</summary>
internal static class HamtaHamtning
{
    /// <summary>En hämtning från källan.</summary>
    /// <param name="Id">Hämtningens id.</param>
    /// <param name="Datamangd">Datamängden som hämtas.</param>
    /// <param name="Status">Vantar, Pagar, Klar eller Misslyckad.</param>
    /// <param name="Sidor">Antal svar som lästs från källan.</param>
    /// <param name="Poster">Antal poster i dem.</param>
    /// <param name="Import">Importen som det hämtade blev; null när inget hämtades. Rapporten finns där.</param>
    /// <param name="Fel">Varför hämtningen misslyckades. Då har inget lagrats.</param>
    /// <param name="VantarPaDefinition">Källans koder som lämnades utanför, eftersom källan har ändrat vad de betyder. Se källdefinitionerna.</param>
    /// <param name="Skapad">När hämtningen beställdes.</param>
    /// <param name="SkapadAv">Vem som beställde den; schemat har sin egen användare.</param>
    /// <param name="Klar">När den var klar.</param>
    public sealed record Response(
        Guid Id,
        string Datamangd,
        Hamtningsstatus Status,
        int Sidor,
        int Poster,
        Guid? Import,
        Avslag? Fel,
        string[] VantarPaDefinition,
        DateTime Skapad,
        string SkapadAv,
        DateTime? Klar
    );

    internal sealed record Query(string Datamangd, Guid Id) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{id:guid}",
                async (string kod, Guid id, IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(kod, id), ct))
            )
            .RequireAuthorization(IndikatorerRatt.Importera)
            .WithName("hamtaHamtning")
            .WithSummary("Hämta en hämtning")
            .WithDescription(
                "Hur det gick att hämta datamängden från källan. Fråga igen tills status är Klar eller Misslyckad."
            )
            .ProducesProblem(404)
            .WithResponseExample(200, Exempel);

    internal const string Exempel = """
        {"id":"0199a1b2-0000-7000-8000-000000000009","datamangd":"KOLADA-BROTT","status":"Klar","sidor":3,"poster":8120,
        "import":"0199a1b2-0000-7000-8000-000000000007","fel":null,"vantarPaDefinition":[],
        "skapad":"2026-11-23T08:00:00Z","skapadAv":"statistiker",
        "klar":"2026-11-23T08:00:09Z"}
        """;

    internal sealed class Handler(Db db) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var row =
                await db.SingleOrDefaultAsync<Row>(Select, query, cancellationToken)
                ?? throw HamtningProblem.Saknas(query.Id);
            return row.ToResponse();
        }
    }

    internal sealed record Row(
        Guid Id,
        string Datamangd,
        Hamtningsstatus Status,
        int Sidor,
        int Poster,
        Guid? Import,
        string? Felkod,
        string? Fel,
        string[] VantarPaDefinition,
        DateTime CreatedAt,
        string SkapadAv,
        DateTime? Klar,
        long Total
    ) : IPageRow
    {
        public Response ToResponse() =>
            new(
                Id,
                Datamangd,
                Status,
                Sidor,
                Poster,
                Import,
                Felkod is null ? null : new(Felkod, Fel!),
                VantarPaDefinition,
                CreatedAt,
                SkapadAv,
                Klar
            );
    }

    private const string Select = """
        select id, datamangd, status, sidor, poster, import, felkod, fel, vantar_pa_definition, created_at,
               skapad_av, klar, 1::bigint as total
          from indikatorer.hamtning
         where datamangd = @Datamangd
           and id = @Id
        """;
}
