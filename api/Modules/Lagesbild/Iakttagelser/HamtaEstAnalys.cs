using System.ComponentModel;
using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Hämta EST-analys: a quarter or a tertial beside the periods before, with what a person has written about it.</summary>
internal static partial class HamtaEstAnalys
{
    /// <summary>Periodens EST-analys. Iakttagelser är underlag, aldrig statistik.</summary>
    /// <param name="Omrade">Områdets kod; underliggande områden är med.</param>
    /// <param name="Period">Perioden: 2026-Q3 eller 2026-T2.</param>
    /// <param name="Fran">Periodens första dag. En vecka hör till perioden som dess torsdag ligger i.</param>
    /// <param name="Till">Periodens sista dag.</param>
    /// <param name="Pagar">Om perioden pågår, så att talen kommer att ändras.</param>
    /// <param name="Slutsats">Perioden i en mening.</param>
    /// <param name="Antal">Iakttagelser under perioden.</param>
    /// <param name="Vantade">Rapporter som väntades enligt uppdragen.</param>
    /// <param name="Inkomna">Väntade rapporter som kom.</param>
    /// <param name="Kategorier">Antal per kategori, mot perioderna före.</param>
    /// <param name="Platser">Platser, flest iakttagelser först, mot perioden före.</param>
    /// <param name="Serie">Perioden och de före, i tidsordning: u-diagram per inkommen rapport.</param>
    /// <param name="Analys">Analysen i ord; null när ingen har skrivit.</param>
    /// <param name="Version">Textens version: If-Match när den skrivs; 0 när ingen har skrivit.</param>
    public sealed record Response(
        string Omrade,
        string Period,
        DateOnly Fran,
        DateOnly Till,
        bool Pagar,
        string Slutsats,
        long Antal,
        long Vantade,
        long Inkomna,
        IReadOnlyList<HamtaVeckosammanstallning.Kategorirad> Kategorier,
        IReadOnlyList<Platsrad> Platser,
        IReadOnlyList<Periodrad> Serie,
        Analystext? Analys,
        int Version
    );

    /// <summary>En plats.</summary>
    /// <param name="Plats">Platsens namn.</param>
    /// <param name="Antal">Iakttagelser under perioden.</param>
    /// <param name="AntalFore">Iakttagelser under perioden före.</param>
    public sealed record Platsrad(string Plats, long Antal, long AntalFore);

    /// <summary>En period i serien.</summary>
    /// <param name="Period">Perioden.</param>
    /// <param name="Antal">Iakttagelser.</param>
    /// <param name="Rapporter">Inkomna rapporter, också oväntade.</param>
    /// <param name="PerRapport">Iakttagelser per inkommen rapport; null utan rapporter.</param>
    /// <param name="Nedre">Nedre styrgräns för iakttagelser per rapport, efter perioderna före den som analyseras; null när underlaget är för litet.</param>
    /// <param name="Ovre">Övre styrgräns.</param>
    public sealed record Periodrad(
        string Period,
        long Antal,
        long Rapporter,
        decimal? PerRapport,
        decimal? Nedre,
        decimal? Ovre
    );

    /// <summary>Analysen i ord.</summary>
    /// <param name="Text">Texten.</param>
    /// <param name="SkrivenAv">Funktionen som skrev den.</param>
    /// <param name="Skriven">När den skrevs.</param>
    public sealed record Analystext(string Text, string SkrivenAv, DateTime Skriven);

    internal sealed record Query(string Omrade, string? Period) : IQuery<Response>;

    private const int PerioderFore = 8;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (
                    [Description("Områdets kod.")] string? omrade,
                    [Description("2026-Q3 eller 2026-T2; annars den som pågår, i områdets kadens.")] string? period,
                    HttpContext http,
                    IMediator mediator,
                    CancellationToken ct
                ) =>
                {
                    var query = new Query(
                        omrade ?? throw new ProblemException(400, "parameter-saknas", "Ange parametern omrade."),
                        period
                    );
                    var response = await mediator.Send(query, ct);
                    http.Response.WriteETag(response.Version, response);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(IakttagelseRatt.Las)
            .WithName("hamtaEstAnalys")
            .WithSummary("Hämta periodens EST-analys")
            .WithDescription(
                "Ett kvartal eller tertial: antal per kategori och plats, rapporteringsgrad och ett u-diagram räknat per inkommen rapport mot "
                    + "upp till åtta perioder före (Montgomery 2013, 7.3.2), med den analys som skrivits. ETag är textens version och svaret."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .WithResponseExample(200, Exempel);

    /// <summary>The period; 400 for what is not one, and for one that has not begun.</summary>
    public static EstPeriod KravPeriod(string kod, DateOnly idag)
    {
        var period =
            EstPeriod.Tolka(kod)
            ?? throw new ProblemException(
                400,
                "okant-filtervarde",
                $"Perioden {kod} ska skrivas som {EstPeriod.Vid(EstKadens.Kvartal, idag).Kod} eller {EstPeriod.Vid(EstKadens.Tertial, idag).Kod}."
            );
        return period.Fran <= idag
            ? period
            : throw new ProblemException(400, "okant-filtervarde", $"Perioden {kod} har inte börjat.");
    }

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator, TimeProvider clock)
        : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            user.KravOmrade(IakttagelseRatt.Las, query.Omrade);
            var idag = clock.Today();
            var kadens = await mediator.Send(new HamtaEstKadens.Query(query.Omrade), cancellationToken);
            var period = query.Period is null ? EstPeriod.Vid(kadens.Kadens, idag) : KravPeriod(query.Period, idag);
            var perioder = Enumerable.Range(0, PerioderFore + 1).Select(i => period.Plus(i - PerioderFore)).ToList();
            var veckor = perioder.SelectMany(p => p.Veckor().Select(vecka => (vecka, p.Kod))).ToList();
            var under = await mediator.Send(new HamtaUnderomraden(query.Omrade), cancellationToken);
            var mina = user.OmradenMed(IakttagelseRatt.Las);
            var args = new
            {
                query.Omrade,
                Omraden = under.Select(omrade => omrade.Kod).Intersect(mina, StringComparer.Ordinal).ToArray(),
                Veckor = veckor.Select(rad => rad.vecka).ToArray(),
                Perioder = veckor.Select(rad => rad.Kod).ToArray(),
                Period = period.Kod,
                Fore = period.Plus(-1).Kod,
                Idag = idag,
            };
            var underlag = new Underlag(
                await db.ListAsync<Antalsrad>(SelectAntal, args, cancellationToken),
                await db.ListAsync<Inkomna>(SelectInkomna, args, cancellationToken),
                await db.ListAsync<Platsrad>(SelectPlatser, args, cancellationToken),
                (await db.SingleOrDefaultAsync<Vantat>(SelectVantat, args, cancellationToken))!,
                await db.SingleOrDefaultAsync<Textrad>(SelectText, args, cancellationToken)
            );
            return Sammanstall(query.Omrade, perioder, period.Till >= idag, underlag);
        }
    }
}
