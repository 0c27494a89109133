using System.ComponentModel.DataAnnotations;
using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Återför lägesbild: back to a draft, because something needs to be changed; the management sees it again afterwards.</summary>
internal static class AterforLagesbild
{
    /// <summary>Varför bilden går tillbaka.</summary>
    /// <param name="Skal">Vad som behöver ändras.</param>
    public sealed record Request([Required, StringLength(2000)] string Skal);

    public sealed record Response(Guid Id, LagesbildStatus Status, int Version);

    internal sealed record Command(Guid Id, int Version, Request Aterforing) : ICommand<Response>
    {
        public string Subject => $"lagesbild/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "/{id:guid}/aterforing",
                async (Guid id, Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(id, http.Request.ReadIfMatch(), body), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(LagesbildRatt.Skriv)
            .WithName("aterforLagesbild")
            .WithSummary("Återför en lägesbild till utkast")
            .WithDescription(
                "En ledningsgranskad eller klar bild blir utkast igen, med ett skäl som sparas. Ledningen går sedan igenom den på nytt. En bild som är delad återförs inte (409 lagesbild-delad): mottagaren har den som inkommen allmän handling."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample("""{"skal":"Problemet vid torget behöver en orsak till."}""")
            .WithResponseExample(
                200,
                """{"id":"0199a1b2-0000-7000-8000-000000000001","status":"Utkast","version":7}"""
            );

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var current = await db.LasLagesbildAsync(user, command.Id, cancellationToken);
            current.Krav(user, Lagesbildshandling.Aterfor, command.Version);
            var args = new { command.Id, command.Aterforing.Skal };
            var version = await db.SingleOrDefaultAsync<int>(Update, args, cancellationToken);
            return new(command.Id, LagesbildStatus.Utkast, version);
        }
    }

    private const string Update = """
        update lagesbild.lagesbild
           set status                   = 'Utkast',
               aterforing_skal          = @Skal,
               ledningsgranskning_datum = null,
               ledningsgranskning_organ = null,
               klar_av                  = null,
               klar_at                  = null,
               version                  = version + 1
         where id = @Id
        returning version
        """;
}
