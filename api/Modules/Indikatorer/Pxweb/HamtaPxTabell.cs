using System.ComponentModel;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Hämta tabell: what one table is about.</summary>
internal static class HamtaPxTabell
{
    /// <summary>En tabell.</summary>
    /// <param name="Type">Alltid Table.</param>
    /// <param name="Id">Indikator, datamängd och slag av period.</param>
    /// <param name="Label">Rubrik.</param>
    /// <param name="Description">Vad som mäts.</param>
    /// <param name="Updated">När siffrorna senast ändrades, i UTC.</param>
    /// <param name="FirstPeriod">Första perioden.</param>
    /// <param name="LastPeriod">Sista perioden.</param>
    /// <param name="Category">internal: kräver inloggning.</param>
    /// <param name="VariableNames">Variablernas namn.</param>
    /// <param name="Source">Källa.</param>
    /// <param name="SubjectCode">Ämnesområde: indikatorns typ.</param>
    /// <param name="TimeUnit">Periodernas längd.</param>
    /// <param name="Discontinued">Om tabellen inte längre uppdateras.</param>
    /// <param name="Tags">Märkord, till exempel SYNTETISK.</param>
    /// <param name="Links">Länkar.</param>
    /// <param name="Language">Svarets språk.</param>
    public sealed record Table(
        string Type,
        string Id,
        string Label,
        string Description,
        string Updated,
        string FirstPeriod,
        string LastPeriod,
        string Category,
        IReadOnlyList<string> VariableNames,
        string Source,
        string SubjectCode,
        string TimeUnit,
        bool Discontinued,
        IReadOnlyList<string> Tags,
        IReadOnlyList<PxLank> Links,
        string Language
    );

    internal sealed record Query(string Id, PxAdress Adress) : IQuery<Table>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/tables/{id}",
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
            .WithName("hamtaPxTabell")
            .WithSummary("Hämta en tabell")
            .WithDescription("Vad tabellen innehåller, när den ändrades och vilka perioder den har.")
            .ProducesProblem(400)
            .ProducesProblem(404)
            .WithResponseExample(200, ExempelTabell);

    internal sealed class Handler(PxTabeller tabeller) : IRequestHandler<Query, Table>
    {
        public async Task<Table> Handle(Query query, CancellationToken cancellationToken) =>
            Svar(await tabeller.RadAsync(query.Id, cancellationToken), query.Adress);
    }

    internal static Table Svar(PxTabellrad rad, PxAdress adress) =>
        new(
            "Table",
            rad.Id,
            rad.Rubrik,
            $"{rad.Beskrivning} Datamängd: {rad.Datamangdsnamn}.",
            PxSomJsonStat.Tidpunkt(rad.Uppdaterad),
            rad.Forsta,
            rad.Sista,
            "internal",
            rad.Variabelnamn,
            rad.Kalla,
            $"{rad.Typ}",
            rad.Slag.TimeUnit,
            Discontinued: false,
            rad.Syntetisk ? ["SYNTETISK"] : [],
            [adress.Tabell(rad.Id), adress.Metadata(rad.Id), adress.Data(rad.Id)],
            PxAdress.Sprak
        );

    internal const string ExempelTabell = """
        {"type":"Table","id":"KOL-U07417-AR_KOLADA-BROTT_HELAR","label":"Anmälda stölder efter område, uppdelning, tabellinnehåll och år. 2006–2023",
        "description":"Anmälda stölder. Datamängd: Kolada: anmälda brott, alla kommuner.","updated":"2026-11-23T08:00:00Z",
        "firstPeriod":"2006","lastPeriod":"2023","category":"internal",
        "variableNames":["område","uppdelning","tabellinnehåll","år"],"source":"Kolada","subjectCode":"Brott","timeUnit":"Annual",
        "discontinued":false,"tags":[],"links":[{"rel":"self","hreflang":"sv",
        "href":"https://trygghet.example.se/pxweb/v2/tables/KOL-U07417-AR_KOLADA-BROTT_HELAR?lang=sv"}],"language":"sv"}
        """;
}
