using MediatR;
using Trygghet.Modules.Atgardsplan.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Atgardsplan;

/// <summary>Uppdatera åtgärd: replaces the content of a proposed measure. What is decided stands.</summary>
internal static class UppdateraAtgard
{
    /// <summary>Åtgärdens nya innehåll. Planen ligger fast.</summary>
    public sealed record Request : AtgardInnehall;

    public sealed record Response(Guid Id, int Version);

    internal sealed record Command(Guid Id, int Version, Request Atgard) : ICommand<Response>, IValidated
    {
        public string Subject => $"atgard/{Id}";

        public IEnumerable<FieldError> Validate() => Atgard.Fel();
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPut(
                "/{id:guid}",
                async (Guid id, Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(id, http.Request.ReadIfMatch(), body), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(AtgardsplanRatt.Skriv)
            .WithName("uppdateraAtgard")
            .WithSummary("Ändra en föreslagen åtgärd")
            .WithDescription(
                "Ersätter hela innehållet så länge åtgärden är föreslagen. En beslutad åtgärd ligger fast (409 "
                    + "atgard-beslutad)."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample(
                """
                {"problemId":"0199a1b2-0000-7000-8000-000000000004","orsakIds":["0199a1b2-0000-7000-8000-000000000005"],
                "rubrik":"Belysning längs gångstråket","beskrivning":"Ny belysning mellan torget och tunnelbanan.",
                "preventionstyp":"Situationell","ansvarigOrganisation":"trafikkontoret","ansvarigRoll":"enhetschef",
                "medverkande":["sdf-jarva"],"startdatum":"2026-02-01","slutdatum":"2026-08-31",
                "operativtMal":"40 armaturer är i drift senast den 31 augusti.","insatsform":"Punktinsats",
                "evidens":"Evidensbaserad","indikatorer":["TRY-01"],
                "resurser":{"timmar":120,"kronor":850000,"arsarbetskrafter":null,"kompetens":null}}
                """
            )
            .WithResponseExample(200, """{"id":"0199a1b2-0000-7000-8000-000000000011","version":2}""");

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var args = new { command.Id, Omraden = user.OmradenMed(AtgardsplanRatt.Las) };
            var current =
                await db.SingleOrDefaultAsync<Current>(SelectForUpdate, args, cancellationToken)
                ?? throw AtgardsplanProblem.AtgardSaknas(command.Id);
            user.KravOmrade(AtgardsplanRatt.Skriv, current.Omrade);
            if (current.Version != command.Version)
                throw ProblemException.Stale(current.Version);
            if (current.Status != Atgardsstatus.Foreslagen)
                throw AtgardsplanProblem.AtgardBeslutad();
            await AtgardReferenser.KravAsync(mediator, command.Atgard, current.LagesbildId, cancellationToken);

            var parameters = AtgardParameters.For(command.Atgard, command.Id);
            return new(command.Id, await db.SingleOrDefaultAsync<int>(Update, parameters, cancellationToken));
        }
    }

    private sealed record Current(string Omrade, Guid LagesbildId, Atgardsstatus Status, int Version);

    private const string SelectForUpdate = """
        select a.omrade, h.lagesbild_id, a.status, a.version
          from atgardsplan.atgard a
          join atgardsplan.handlingsplan h on h.id = a.handlingsplan_id
         where a.id = @Id
           and a.borttagen_at is null
           and a.omrade = any(@Omraden)
           for update of a
        """;

    private const string Update = """
        update atgardsplan.atgard
           set problem_id = @ProblemId, orsak_ids = @OrsakIds, rubrik = @Rubrik, beskrivning = @Beskrivning,
               preventionstyp = @Preventionstyp, ansvarig_organisation = @AnsvarigOrganisation,
               ansvarig_roll = @AnsvarigRoll, medverkande = @Medverkande, startdatum = @Startdatum,
               slutdatum = @Slutdatum, operativt_mal = @OperativtMal, insatsform = @Insatsform, evidens = @Evidens,
               indikatorer = @Indikatorer, timmar = @Timmar, kronor = @Kronor, arsarbetskrafter = @Arsarbetskrafter,
               kompetens = @Kompetens, version = version + 1
         where id = @Id
        returning version
        """;
}
