using System.ComponentModel;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Ta bort sammanföring: the decision is undone, and the problem it made in the joint draft goes with it.</summary>
internal static class TaBortSammanforing
{
    internal sealed record Command(Guid LagesbildId, Guid Id, int Version) : ICommand<Unit>
    {
        public string Subject => $"lagesbild/{LagesbildId}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapDelete(
                "/{id:guid}/sammanforingar/{sammanforing:guid}",
                async (
                    Guid id,
                    [Description("Sammanföringens id.")] Guid sammanforing,
                    HttpContext http,
                    IMediator mediator,
                    CancellationToken ct
                ) =>
                {
                    await mediator.Send(new Command(id, sammanforing, http.Request.ReadIfMatch()), ct);
                    return TypedResults.NoContent();
                }
            )
            .RequireAuthorization(LagesbildRatt.Skriv)
            .WithName("taBortSammanforing")
            .WithSummary("Ångra ett beslut om problem i delbilderna")
            .WithDescription(
                "Problemen väntar på beslut igen, och det problem som beslutet skapade tas bort ur utkastet med sina orsaker. Lägesbildens version ökar."
            )
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(428);

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator, TimeProvider clock)
        : IRequestHandler<Command, Unit>
    {
        public async Task<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var bild = await db.LasLagesbildAsync(user, command.LagesbildId, cancellationToken);
            bild.KravUtkast(user, LagesbildRatt.Skriv, version: null);
            var current = await db.LasSammanforingAsync(command.LagesbildId, command.Id, cancellationToken);
            if (command.Version != current.Version)
                throw ProblemException.Stale(current.Version);

            if (current.ProblemId is { } problem)
            {
                var version = await db.LasProblemAsync(user, problem, cancellationToken);
                await mediator.Send(new TaBortProblem.Command(problem, version.Version), cancellationToken);
                return Unit.Value;
            }
            await db.AngraSammanforingAsync(command.Id, problem: null, clock.GetUtcNow(), cancellationToken);
            await db.RaknaUppAsync(bild, cancellationToken);
            return Unit.Value;
        }
    }
}
