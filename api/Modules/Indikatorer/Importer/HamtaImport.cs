using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Hämta import: how far it has come and what became of the rows.</summary>
internal static partial class HamtaImport
{
    /// <summary>En leverans av mätvärden.</summary>
    /// <param name="Id">Importens id.</param>
    /// <param name="Datamangd">Datamängden som filen hör till.</param>
    /// <param name="Lasare">Läsaren som tolkade filen.</param>
    /// <param name="Lage">Allt = allt eller inget; Rader = godkända rader behålls.</param>
    /// <param name="Provkorning">Om filen bara skulle granskas.</param>
    /// <param name="Status">Hur långt arbetet kommit. Klar, Delvis, Avvisad och Forhandsgranskad är slutlägen.</param>
    /// <param name="Mottagna">Antal rader i filen = nya + andrade + oforandrade + avvisade.</param>
    /// <param name="Nya">Rader vars nyckel inte fanns.</param>
    /// <param name="Andrade">Rader som ger en ny revision av ett värde som fanns.</param>
    /// <param name="Oforandrade">Rader som är lika med det som redan gäller.</param>
    /// <param name="Avvisade">Rader som inte lagras. I en avvisad import alla.</param>
    /// <param name="Borttagna">Hur många av de ändrade som är värden som leveransen tog bort.</param>
    /// <param name="Flaggade">Rader som är osannolika: lagrade med flagga eller, vid misstänkt enhetsbyte, avvisade.</param>
    /// <param name="Lasta">Rader som lästs hittills; under granskningen ökar den.</param>
    /// <param name="LastAndel">Hur stor del av filen som lästs, i procent.</param>
    /// <param name="OkandaKoder">Koder som inte finns hos oss, en gång var. I listan över importer utelämnas de.</param>
    /// <param name="Varningar">Vad en människa bör se efter.</param>
    /// <param name="Fel">Varför hela filen avvisades, när den gjorde det.</param>
    /// <param name="Kontrollsumma">SHA-256 av filen så som den skickades, i base64.</param>
    /// <param name="Storlek">Filens storlek så som den skickades, i byte.</param>
    /// <param name="Skapad">När filen togs emot.</param>
    /// <param name="SkapadAv">Vem som skickade filen.</param>
    /// <param name="Klar">När arbetet blev klart.</param>
    /// <param name="Revision">Datamängdens revision som importen registrerade, när den ändrade något.</param>
    /// <param name="Upplasning">Avsändarens skäl för att ändra låsta perioder, när det angavs.</param>
    /// <param name="Aterkallande">Av vem, när och varför importen återkallades.</param>
    /// <param name="Version">Importens version; ETag.</param>
    public sealed record Response(
        Guid Id,
        string Datamangd,
        string Lasare,
        Importlage Lage,
        bool Provkorning,
        Importstatus Status,
        int Mottagna,
        int Nya,
        int Andrade,
        int Oforandrade,
        int Avvisade,
        int Borttagna,
        int Flaggade,
        int Lasta,
        int LastAndel,
        IReadOnlyList<OkandKod> OkandaKoder,
        IReadOnlyList<string> Varningar,
        Avslag? Fel,
        string Kontrollsumma,
        long Storlek,
        DateTime Skapad,
        string SkapadAv,
        DateTime? Klar,
        int? Revision,
        string? Upplasning,
        Aterkallande? Aterkallande,
        int Version
    );

    internal sealed record Query(Guid Id) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{id:guid}",
                async (Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Query(id), ct);
                    http.Response.WriteETag(response.Version, response);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(ImportRatt.Importera)
            .WithName("hamtaImport")
            .WithSummary("Hämta en import")
            .WithDescription(
                "Förlopp och utfall: mottagna = nya + andrade + oforandrade + avvisade. Fråga igen tills status är Klar, Delvis, Avvisad "
                    + "eller Forhandsgranskad; lasta och lastAndel visar hur långt läsningen kommit. Den som får importera för riket ser allas importer, andra ser sina egna."
            )
            .ProducesProblem(404)
            .WithResponseExample(200, Exempel);

    internal const string Exempel = """
        {"id":"0199a1b2-0000-7000-8000-000000000007","datamangd":"KOLADA-BROTT","lasare":"kolada-csv","lage":"Rader","provkorning":false,
        "status":"Delvis","mottagna":3,"nya":1,"andrade":1,"oforandrade":0,"avvisade":1,"borttagna":0,"flaggade":0,"lasta":3,"lastAndel":100,
        "okandaKoder":[{"slag":"Omrade","kod":"jerva","antal":1,"forslag":"jarva"}],"varningar":[],"fel":null,
        "kontrollsumma":"X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=","storlek":412,"skapad":"2026-11-23T08:00:00Z",
        "skapadAv":"statistiker","klar":"2026-11-23T08:00:01Z","revision":7,"upplasning":null,"aterkallande":null,"version":4}
        """;

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                query.Id,
                Anvandare = user.Id,
                SerAlla = ImportRatt.SerAlla(user),
            };
            var row =
                await db.SingleOrDefaultAsync<Row>(Select, args, cancellationToken)
                ?? throw ImportProblem.Saknas(query.Id);
            return row.ToResponse();
        }
    }
}
