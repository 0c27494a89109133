using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Uppdatera ordning: which of the prioritised problems comes first. The steering group says; no sum does.</summary>
internal static class UppdateraOrdning
{
    /// <summary>Ordningen.</summary>
    /// <param name="Problem">De prioriterade problemens id, det viktigaste först; alla, och bara de.</param>
    public sealed record Request([Required, MaxLength(200)] IReadOnlyList<Guid> Problem);

    public sealed record Response(Guid Id, int Version);

    internal sealed record Command(Guid Id, int Version, Request Ordning) : ICommand<Response>
    {
        [JsonIgnore]
        public string Subject => $"prioriteringsmote/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPut(
                "/{id:guid}/ordning",
                async (Guid id, Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(id, http.Request.ReadIfMatch(), body), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(LagesbildRatt.Faststall)
            .WithName("uppdateraOrdning")
            .WithSummary("Ordna de prioriterade problemen")
            .WithDescription(
                "Sätter de prioriterade problemens ordning. Listan ska innehålla alla prioriterade och inga andra (422). If-Match är mötets version."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample(
                """{"problem":["0199a1b2-0000-7000-8000-000000000003","0199a1b2-0000-7000-8000-000000000002"]}"""
            )
            .WithResponseExample(200, """{"id":"0199a1b2-0000-7000-8000-000000000051","version":9}""");

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var mote = await db.LasMoteAsync(user, command.Id, cancellationToken);
            mote.KravOppet(user, LagesbildRatt.Faststall, command.Version);
            var prioriterade = await db.ListAsync<Guid>(SelectPrioriterade, new { command.Id }, cancellationToken);
            var problem = command.Ordning.Problem.ToArray();
            if (problem.Length != prioriterade.Count || problem.Except(prioriterade).Any())
                throw ProblemException.Invalid(
                    new FieldError(
                        "#/problem",
                        "Listan ska innehålla varje prioriterat problem en gång och inga andra."
                    )
                );
            await db.ExecuteAsync(Update, new { command.Id, Problem = problem }, cancellationToken);
            return new(command.Id, await db.RaknaUppAsync(mote, cancellationToken));
        }
    }

    private const string SelectPrioriterade = """
        select problem_id
          from lagesbild.prioritering
         where mote_id = @Id
           and ordning is not null
        """;

    private const string Update = """
        update lagesbild.prioritering r
           set ordning = ny.plats
          from unnest(@Problem) with ordinality ny (problem_id, plats)
         where r.mote_id = @Id
           and r.problem_id = ny.problem_id
        """;
}
