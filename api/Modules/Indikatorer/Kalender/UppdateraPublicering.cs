using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Uppdatera publicering: the promised day is moved.</summary>
internal static class UppdateraPublicering
{
    /// <summary>En ny dag.</summary>
    /// <param name="Planerad">Dagen då siffrorna väntas.</param>
    public sealed record Request([Required] DateOnly? Planerad);

    internal sealed record Command(Guid Id, int Version, DateOnly Planerad) : ICommand<SokPubliceringar.Response>
    {
        [JsonIgnore]
        public string Subject => $"publicering/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPut(
                "/{id:guid}",
                async (Guid id, Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var version = http.Request.ReadIfMatch();
                    var response = await mediator.Send(new Command(id, version, body.Planerad!.Value), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(IndikatorerRatt.Skriv)
            .WithName("uppdateraPublicering")
            .WithSummary("Flytta en planerad publicering")
            .WithDescription("Ändrar dagen då siffrorna väntas. Perioden ska vara slut den dagen.")
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample("""{"planerad":"2026-12-04"}""")
            .WithResponseExample(200, SokPubliceringar.Exempel);

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator, TimeProvider clock)
        : IRequestHandler<Command, SokPubliceringar.Response>
    {
        public async Task<SokPubliceringar.Response> Handle(Command command, CancellationToken cancellationToken)
        {
            await Riket.KravAsync(user, mediator, IndikatorerRatt.Skriv, cancellationToken);
            var current =
                await db.SingleOrDefaultAsync<Current>(SelectForUpdate, new { command.Id }, cancellationToken)
                ?? throw ProblemException.NotFound("publicering-saknas", "Kalendern har ingen sådan publicering.");
            if (current.Version != command.Version)
                throw ProblemException.Stale(current.Version);
            if (command.Planerad < PeriodRules.Tolka(current.Period)!.Till)
                throw ProblemException.Invalid(
                    new FieldError("#/planerad", "Siffror för en period kan inte komma innan den är slut.")
                );
            var args = new { command.Id, command.Planerad };
            var rad = await db.SingleOrDefaultAsync<SokPubliceringar.Row>(Update, args, cancellationToken);
            return SokPubliceringar.Svar(rad!, clock.Today());
        }
    }

    private sealed record Current(string Period, int Version);

    private const string SelectForUpdate =
        "select period, version from indikatorer.publicering where id = @Id for update";

    private const string Update = """
        with ny as (
            update indikatorer.publicering
               set planerad = @Planerad, version = version + 1
             where id = @Id
            returning id, datamangd, period, planerad, version)
        select ny.id, ny.datamangd, ny.period, ny.planerad, k.registrerad as publicerad, k.import, ny.version,
               1::bigint as total
          from ny
          left join indikatorer.publicerad_period k on k.datamangd = ny.datamangd and k.period = ny.period
        """;
}
