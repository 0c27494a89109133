using System.ComponentModel.DataAnnotations;
using MediatR;
using Trygghet.Modules.Atgardsplan.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Atgardsplan;

/// <summary>
/// Besluta åtgärd: the steering group decides a measure. Not without a cause (AP3), not without resources.
/// </summary>
internal static class BeslutaAtgard
{
    /// <summary>Beslutet.</summary>
    /// <param name="Beslutsdatum">Beslutets dag, senast i dag.</param>
    /// <param name="Organ">Vem som beslutade, till exempel styrgruppen.</param>
    public sealed record Request([Required] DateOnly? Beslutsdatum, [Required, StringLength(200)] string Organ);

    public sealed record Response(Guid Id, Atgardsstatus Status, int Version);

    internal sealed record Command(Guid Id, int Version, Request Beslut) : ICommand<Response>
    {
        public string Subject => $"atgard/{Id}";
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
            .WithName("beslutaAtgard")
            .WithSummary("Besluta en åtgärd")
            .WithDescription(
                "Registrerar beslutet. Åtgärden ska ange minst en orsak (annars 422 atgard-utan-orsak) och "
                    + "minst en resurs (annars 422 atgard-utan-resurs). Därefter ligger innehållet fast."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample("""{"beslutsdatum":"2025-12-18","organ":"Styrgruppen"}""")
            .WithResponseExample(
                200,
                """{"id":"0199a1b2-0000-7000-8000-000000000011","status":"Beslutad","version":2}"""
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
                BeslutadAv = user.Id,
            };
            var current =
                await db.SingleOrDefaultAsync<Current>(SelectForUpdate, args, cancellationToken)
                ?? throw AtgardsplanProblem.AtgardSaknas(command.Id);
            user.KravOmrade(AtgardsplanRatt.Besluta, current.Omrade);
            if (current.Version != command.Version)
                throw ProblemException.Stale(current.Version);
            if (current.Status != Atgardsstatus.Foreslagen)
                throw AtgardsplanProblem.AtgardBeslutad();
            if (current.Planstatus == Handlingsplanstatus.Avslutad)
                throw AtgardsplanProblem.HandlingsplanAvslutad();
            if (command.Beslut.Beslutsdatum > clock.Today())
                throw ProblemException.Invalid(new FieldError("#/beslutsdatum", "Dagen kan inte ligga i framtiden."));
            if (AtgardsRules.HinderForBeslut(current.AntalOrsaker, current.Resurser) is { } hinder)
                throw hinder;

            var version = await db.SingleOrDefaultAsync<int>(Update, args, cancellationToken);
            return new(command.Id, Atgardsstatus.Beslutad, version);
        }
    }

    private sealed record Current(
        string Omrade,
        Atgardsstatus Status,
        Handlingsplanstatus Planstatus,
        int Version,
        int AntalOrsaker,
        decimal? Timmar,
        decimal? Kronor,
        decimal? Arsarbetskrafter,
        string? Kompetens
    )
    {
        public Resurser Resurser => new(Timmar, Kronor, Arsarbetskrafter, Kompetens);
    }

    private const string SelectForUpdate = """
        select a.omrade, a.status, h.status as planstatus, a.version, cardinality(a.orsak_ids) as antal_orsaker,
               a.timmar, a.kronor, a.arsarbetskrafter, a.kompetens
          from atgardsplan.atgard a
          join atgardsplan.handlingsplan h on h.id = a.handlingsplan_id
         where a.id = @Id
           and a.borttagen_at is null
           and a.omrade = any(@Omraden)
           for update of a
        """;

    private const string Update = """
        update atgardsplan.atgard
           set status = 'Beslutad', beslutsdatum = @Beslutsdatum, organ = @Organ, beslutad_av = @BeslutadAv,
               version = version + 1
         where id = @Id
        returning version
        """;
}
