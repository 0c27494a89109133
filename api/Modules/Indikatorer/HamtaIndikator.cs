using MediatR;
using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Hämta indikator: one page of the catalogue.</summary>
internal static class HamtaIndikator
{
    /// <summary>En indikator i katalogen.</summary>
    /// <param name="Kod">Publik kod, till exempel TRY-01. Återanvänds aldrig.</param>
    /// <param name="Namn">Indikatorns namn.</param>
    /// <param name="Beskrivning">Vad som mäts.</param>
    /// <param name="Enhet">Mätvärdenas enhet, till exempel andel %.</param>
    /// <param name="Typ">Vad indikatorn handlar om.</param>
    /// <param name="Matning">Hur osäkerheten räknas: Andel får Wilsons 95 %-intervall när antalet svar är känt.</param>
    /// <param name="Riktning">Om ett högt eller ett lågt värde är bra.</param>
    /// <param name="Kalla">Vem som mäter.</param>
    /// <param name="Instrument">Mätinstrumentet. Olika instrument får aldrig läggas i en serie.</param>
    /// <param name="Omradesnivaer">Slag av områden som den finns för.</param>
    /// <param name="Periodicitet">Hur ofta den mäts.</param>
    /// <param name="Fallgropar">Hur den kan misstolkas. Ska visas där siffran visas.</param>
    /// <param name="MinstaAntal">Värden som bygger på färre svar, eller färre händelser för Antal, visas inte.</param>
    /// <param name="Version">Postens version, för If-Match.</param>
    /// <param name="Definition">Definitionens version: stor.liten.rättelse, 1 för den första. Följer med varje mätvärde.</param>
    /// <param name="HarVarden">Om det finns något mätvärde som jag får se.</param>
    public sealed record Response(
        string Kod,
        string Namn,
        string Beskrivning,
        string Enhet,
        Indikatortyp Typ,
        Matning Matning,
        Riktning Riktning,
        string Kalla,
        string Instrument,
        IReadOnlyList<Omradestyp> Omradesnivaer,
        string Periodicitet,
        string Fallgropar,
        int MinstaAntal,
        int Version,
        string Definition,
        bool HarVarden
    );

    internal sealed record Query(string Kod) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{kod}",
                async (string kod, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Query(kod), ct);
                    http.Response.WriteETag(response.Version, response);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("hamtaIndikator")
            .WithSummary("Hämta en indikator")
            .WithDescription(
                "Definitionen av en indikator ur katalogen. ETag börjar med versionen, som If-Match i en ändring."
            )
            .ProducesProblem(404)
            .WithResponseExample(200, Exempel);

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new { query.Kod, Omraden = user.OmradenMed(IndikatorerRatt.Las) };
            var row =
                await db.SingleOrDefaultAsync<Row>(Select, args, cancellationToken)
                ?? throw IndikatorerProblem.IndikatorSaknas(query.Kod);
            return Svar(row);
        }
    }

    internal static Response Svar(Row row) =>
        new(
            row.Kod,
            row.Namn,
            row.Beskrivning,
            row.Enhet,
            row.Typ,
            row.Matning,
            row.Riktning,
            row.Kalla,
            row.Instrument,
            row.Omradesnivaer.Select(Enum.Parse<Omradestyp>).ToList(),
            row.Periodicitet,
            row.Fallgropar,
            row.MinstaAntal,
            row.Version,
            row.Definition,
            row.HarVarden
        );

    internal sealed record Row(
        string Kod,
        string Namn,
        string Beskrivning,
        string Enhet,
        Indikatortyp Typ,
        Matning Matning,
        Riktning Riktning,
        string Kalla,
        string Instrument,
        string[] Omradesnivaer,
        string Periodicitet,
        string Fallgropar,
        int MinstaAntal,
        int Version,
        string Definition,
        bool HarVarden,
        long Total
    ) : IPageRow;

    private const string Select = """
        select kod, namn, beskrivning, enhet, typ, matning, riktning, kalla, instrument, omradesnivaer, periodicitet,
               fallgropar, minsta_antal, version, definition,
               exists (select 1
                         from indikatorer.publicerat p
                        where p.indikator = i.kod
                          and p.omrade = any(@Omraden)) as har_varden,
               1::bigint as total
          from indikatorer.indikator i
         where kod = @Kod
        """;

    internal const string Exempel = """
        {"kod":"TRY-03","namn":"Orolig för att närstående utsätts för brott",
        "beskrivning":"Andel svarande som är oroliga för att någon de står nära ska bli utsatt för brott.","enhet":"andel %",
        "typ":"Trygghet","matning":"Andel","riktning":"LagBra","kalla":"Stockholms stad","instrument":"Trygghetsmätningen",
        "omradesnivaer":["Kommun","Stadsdelsomrade","Stadsdel"],"periodicitet":"vart tredje år",
        "fallgropar":"Få svar per stadsdel.","minstaAntal":30,"version":1,"definition":"1","harVarden":true}
        """;
}
