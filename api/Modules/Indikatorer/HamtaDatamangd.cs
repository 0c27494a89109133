using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Hämta datamängd: one delivery's origin, licence and revision.</summary>
internal static class HamtaDatamangd
{
    /// <summary>En datamängd: mätvärden med samma källa och licens.</summary>
    /// <param name="Kod">Publik kod.</param>
    /// <param name="Namn">Datamängdens namn.</param>
    /// <param name="Kalla">Var siffrorna kommer ifrån.</param>
    /// <param name="Licens">Hur de får användas och hur källan ska anges.</param>
    /// <param name="Utgivare">Vem som ger ut dem.</param>
    /// <param name="Syntetisk">true = påhittade exempeldata, som alltid ska märkas där de visas.</param>
    /// <param name="Beskrivning">Vad datamängden innehåller.</param>
    /// <param name="Hamtad">När siffrorna hämtades från källan; null när ingen leverans finns.</param>
    /// <param name="Revision">Ökar med varje import som ändrar något.</param>
    /// <param name="Uppdaterad">När den senaste revisionen registrerades.</param>
    /// <param name="Designeffekt">Hur mycket vägning och urval vidgar osäkerheten i nya mätvärden; n delas med den.</param>
    /// <param name="Hamtas">true = kan hämtas direkt från källan, eftersom källans adress är inställd.</param>
    public sealed record Response(
        string Kod,
        string Namn,
        string Kalla,
        string Licens,
        string Utgivare,
        bool Syntetisk,
        string Beskrivning,
        DateOnly? Hamtad,
        int Revision,
        DateTime? Uppdaterad,
        decimal Designeffekt,
        bool Hamtas
    );

    internal sealed record Query(string Kod) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{kod}",
                async (string kod, IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(kod), ct))
            )
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("hamtaDatamangd")
            .WithSummary("Hämta en datamängd")
            .WithDescription("En datamängds ursprung, licens och revision.")
            .ProducesProblem(404)
            .WithResponseExample(200, Exempel);

    internal sealed class Handler(Db db, Hamtningsinstallning hamtning) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var row =
                await db.SingleOrDefaultAsync<Row>(Select, new { query.Kod }, cancellationToken)
                ?? throw IndikatorerProblem.DatamangdSaknas(query.Kod);
            return Svar(row, hamtning);
        }
    }

    internal static Response Svar(Row row, Hamtningsinstallning hamtning) =>
        new(
            row.Kod,
            row.Namn,
            row.Kalla,
            row.Licens,
            row.Utgivare,
            row.Syntetisk,
            row.Beskrivning,
            row.Hamtad,
            row.Revision,
            row.Uppdaterad,
            row.Designeffekt,
            row.HarUrval && hamtning.BasAdress is not null
        );

    internal sealed record Row(
        string Kod,
        string Namn,
        string Kalla,
        string Licens,
        string Utgivare,
        bool Syntetisk,
        string Beskrivning,
        DateOnly? Hamtad,
        int Revision,
        DateTime? Uppdaterad,
        decimal Designeffekt,
        bool HarUrval,
        long Total
    ) : IPageRow;

    internal const string Kolumner = """
        kod, namn, kalla, licens, utgivare, syntetisk, beskrivning, hamtad, revision, uppdaterad, designeffekt,
               exists (select from indikatorer.hamtningsurval u where u.datamangd = kod) as har_urval
        """;

    private const string Select =
        "select "
        + Kolumner
        + """
            , 1::bigint as total
              from indikatorer.datamangd
             where kod = @Kod
            """;

    internal const string Exempel = """
        {"kod":"KOLADA-STOCKHOLM","namn":"Kolada: nyckeltal för Stockholm","kalla":"Kolada",
        "licens":"Fri användning, ange \"Källa: Kolada\".","utgivare":"Rådet för främjande av kommunala analyser",
        "syntetisk":false,"beskrivning":"Kommunvärden för Stockholm (0180).","hamtad":"2024-12-12","revision":3,
        "uppdaterad":"2026-11-23T08:00:00Z","designeffekt":1,"hamtas":false}
        """;
}
