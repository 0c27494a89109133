using System.ComponentModel;
using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Sök heta platser: where most was seen during a number of weeks.</summary>
internal static class SokHetaPlatser
{
    /// <summary>Platser med flest iakttagelser. Underlag, aldrig statistik: många rapportörer på en plats ger många iakttagelser.</summary>
    /// <param name="Omrade">Områdets kod; underliggande områden är med.</param>
    /// <param name="VeckaFran">Första ISO-veckan.</param>
    /// <param name="VeckaTill">Sista ISO-veckan.</param>
    /// <param name="Platser">Flest iakttagelser först, högst femtio.</param>
    public sealed record Response(string Omrade, string VeckaFran, string VeckaTill, IReadOnlyList<Plats> Platser);

    /// <summary>En plats.</summary>
    /// <param name="Namn">Platsens namn; stora och små bokstäver räknas lika.</param>
    /// <param name="Antal">Iakttagelser.</param>
    /// <param name="Veckor">Antal veckor då något sågs.</param>
    /// <param name="Rapportorer">Antal funktioner som rapporterat platsen.</param>
    /// <param name="VanligastKategori">Den vanligaste kategorin.</param>
    /// <param name="SenastTid">När något senast sågs.</param>
    public sealed record Plats(
        string Namn,
        long Antal,
        long Veckor,
        long Rapportorer,
        Iakttagelsekategori VanligastKategori,
        DateTime SenastTid
    );

    internal sealed record Query(string Omrade, int Veckor) : IQuery<Response>;

    private const int Forvalt = 13;
    private const int Langst = 104;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/platser",
                async (
                    [Description("Områdets kod.")] string? omrade,
                    [Description("Antal veckor, räknat bakåt från den som pågår: 1–104, annars 13.")] int? veckor,
                    IMediator mediator,
                    CancellationToken ct
                ) =>
                {
                    if (veckor is < 1 or > Langst)
                        throw new ProblemException(400, "okant-filtervarde", $"Parametern veckor ska vara 1–{Langst}.");
                    var query = new Query(
                        omrade ?? throw new ProblemException(400, "parameter-saknas", "Ange parametern omrade."),
                        veckor ?? Forvalt
                    );
                    return TypedResults.Ok(await mediator.Send(query, ct));
                }
            )
            .RequireAuthorization(IakttagelseRatt.Las)
            .WithName("sokHetaPlatser")
            .WithSummary("Lista platser med flest iakttagelser")
            .WithDescription(
                "Platserna i området under de senaste veckorna, flest iakttagelser först, med hur många veckor och hur många rapportörer det "
                    + "gäller: en plats som en enda rapportör skriver om varje dag är inte nödvändigtvis hetare än en annan."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .WithResponseExample(
                200,
                """
                {"omrade":"jarva","veckaFran":"2026-W35","veckaTill":"2026-W47","platser":[{"namn":"Kista torg","antal":17,"veckor":9,
                "rapportorer":3,"vanligastKategori":"Nedskrapning","senastTid":"2026-11-20T18:30:00Z"}]}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator, TimeProvider clock)
        : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            user.KravOmrade(IakttagelseRatt.Las, query.Omrade);
            var under = await mediator.Send(new HamtaUnderomraden(query.Omrade), cancellationToken);
            var mina = user.OmradenMed(IakttagelseRatt.Las);
            var denna = VeckoRules.Vecka(clock.Today());
            string[] veckor = [.. VeckoRules.Fore(VeckoRules.Mandag(denna)!.Value, query.Veckor - 1), denna];
            var args = new
            {
                Omraden = under.Select(omrade => omrade.Kod).Intersect(mina, StringComparer.Ordinal).ToArray(),
                Veckor = veckor,
            };
            var platser = await db.ListAsync<Plats>(Select, args, cancellationToken);
            return new(query.Omrade, veckor[0], denna, platser);
        }
    }

    private const string Select = """
        select min(btrim(plats)) as namn, count(*) as antal, count(distinct vecka) as veckor,
               count(distinct skapad_av) as rapportorer, mode() within group (order by kategori) as vanligast_kategori,
               max(tid) as senast_tid
          from lagesbild.iakttagelse
         where omrade = any(@Omraden)
           and vecka = any(@Veckor)
           and borttagen_at is null
         group by lower(btrim(plats))
         order by count(*) desc, count(distinct vecka) desc, lower(btrim(plats))
         limit 50
        """;
}
