using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Arkivera lägesbild: it is no longer in use, and stays readable.</summary>
internal static class ArkiveraLagesbild
{
    public sealed record Response(Guid Id, LagesbildStatus Status, int Version);

    internal sealed record Command(Guid Id, int Version) : ICommand<Response>
    {
        public string Subject => $"lagesbild/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "/{id:guid}/arkivering",
                async (Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(id, http.Request.ReadIfMatch()), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(LagesbildRatt.Skriv)
            .WithName("arkiveraLagesbild")
            .WithSummary("Arkivera en lägesbild")
            .WithDescription(
                "Bilden används inte längre men går att läsa. Från Faststalld, Publicerad eller Ersatt, och för en egen bild från Klar eller Ersatt; annars 409 lagesbild-fel-tillstand. Det går inte att ångra."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(428)
            .WithResponseExample(
                200,
                """{"id":"0199a1b2-0000-7000-8000-000000000001","status":"Arkiverad","version":10}"""
            );

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var current = await db.LasLagesbildAsync(user, command.Id, cancellationToken);
            current.Krav(user, Lagesbildshandling.Arkivera, command.Version);
            var version = await db.SingleOrDefaultAsync<int>(Update, new { command.Id }, cancellationToken);
            return new(command.Id, LagesbildStatus.Arkiverad, version);
        }
    }

    private const string Update = """
        update lagesbild.lagesbild
           set status  = 'Arkiverad',
               version = version + 1
         where id = @Id
        returning version
        """;
}
