using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Sök öppna data: which data sets anybody may fetch.</summary>
internal static class SokOppnaData
{
    /// <summary>En öppen datamängd.</summary>
    /// <param name="Kod">Datamängdens kod.</param>
    /// <param name="Namn">Datamängdens namn.</param>
    /// <param name="Beskrivning">Vad den innehåller.</param>
    /// <param name="Utgivare">Vem som gett ut siffrorna från början.</param>
    /// <param name="LicensUri">Licensens adress.</param>
    /// <param name="PeriodFran">Första dagen som siffrorna gäller.</param>
    /// <param name="PeriodTill">Sista dagen som siffrorna gäller.</param>
    /// <param name="Andrad">När siffrorna senast ändrades.</param>
    /// <param name="Antal">Antal mätvärden.</param>
    public sealed record Response(
        string Kod,
        string Namn,
        string Beskrivning,
        string Utgivare,
        string LicensUri,
        DateOnly PeriodFran,
        DateOnly PeriodTill,
        DateTime Andrad,
        long Antal
    );

    internal sealed record Query(PageRequest Page) : IQuery<Paged<Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async ([AsParameters] PageRequest page, IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(page), ct))
            )
            .AllowAnonymous()
            .WithName("sokOppnaData")
            .WithSummary("Sök öppna datamängder")
            .WithDescription(
                "Datamängder vars licens låter vem som helst använda dem. Kräver ingen inloggning. Katalogen för dataportaler (DCAT-AP-SE) finns på /oppna-data/dcat.ttl."
            )
            .ProducesProblem(400)
            .WithResponseExample(
                200,
                """
                {"items":[{"kod":"KOLADA-BROTT","namn":"Kolada: anmälda brott, alla kommuner","beskrivning":"Anmälda stölder och anmäld skadegörelse per kommun.",
                "utgivare":"Rådet för främjande av kommunala analyser","licensUri":"https://creativecommons.org/licenses/by/4.0/",
                "periodFran":"2006-01-01","periodTill":"2023-12-31","andrad":"2026-11-23T08:00:00Z","antal":32480}],
                "page":1,"limit":20,"total":1}
                """
            );

    internal sealed class Handler(Db db) : IRequestHandler<Query, Paged<Response>>
    {
        public async Task<Paged<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var alla = await OppenDatamangd.AllaAsync(db, cancellationToken);
            var sidan = alla.Skip((int)Math.Min(query.Page.Offset, int.MaxValue)).Take(query.Page.Size).Select(Svar);
            return new([.. sidan], query.Page.Number, query.Page.Size, alla.Count);
        }

        private static Response Svar(OppenDatamangd d) =>
            new(d.Kod, d.Namn, d.Beskrivning, d.Utgivare, d.LicensUri, d.PeriodFran, d.PeriodTill, d.Andrad, d.Antal);
    }
}
