using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Ta bort faktor: hidden from the draft; the row stays.</summary>
internal static class TaBortFaktor
{
    internal sealed record Command(Guid Id, int Version) : ICommand<Unit>
    {
        public string Subject => $"faktor/{Id}";
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
            .WithName("taBortFaktor")
            .WithSummary("Ta bort en faktor")
            .WithDescription(
                "Tar bort faktorn ur ett utkast. I en fastställd lägesbild tas inget bort: 409 lagesbild-ej-utkast. Lägesbildens version ökar."
            )
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(428);

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock) : IRequestHandler<Command, Unit>
    {
        public async Task<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var current = await db.LasDelAsync(
                user,
                Orsaksdel.SelectFaktor,
                command.Id,
                OrsaksanalysProblem.FaktorSaknas,
                cancellationToken
            );
            current.KravUtkast(user, LagesbildRatt.Skriv, command.Version);

            await db.ExecuteAsync(Update, new { command.Id, Nu = clock.GetUtcNow() }, cancellationToken);
            await db.RaknaUppAsync(current, cancellationToken);
            return Unit.Value;
        }
    }

    private const string Update = """
        update lagesbild.faktor
           set borttagen_at = @Nu,
               version      = version + 1
         where id = @Id
        """;
}
