using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Ta bort orsak: hidden from the draft; its number is never used again.</summary>
internal static class TaBortOrsak
{
    internal sealed record Command(Guid Id, int Version) : ICommand<Unit>
    {
        public string Subject => $"orsak/{Id}";
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
            .RequireAuthorization(LagesbildRatt.Skriv)
            .WithName("taBortOrsak")
            .WithSummary("Ta bort en orsak")
            .WithDescription(
                "Tar bort orsaken ur ett utkast. Löpnumret återanvänds aldrig. Har den underliggande orsaker blir det 409 orsak-har-underliggande, och prövas den i en hypotes 409 orsak-har-hypotes. I en fastställd lägesbild tas inget bort: 409 lagesbild-ej-utkast. Lägesbildens version ökar."
            )
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(428);

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock) : IRequestHandler<Command, Unit>
    {
        public async Task<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var current = await db.LasOrsakAsync(user, command.Id, cancellationToken);
            current.KravUtkast(user, LagesbildRatt.Skriv, command.Version);
            var underliggande = await db.ListAsync<int>(SelectUnderliggande, new { command.Id }, cancellationToken);
            if (underliggande.Count > 0)
                throw LagesbildProblem.OrsakHarUnderliggande(underliggande);
            var hypoteser = await db.ListAsync<int>(SelectHypoteser, new { command.Id }, cancellationToken);
            if (hypoteser.Count > 0)
                throw OrsaksanalysProblem.OrsakHarHypotes(hypoteser);

            await db.ExecuteAsync(Update, new { command.Id, Nu = clock.GetUtcNow() }, cancellationToken);
            await db.RaknaUppAsync(current, cancellationToken);
            return Unit.Value;
        }
    }

    private const string SelectUnderliggande = """
        select lopnummer
          from lagesbild.orsak
         where foralder_orsak_id = @Id
           and borttagen_at is null
         order by lopnummer
        """;

    private const string SelectHypoteser = """
        select lopnummer
          from lagesbild.hypotes
         where orsak_id = @Id
           and borttagen_at is null
         order by lopnummer
        """;

    private const string Update = """
        update lagesbild.orsak
           set borttagen_at = @Nu,
               version      = version + 1
         where id = @Id
        """;
}
