using System.ComponentModel.DataAnnotations;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Samverkansoverenskommelse;

/// <summary>
/// Diarieför överenskommelse: the agreement is entered in the committee's register. A wrong number is corrected by
/// registering again.
/// </summary>
internal static class DiarieforOverenskommelse
{
    /// <summary>Diarieföringen.</summary>
    /// <param name="Diarienummer">Nämndens bokstäver, år och löpnummer, till exempel SDN 2026/17.</param>
    public sealed record Request([Required, Diarienummer] string Diarienummer);

    public sealed record Response(Guid Id, string Diarienummer, int Version);

    internal sealed record Command(Guid Id, int Version, string Diarienummer) : ICommand<Response>
    {
        public string Subject => $"samverkansoverenskommelse/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "/{id:guid}/diarieforing",
                async (Guid id, Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var command = new Command(id, http.Request.ReadIfMatch(), body.Diarienummer);
                    var response = await mediator.Send(command, ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(SamverkansoverenskommelseRatt.Diariefor)
            .WithName("diarieforOverenskommelse")
            .WithSummary("Diarieför en samverkansöverenskommelse")
            .WithDescription(
                "Registrerar diarienumret. Ett nummer hör till en enda överenskommelse (annars 409 "
                    + "diarienummer-anvant). Ett felskrivet nummer rättas genom att registrera på nytt; det tidigare "
                    + "finns kvar i granskningsloggen."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample("""{"diarienummer":"SDN 2026/17"}""")
            .WithResponseExample(
                200,
                """{"id":"0199a1b2-0000-7000-8000-000000000003","diarienummer":"SDN 2026/17","version":5}"""
            );

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var args = new
            {
                command.Id,
                command.Diarienummer,
                Omraden = user.OmradenMed(SamverkansoverenskommelseRatt.Las),
            };
            await db.ExecuteAsync(LasNumret, args, cancellationToken);
            var current =
                await db.SingleOrDefaultAsync<Current>(SelectForUpdate, args, cancellationToken)
                ?? throw SamverkansoverenskommelseProblem.Saknas(command.Id);
            user.KravOmrade(SamverkansoverenskommelseRatt.Diariefor, current.Omrade);
            if (current.Version != command.Version)
                throw ProblemException.Stale(current.Version);
            if (current.Anvant)
                throw SamverkansoverenskommelseProblem.DiarienummerAnvant(command.Diarienummer);

            var version = await db.SingleOrDefaultAsync<int>(Update, args, cancellationToken);
            return new(command.Id, command.Diarienummer, version);
        }
    }

    private sealed record Current(string Omrade, int Version, bool Anvant);

    // Of two who register one number at the same time the second waits, and finds it used.
    private const string LasNumret =
        "select pg_advisory_xact_lock(hashtext('samverkansoverenskommelse.diarienummer'), hashtext(@Diarienummer))";

    private const string SelectForUpdate = """
        select o.omrade, o.version,
               exists (select from samverkansoverenskommelse.overenskommelse annan
                        where annan.diarienummer = @Diarienummer
                          and annan.id <> o.id) as anvant
          from samverkansoverenskommelse.overenskommelse o
         where o.id = @Id
           and o.omrade = any(@Omraden)
           for update of o
        """;

    private const string Update = """
        update samverkansoverenskommelse.overenskommelse
           set diarienummer = @Diarienummer, version = version + 1
         where id = @Id
        returning version
        """;
}
