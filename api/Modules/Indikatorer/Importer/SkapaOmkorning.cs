using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Skapa omkörning: the file of an import is read once more, as an import of its own, for instance when its codes have been mapped.</summary>
internal static class SkapaOmkorning
{
    internal sealed record Command(Guid Id) : ICommand<HamtaImport.Response>
    {
        [JsonIgnore]
        public Guid NyttId { get; } = Guid.CreateVersion7();

        [JsonIgnore]
        public string Subject => $"import/{NyttId}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "/{id:guid}/omkorningar",
                async (Guid id, HttpContext http, IMediator mediator, ImportSignal signal, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(id), ct);
                    signal.Vack();
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Accepted($"{Pipeline.ApiRoot}/importer/{response.Id}", response);
                }
            )
            .RequireAuthorization(ImportRatt.Importera)
            .WithName("skapaOmkorning")
            .WithSummary("Kör om en import")
            .WithDescription(
                "Läser samma fil en gång till som en ny import, till exempel när dess okända koder har översatts. Samma läge och "
                    + "provkörning som förut. Rader som redan är lagrade räknas som oförändrade. Följ Location."
            )
            .ProducesProblem(404)
            .ProducesProblem(409)
            .WithResponseExample(202, HamtaImport.Exempel);

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock, IMediator mediator)
        : IRequestHandler<Command, HamtaImport.Response>
    {
        public async Task<HamtaImport.Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var import = await mediator.Send(new HamtaImport.Query(command.Id), cancellationToken);
            if (import.Klar is null)
                throw ImportProblem.EjGranskad(import.Status);
            var args = new
            {
                command.Id,
                command.NyttId,
                SkapadAv = user.Id,
                Nu = clock.GetUtcNow(),
            };
            await db.ExecuteAsync(Insert, args, cancellationToken);
            if (await db.ExecuteAsync(KopieraFil, args, cancellationToken) == 0)
                throw ImportProblem.FilBorttagen();
            return await mediator.Send(new HamtaImport.Query(command.NyttId), cancellationToken);
        }
    }

    private const string Insert = """
        insert into indikatorer.import (
               id, datamangd, lasare, lage, provkorning, kodning, kontrollsumma, storlek, period, skapad_av, created_at)
        select @NyttId, datamangd, lasare, lage, provkorning, kodning, kontrollsumma, storlek, period, @SkapadAv, @Nu
          from indikatorer.import
         where id = @Id
        """;

    private const string KopieraFil = """
        insert into indikatorer.importfil (import, nr, innehall)
        select @NyttId, nr, innehall
          from indikatorer.importfil
         where import = @Id
        """;
}
