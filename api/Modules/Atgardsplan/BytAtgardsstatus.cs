using System.ComponentModel.DataAnnotations;
using MediatR;
using Trygghet.Modules.Atgardsplan.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Atgardsplan;

/// <summary>
/// Byt åtgärdsstatus: a decided measure starts, pauses, is carried out or broken off. Every move is kept.
/// </summary>
internal static class BytAtgardsstatus
{
    /// <summary>Ny status.</summary>
    /// <param name="Status">Pagar, Pausad, Genomford eller Avbruten.</param>
    /// <param name="Motiv">Varför; måste anges för Pausad och Avbruten.</param>
    public sealed record Request([Required] Atgardsstatus? Status, [StringLength(2000)] string? Motiv);

    public sealed record Response(Guid Id, Atgardsstatus Status, int Version);

    internal sealed record Command(Guid Id, int Version, Atgardsstatus Status, string? Motiv)
        : ICommand<Response>,
            IValidated
    {
        public string Subject => $"atgard/{Id}";

        public IEnumerable<FieldError> Validate()
        {
            if (AtgardsRules.KraverMotiv(Status) && string.IsNullOrWhiteSpace(Motiv))
                yield return new("#/motiv", "Skriv varför åtgärden pausas eller avbryts.");
        }
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "/{id:guid}/statusbyten",
                async (Guid id, Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var command = new Command(id, http.Request.ReadIfMatch(), body.Status!.Value, body.Motiv);
                    var response = await mediator.Send(command, ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(AtgardsplanRatt.Genomfor)
            .WithName("bytAtgardsstatus")
            .WithSummary("Flytta en beslutad åtgärd till nästa status")
            .WithDescription(
                "Beslutad → Pagar; Pagar ⇄ Pausad; Pagar → Genomford; alla dessa → Avbruten. Pausad och "
                    + "Avbruten kräver motiv (422). En annan flytt är 409 statusbyte-ej-tillatet med listan tillatna."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample("""{"status":"Pausad","motiv":"Leveransen av armaturer är försenad."}""")
            .WithResponseExample(
                200,
                """{"id":"0199a1b2-0000-7000-8000-000000000011","status":"Pausad","version":4}"""
            );

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var scope = new { command.Id, Omraden = user.OmradenMed(AtgardsplanRatt.Las) };
            var current =
                await db.SingleOrDefaultAsync<Current>(SelectForUpdate, scope, cancellationToken)
                ?? throw AtgardsplanProblem.AtgardSaknas(command.Id);
            user.KravOmrade(AtgardsplanRatt.Genomfor, current.Omrade);
            if (current.Version != command.Version)
                throw ProblemException.Stale(current.Version);
            if (!AtgardsRules.Nasta(current.Status).Contains(command.Status))
                throw AtgardsplanProblem.StatusbyteEjTillatet(current.Status, command.Status);

            var args = new
            {
                command.Id,
                StatusbyteId = Guid.CreateVersion7(),
                Fran = $"{current.Status}",
                Till = $"{command.Status}",
                command.Motiv,
                Av = user.Id,
            };
            await db.ExecuteAsync(Insert, args, cancellationToken);
            var version = await db.SingleOrDefaultAsync<int>(Update, args, cancellationToken);
            return new(command.Id, command.Status, version);
        }
    }

    private sealed record Current(string Omrade, Atgardsstatus Status, int Version);

    private const string SelectForUpdate = """
        select omrade, status, version
          from atgardsplan.atgard
         where id = @Id
           and borttagen_at is null
           and omrade = any(@Omraden)
           for update
        """;

    private const string Insert = """
        insert into atgardsplan.statusbyte (id, atgard_id, fran, till, motiv, av)
        values (@StatusbyteId, @Id, @Fran, @Till, @Motiv, @Av)
        """;

    private const string Update = """
        update atgardsplan.atgard
           set status = @Till, version = version + 1
         where id = @Id
        returning version
        """;
}
