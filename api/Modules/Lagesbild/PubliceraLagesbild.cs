using System.ComponentModel.DataAnnotations;
using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Publicera lägesbild: an adopted picture is made public, after its secrecy has been tried.</summary>
internal static class PubliceraLagesbild
{
    /// <summary>Sekretessprövningen som måste ha gjorts.</summary>
    /// <param name="SekretessprovningDatum">Prövningens dag; inte i framtiden.</param>
    /// <param name="SekretessprovningResultat">Vad prövningen kom fram till.</param>
    public sealed record Request(
        [Required] DateOnly? SekretessprovningDatum,
        [Required, StringLength(2000)] string SekretessprovningResultat
    );

    public sealed record Response(Guid Id, LagesbildStatus Status, int Version);

    internal sealed record Command(Guid Id, int Version, Request Provning) : ICommand<Response>
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
                "Publicerar en fastställd lägesbild. Sekretessprövningens dag och resultat måste anges (422). Ett utkast kan inte publiceras: 409 lagesbild-ej-faststalld."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample(
                """{"sekretessprovningDatum":"2026-09-18","sekretessprovningResultat":"Kan lämnas ut i sin helhet."}"""
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
            user.KravOmrade(LagesbildRatt.Publicera, current.Omrade);
            if (current.Version != command.Version)
                throw ProblemException.Stale(current.Version);
            if (current.Status != LagesbildStatus.Faststalld)
                throw LagesbildProblem.EjFaststalld(current.Status);
            if (command.Provning.SekretessprovningDatum > clock.Today())
                throw ProblemException.Invalid(
                    new FieldError("#/sekretessprovningDatum", "Prövningen kan inte ligga i framtiden.")
                );

            var args = new
            {
                command.Id,
                command.Provning.SekretessprovningDatum,
                command.Provning.SekretessprovningResultat,
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
               sekretessprovning_datum    = @SekretessprovningDatum,
               sekretessprovning_resultat = @SekretessprovningResultat,
               publicerad_av              = @PubliceradAv,
               publicerad_at              = @PubliceradAt,
               version                    = version + 1
         where id = @Id
        returning version
        """;
}
