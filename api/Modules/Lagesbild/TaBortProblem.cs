using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Ta bort problem: hidden from the draft, with its causes; the rows remain.</summary>
internal static class TaBortProblem
{
    internal sealed record Command(Guid Id, int Version) : ICommand<Unit>
    {
        public string Subject => $"problem/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapDelete(
                "/{id:guid}",
                async (Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    await mediator.Send(new Command(id, http.Request.ReadIfMatch()), ct);
                    return TypedResults.NoContent();
                }
            )
            .RequireAuthorization(LagesbildRatt.Skriv)
            .WithName("taBortProblem")
            .WithSummary("Ta bort ett problem")
            .WithDescription(
                "Tar bort problemet och dess orsaker ur ett utkast. I en fastställd lägesbild tas inget bort: 409 lagesbild-ej-utkast. Lägesbildens version ökar."
            )
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(428);

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock) : IRequestHandler<Command, Unit>
    {
        public async Task<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var current = await db.LasProblemAsync(user, command.Id, cancellationToken);
            current.KravUtkast(user, LagesbildRatt.Skriv, command.Version);

            var nu = clock.GetUtcNow();
            await db.ExecuteAsync(Update, new { command.Id, Nu = nu }, cancellationToken);
            await db.AngraSammanforingAsync(id: null, command.Id, nu, cancellationToken);
            await db.RaknaUppAsync(current, cancellationToken);
            return Unit.Value;
        }
    }

    private const string Update = """
        update lagesbild.problem
           set borttagen_at = @Nu,
               version      = version + 1
         where id = @Id
        """;
}
