using System.ComponentModel.DataAnnotations;
using MediatR;
using Trygghet.Modules.Atgardsplan.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Atgardsplan;

/// <summary>
/// Besluta handlingsplan: the steering group decides the plan. From then on its own content is fixed.
/// </summary>
internal static class BeslutaHandlingsplan
{
    /// <summary>Beslutet.</summary>
    /// <param name="Beslutsdatum">Beslutets dag, senast i dag.</param>
    /// <param name="Organ">Vem som beslutade, till exempel styrgruppen.</param>
    /// <param name="Diarienummer">Beslutets diarienummer.</param>
    public sealed record Request(
        [Required] DateOnly? Beslutsdatum,
        [Required, StringLength(200)] string Organ,
        [Required, Diarienummer] string Diarienummer
    );

    public sealed record Response(Guid Id, Handlingsplanstatus Status, int Version);

    internal sealed record Command(Guid Id, int Version, Request Beslut) : ICommand<Response>
    {
        public string Subject => $"handlingsplan/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "/{id:guid}/beslut",
                async (Guid id, Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(id, http.Request.ReadIfMatch(), body), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(AtgardsplanRatt.Besluta)
            .WithName("beslutaHandlingsplan")
            .WithSummary("Besluta en handlingsplan")
            .WithDescription(
                "Registrerar styrgruppens eller nämndens beslut. Planen ska ha minst en åtgärd (annars 422 "
                    + "handlingsplan-utan-atgard). Åtgärderna beslutas var för sig med POST /atgarder/{id}/beslut."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample("""{"beslutsdatum":"2025-12-18","organ":"Styrgruppen","diarienummer":"SDN 2025/412"}""")
            .WithResponseExample(
                200,
                """{"id":"0199a1b2-0000-7000-8000-000000000010","status":"Beslutad","version":2}"""
            );

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var args = new
            {
                command.Id,
                Omraden = user.OmradenMed(AtgardsplanRatt.Las),
                command.Beslut.Beslutsdatum,
                command.Beslut.Organ,
                command.Beslut.Diarienummer,
                BeslutadAv = user.Id,
            };
            var current =
                await db.SingleOrDefaultAsync<Current>(SelectForUpdate, args, cancellationToken)
                ?? throw AtgardsplanProblem.HandlingsplanSaknas(command.Id);
            user.KravOmrade(AtgardsplanRatt.Besluta, current.Omrade);
            if (current.Version != command.Version)
                throw ProblemException.Stale(current.Version);
            if (current.Status != Handlingsplanstatus.Utkast)
                throw AtgardsplanProblem.HandlingsplanEjUtkast(current.Status);
            if (command.Beslut.Beslutsdatum > clock.Today())
                throw ProblemException.Invalid(new FieldError("#/beslutsdatum", "Dagen kan inte ligga i framtiden."));
            if (!current.HarAtgard)
                throw AtgardsplanProblem.HandlingsplanUtanAtgard();

            var version = await db.SingleOrDefaultAsync<int>(Update, args, cancellationToken);
            return new(command.Id, Handlingsplanstatus.Beslutad, version);
        }
    }

    private sealed record Current(string Omrade, Handlingsplanstatus Status, int Version, bool HarAtgard);

    private const string SelectForUpdate = """
        select omrade, status, version,
               exists (select from atgardsplan.atgard
                        where handlingsplan_id = handlingsplan.id
                          and borttagen_at is null) as har_atgard
          from atgardsplan.handlingsplan
         where id = @Id
           and omrade = any(@Omraden)
           for update
        """;

    private const string Update = """
        update atgardsplan.handlingsplan
           set status = 'Beslutad', beslutsdatum = @Beslutsdatum, organ = @Organ, diarienummer = @Diarienummer,
               beslutad_av = @BeslutadAv, version = version + 1
         where id = @Id
        returning version
        """;
}
