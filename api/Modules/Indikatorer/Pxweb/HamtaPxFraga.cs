using System.ComponentModel;
using System.Text.Json;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Hämta sparad fråga: what was asked, and the cells it gives now to the one who asks.</summary>
internal static class HamtaPxFraga
{
    /// <summary>En sparad fråga.</summary>
    /// <param name="Id">Frågans id.</param>
    /// <param name="Selection">Urvalet.</param>
    /// <param name="Language">Språk.</param>
    /// <param name="TableId">Tabellens id.</param>
    /// <param name="OutputFormat">Format.</param>
    /// <param name="OutputFormatParams">Formatets parametrar.</param>
    public sealed record SavedQuery(
        Guid Id,
        VariablesSelection Selection,
        string Language,
        string TableId,
        string OutputFormat,
        IReadOnlyList<string> OutputFormatParams
    );

    internal sealed record Query(string Id) : IQuery<SavedQuery>;

    public static void Map(IEndpointRouteBuilder routes)
    {
        Dokumentera(routes.MapGet("/savedqueries/{id}", GetAsync), "hamtaPxFraga", "Hämta en sparad fråga")
            .WithDescription("Det som sparades: tabell, urval och format.")
            .WithResponseExample(200, PxExempel.Fraga);
        Dokumentera(
                routes.MapGet("/savedqueries/{id}/selection", SelectionAsync),
                "hamtaPxFragasUrval",
                "Hämta urvalet i en sparad fråga"
            )
            .WithDescription("Bara urvalet, i den form som POST /tables/{id}/data tar emot.")
            .WithResponseExample(200, PxExempel.Urval);
        Dokumentera(routes.MapGet("/savedqueries/{id}/data", DataAsync), "korPxFraga", "Kör en sparad fråga")
            .WithDescription(
                "Siffrorna som frågan ger nu, för de områden som jag får läsa. outputFormat och outputFormatParams går före de sparade."
            )
            .WithMetadata(new OwnETag())
            .Produces<PxDataset>(200, "application/json", "text/csv")
            .ProducesProblem(403)
            .WithResponseExample(200, PxExempel.Data);
    }

    private static RouteHandlerBuilder Dokumentera(RouteHandlerBuilder endpoint, string namn, string rubrik) =>
        endpoint
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName(namn)
            .WithSummary(rubrik)
            .ProducesProblem(400)
            .ProducesProblem(404);

    private static async Task<Microsoft.AspNetCore.Http.HttpResults.Ok<SavedQuery>> GetAsync(
        [Description("Frågans id.")] string id,
        [Description(PxParametrar.Sprak)] string? lang,
        [Description("Tas emot och saknar verkan.")] string? outputFormat,
        IMediator mediator,
        CancellationToken ct
    )
    {
        PxParametrar.KravSprak(lang);
        return TypedResults.Ok(await mediator.Send(new Query(id), ct));
    }

    private static async Task<Microsoft.AspNetCore.Http.HttpResults.Ok<VariablesSelection>> SelectionAsync(
        [Description("Frågans id.")] string id,
        [Description(PxParametrar.Sprak)] string? lang,
        IMediator mediator,
        CancellationToken ct
    )
    {
        PxParametrar.KravSprak(lang);
        return TypedResults.Ok((await mediator.Send(new Query(id), ct)).Selection);
    }

    private static async Task<IResult> DataAsync(
        [Description("Frågans id.")] string id,
        [Description(PxParametrar.Sprak)] string? lang,
        [Description(PxParametrar.Format)] string? outputFormat,
        [FromQuery, Description(PxParametrar.FormatParametrar)] string[]? outputFormatParams,
        HttpContext http,
        IMediator mediator,
        CancellationToken ct
    )
    {
        PxParametrar.KravSprak(lang);
        var fraga = await mediator.Send(new Query(id), ct);
        var utskrift = PxFormatRules.Tolka(
            string.IsNullOrEmpty(outputFormat) ? fraga.OutputFormat : outputFormat,
            outputFormatParams is null or [] ? fraga.OutputFormatParams : outputFormatParams
        );
        return await mediator.Send(new HamtaPxData.Query(fraga.TableId, fraga.Selection, utskrift, new(http)), ct);
    }

    internal sealed class Handler(Db db) : IRequestHandler<Query, SavedQuery>
    {
        public async Task<SavedQuery> Handle(Query query, CancellationToken cancellationToken)
        {
            var rad = Guid.TryParse(query.Id, out var id)
                ? await db.SingleOrDefaultAsync<Row>(Select, new { Id = id }, cancellationToken)
                : null;
            if (rad is null)
                throw PxProblem.FragaSaknas(query.Id);
            var urval = JsonSerializer.Deserialize<VariablesSelection>(rad.Urval, Json.Options)!;
            return new(rad.Id, urval, PxAdress.Sprak, rad.Tabell, rad.Format, rad.Formatparametrar);
        }
    }

    private sealed record Row(Guid Id, string Tabell, string Urval, string Format, string[] Formatparametrar);

    private const string Select = """
        select id, tabell, urval::text, format, formatparametrar
          from indikatorer.pxfraga
         where id = @Id
        """;
}
