using System.ComponentModel;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Hämta standardurval: what GET …/data answers when nothing is selected.</summary>
internal static class HamtaPxForval
{
    /// <summary>Standardurvalet.</summary>
    /// <param name="Selection">Valda koder per variabel.</param>
    /// <param name="Placement">Var variablerna står.</param>
    /// <param name="Language">Svarets språk.</param>
    /// <param name="Links">Länkar.</param>
    public sealed record Response(
        IReadOnlyList<VariableSelection> Selection,
        VariablePlacement Placement,
        string Language,
        IReadOnlyList<PxLank> Links
    );

    internal sealed record Query(string Id, PxAdress Adress) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/tables/{id}/defaultselection",
                async (
                    [Description("Tabellens id.")] string id,
                    [Description(PxParametrar.Sprak)] string? lang,
                    [Description("Tas emot och saknar verkan.")] string? outputFormat,
                    HttpContext http,
                    IMediator mediator,
                    CancellationToken ct
                ) =>
                {
                    PxParametrar.KravSprak(lang);
                    return TypedResults.Ok(await mediator.Send(new Query(id, new(http)), ct));
                }
            )
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("hamtaPxForval")
            .WithSummary("Hämta en tabells standardurval")
            .WithDescription("Det urval som gäller när inget annat anges, också för en enskild variabel som utelämnas.")
            .ProducesProblem(400)
            .ProducesProblem(404)
            .WithResponseExample(
                200,
                """
                {"selection":[{"variableCode":"Omrade","codeList":null,"valueCodes":["0180"],"outputValues":null}],
                "placement":{"heading":["ContentsCode","Tid"],"stub":["Omrade","Uppdelning"]},"language":"sv","links":[]}
                """
            );

    internal sealed class Handler(PxTabeller tabeller) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var tabell = await tabeller.HamtaAsync(query.Id, cancellationToken);
            var urval = PxUrvalRules.Tolka(tabell, new(null));
            return new(
                [.. urval.Dimensioner.Select(d => new VariableSelection(d.Variabel.Kod, null, [.. d.Koder]))],
                new([.. urval.Heading.Select(d => d.Variabel.Kod)], [.. urval.Stub.Select(d => d.Variabel.Kod)]),
                PxAdress.Sprak,
                [query.Adress.Data(tabell.Rad.Id)]
            );
        }
    }
}
