using System.ComponentModel.DataAnnotations;
using MediatR;
using Trygghet.Modules.Atgardsplan.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Atgardsplan;

/// <summary>
/// Avsluta handlingsplan: every measure is carried out or broken off, or the period has passed. Says what it led to.
/// </summary>
internal static class AvslutaHandlingsplan
{
    /// <summary>Avslutet.</summary>
    /// <param name="Slutsats">Vad planen ledde till.</param>
    public sealed record Request([Required, StringLength(8000)] string Slutsats);

    public sealed record Response(Guid Id, Handlingsplanstatus Status, int Version);

    internal sealed record Command(Guid Id, int Version, string Slutsats) : ICommand<Response>
    {
        public string Subject => $"handlingsplan/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "/{id:guid}/avslut",
                async (Guid id, Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var command = new Command(id, http.Request.ReadIfMatch(), body.Slutsats);
                    var response = await mediator.Send(command, ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(AtgardsplanRatt.Besluta)
            .WithName("avslutaHandlingsplan")
            .WithSummary("Avsluta en handlingsplan")
            .WithDescription(
                "Avslutar en beslutad plan när alla åtgärder är genomförda eller avbrutna, eller när perioden "
                    + "har passerat (annars 409)."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample("""{"slutsats":"Tre av fyra åtgärder genomfördes. Belysningen gav mätbar effekt."}""")
            .WithResponseExample(
                200,
                """{"id":"0199a1b2-0000-7000-8000-000000000010","status":"Avslutad","version":3}"""
            );

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var args = new
            {
                command.Id,
                Omraden = user.OmradenMed(AtgardsplanRatt.Las),
                Idag = clock.Today(),
                command.Slutsats,
            };
            var current =
                await db.SingleOrDefaultAsync<Current>(SelectForUpdate, args, cancellationToken)
                ?? throw AtgardsplanProblem.HandlingsplanSaknas(command.Id);
            user.KravOmrade(AtgardsplanRatt.Besluta, current.Omrade);
            if (current.Version != command.Version)
                throw ProblemException.Stale(current.Version);
            if (current.Status != Handlingsplanstatus.Beslutad)
                throw AtgardsplanProblem.HandlingsplanEjBeslutad();
            if (current.Oppna > 0 && current.PeriodTill >= args.Idag)
                throw AtgardsplanProblem.HandlingsplanHarOppnaAtgarder(current.Oppna);

            var version = await db.SingleOrDefaultAsync<int>(Update, args, cancellationToken);
            return new(command.Id, Handlingsplanstatus.Avslutad, version);
        }
    }

    private sealed record Current(
        string Omrade,
        Handlingsplanstatus Status,
        DateOnly PeriodTill,
        int Version,
        long Oppna
    );

    private const string SelectForUpdate = """
        select omrade, status, period_till, version,
               (select count(*)
                  from atgardsplan.atgard
                 where handlingsplan_id = handlingsplan.id
                   and borttagen_at is null
                   and atgard.status not in ('Genomford', 'Avbruten')) as oppna
          from atgardsplan.handlingsplan
         where id = @Id
           and omrade = any(@Omraden)
           for update
        """;

    private const string Update = """
        update atgardsplan.handlingsplan
           set status = 'Avslutad', avslutad = @Idag, slutsats = @Slutsats, version = version + 1
         where id = @Id
        returning version
        """;
}
