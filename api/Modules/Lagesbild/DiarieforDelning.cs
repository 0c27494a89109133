using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Diarieför delning: the receiver registers the received picture under its own number, once.</summary>
internal static class DiarieforDelning
{
    /// <summary>Mottagarens diarieföring.</summary>
    /// <param name="Diarienummer">Numret hos mottagaren, till exempel LPO 2026/17.</param>
    public sealed record Request([Required, Diarienummer] string Diarienummer);

    public sealed record Response(Guid Id, string Diarienummer, int Version);

    internal sealed record Command(Guid LagesbildId, Guid Id, int Version, string Diarienummer) : ICommand<Response>
    {
        public string Subject => $"lagesbild/{LagesbildId}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "/{id:guid}/delningar/{delning:guid}/diarienummer",
                async (
                    Guid id,
                    [Description("Delningens id.")] Guid delning,
                    Request body,
                    HttpContext http,
                    IMediator mediator,
                    CancellationToken ct
                ) =>
                {
                    var command = new Command(id, delning, http.Request.ReadIfMatch(), body.Diarienummer);
                    var response = await mediator.Send(command, ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(LagesbildRatt.Skriv)
            .WithName("diarieforDelning")
            .WithSummary("Registrera mottagarens diarienummer")
            .WithDescription(
                "Den mottagande parten registrerar bilden som inkommen allmän handling hos sig. En gång: därefter 409 delning-diarieford. Avsändaren kan inte göra det åt mottagaren (403). If-Match är delningens version."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample("""{"diarienummer":"LPO 2026/17"}""")
            .WithResponseExample(
                200,
                """{"id":"0199a1b2-0000-7000-8000-000000000051","diarienummer":"LPO 2026/17","version":2}"""
            );

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var bild = await db.KravLasbarAsync(user, command.LagesbildId, cancellationToken);
            var args = new
            {
                command.Id,
                command.LagesbildId,
                command.Diarienummer,
                Alla = SokDelningar.SerAlla(bild, user),
                user.Parter,
                Av = user.Id,
                Nu = clock.GetUtcNow(),
            };
            var delning =
                await db.SingleOrDefaultAsync<Row>(SelectForUpdate, args, cancellationToken)
                ?? throw LagesbildProblem.DelningSaknas(command.Id);
            if (!user.Parter.Contains(delning.Mottagare, StringComparer.Ordinal))
                throw LagesbildProblem.AnnanMottagare(delning.Mottagare);
            if (delning.Version != command.Version)
                throw ProblemException.Stale(delning.Version);
            if (delning.Diarienummer is not null)
                throw LagesbildProblem.Diarieford(delning.Diarienummer);

            return (await db.SingleOrDefaultAsync<Response>(Update, args, cancellationToken))!;
        }
    }

    private sealed record Row(string Mottagare, string? Diarienummer, int Version);

    private const string SelectForUpdate = """
        select mottagare, diarienummer, version
          from lagesbild.delning
         where id = @Id
           and lagesbild_id = @LagesbildId
           and (@Alla or mottagare = any(@Parter))
           for update
        """;

    private const string Update = """
        update lagesbild.delning
           set diarienummer  = @Diarienummer,
               diarieford_av = @Av,
               diarieford_at = @Nu,
               version       = version + 1
         where id = @Id
        returning id, diarienummer, version
        """;
}
