using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Ta bort sparad fråga: the link ends; the row remains.</summary>
internal static class TaBortSparadFraga
{
    internal sealed record Command(Guid Id, int Version) : ICommand<Unit>
    {
        [JsonIgnore]
        public string Subject => $"sparad-fraga/{Id}";
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
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("taBortSparadFraga")
            .WithSummary("Ta bort en sparad fråga")
            .WithDescription("Länken slutar gälla. Bara den som sparade frågan får ta bort den.")
            .ProducesProblem(404)
            .ProducesProblem(412)
            .ProducesProblem(428);

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock) : IRequestHandler<Command, Unit>
    {
        public async Task<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            await db.KravAgareAsync(user, command.Id, command.Version, cancellationToken);
            await db.ExecuteAsync(Update, new { command.Id, Nu = clock.GetUtcNow() }, cancellationToken);
            return Unit.Value;
        }
    }

    private const string Update = """
        update indikatorer.sparad_fraga
           set borttagen_at = @Nu, version = version + 1
         where id = @Id
        """;
}
