using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Ta bort underlag: hidden from the draft; the row stays.</summary>
internal static class TaBortUnderlag
{
    internal sealed record Command(Guid Id, int Version) : ICommand<Unit>
    {
        public string Subject => $"underlag/{Id}";
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
            .WithName("taBortUnderlag")
            .WithSummary("Ta bort ett underlag")
            .WithDescription(
                "Tar bort underlaget ur ett utkast. Det enda underlag som bär hypotesens status tas inte bort: 409 underlag-bar-status. I en fastställd lägesbild tas inget bort: 409 lagesbild-ej-utkast. Lägesbildens version ökar."
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
                Orsaksdel.SelectUnderlag,
                command.Id,
                OrsaksanalysProblem.UnderlagSaknas,
                cancellationToken
            );
            current.KravUtkast(user, LagesbildRatt.Skriv, command.Version);
            await new Hypotesprovning(db).KravKvarAsync(command.Id, sida: null, cancellationToken);

            await db.ExecuteAsync(Update, new { command.Id, Nu = clock.GetUtcNow() }, cancellationToken);
            await db.RaknaUppAsync(current, cancellationToken);
            return Unit.Value;
        }
    }

    private const string Update = """
        update lagesbild.hypotesunderlag
           set borttagen_at = @Nu,
               version      = version + 1
         where id = @Id
        """;
}
