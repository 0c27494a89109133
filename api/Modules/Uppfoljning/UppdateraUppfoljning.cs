using MediatR;
using Trygghet.Modules.Atgardsplan.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Uppfoljning;

/// <summary>
/// Uppdatera uppföljning: replaces what is said; which åtgärd and occasion it is about never changes.
/// </summary>
internal static class UppdateraUppfoljning
{
    /// <summary>Uppföljningens nya innehåll.</summary>
    public sealed record Request : UppfoljningInnehall;

    /// <summary>Den ändrade uppföljningen.</summary>
    /// <param name="Id">Uppföljningens id.</param>
    /// <param name="Version">Radens nya version.</param>
    public sealed record Response(Guid Id, int Version);

    internal sealed record Command(Guid Id, int Version, Request Uppfoljning) : ICommand<Response>, IValidated
    {
        public string Subject => $"uppfoljning/{Id}";

        public IEnumerable<FieldError> Validate() => Uppfoljning.Fel();
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
            .RequireAuthorization(UppfoljningRatt.Skriv)
            .WithName("uppdateraUppfoljning")
            .WithSummary("Ändra en uppföljning")
            .WithDescription(
                "Ersätter innehållet i en uppföljning. Åtgärd och rapporttillfälle ligger fast. Samma regler som när "
                    + "den skrevs."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample(
                """
                {"genomforande":"Avvikelse","statusfarg":"Gul","resultat":"Två av fyra stråk är klara.","effekt":null,
                "avvikelseorsak":"Leveransen av armaturer är försenad.",
                "atgardVidAvvikelse":"Resterande stråk klara i juni."}
                """
            )
            .WithResponseExample(200, """{"id":"0199a1b2-0000-7000-8000-000000000031","version":2}""");

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var args = new { command.Id, Omraden = user.OmradenMed(UppfoljningRatt.Skriv) };
            var current =
                await db.SingleOrDefaultAsync<Current>(SelectForUpdate, args, cancellationToken)
                ?? throw UppfoljningProblem.Saknas(command.Id);
            if (current.Version != command.Version)
                throw ProblemException.Stale(current.Version);
            await KravIndikatorAsync(command.Uppfoljning.Effekt, current.AtgardId, cancellationToken);

            var version = await db.SingleOrDefaultAsync<int>(
                Update,
                command.Uppfoljning.Parameters(command.Id),
                cancellationToken
            );
            return new(command.Id, version);
        }

        private async Task KravIndikatorAsync(Effekt? effekt, Guid atgardId, CancellationToken cancellationToken)
        {
            if (effekt is null)
                return;
            var atgard =
                await mediator.Send(new HamtaAtgardsinfo(atgardId), cancellationToken)
                ?? throw UppfoljningProblem.AtgardSaknas(atgardId);
            if (UppfoljningRules.CheckIndikator(effekt, atgard).ToList() is { Count: > 0 } errors)
                throw ProblemException.Invalid(errors);
        }
    }

    private sealed record Current(Guid AtgardId, int Version);

    private const string SelectForUpdate = """
        select atgard_id, version
          from uppfoljning.uppfoljning
         where id = @Id
           and omrade = any(@Omraden)
           for update
        """;

    private const string Update = """
        update uppfoljning.uppfoljning
           set genomforande = @Genomforande, statusfarg = @Statusfarg, resultat = @Resultat,
               effekt_indikator = @EffektIndikator, effekt_bedomning = @EffektBedomning,
               effekt_osakerhet = @EffektOsakerhet, effekt_utgangsvarde = @EffektUtgangsvarde,
               avvikelseorsak = @Avvikelseorsak, atgard_vid_avvikelse = @AtgardVidAvvikelse,
               version = version + 1
         where id = @Id
        returning version
        """;
}
