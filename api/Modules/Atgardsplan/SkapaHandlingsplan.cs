using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Atgardsplan;

/// <summary>
/// Skapa handlingsplan: a draft plan for an area. No plan without an adopted lägesbild of the same area (AP1).
/// </summary>
internal static class SkapaHandlingsplan
{
    /// <summary>En handlingsplan att fylla med åtgärder.</summary>
    /// <param name="Rubrik">Planens rubrik.</param>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="PeriodFran">Periodens första dag.</param>
    /// <param name="PeriodTill">Periodens sista dag.</param>
    /// <param name="LagesbildId">Den fastställda lägesbild i samma område som planen vilar på.</param>
    /// <param name="Inriktningar">Prioriterade inriktningar, till exempel "Stadsmiljö".</param>
    public sealed record Request(
        [Required, StringLength(200)] string Rubrik,
        [Required] string Omrade,
        [Required] DateOnly? PeriodFran,
        [Required] DateOnly? PeriodTill,
        [Required] Guid? LagesbildId,
        [Required, MaxLength(30), Texter(500)] IReadOnlyList<string> Inriktningar
    );

    public sealed record Response(Guid Id, int Version);

    internal sealed record Command(Request Handlingsplan) : ICommand<Response>, IValidated
    {
        [JsonIgnore]
        public Guid Id { get; } = Guid.CreateVersion7();

        [JsonIgnore]
        public string Subject => $"handlingsplan/{Id}";

        public IEnumerable<FieldError> Validate()
        {
            if (Handlingsplan.PeriodTill < Handlingsplan.PeriodFran)
                yield return new("#/periodTill", "Periodens sista dag kan inte ligga före den första.");
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
                    return TypedResults.Created($"{Pipeline.ApiRoot}/handlingsplaner/{response.Id}", response);
                }
            )
            .RequireAuthorization(AtgardsplanRatt.Skriv)
            .WithName("skapaHandlingsplan")
            .WithSummary("Skapa ett utkast till handlingsplan")
            .WithDescription(
                "Planen vilar på en fastställd lägesbild i samma område (annars 422 lagesbild-ej-faststalld). "
                    + "Åtgärder läggs till med POST /atgarder."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(422)
            .WithRequestExample(
                """
                {"rubrik":"Handlingsplan Järva 2026","omrade":"jarva","periodFran":"2026-01-01",
                "periodTill":"2026-12-31",
                "lagesbildId":"0199a1b2-0000-7000-8000-000000000002",
                "inriktningar":["Långsiktigt förebyggande arbete","Stadsmiljö"]}
                """
            )
            .WithResponseExample(201, """{"id":"0199a1b2-0000-7000-8000-000000000010","version":1}""");

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var ny = command.Handlingsplan;
            user.KravOmrade(AtgardsplanRatt.Skriv, ny.Omrade);
            var id = ny.LagesbildId!.Value;
            var lagesbild = await mediator.Send(new HamtaFaststalldLagesbild(id), cancellationToken);
            if (lagesbild?.Omrade != ny.Omrade)
                throw AtgardsplanProblem.LagesbildEjFaststalld(id, ny.Omrade);

            var args = new
            {
                command.Id,
                ny.Rubrik,
                ny.Omrade,
                ny.PeriodFran,
                ny.PeriodTill,
                ny.LagesbildId,
                Inriktningar = ny.Inriktningar.ToArray(),
                SkapadAv = user.Id,
            };
            return new(command.Id, await db.SingleOrDefaultAsync<int>(Insert, args, cancellationToken));
        }
    }

    private const string Insert = """
        insert into atgardsplan.handlingsplan
            (id, rubrik, omrade, period_fran, period_till, lagesbild_id, inriktningar, skapad_av)
        values (@Id, @Rubrik, @Omrade, @PeriodFran, @PeriodTill, @LagesbildId, @Inriktningar, @SkapadAv)
        returning version
        """;
}
