using System.ComponentModel.DataAnnotations;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Uppdatera händelsekedja: the whole list of steps at once, in order, with what could break the chain where.</summary>
internal static class UppdateraHandelsekedja
{
    /// <summary>Hela kedjan. En tom lista tömmer den.</summary>
    /// <param name="Steg">Stegen i ordning.</param>
    public sealed record Request([Required, MaxLength(100)] IReadOnlyList<Steg> Steg);

    /// <summary>Ett steg i det som händer.</summary>
    /// <param name="Text">Vad som händer.</param>
    /// <param name="BrytsAv">Vad som kan bryta kedjan här; null när steget inte är en brytpunkt.</param>
    public sealed record Steg([Required, StringLength(500)] string Text, [StringLength(500)] string? BrytsAv);

    /// <summary>Kedjans nya version.</summary>
    /// <param name="ProblemId">Problemet.</param>
    /// <param name="Version">Versionen, samma som i ETag.</param>
    public sealed record Response(Guid ProblemId, int Version);

    internal sealed record Command(Guid ProblemId, int Version, Request Kedja) : ICommand<Response>
    {
        public string Subject => $"problem/{ProblemId}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPut(
                "/{id:guid}/handelsekedja",
                async (Guid id, Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(id, http.Request.ReadIfMatch(), body), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(LagesbildRatt.Skriv)
            .WithName("uppdateraHandelsekedja")
            .WithSummary("Skriv ett problems händelsekedja")
            .WithDescription(
                "Ersätter hela händelsekedjan i ett utkast: stegen i ordning, och vid varje brytpunkt vad som kan bryta kedjan. If-Match är "
                    + "kedjans version i GET /problem/{id}/orsaksanalys (0 första gången). Ett övertaget steg som står kvar ord för ord behåller sitt ursprung. Lägesbildens version ökar."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample(
                """
                {"steg":[{"text":"Säljare och köpare möts i skymundan.","brytsAv":"Belysning och röjd sikt"},
                {"text":"Varan hämtas ur ett gömställe.","brytsAv":null}]}
                """
            )
            .WithResponseExample(200, """{"problemId":"0199a1b2-0000-7000-8000-000000000002","version":1}""");

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var problem = await db.LasProblemAsync(user, command.ProblemId, cancellationToken);
            var kedjan = await db.SingleOrDefaultAsync<Current>(Select, new { command.ProblemId }, cancellationToken);
            (problem with { Version = kedjan?.Version ?? 0 }).KravUtkast(user, LagesbildRatt.Skriv, command.Version);

            var args = new
            {
                command.ProblemId,
                Steg = Problemfordjupning.AsJson(Kedjerules.Behall(kedjan?.Stegen() ?? [], command.Kedja.Steg)),
                AndradAv = user.Id,
                Nu = clock.GetUtcNow(),
            };
            var version = await db.SingleOrDefaultAsync<int>(Upsert, args, cancellationToken);
            await db.RaknaUppAsync(problem, cancellationToken);
            return new(command.ProblemId, version);
        }
    }

    private sealed record Current(string Steg, int Version)
    {
        public List<Kedjerules.Steg> Stegen() => Problemfordjupning.FromJson<List<Kedjerules.Steg>>(Steg)!;
    }

    private const string Select = """
        select steg::text as steg, version
          from lagesbild.handelsekedja
         where problem_id = @ProblemId
        """;

    private const string Upsert = """
        insert into lagesbild.handelsekedja as nu (problem_id, steg, andrad_av, andrad_at)
        values (@ProblemId, @Steg::jsonb, @AndradAv, @Nu)
            on conflict (problem_id) do update
           set steg = excluded.steg, andrad_av = excluded.andrad_av, andrad_at = excluded.andrad_at,
               version = nu.version + 1
        returning version
        """;
}
