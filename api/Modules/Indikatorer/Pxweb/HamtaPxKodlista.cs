using System.ComponentModel;
using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Hämta kodlista: the areas of one level, to narrow the variable Omrade with, or the merged ones, to add up by.</summary>
internal static class HamtaPxKodlista
{
    /// <summary>En kodlista.</summary>
    /// <param name="Id">Kodlistans id.</param>
    /// <param name="Label">Kodlistans namn.</param>
    /// <param name="Language">Svarets språk.</param>
    /// <param name="Languages">Språk som finns.</param>
    /// <param name="Elimination">Om variabeln kan utelämnas när listan används.</param>
    /// <param name="Type">Valueset (ett urval av värden) eller Aggregation (sammanlagda värden).</param>
    /// <param name="Values">Värdena, och vilka av variabelns koder de står för.</param>
    /// <param name="Links">Länkar.</param>
    public sealed record Response(
        string Id,
        string Label,
        string Language,
        IReadOnlyList<string> Languages,
        bool Elimination,
        string Type,
        IReadOnlyList<ValueMap> Values,
        IReadOnlyList<PxLank> Links
    );

    /// <summary>Ett värde i en kodlista.</summary>
    /// <param name="Code">Kod.</param>
    /// <param name="Label">Text.</param>
    /// <param name="ValueMaps">Variabelns koder som värdet står för.</param>
    public sealed record ValueMap(
        string Code,
        string Label,
        [property: System.Text.Json.Serialization.JsonPropertyName("valueMap")] IReadOnlyList<string> ValueMaps
    );

    internal sealed record Query(string Id, PxAdress Adress) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/codelists/{id}",
                async (
                    [Description("Kodlistans id, till exempel vs_OmradeStadsdelsomrade.")] string id,
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
            .WithName("hamtaPxKodlista")
            .WithSummary("Hämta en kodlista")
            .WithDescription(
                "Områden på en nivå (Valueset), eller områden som slagits samman med dem de bildades av (Aggregation), av dem som jag får läsa. "
                    + "Vilka listor en tabell har står i dess metadata: sammanslagningar finns bara där antal räknas, för andelar läggs aldrig ihop."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .WithResponseExample(
                200,
                """
                {"id":"vs_OmradeStadsdelsomrade","label":"Stadsdelsområden","language":"sv","languages":["sv"],"elimination":false,
                "type":"Valueset","values":[{"code":"jarva","label":"Järva","valueMap":["jarva"]}],"links":[]}
                """
            );

    internal sealed class Handler(PxTabeller tabeller, IMediator mediator) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var mina = tabeller.Omraden.ToHashSet(StringComparer.Ordinal);
            var omraden = await mediator.Send(new HamtaAllaOmraden(), cancellationToken);
            PxKodlista[] listor =
            [
                .. PxKodlista.Nivaer(omraden.Where(omrade => mina.Contains(omrade.Kod))),
                .. PxKodlista.Sammanslagna(await tabeller.SammanslagnaAsync(omraden, cancellationToken)),
            ];
            var lista =
                listor.FirstOrDefault(l => string.Equals(l.Id, query.Id, StringComparison.OrdinalIgnoreCase))
                ?? throw PxProblem.KodlistaSaknas(query.Id, [.. listor.Select(l => l.Id)]);
            return new(
                lista.Id,
                lista.Namn,
                PxAdress.Sprak,
                [PxAdress.Sprak],
                Elimination: false,
                lista.Typ,
                [.. lista.Varden.Select(varde => new ValueMap(varde.Kod, varde.Text, lista.Koder(varde.Kod)))],
                [query.Adress.Kodlista("self", lista.Id)]
            );
        }
    }
}
