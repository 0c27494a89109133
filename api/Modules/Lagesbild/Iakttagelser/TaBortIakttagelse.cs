using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Ta bort iakttagelse: the one who wrote it takes it back. It leaves the week's picture, not the database.</summary>
internal static class TaBortIakttagelse
{
    internal sealed record Command(Guid Id, int Version) : ICommand<Unit>
    {
        public string Subject => $"iakttagelse/{Id}";
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
            .RequireAuthorization(IakttagelseRatt.Iaktta)
            .WithName("taBortIakttagelse")
            .WithSummary("Ångra en iakttagelse")
            .WithDescription(
                "Den som skrev iakttagelsen tar tillbaka den. Har den lyfts in i ett problem blir det 409 iakttagelse-lyft."
            )
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(428);

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock) : IRequestHandler<Command, Unit>
    {
        public async Task<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var args = new
            {
                command.Id,
                Jag = user.Id,
                Nu = clock.GetUtcNow(),
            };
            var current =
                await db.SingleOrDefaultAsync<Current>(SelectForUpdate, args, cancellationToken)
                ?? throw IakttagelseProblem.Saknas(command.Id);
            if (current.Version != command.Version)
                throw ProblemException.Stale(current.Version);
            if (current.ProblemId is not null)
                throw IakttagelseProblem.Lyft();
            await db.ExecuteAsync(Update, args, cancellationToken);
            return Unit.Value;
        }
    }

    private sealed record Current(int Version, Guid? ProblemId);

    private const string SelectForUpdate = """
        select version, problem_id
          from lagesbild.iakttagelse
         where id = @Id
           and skapad_av = @Jag
           and borttagen_at is null
           for update
        """;

    private const string Update = """
        update lagesbild.iakttagelse
           set borttagen_at = @Nu, version = version + 1
         where id = @Id
        """;
}
