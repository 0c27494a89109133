using System.ComponentModel.DataAnnotations;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Lyft iakttagelse: what was seen becomes part of the ground for a problem in a draft of the same area.</summary>
internal static class LyftIakttagelse
{
    /// <summary>Problemet som iakttagelsen hör till.</summary>
    /// <param name="ProblemId">Ett problem i ett utkast till lägesbild.</param>
    public sealed record Request([Required] Guid? ProblemId);

    public sealed record Response(Guid Id, Guid ProblemId, int Version);

    internal sealed record Command(Guid Id, int Version, Guid ProblemId) : ICommand<Response>
    {
        public string Subject => $"iakttagelse/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "/{id:guid}/lyft",
                async (Guid id, Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var command = new Command(id, http.Request.ReadIfMatch(), body.ProblemId!.Value);
                    var response = await mediator.Send(command, ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(LagesbildRatt.Skriv)
            .WithName("lyftIakttagelse")
            .WithSummary("Lyft en iakttagelse till ett problem")
            .WithDescription(
                "Knyter iakttagelsen till ett problem i ett utkast till lägesbild. Problemet ska finnas i ett utkast som du får skriva i "
                    + "(404, 403, 409 lagesbild-ej-utkast). En iakttagelse hör till högst ett problem i varje lägesbild: i samma lägesbild "
                    + "flyttas den, i en annan läggs den till. Versionen i If-Match räknar bara det som du ser."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample("""{"problemId":"0199a1b2-0000-7000-8000-000000000002"}""")
            .WithResponseExample(
                200,
                """{"id":"0199a1b2-0000-7000-8000-000000000041","problemId":"0199a1b2-0000-7000-8000-000000000002","version":2}"""
            );

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var args = new
            {
                command.Id,
                Omraden = user.OmradenMed(IakttagelseRatt.Las),
                Nycklar = user.Lagesbildsnycklar(),
            };
            if (!await db.SingleOrDefaultAsync<bool>(Lock, args, cancellationToken))
                throw IakttagelseProblem.Saknas(command.Id);
            var version = await db.SingleOrDefaultAsync<int>(SelectVersion, args, cancellationToken);
            var problem = await db.LasProblemAsync(user, command.ProblemId, cancellationToken);
            problem.KravUtkast(user, LagesbildRatt.Skriv, version: null);
            if (version != command.Version)
                throw ProblemException.Stale(version);
            await db.ExecuteAsync(
                Upsert,
                new
                {
                    command.Id,
                    problem.LagesbildId,
                    command.ProblemId,
                    Jag = user.Id,
                    Nu = clock.GetUtcNow(),
                },
                cancellationToken
            );
            return new(command.Id, command.ProblemId, command.Version + 1);
        }
    }

    private const string Lock = """
        select true
          from lagesbild.iakttagelse
         where id = @Id
           and omrade = any(@Omraden)
           and borttagen_at is null
           for update
        """;

    private const string SelectVersion = """
        select i.version + y.andringar
          from lagesbild.iakttagelse i
         cross join lagesbild.synliga_lyft(i.id, @Nycklar) y
         where i.id = @Id
        """;

    private const string Upsert = """
        insert into lagesbild.iakttagelselyft (iakttagelse_id, lagesbild_id, problem_id, lyft_av, created_at)
        values (@Id, @LagesbildId, @ProblemId, @Jag, @Nu)
            on conflict (iakttagelse_id, lagesbild_id) do update
           set problem_id = @ProblemId, version = iakttagelselyft.version + 1, lyft_av = @Jag
        """;
}
