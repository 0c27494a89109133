using System.ComponentModel.DataAnnotations;
using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Ledningsgranska lägesbild: the writer registers that the management has gone through the draft.</summary>
internal static class LedningsgranskaLagesbild
{
    /// <summary>Ledningens genomgång.</summary>
    /// <param name="Datum">Genomgångens dag; inte i framtiden.</param>
    /// <param name="Organ">Vilken ledning som gick igenom bilden, till exempel stadsdelsförvaltningens ledningsgrupp.</param>
    public sealed record Request([Required] DateOnly? Datum, [Required, StringLength(200)] string Organ);

    public sealed record Response(Guid Id, LagesbildStatus Status, int Version);

    internal sealed record Command(Guid Id, int Version, Request Genomgang) : ICommand<Response>
    {
        public string Subject => $"lagesbild/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "/{id:guid}/ledningsgranskning",
                async (Guid id, Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(id, http.Request.ReadIfMatch(), body), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(LagesbildRatt.Skriv)
            .WithName("ledningsgranskaLagesbild")
            .WithSummary("Registrera ledningens genomgång av en lägesbild")
            .WithDescription(
                "Partens skribent registrerar att partens ledning har gått igenom utkastet. Därefter ändras inget i innehållet; behöver något ändras återförs bilden till utkast. Bara från Utkast, annars 409 lagesbild-fel-tillstand."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample("""{"datum":"2026-09-04","organ":"Stadsdelsförvaltningens ledningsgrupp"}""")
            .WithResponseExample(
                200,
                """{"id":"0199a1b2-0000-7000-8000-000000000001","status":"Ledningsgranskad","version":5}"""
            );

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var current = await db.LasLagesbildAsync(user, command.Id, cancellationToken);
            current.Krav(user, Lagesbildshandling.Ledningsgranska, command.Version);
            if (command.Genomgang.Datum > clock.Today())
                throw ProblemException.Invalid(new FieldError("#/datum", "Genomgången kan inte ligga i framtiden."));

            var args = new
            {
                command.Id,
                command.Genomgang.Datum,
                command.Genomgang.Organ,
            };
            var version = await db.SingleOrDefaultAsync<int>(Update, args, cancellationToken);
            return new(command.Id, LagesbildStatus.Ledningsgranskad, version);
        }
    }

    private const string Update = """
        update lagesbild.lagesbild
           set status                   = 'Ledningsgranskad',
               ledningsgranskning_datum = @Datum,
               ledningsgranskning_organ = @Organ,
               version                  = version + 1
         where id = @Id
        returning version
        """;
}
