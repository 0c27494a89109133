using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Modules.Atgardsplan.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Uppfoljning;

/// <summary>
/// Skapa uppföljning: was the decided åtgärd carried out, and did it have effect? Two questions, never one colour
/// (UF3).
/// </summary>
internal static class SkapaUppfoljning
{
    /// <summary>En åtgärds uppföljning vid ett rapporttillfälle.</summary>
    public sealed record Request : UppfoljningInnehall
    {
        /// <summary>Den beslutade åtgärden.</summary>
        [Required]
        public Guid? AtgardId { get; init; }

        /// <summary>Rapporttillfället.</summary>
        [Required]
        public Guid? RapporttillfalleId { get; init; }
    }

    /// <summary>Den nya uppföljningen.</summary>
    /// <param name="Id">Uppföljningens id.</param>
    /// <param name="Omrade">Åtgärdens område.</param>
    /// <param name="Version">Radens version.</param>
    public sealed record Response(Guid Id, string Omrade, int Version);

    internal sealed record Command(Request Uppfoljning) : ICommand<Response>, IValidated
    {
        [JsonIgnore]
        public Guid Id { get; } = Guid.CreateVersion7();

        [JsonIgnore]
        public string Subject => $"uppfoljning/{Id}";

        public IEnumerable<FieldError> Validate() => Uppfoljning.Fel();
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "",
                async (Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(body), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Created($"{Pipeline.ApiRoot}/uppfoljningar/{response.Id}", response);
                }
            )
            .RequireAuthorization(UppfoljningRatt.Skriv)
            .WithName("skapaUppfoljning")
            .WithSummary("Följ upp en åtgärd")
            .WithDescription(
                "Följer upp en beslutad åtgärd (annars 409 atgard-ej-beslutad) vid ett rapporttillfälle, en gång "
                    + "(annars 409 uppfoljning-finns). Genomförande och effekt är skilda frågor: grönt är aldrig en "
                    + "effekt. En bedömd effekt kräver en av åtgärdens indikatorer, utgångsvärde och osäkerhet; en "
                    + "avvikelse är gul eller röd och kräver orsak och motåtgärd (422)."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(422)
            .WithRequestExample(
                """
                {"atgardId":"0199a1b2-0000-7000-8000-000000000011",
                "rapporttillfalleId":"0199a1b2-0000-7000-8000-000000000021","genomforande":"EnligtPlan",
                "statusfarg":"Gron","resultat":"Belysningen vid torget är utbytt.","effekt":{"indikator":"TRY-03",
                "bedomning":"Forbattring","osakerhet":"Få svar: intervallen överlappar.","utgangsvarde":41.2},
                "avvikelseorsak":null,"atgardVidAvvikelse":null}
                """
            )
            .WithResponseExample(201, """{"id":"0199a1b2-0000-7000-8000-000000000031","omrade":"jarva","version":1}""");

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var ny = command.Uppfoljning;
            var atgard = await mediator.Send(new HamtaAtgardsinfo(ny.AtgardId!.Value), cancellationToken);
            if (atgard is null || !user.HarRatt(UppfoljningRatt.Las, atgard.Omrade))
                throw UppfoljningProblem.AtgardSaknas(ny.AtgardId.Value);
            user.KravOmrade(UppfoljningRatt.Skriv, atgard.Omrade);
            if (atgard.Status == Atgardsstatus.Foreslagen)
                throw UppfoljningProblem.AtgardEjBeslutad();
            if (UppfoljningRules.CheckIndikator(ny.Effekt, atgard).ToList() is { Count: > 0 } errors)
                throw ProblemException.Invalid(errors);

            var tillfalle =
                await db.SingleOrDefaultAsync<string>(SelectTillfalle, new { ny.RapporttillfalleId }, cancellationToken)
                ?? throw UppfoljningProblem.TillfalleSaknas(ny.RapporttillfalleId!.Value);
            var args = ny.Parameters(command.Id);
            args.AddDynamicParams(
                new
                {
                    ny.AtgardId,
                    ny.RapporttillfalleId,
                    atgard.Omrade,
                    SkapadAv = user.Id,
                }
            );
            return await db.SingleOrDefaultAsync<Response>(Insert, args, cancellationToken)
                ?? throw UppfoljningProblem.RedanUppfoljd(tillfalle);
        }
    }

    private const string SelectTillfalle = """
        select kod
          from uppfoljning.rapporttillfalle
         where id = @RapporttillfalleId
        """;

    private const string Insert = """
        insert into uppfoljning.uppfoljning
               (id, atgard_id, rapporttillfalle_id, omrade, genomforande, statusfarg, resultat,
                effekt_indikator, effekt_bedomning, effekt_osakerhet, effekt_utgangsvarde,
                avvikelseorsak, atgard_vid_avvikelse, skapad_av)
        values (@Id, @AtgardId, @RapporttillfalleId, @Omrade, @Genomforande, @Statusfarg, @Resultat,
                @EffektIndikator, @EffektBedomning, @EffektOsakerhet, @EffektUtgangsvarde,
                @Avvikelseorsak, @AtgardVidAvvikelse, @SkapadAv)
        on conflict on constraint en_uppfoljning_per_atgard_och_tillfalle do nothing
        returning id, omrade, version
        """;
}
