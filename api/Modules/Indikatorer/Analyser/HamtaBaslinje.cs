using System.ComponentModel;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>En fastställd baslinje.</summary>
/// <param name="PeriodFran">Första perioden; null när ingen baslinje är fastställd.</param>
/// <param name="PeriodTill">Sista perioden.</param>
/// <param name="Motivering">Varför just de perioderna är det normala.</param>
/// <param name="FaststalldAv">Vem som fastställde den.</param>
/// <param name="Faststalld">När den fastställdes.</param>
/// <param name="Version">0 = ingen baslinje än; samma som i ETag.</param>
internal sealed record BaslinjeSvar(
    string? PeriodFran,
    string? PeriodTill,
    string? Motivering,
    string? FaststalldAv,
    DateTime? Faststalld,
    int Version
)
{
    public static BaslinjeSvar Av(Baslinje.Row? rad) =>
        rad is null
            ? new(null, null, null, null, null, 0)
            : new(rad.PeriodFran, rad.PeriodTill, rad.Motivering, rad.FaststalldAv, rad.Faststalld, rad.Version);
}

/// <summary>Hämta baslinje: which periods a control chart rests on, and who said so.</summary>
internal static class HamtaBaslinje
{
    internal sealed record Query(Baslinje.Nyckel Nyckel) : IQuery<BaslinjeSvar>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/styrdiagram/baslinjer/{indikator}/{omrade}",
                async (
                    string indikator,
                    string omrade,
                    [Description("Uppdelning; utan värde alla.")] string? uppdelning,
                    HttpContext http,
                    IMediator mediator,
                    CancellationToken ct
                ) =>
                {
                    var svar = await mediator.Send(new Query(new(indikator, omrade, uppdelning ?? "alla")), ct);
                    http.Response.WriteETag(svar.Version);
                    return TypedResults.Ok(svar);
                }
            )
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("hamtaBaslinje")
            .WithSummary("Hämta ett styrdiagrams baslinje")
            .WithDescription(
                "Perioderna som mittlinje och styrgränser räknas ur. Version 0 betyder att ingen har fastställt någon: då används alla värden."
            )
            .ProducesProblem(404)
            .WithResponseExample(200, Exempel);

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Query, BaslinjeSvar>
    {
        public async Task<BaslinjeSvar> Handle(Query query, CancellationToken cancellationToken)
        {
            user.KravOmrade(IndikatorerRatt.Las, query.Nyckel.Omrade);
            if (
                !await db.SingleOrDefaultAsync<bool>(
                    SokSeriebrott.Finns,
                    new { Kod = query.Nyckel.Indikator },
                    cancellationToken
                )
            )
                throw IndikatorerProblem.IndikatorSaknas(query.Nyckel.Indikator);
            return BaslinjeSvar.Av(await Baslinje.LasAsync(db, query.Nyckel, cancellationToken));
        }
    }

    internal const string Exempel = """
        {"periodFran":"2016","periodTill":"2023","motivering":"Åren före insatsen.","faststalldAv":"statistiker",
        "faststalld":"2026-11-25T08:00:00Z","version":1}
        """;
}
