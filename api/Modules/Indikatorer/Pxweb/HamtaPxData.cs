using System.ComponentModel;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Hämta data: the cells of a selection. Long selections are posted; both ask the same question.</summary>
internal static class HamtaPxData
{
    internal sealed record Query(string Id, VariablesSelection Urval, PxUtskrift Utskrift, PxAdress Adress)
        : IQuery<IResult>;

    private const string Beskrivning =
        "Urvalet anges per variabel som koder eller uttryck: *, ?, TOP(n), TOP(n,hoppa över), BOTTOM(n), FROM(x), TO(x), RANGE(a,b); "
        + "uttryck med komma kan stå inom hakparentes. Jokertecken kan stå var som helst i koden (0180*). "
        + "TOP av perioder är de senaste. En variabel med elimination: true som utelämnas elimineras: den finns inte i svaret, som gäller dess "
        + "elimineringsvärde (hela kommunen, alla svarande); en not säger vilket. Står den i heading eller stub är den kvar. Andra variabler "
        + "som utelämnas får sitt standardurval (de åtta senaste perioderna, värdet), och ett anrop helt utan urval är tabellens standardurval. Svaret har alltid tabellens ordning, oavsett ordningen i anropet. "
        + "Värdena, undertryckningen och rätterna är desamma som i GET /trygghet/v1/matvarden.";

    public static void Map(IEndpointRouteBuilder routes)
    {
        Dokumentera(routes.MapGet("/tables/{id}/data", GetAsync), "hamtaPxData")
            .WithMetadata(new OwnETag())
            .WithMetadata(
                new DeepObjectParameters(
                    new(
                        "valueCodes",
                        "Koder eller uttryck per variabel: valueCodes[Tid]=TOP(8)&valueCodes[Omrade]=0180*."
                    ),
                    new("codelist", "Kodlista per variabel: codelist[Omrade]=vs_OmradeStadsdelsomrade."),
                    new(
                        "outputValues",
                        "För en kodlista med grupper: aggregated (standard) ger gruppen, single dess delar."
                    )
                )
            );
        Dokumentera(routes.MapPost("/tables/{id}/data", PostAsync), "hamtaPxDataMedPost")
            .WithRequestExample(PxExempel.Urval);
    }

    private static RouteHandlerBuilder Dokumentera(RouteHandlerBuilder endpoint, string namn) =>
        endpoint
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName(namn)
            .WithSummary("Hämta data ur en tabell")
            .WithDescription(Beskrivning)
            .Produces<PxDataset>(
                200,
                "application/json",
                "text/csv",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            )
            .ProducesProblem(400)
            .ProducesProblem(403)
            .ProducesProblem(404)
            .WithResponseExample(200, PxExempel.Data);

    private static Task<IResult> GetAsync(
        [Description("Tabellens id.")] string id,
        [Description(PxParametrar.Sprak)] string? lang,
        [Description(PxParametrar.Format)] string? outputFormat,
        [FromQuery, Description(PxParametrar.FormatParametrar)] string[]? outputFormatParams,
        [FromQuery, Description("Variabler i huvudet, med komma emellan.")] string[]? heading,
        [FromQuery, Description("Variabler i förspalten, med komma emellan.")] string[]? stub,
        HttpContext http,
        IMediator mediator,
        CancellationToken ct
    )
    {
        PxParametrar.KravSprak(lang);
        var urval = PxFragestrang.Tolka(http.Request.Query) with
        {
            Placement = new(PxFragestrang.Lista(heading), PxFragestrang.Lista(stub)),
        };
        var utskrift = PxFormatRules.Tolka(outputFormat, outputFormatParams);
        return mediator.Send(new Query(id, urval, utskrift, new(http)), ct);
    }

    private static Task<IResult> PostAsync(
        [Description("Tabellens id.")] string id,
        [Description(PxParametrar.Sprak)] string? lang,
        [Description(PxParametrar.Format)] string? outputFormat,
        [FromQuery, Description(PxParametrar.FormatParametrar)] string[]? outputFormatParams,
        [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] VariablesSelection? urval,
        HttpContext http,
        IMediator mediator,
        CancellationToken ct
    )
    {
        PxParametrar.KravSprak(lang);
        var utskrift = PxFormatRules.Tolka(outputFormat, outputFormatParams);
        return mediator.Send(new Query(id, urval ?? new(null), utskrift, new(http)), ct);
    }

    internal sealed class Handler(Db db, PxTabeller tabeller, IConfiguration configuration)
        : IRequestHandler<Query, IResult>
    {
        public async Task<IResult> Handle(Query query, CancellationToken cancellationToken)
        {
            var tabell = await tabeller.HamtaAsync(query.Id, cancellationToken);
            var urval = PxUrvalRules.Tolka(tabell, query.Urval);
            return new PxSvar(db, urval, query.Utskrift, query.Adress, Publisher.Of(configuration).Mail);
        }
    }
}
