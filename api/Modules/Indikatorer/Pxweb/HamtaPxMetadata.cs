using System.ComponentModel;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Hämta metadata: a table's variables and values, as JSON-stat 2.0 without cells.</summary>
internal static class HamtaPxMetadata
{
    internal sealed record Query(string Id, bool Standard, VariablesSelection Kodlistor, PxAdress Adress)
        : IQuery<PxDataset>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/tables/{id}/metadata", GetAsync)
            .WithMetadata(
                new DeepObjectParameters(
                    new DeepObjectParameters.One(
                        "codelist",
                        "Kodlista per variabel: codelist[Omrade]=vs_OmradeStadsdel."
                    )
                )
            )
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("hamtaPxMetadata")
            .WithSummary("Hämta en tabells metadata")
            .WithDescription(
                "Variabler, värden, enheter, kodlistor och noter, i den form av JSON-stat 2.0 som PxWebApi 2 har. Bara områden som jag får läsa."
            )
            .Produces<PxDataset>(200, "application/json")
            .ProducesProblem(400)
            .ProducesProblem(404)
            .WithResponseExample(200, PxExempel.Metadata);

    private static async Task<IResult> GetAsync(
        [Description("Tabellens id.")] string id,
        [Description(PxParametrar.Sprak)] string? lang,
        [Description(PxParametrar.MetadataFormat)] string? outputFormat,
        [Description("true = bara de värden som standardurvalet har.")] bool? defaultSelection,
        HttpContext http,
        IMediator mediator,
        CancellationToken ct
    )
    {
        PxParametrar.KravSprak(lang);
        if (PxFormatRules.Tolka(outputFormat, null).Format != PxFormat.JsonStat2)
            throw ProblemException.BadFilter("outputFormat", outputFormat!, [PxFormatRules.Namn(PxFormat.JsonStat2)]);
        var kodlistor = PxFragestrang.Tolka(http.Request.Query);
        return TypedResults.Ok(await mediator.Send(new Query(id, defaultSelection ?? false, kodlistor, new(http)), ct));
    }

    internal sealed class Handler(PxTabeller tabeller, IConfiguration configuration) : IRequestHandler<Query, PxDataset>
    {
        public async Task<PxDataset> Handle(Query query, CancellationToken cancellationToken)
        {
            var tabell = await tabeller.HamtaAsync(query.Id, cancellationToken);
            var urval = query.Standard
                ? PxUrvalRules.Tolka(tabell, query.Kodlistor)
                : PxUrvalRules.Hela(tabell, query.Kodlistor);
            return PxSomJsonStat.Svar(urval, null, query.Adress, Publisher.Of(configuration).Mail);
        }
    }
}
