using System.ComponentModel;
using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Sök platser: what a map of the area can show to find one's way by, without borders or tiles.</summary>
internal static class SokPlatser
{
    /// <summary>Vad en känd plats kommer ur.</summary>
    public enum Platsslag
    {
        Problem,
        Iakttagelse,
    }

    /// <summary>Kända platser i ett område.</summary>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="Platser">Ritade problem först, sedan de platser som har flest iakttagelser; högst femtio av varje.</param>
    public sealed record Response(string Omrade, IReadOnlyList<Plats> Platser);

    /// <summary>En känd plats.</summary>
    /// <param name="Slag">Ett ritat problem, eller iakttagelser med en punkt.</param>
    /// <param name="Namn">Platsens namn, eller problemets rubrik.</param>
    /// <param name="Problem">Problemets id; null för iakttagelser.</param>
    /// <param name="Longitud">Mittpunktens longitud (WGS 84).</param>
    /// <param name="Latitud">Mittpunktens latitud (WGS 84).</param>
    public sealed record Plats(Platsslag Slag, string Namn, Guid? Problem, double Longitud, double Latitud);

    internal sealed record Query(string Omrade) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/platser",
                async ([Description("Områdets kod.")] string? omrade, IMediator mediator, CancellationToken ct) =>
                {
                    var kod = omrade ?? throw new ProblemException(400, "parameter-saknas", "Ange parametern omrade.");
                    return TypedResults.Ok(await mediator.Send(new Query(kod), ct));
                }
            )
            .RequireAuthorization(LagesbildRatt.Las)
            .WithName("sokPlatser")
            .WithSummary("Lista kända platser")
            .WithDescription(
                "Platser att hitta efter på en karta över området: det som är ritat i problem som jag får se, en gång per namn, och platser med "
                    + "iakttagelser som har en punkt, när jag får läsa iakttagelser där. Underliggande områden är med."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .WithResponseExample(
                200,
                """
                {"omrade":"jarva","platser":[{"slag":"Problem","namn":"Kista torg","problem":"0199a1b2-0000-7000-8000-000000000002",
                "longitud":17.9425,"latitud":59.40306}]}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            user.KravOmrade(LagesbildRatt.Las, query.Omrade);
            var under = await mediator.Send(new HamtaUnderomraden(query.Omrade), cancellationToken);
            var omraden = under.Select(omrade => omrade.Kod).ToArray();
            var args = new
            {
                Omraden = omraden,
                Sedda = omraden.Intersect(user.OmradenMed(IakttagelseRatt.Las), StringComparer.Ordinal).ToArray(),
                Nycklar = user.Lagesbildsnycklar(),
            };
            var ritade = await db.ListAsync<Ritad>(SelectRitade, args, cancellationToken);
            var sedda = await db.ListAsync<Sedd>(SelectSedda, args, cancellationToken);
            return new(
                query.Omrade,
                [
                    .. ritade.Select(rad => rad.Plats()),
                    .. sedda.Select(rad => new Plats(Platsslag.Iakttagelse, rad.Namn, null, rad.Longitud, rad.Latitud)),
                ]
            );
        }
    }

    private sealed record Ritad(Guid Id, string Namn, string Geometri)
    {
        public Plats Plats()
        {
            var geometri = Problemfordjupning.FromJson<Problemfordjupning.Geometri>(Geometri)!;
            var positioner = PlatsRules.Positions(geometri.Coordinates).Distinct().ToList();
            return new(
                Platsslag.Problem,
                Namn,
                Id,
                Math.Round(positioner.Average(p => p.Longitud), 6),
                Math.Round(positioner.Average(p => p.Latitud), 6)
            );
        }
    }

    private sealed record Sedd(string Namn, double Longitud, double Latitud);

    private const string SelectRitade = """
        select distinct on (lower(namn)) id, namn, geometri
          from (select p.id, coalesce(nullif(btrim(p.plats ->> 'namn'), ''), p.rubrik) as namn,
                       (p.plats -> 'geometri')::text as geometri, p.created_at
                  from lagesbild.problem p
                  join lagesbild.lagesbild l on l.id = p.lagesbild_id
                 where p.borttagen_at is null
                   and l.omrade = any(@Omraden)
                   and jsonb_typeof(p.plats -> 'geometri') = 'object'
                   and lagesbild.synlig(l, @Nycklar)) ritad
         order by lower(namn), created_at desc, id desc
         limit 50
        """;

    private const string SelectSedda = """
        select min(btrim(plats)) as namn, round(avg(longitud), 6)::float8 as longitud,
               round(avg(latitud), 6)::float8 as latitud
          from lagesbild.iakttagelse
         where omrade = any(@Sedda)
           and longitud is not null
           and borttagen_at is null
         group by lower(btrim(plats))
         order by count(*) desc, lower(btrim(plats))
         limit 50
        """;
}
