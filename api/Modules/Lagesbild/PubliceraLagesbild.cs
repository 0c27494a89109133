using System.ComponentModel.DataAnnotations;
using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Publicera lägesbild: an adopted picture is made public, after its secrecy has been tried.</summary>
internal static class PubliceraLagesbild
{
    /// <summary>Publicering av en fastställd lägesbild.</summary>
    /// <param name="Sekretessprovning">Prövningen som måste ha gjorts.</param>
    public sealed record Request([Required] Sekretessprovning? Sekretessprovning);

    public sealed record Response(Guid Id, LagesbildStatus Status, int Version);

    internal sealed record Command(Guid Id, int Version, Request Publicering) : ICommand<Response>
    {
        public string Subject => $"lagesbild/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "/{id:guid}/publicering",
                async (Guid id, Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(id, http.Request.ReadIfMatch(), body), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(LagesbildRatt.Publicera)
            .WithName("publiceraLagesbild")
            .WithSummary("Publicera en lägesbild")
            .WithDescription(
                "Publicerar en fastställd lägesbild. Sekretessprövningen måste anges: vilken funktion som prövade, när och med vilket resultat (422). Bara från Faststalld, annars 409 lagesbild-fel-tillstand."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample(
                """
                {"sekretessprovning":{"utfordAv":"Registrator vid stadsdelsförvaltningen","datum":"2026-09-18",
                "resultat":"Kan lämnas ut i sin helhet."}}
                """
            )
            .WithResponseExample(
                200,
                """{"id":"0199a1b2-0000-7000-8000-000000000001","status":"Publicerad","version":8}"""
            );

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var current = await db.LasLagesbildAsync(user, command.Id, cancellationToken);
            current.Krav(user, Lagesbildshandling.Publicera, command.Version);
            command.Publicering.Sekretessprovning!.KravInteIFramtiden(clock);

            var args = new
            {
                command.Id,
                command.Publicering.Sekretessprovning!.UtfordAv,
                command.Publicering.Sekretessprovning.Datum,
                command.Publicering.Sekretessprovning.Resultat,
                PubliceradAv = user.Id,
                PubliceradAt = clock.GetUtcNow(),
            };
            var version = await db.SingleOrDefaultAsync<int>(Update, args, cancellationToken);
            return new(command.Id, LagesbildStatus.Publicerad, version);
        }
    }

    private const string Update = """
        update lagesbild.lagesbild
           set status                     = 'Publicerad',
               sekretessprovning_av       = @UtfordAv,
               sekretessprovning_datum    = @Datum,
               sekretessprovning_resultat = @Resultat,
               publicerad_av              = @PubliceradAv,
               publicerad_at              = @PubliceradAt,
               version                    = version + 1
         where id = @Id
        returning version
        """;
}
