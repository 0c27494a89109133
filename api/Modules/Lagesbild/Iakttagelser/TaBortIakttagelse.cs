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
                "Den som skrev iakttagelsen tar tillbaka den. Har den lyfts till ett problem i en lägesbild som parterna delar, eller som du ser, blir det 409 iakttagelse-lyft."
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
                Nycklar = user.Lagesbildsnycklar(),
                Nu = clock.GetUtcNow(),
            };
            if (!await db.SingleOrDefaultAsync<bool>(Lock, args, cancellationToken))
                throw IakttagelseProblem.Saknas(command.Id);
            var current = (await db.SingleOrDefaultAsync<Current>(Select, args, cancellationToken))!;
            if (current.Version != command.Version)
                throw ProblemException.Stale(current.Version);
            if (current.Lyft)
                throw IakttagelseProblem.Lyft();
            await db.ExecuteAsync(Update, args, cancellationToken);
            return Unit.Value;
        }
    }

    private sealed record Current(int Version, bool Lyft);

    private const string Lock = """
        select true
          from lagesbild.iakttagelse
         where id = @Id
           and skapad_av = @Jag
           and borttagen_at is null
           for update
        """;

    // A lift in a picture that is one party's own is no reason for refusing others: the refusal would tell of it.
    private const string Select = """
        select i.version + y.andringar as version,
               exists (select
                         from lagesbild.iakttagelselyft y
                         join lagesbild.lagesbild l on l.id = y.lagesbild_id
                        where y.iakttagelse_id = i.id
                          and (l.typ not in ('Egen', 'Extremism') or lagesbild.synlig(l, @Nycklar))) as lyft
          from lagesbild.iakttagelse i
         cross join lagesbild.synliga_lyft(i.id, @Nycklar) y
         where i.id = @Id
        """;

    private const string Update = """
        update lagesbild.iakttagelse
           set borttagen_at = @Nu, version = version + 1
         where id = @Id
        """;
}
