using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Modules.Atgardsplan.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Atgardsplan;

/// <summary>Skapa åtgärd: a proposed measure in a plan, against a problem of the plan's lägesbild.</summary>
internal static class SkapaAtgard
{
    /// <summary>En åtgärd som föreslås.</summary>
    public sealed record Request : AtgardInnehall
    {
        /// <summary>Planen som åtgärden hör till.</summary>
        [Required]
        public Guid? HandlingsplanId { get; init; }
    }

    public sealed record Response(Guid Id, int Version);

    internal sealed record Command(Request Atgard) : ICommand<Response>, IValidated
    {
        [JsonIgnore]
        public Guid Id { get; } = Guid.CreateVersion7();

        [JsonIgnore]
        public string Subject => $"atgard/{Id}";

        public IEnumerable<FieldError> Validate() => Atgard.Fel();
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "",
                async (Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(body), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Created($"{Pipeline.ApiRoot}/atgarder/{response.Id}", response);
                }
            )
            .RequireAuthorization(AtgardsplanRatt.Skriv)
            .WithName("skapaAtgard")
            .WithSummary("Föreslå en åtgärd")
            .WithDescription(
                "Lägger en föreslagen åtgärd i en handlingsplan. Problemet ska finnas i planens lägesbild, "
                    + "orsakerna höra till problemet, organisationer och indikatorer vara kända; varje fel pekas ut "
                    + "(422). Orsaker och resurser får saknas tills åtgärden beslutas."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(422)
            .WithRequestExample(
                """
                {"handlingsplanId":"0199a1b2-0000-7000-8000-000000000010",
                "problemId":"0199a1b2-0000-7000-8000-000000000004",
                "orsakIds":["0199a1b2-0000-7000-8000-000000000005"],"rubrik":"Belysning längs gångstråket",
                "beskrivning":"Ny belysning mellan torget och tunnelbanan.","preventionstyp":"Situationell",
                "ansvarigOrganisation":"trafikkontoret","ansvarigRoll":"enhetschef","medverkande":["sdf-jarva"],
                "startdatum":"2026-02-01","slutdatum":"2026-06-30",
                "operativtMal":"40 armaturer är i drift senast den 30 juni.",
                "insatsform":"Punktinsats","evidens":"Evidensbaserad","indikatorer":["TRY-01"],
                "resurser":{"timmar":120,"kronor":850000,"arsarbetskrafter":null,"kompetens":null}}
                """
            )
            .WithResponseExample(201, """{"id":"0199a1b2-0000-7000-8000-000000000011","version":1}""");

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var planId = command.Atgard.HandlingsplanId!.Value;
            var args = new { Id = planId, Omraden = user.OmradenMed(AtgardsplanRatt.Las) };
            var plan =
                await db.SingleOrDefaultAsync<Current>(SelectPlan, args, cancellationToken)
                ?? throw AtgardsplanProblem.HandlingsplanSaknas(planId);
            user.KravOmrade(AtgardsplanRatt.Skriv, plan.Omrade);
            if (plan.Status == Handlingsplanstatus.Avslutad)
                throw AtgardsplanProblem.HandlingsplanAvslutad();
            await AtgardReferenser.KravAsync(mediator, command.Atgard, plan.LagesbildId, cancellationToken);

            var parameters = AtgardParameters.For(command.Atgard, command.Id);
            parameters.Add("HandlingsplanId", planId);
            parameters.Add("Omrade", plan.Omrade);
            parameters.Add("SkapadAv", user.Id);
            return new(command.Id, await db.SingleOrDefaultAsync<int>(Insert, parameters, cancellationToken));
        }
    }

    private sealed record Current(string Omrade, Guid LagesbildId, Handlingsplanstatus Status);

    private const string SelectPlan = """
        select omrade, lagesbild_id, status
          from atgardsplan.handlingsplan
         where id = @Id
           and omrade = any(@Omraden)
           for share
        """;

    private const string Insert = """
        insert into atgardsplan.atgard
            (id, handlingsplan_id, omrade, problem_id, orsak_ids, rubrik, beskrivning, preventionstyp,
             ansvarig_organisation, ansvarig_roll, medverkande, startdatum, slutdatum, operativt_mal, insatsform,
             evidens, indikatorer, timmar, kronor, arsarbetskrafter, kompetens, skapad_av)
        values (@Id, @HandlingsplanId, @Omrade, @ProblemId, @OrsakIds, @Rubrik, @Beskrivning, @Preventionstyp,
                @AnsvarigOrganisation, @AnsvarigRoll, @Medverkande, @Startdatum, @Slutdatum, @OperativtMal, @Insatsform,
                @Evidens, @Indikatorer, @Timmar, @Kronor, @Arsarbetskrafter, @Kompetens, @SkapadAv)
        returning version
        """;
}
