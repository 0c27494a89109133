using System.ComponentModel.DataAnnotations;
using MediatR;
using Trygghet.Modules.Samverkansoverenskommelse.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Samverkansoverenskommelse;

internal enum Revisionsutfall
{
    IngenAndring,
    Andrad,
}

/// <summary>
/// Revidera överenskommelse: the parties have gone through the agreement. "No change" counts as a revision too (SÖ1).
/// </summary>
internal static class RevideraOverenskommelse
{
    /// <summary>En genomförd revision.</summary>
    /// <param name="Datum">Revisionens dag: från underskriften till i dag.</param>
    /// <param name="Utfall">IngenAndring är ett fullgott utfall.</param>
    /// <param name="Anteckning">Vad parterna kom fram till; måste anges när något ändrades.</param>
    public sealed record Request(
        [Required] DateOnly? Datum,
        [Required] Revisionsutfall? Utfall,
        [StringLength(4000)] string? Anteckning
    );

    public sealed record Response(Guid Id, Overenskommelsestatus Status, DateOnly NastaRevision, int Version);

    internal sealed record Command(Guid Id, int Version, Request Revision) : ICommand<Response>, IValidated
    {
        public string Subject => $"samverkansoverenskommelse/{Id}";

        public IEnumerable<FieldError> Validate()
        {
            if (Revision.Utfall == Revisionsutfall.Andrad && string.IsNullOrWhiteSpace(Revision.Anteckning))
                yield return new("#/anteckning", "Skriv vad som ändrades.");
        }
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "/{id:guid}/revisioner",
                async (Guid id, Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(id, http.Request.ReadIfMatch(), body), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(SamverkansoverenskommelseRatt.Skriv)
            .WithName("revideraOverenskommelse")
            .WithSummary("Registrera en revision av en samverkansöverenskommelse")
            .WithDescription(
                "Parterna har gått igenom överenskommelsen. Nästa revision blir 24 månader senare. Kräver att "
                    + "alla parter har undertecknat (annars 409 overenskommelse-ej-undertecknad). En förfallen "
                    + "överenskommelse förblir förfallen."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample(
                """{"datum":"2026-11-10","utfall":"IngenAndring","anteckning":"Parterna står fast vid målen."}"""
            )
            .WithResponseExample(
                200,
                """
                {"id":"0199a1b2-0000-7000-8000-000000000003","status":"Gallande","nastaRevision":"2028-11-10",
                "version":4}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var idag = clock.Today();
            var args = new { command.Id, Omraden = user.OmradenMed(SamverkansoverenskommelseRatt.Las) };
            var current =
                await db.SingleOrDefaultAsync<Current>(SelectForUpdate, args, cancellationToken)
                ?? throw SamverkansoverenskommelseProblem.Saknas(command.Id);
            user.KravOmrade(SamverkansoverenskommelseRatt.Skriv, current.Omrade);
            if (current.Version != command.Version)
                throw ProblemException.Stale(current.Version);
            if (current.Undertecknad is not { } undertecknad)
                throw SamverkansoverenskommelseProblem.EjUndertecknad(current.SaknarUnderskrift);
            if (command.Revision.Datum < undertecknad || command.Revision.Datum > idag)
                throw ProblemException.Invalid(
                    new FieldError("#/datum", $"Ange en dag från {undertecknad:yyyy-MM-dd} till i dag.")
                );

            var revision = new
            {
                command.Id,
                RevisionId = Guid.CreateVersion7(),
                command.Revision.Datum,
                Utfall = $"{command.Revision.Utfall}",
                command.Revision.Anteckning,
                RegistreradAv = user.Id,
                Idag = idag,
            };
            await db.ExecuteAsync(Insert, revision, cancellationToken);
            return (await db.SingleOrDefaultAsync<Response>(Update, revision, cancellationToken))!;
        }
    }

    private sealed record Current(string Omrade, int Version, DateOnly? Undertecknad, string[] SaknarUnderskrift);

    private const string SelectForUpdate = """
        select o.omrade, o.version, lage.undertecknad, lage.saknar_underskrift
          from samverkansoverenskommelse.overenskommelse o
          join samverkansoverenskommelse.lage using (id)
         where o.id = @Id
           and o.omrade = any(@Omraden)
           for update of o
        """;

    private const string Insert = """
        insert into samverkansoverenskommelse.revision
            (id, overenskommelse_id, datum, utfall, anteckning, registrerad_av)
        values (@RevisionId, @Id, @Datum, @Utfall, @Anteckning, @RegistreradAv)
        """;

    private const string Update = """
        update samverkansoverenskommelse.overenskommelse o
           set version = o.version + 1
          from samverkansoverenskommelse.lage
         where o.id = @Id
           and lage.id = o.id
        returning o.id, samverkansoverenskommelse.status(lage.nasta_revision, o.giltig_till, @Idag) as status,
                  lage.nasta_revision, o.version
        """;
}
