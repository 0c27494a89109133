using MediatR;
using Npgsql;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Hämta importrapport: the sender's own rows and what is wrong with them, as a list of the bad ones or as the whole file.</summary>
internal static class HamtaImportrapport
{
    /// <summary>En rad som avvisades eller flaggades.</summary>
    /// <param name="Rad">Radens nummer i filen; i JSON postens nummer.</param>
    /// <param name="Innehall">Avsändarens egna fält.</param>
    /// <param name="Avvisad">Falskt när raden lagrades men är flaggad.</param>
    /// <param name="Felkod">Felkod som program kan testa.</param>
    /// <param name="Felfalt">Avsändarens namn på fältet som är fel.</param>
    /// <param name="Meddelande">Vad som är fel, på svenska.</param>
    /// <param name="Forslag">Vad som kanske menades.</param>
    public sealed record Response(
        int Rad,
        IReadOnlyDictionary<string, string> Innehall,
        bool Avvisad,
        string Felkod,
        string? Felfalt,
        string Meddelande,
        string? Forslag
    );

    internal enum Format
    {
        Json,
        Csv,
    }

    internal sealed record Query(Guid Id, PageRequest Page) : IQuery<Paged<Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/{id:guid}/rapport", GetAsync)
            .RequireAuthorization(ImportRatt.Importera)
            .WithMetadata(new OwnETag())
            .Produces<Paged<Response>>()
            .Produces<string>(200, "text/csv")
            .WithName("hamtaImportrapport")
            .WithSummary("Hämta en imports rapport")
            .WithDescription(
                "json (standard): de rader som avvisats eller flaggats, sidindelade, med avsändarens egna fält. csv: hela filen så som den "
                    + "skickades med kolumnerna felkod, felfalt, meddelande och forslag sist; tomma för rader utan anmärkning. "
                    + "En tabell med flera siffror på raden får en rad per siffra."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .WithResponseExample(
                200,
                """
                {"items":[{"rad":3,"innehall":{"indikator":"TRY-01","omrade":"jerva","period":"2026","varde":"41,2"},"avvisad":true,
                "felkod":"okant-omrade","felfalt":"omrade","meddelande":"Området \"jerva\" finns inte.","forslag":"jarva"}],
                "page":1,"limit":20,"total":1}
                """
            );

    private static async Task<IResult> GetAsync(
        Guid id,
        string? format,
        [AsParameters] PageRequest page,
        HttpContext http,
        IMediator mediator,
        Rapportfil rapport,
        CancellationToken ct
    )
    {
        var csv = Filter.Enum<Format>("format", format) is Format.Csv;
        var import = await mediator.Send(new HamtaImport.Query(id), ct);
        if (import.Klar is null)
            throw ImportProblem.EjGranskad(import.Status);
        http.Response.WriteETag(import.Version);
        if (ConditionalGet.Matches(http.Request.Headers.IfNoneMatch.ToString(), $"\"{import.Version}\""))
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        if (!csv)
            return TypedResults.Ok(await mediator.Send(new Query(id, page), ct));
        http.Response.ContentType = "text/csv; charset=utf-8";
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"import-{id}.csv\"";
        await rapport.SkrivAsync(import, http.Response.Body, ct);
        return Results.Empty;
    }

    internal sealed class Handler(Db db) : IRequestHandler<Query, Paged<Response>>
    {
        public async Task<Paged<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                query.Id,
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            var rows = await db.ListAsync<Row>(Select, args, cancellationToken);
            return Page.Of(rows, query.Page, row => row.ToResponse());
        }
    }

    private sealed record Row(
        int Rad,
        string Kolumner,
        string Innehall,
        bool Avvisad,
        string Felkod,
        string? Felfalt,
        string Meddelande,
        string? Forslag,
        long Total
    ) : IPageRow
    {
        public Response ToResponse() =>
            new(
                Rad,
                Kolumner
                    .Split(Mellanlager.Faltskiljare)
                    .Zip(Innehall.Split(Mellanlager.Faltskiljare))
                    .ToDictionary(par => par.First, par => par.Second, StringComparer.Ordinal),
                Avvisad,
                Felkod,
                Felfalt is "" ? null : Felfalt,
                Meddelande,
                Forslag
            );
    }

    private const string Select = """
        select f.rad, array_to_string(i.kolumner, chr(31)) as kolumner, f.innehall, f.avvisad, f.felkod, f.felfalt, f.meddelande, f.forslag,
               count(*) over () as total
          from indikatorer.importfel f
          join indikatorer.import i on i.id = f.import
         where f.import = @Id
         order by f.rad
         limit @Limit offset @Offset
        """;
}
