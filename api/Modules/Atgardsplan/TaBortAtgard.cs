using MediatR;
using Trygghet.Modules.Atgardsplan.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Atgardsplan;

/// <summary>Ta bort åtgärd: a proposal that nobody will decide. The row stays, unseen.</summary>
internal static class TaBortAtgard
{
    public sealed record Response(Guid Id);

    internal sealed record Command(Guid Id, int Version) : ICommand<Response>
    {
        public string Subject => $"atgard/{Id}";
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
            .RequireAuthorization(AtgardsplanRatt.Skriv)
            .WithName("taBortAtgard")
            .WithSummary("Ta bort en föreslagen åtgärd")
            .WithDescription(
                "Tar bort en åtgärd som ännu bara är föreslagen. En beslutad åtgärd kan inte tas bort (409 "
                    + "atgard-beslutad) men avbrytas."
            )
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(428);

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var args = new { command.Id, Omraden = user.OmradenMed(AtgardsplanRatt.Las) };
            var current =
                await db.SingleOrDefaultAsync<Current>(SelectForUpdate, args, cancellationToken)
                ?? throw AtgardsplanProblem.AtgardSaknas(command.Id);
            user.KravOmrade(AtgardsplanRatt.Skriv, current.Omrade);
            if (current.Version != command.Version)
                throw ProblemException.Stale(current.Version);
            if (current.Status != Atgardsstatus.Foreslagen)
                throw AtgardsplanProblem.AtgardBeslutad();

            await db.ExecuteAsync(Update, args, cancellationToken);
            return new(command.Id);
        }
    }

    private sealed record Current(string Omrade, Atgardsstatus Status, int Version);

    private const string SelectForUpdate = """
        select omrade, status, version
          from atgardsplan.atgard
         where id = @Id
           and borttagen_at is null
           and omrade = any(@Omraden)
           for update
        """;

    private const string Update = """
        update atgardsplan.atgard
           set borttagen_at = now(), version = version + 1
         where id = @Id
        """;
}
