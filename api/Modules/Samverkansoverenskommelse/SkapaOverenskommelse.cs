using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Modules.Samverkansoverenskommelse.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Samverkansoverenskommelse;

/// <summary>
/// Skapa överenskommelse: a draft between the city and the police. It applies when every party has signed.
/// </summary>
internal static class SkapaOverenskommelse
{
    /// <summary>En överenskommelse som ska förhandlas.</summary>
    public sealed record Request : OverenskommelseInnehall
    {
        /// <summary>Övergripande (stad–polisregion) eller lokal (stadsdelsnämnd–lokalpolisområde).</summary>
        [Required]
        public Overenskommelseniva? Niva { get; init; }

        /// <summary>Områdets kod: kommunen för en övergripande, ett stadsdelsområde för en lokal.</summary>
        [Required]
        public string Omrade { get; init; } = "";
    }

    public sealed record Response(Guid Id, int Version);

    internal sealed record Command(Request Overenskommelse) : ICommand<Response>, IValidated
    {
        [JsonIgnore]
        public Guid Id { get; } = Guid.CreateVersion7();

        [JsonIgnore]
        public string Subject => $"samverkansoverenskommelse/{Id}";

        public IEnumerable<FieldError> Validate()
        {
            foreach (var fel in Overenskommelse.Fel())
                yield return fel;
            if (Overenskommelse is { Niva: Overenskommelseniva.Overgripande, ForalderId: not null })
                yield return new("#/foralderId", "En övergripande överenskommelse har ingen ram över sig.");
        }
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "",
                async (Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(body), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Created(
                        $"{Pipeline.ApiRoot}/samverkansoverenskommelser/{response.Id}",
                        response
                    );
                }
            )
            .RequireAuthorization(SamverkansoverenskommelseRatt.Skriv)
            .WithName("skapaOverenskommelse")
            .WithSummary("Skapa ett utkast till samverkansöverenskommelse")
            .WithDescription(
                "Minst två parter, varav minst en från polisen och minst en från staden. Övergripande gäller "
                    + "kommunen, lokal ett stadsdelsområde. Lägesbilden ska vara fastställd och gälla samma område. "
                    + "Överenskommelsen gäller när alla parter har undertecknat."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(422)
            .WithRequestExample(
                """
                {"rubrik":"Lokal samverkansöverenskommelse Järva 2026–2027","niva":"Lokal","omrade":"jarva",
                "parter":["sdf-jarva","lpo-jarva-polisen"],"giltigFran":"2026-01-01","giltigTill":"2027-12-31",
                "fokusproblem":["Otrygghet vid Kista torg kvällstid"],
                "troligaOrsaker":"Få vuxna på platsen efter stängning.",
                "mal":"Andelen trygga vid torget ökar från 52 till 60 procent 2027.",
                "dokumentationsform":"Gemensam protokollsmall.",
                "uppfoljningsform":"Varje tertial i styrgruppen.","lagesbildId":"0199a1b2-0000-7000-8000-000000000002"}
                """
            )
            .WithResponseExample(201, """{"id":"0199a1b2-0000-7000-8000-000000000003","version":1}""");

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var ny = command.Overenskommelse;
            user.KravOmrade(SamverkansoverenskommelseRatt.Skriv, ny.Omrade);
            var omrade = (await mediator.Send(new HamtaOmradesinfo(ny.Omrade), cancellationToken))!;
            if (OverenskommelseRules.Omradesfel(ny.Niva!.Value, omrade.Typ) is { } fel)
                throw ProblemException.Invalid(fel);
            await OverenskommelseReferenser.KravAsync(db, mediator, ny, ny.Omrade, cancellationToken);

            var version = await db.SingleOrDefaultAsync<int>(Insert, Parameters(command), cancellationToken);
            return new(command.Id, version);
        }

        private object Parameters(Command command)
        {
            var ny = command.Overenskommelse;
            return new
            {
                command.Id,
                ny.Rubrik,
                Niva = $"{ny.Niva}",
                ny.Omrade,
                ny.ForalderId,
                Parter = ny.Parter.ToArray(),
                ny.GiltigFran,
                ny.GiltigTill,
                Fokusproblem = ny.Fokusproblem.ToArray(),
                ny.TroligaOrsaker,
                ny.Mal,
                ny.Dokumentationsform,
                ny.Uppfoljningsform,
                ny.LagesbildId,
                SkapadAv = user.Id,
            };
        }
    }

    private const string Insert = """
        with ny as (
            insert into samverkansoverenskommelse.overenskommelse
                (id, rubrik, niva, omrade, foralder_id, giltig_fran, giltig_till, fokusproblem, troliga_orsaker, mal,
                 dokumentationsform, uppfoljningsform, lagesbild_id, skapad_av)
            values (@Id, @Rubrik, @Niva, @Omrade, @ForalderId, @GiltigFran, @GiltigTill, @Fokusproblem, @TroligaOrsaker,
                    @Mal, @Dokumentationsform, @Uppfoljningsform, @LagesbildId, @SkapadAv)
            returning id, version
        ),
        parter as (
            insert into samverkansoverenskommelse.part (overenskommelse_id, organisation, plats)
            select ny.id, part.organisation, part.plats
              from ny, unnest(@Parter) with ordinality as part (organisation, plats)
        )
        select version from ny
        """;
}
