using System.ComponentModel;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Ta bort avvisning: the refusal is taken back, and the pair may be suggested again. The row stays.</summary>
internal static class TaBortAvvisning
{
    internal sealed record Command(Guid LagesbildId, Guid Id, int Version) : ICommand<Unit>
    {
        public string Subject => $"lagesbild/{LagesbildId}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapDelete(
                "/{id:guid}/avvisningar/{avvisning:guid}",
                async (
                    Guid id,
                    [Description("Avvisningens id.")] Guid avvisning,
                    HttpContext http,
                    IMediator mediator,
                    CancellationToken ct
                ) =>
                {
                    await mediator.Send(new Command(id, avvisning, http.Request.ReadIfMatch()), ct);
                    return TypedResults.NoContent();
                }
            )
            .RequireAuthorization(LagesbildRatt.Skriv)
            .WithName("taBortAvvisning")
            .WithSummary("Ta tillbaka ett avvisat förslag")
            .WithDescription(
                "Paret kan föreslås igen. Den som inte ser båda problemens lägesbilder får 404 avvisning-saknas."
            )
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(428);

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock) : IRequestHandler<Command, Unit>
    {
        public async Task<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var bild = await db.LasLagesbildAsync(user, command.LagesbildId, cancellationToken);
            bild.KravGemensamtUtkast(user);
            var current = await db.LasAvvisningAsync(user, command.LagesbildId, command.Id, cancellationToken);
            if (command.Version != current.Version)
                throw ProblemException.Stale(current.Version);
            await db.ExecuteAsync(Update, new { command.Id, Nu = clock.GetUtcNow() }, cancellationToken);
            return Unit.Value;
        }
    }

    private const string Update = """
        update lagesbild.avvisning
           set borttagen_at = @Nu, version = version + 1
         where id = @Id
        """;
}
