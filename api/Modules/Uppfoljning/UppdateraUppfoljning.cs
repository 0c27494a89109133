using System.ComponentModel.DataAnnotations;
using MediatR;
using Trygghet.Modules.Atgardsplan.Contract;
using Trygghet.Modules.Uppfoljning.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Uppfoljning;

/// <summary>Uppdatera uppföljning: replaces what is said; which åtgärd and occasion it is about never changes.</summary>
internal static class UppdateraUppfoljning
{
    /// <summary>Uppföljningens nya innehåll.</summary>
    /// <param name="Genomforande">Om åtgärden utförts som planerat. Säger inget om effekt.</param>
    /// <param name="Statusfarg">Färgen för genomförandet.</param>
    /// <param name="Resultat">Vad som gjorts och uppnåtts, i text.</param>
    /// <param name="Effekt">Bedömd effekt, om den kan bedömas.</param>
    /// <param name="Avvikelseorsak">Varför det inte är grönt och enligt plan; krävs då.</param>
    /// <param name="AtgardVidAvvikelse">Vad som görs åt avvikelsen; krävs när avvikelseorsak krävs.</param>
    public sealed record Request(
        [Required] Genomforande? Genomforande,
        [Required] Statusfarg? Statusfarg,
        [Required, StringLength(4000, MinimumLength = 1)] string Resultat,
        SkapaUppfoljning.Effekt? Effekt,
        [StringLength(2000)] string? Avvikelseorsak,
        [StringLength(2000)] string? AtgardVidAvvikelse
    );

    /// <summary>Den ändrade uppföljningen.</summary>
    /// <param name="Id">Uppföljningens id.</param>
    /// <param name="Version">Radens nya version.</param>
    public sealed record Response(Guid Id, int Version);

    internal sealed record Command(Guid Id, int Version, Request Uppfoljning) : ICommand<Response>, IValidated
    {
        public string Subject => $"uppfoljning/{Id}";

        public IEnumerable<FieldError> Validate() =>
            UppfoljningRules.Check(
                new(
                    Uppfoljning.Genomforande!.Value,
                    Uppfoljning.Statusfarg!.Value,
                    Uppfoljning.Effekt,
                    Uppfoljning.Avvikelseorsak,
                    Uppfoljning.AtgardVidAvvikelse
                )
            );
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
                "Ersätter innehållet i en uppföljning. Åtgärd och rapporttillfälle ligger fast. Samma regler som när den skrevs."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample(
                """
                {"genomforande":"Avvikelse","statusfarg":"Gul","resultat":"Två av fyra stråk är klara.","effekt":null,
                "avvikelseorsak":"Leveransen av armaturer är försenad.","atgardVidAvvikelse":"Resterande stråk klara i juni."}
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

            var version = await db.SingleOrDefaultAsync<int>(Update, Parameters(command), cancellationToken);
            return new(command.Id, version);
        }

        private async Task KravIndikatorAsync(
            SkapaUppfoljning.Effekt? effekt,
            Guid atgardId,
            CancellationToken cancellationToken
        )
        {
            if (effekt is null)
                return;
            var atgard =
                await mediator.Send(new HamtaAtgardsinfo(atgardId), cancellationToken)
                ?? throw UppfoljningProblem.AtgardSaknas(atgardId);
            if (UppfoljningRules.CheckIndikator(effekt, atgard).ToList() is { Count: > 0 } errors)
                throw ProblemException.Invalid(errors);
        }

        private static object Parameters(Command command) =>
            new
            {
                command.Id,
                Genomforande = $"{command.Uppfoljning.Genomforande}",
                Statusfarg = $"{command.Uppfoljning.Statusfarg}",
                command.Uppfoljning.Resultat,
                EffektIndikator = command.Uppfoljning.Effekt?.Indikator,
                EffektBedomning = command.Uppfoljning.Effekt?.Bedomning?.ToString(),
                EffektOsakerhet = command.Uppfoljning.Effekt?.Osakerhet,
                EffektUtgangsvarde = command.Uppfoljning.Effekt?.Utgangsvarde,
                command.Uppfoljning.Avvikelseorsak,
                command.Uppfoljning.AtgardVidAvvikelse,
            };
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
