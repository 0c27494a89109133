using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Klarmarkera lägesbild: it is ready to be shared, to be part of a joint one, or to be adopted.</summary>
internal static class KlarmarkeraLagesbild
{
    public sealed record Response(Guid Id, LagesbildStatus Status, int Version);

    internal sealed record Command(Guid Id, int Version) : ICommand<Response>
    {
        public string Subject => $"lagesbild/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "/{id:guid}/klarmarkering",
                async (Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(id, http.Request.ReadIfMatch()), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(LagesbildRatt.Skriv)
            .WithName("klarmarkeraLagesbild")
            .WithSummary("Klarmarkera en lägesbild")
            .WithDescription(
                "Bilden är klar: en egen kan delas med andra parter, de övriga kan fastställas. Bara från Ledningsgranskad, annars 409 lagesbild-fel-tillstand."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(428)
            .WithResponseExample(200, """{"id":"0199a1b2-0000-7000-8000-000000000001","status":"Klar","version":6}""");

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var current = await db.LasLagesbildAsync(user, command.Id, cancellationToken);
            current.Krav(user, Lagesbildshandling.Klarmarkera, command.Version);
            var args = new
            {
                command.Id,
                Av = user.Id,
                Nu = clock.GetUtcNow(),
            };
            var version = await db.SingleOrDefaultAsync<int>(Update, args, cancellationToken);
            return new(command.Id, LagesbildStatus.Klar, version);
        }
    }

    private const string Update = """
        update lagesbild.lagesbild
           set status  = 'Klar',
               klar_av = @Av,
               klar_at = @Nu,
               version = version + 1
         where id = @Id
        returning version
        """;
}
