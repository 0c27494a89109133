using System.ComponentModel;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Hämta importskillnad: what an import would do, or did, to each key: the old value and the new.</summary>
internal static partial class HamtaImportskillnad
{
    /// <summary>En nyckel i en import, före och efter.</summary>
    /// <param name="Slag">Ny, Andrad, Oforandrad eller Borttagen.</param>
    /// <param name="Rad">Radens nummer i filen; saknas för det som redan är lagrat.</param>
    /// <param name="Indikator">Indikatorns kod.</param>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="Uppdelning">Vilka mätvärdet gäller, till exempel kon=kvinna.</param>
    /// <param name="Period">Periodens kod.</param>
    /// <param name="Varde">Värdet efter importen; tomt när det saknas eller döljs, se status.</param>
    /// <param name="Status">Värdets status efter importen.</param>
    /// <param name="GammaltVarde">Värdet före importen; tomt när det saknades eller dolts.</param>
    /// <param name="GammalStatus">Värdets status före importen; tomt för en ny nyckel.</param>
    /// <param name="Flagga">Varför ändringen bör ses efter, till exempel stort-hopp.</param>
    /// <param name="Anledning">Skälet till att en låst period ändrades.</param>
    public sealed record Response(
        Skillnadsslag Slag,
        int? Rad,
        string Indikator,
        string Omrade,
        string Uppdelning,
        string Period,
        decimal? Varde,
        string Status,
        decimal? GammaltVarde,
        string? GammalStatus,
        string? Flagga,
        string? Anledning
    );

    internal sealed record Query(HamtaImport.Response Import, Skillnadsslag? Slag, bool Flaggade, PageRequest Page)
        : IQuery<Paged<Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/{id:guid}/skillnad", GetAsync)
            .RequireAuthorization(ImportRatt.Importera)
            .WithMetadata(new OwnETag())
            .Produces<Paged<Response>>()
            .WithName("hamtaImportskillnad")
            .WithSummary("Hämta en imports skillnad")
            .WithDescription(
                "Nya, ändrade, oförändrade och borttagna nycklar med gammalt och nytt värde. Efter en provkörning visas vad som skulle hända, "
                    + "efter verkställandet vad som hände. Ett värde som döljs är dolt även här. Avvisade rader står i rapporten."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .WithResponseExample(
                200,
                """
                {"items":[{"slag":"Andrad","rad":3,"indikator":"BRO-02","omrade":"jarva","uppdelning":"alla","period":"2026-08",
                "varde":412,"status":"Ok","gammaltVarde":41,"gammalStatus":"Ok","flagga":"stort-hopp","anledning":null}],
                "page":1,"limit":20,"total":1}
                """
            );

    private static async Task<IResult> GetAsync(
        Guid id,
        [Description("Bara det slaget: Ny, Andrad, Oforandrad eller Borttagen.")] string? slag,
        [Description("true = bara flaggade ändringar.")] bool? flaggade,
        [AsParameters] PageRequest page,
        HttpContext http,
        IMediator mediator,
        CancellationToken ct
    )
    {
        var valt = Filter.Enum<Skillnadsslag>("slag", slag);
        var import = await mediator.Send(new HamtaImport.Query(id), ct);
        if (import.Klar is null)
            throw ImportProblem.EjGranskad(import.Status);
        http.Response.WriteETag(import.Version);
        if (ConditionalGet.Matches(http.Request.Headers.IfNoneMatch.ToString(), $"\"{import.Version}\""))
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        return TypedResults.Ok(await mediator.Send(new Query(import, valt, flaggade ?? false, page), ct));
    }

    /// <summary>What was stored stands in the revision, what was not in importskillnad: first the one, then the other.</summary>
    internal sealed class Handler(Db db) : IRequestHandler<Query, Paged<Response>>
    {
        public async Task<Paged<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                query.Import.Id,
                Slag = query.Slag?.ToString(),
                query.Flaggade,
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            var antal = await db.SingleOrDefaultAsync<Antal>(
                query.Flaggade ? RaknaFlaggade : Rakna,
                args,
                cancellationToken
            );
            var rader = new List<Response>();
            if (args.Offset < antal!.Lagrade)
                rader.AddRange(await db.ListAsync<Response>(SelectLagrade, args, cancellationToken));
            var resten = args with
            {
                Limit = args.Limit - rader.Count,
                Offset = Math.Max(0, args.Offset - antal.Lagrade),
            };
            if (resten.Limit > 0)
                rader.AddRange(await db.ListAsync<Response>(SelectOlagrade, resten, cancellationToken));
            return new(rader, query.Page.Number, query.Page.Size, antal.Lagrade + antal.Olagrade);
        }
    }

    private sealed record Antal(long Lagrade, long Olagrade);
}
