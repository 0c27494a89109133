using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Organisation;

/// <summary>Hämta mig: who the token is, with today's roles and the rights they give in each area.</summary>
internal static class HamtaMig
{
    /// <summary>Vem anroparen är och vad rollerna ger rätt till.</summary>
    /// <param name="Id">Tokenens sub.</param>
    /// <param name="Roller">Dagens rolltilldelningar.</param>
    /// <param name="Rattigheter">Varje rätt och de områden den gäller i.</param>
    /// <param name="Omraden">Kommunen och de stadsdelsområden som är mina; tomt för den som bara läser
    /// statistik.</param>
    public sealed record Response(
        string Id,
        IReadOnlyList<MinRoll> Roller,
        IReadOnlyList<RattIOmraden> Rattigheter,
        IReadOnlyList<MittOmrade> Omraden
    );

    public sealed record MinRoll(
        string Roll,
        string Omrade,
        string Omradesnamn,
        string? Organisation,
        DateOnly GiltigFran,
        DateOnly? GiltigTill
    );

    public sealed record RattIOmraden(string Ratt, IReadOnlyList<string> Omraden);

    public sealed record MittOmrade(string Kod, string Namn, Omradestyp Typ);

    internal sealed record Query : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(), ct))
            )
            .RequireAuthorization(Ratt.Inloggad)
            .WithName("hamtaMig")
            .WithSummary("Vem är jag")
            .WithDescription(
                "Mina roller i dag, rätterna de ger och i vilka områden. Rollerna läses ur databasen vid varje anrop: "
                    + "en borttagen roll upphör genast."
            )
            .WithResponseExample(
                200,
                """
                {"id":"samordnare-jarva","roller":[{"roll":"samordnare","omrade":"jarva","omradesnamn":"Järva",
                "organisation":"sdf-jarva","giltigFran":"2023-07-01","giltigTill":null}],"rattigheter":
                [{"ratt":"lagesbild:skriv","omraden":["jarva"]}],"omraden":[{"kod":"jarva","namn":"Järva",
                "typ":"Stadsdelsomrade"}]}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var roller = await db.ListAsync<Row>(
                SelectRoller,
                new { Anvandare = user.Id, Idag = clock.Today() },
                cancellationToken
            );
            var omraden = roller
                .Where(roll => roll.Typ is Omradestyp.Stadsdelsomrade or Omradestyp.Kommun)
                .Select(roll => new MittOmrade(roll.Omrade, roll.Omradesnamn, roll.Typ))
                .Distinct()
                .ToList();
            var rattigheter = user.Rattigheter.Select(ratt => new RattIOmraden(ratt.Key, ratt.Value)).ToList();
            return new(
                user.Id,
                roller
                    .Select(r => new MinRoll(
                        r.Roll,
                        r.Omrade,
                        r.Omradesnamn,
                        r.Organisation,
                        r.GiltigFran,
                        r.GiltigTill
                    ))
                    .ToList(),
                rattigheter,
                omraden
            );
        }
    }

    private sealed record Row(
        string Roll,
        string Omrade,
        string Omradesnamn,
        Omradestyp Typ,
        string? Organisation,
        DateOnly GiltigFran,
        DateOnly? GiltigTill
    );

    private const string SelectRoller = """
        select t.roll, t.omrade, o.namn as omradesnamn, o.typ, t.organisation, t.giltig_fran, t.giltig_till
          from organisation.rolltilldelning t
          join organisation.omrade o on o.kod = t.omrade
         where t.anvandare = @Anvandare
           and t.giltig_fran <= @Idag
           and coalesce(t.giltig_till, 'infinity') >= @Idag
           and t.avslutad_at is null
         order by o.namn collate "sv-x-icu", t.roll, t.id
        """;
}
