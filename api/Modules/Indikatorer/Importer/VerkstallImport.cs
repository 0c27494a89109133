using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Verkställ import: a file that was only examined is now stored. It is examined again against what is stored by then.</summary>
internal static class VerkstallImport
{
    internal sealed record Command(Guid Id, int Version) : ICommand<HamtaImport.Response>
    {
        [JsonIgnore]
        public string Subject => $"import/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "/{id:guid}/verkstallande",
                async (Guid id, HttpContext http, IMediator mediator, ImportSignal signal, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(id, http.Request.ReadIfMatch()), ct);
                    signal.Vack();
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Accepted($"{Pipeline.ApiRoot}/importer/{id}", response);
                }
            )
            .RequireAuthorization(ImportRatt.Importera)
            .WithName("verkstallImport")
            .WithSummary("Verkställ en förhandsgranskad import")
            .WithDescription(
                "Lagrar raderna i en import som kördes med provkorning=true. Arbetet sker i bakgrunden: följ GET /importer/{id}. "
                    + "Filen granskas på nytt, eftersom det som är lagrat kan ha ändrats sedan dess."
            )
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(428)
            .WithResponseExample(202, HamtaImport.Exempel);

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator)
        : IRequestHandler<Command, HamtaImport.Response>
    {
        public async Task<HamtaImport.Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var args = new
            {
                command.Id,
                Anvandare = user.Id,
                SerAlla = ImportRatt.SerAlla(user),
            };
            var current =
                await db.SingleOrDefaultAsync<Current>(SelectForUpdate, args, cancellationToken)
                ?? throw ImportProblem.Saknas(command.Id);
            if (current.Version != command.Version)
                throw ProblemException.Stale(current.Version);
            if (current.Status != Importstatus.Forhandsgranskad)
                throw ImportProblem.EjForhandsgranskad(current.Status);

            await db.ExecuteAsync(Update, args, cancellationToken);
            return await mediator.Send(new HamtaImport.Query(command.Id), cancellationToken);
        }
    }

    private sealed record Current(Importstatus Status, int Version);

    private const string SelectForUpdate = """
        select status, version
          from indikatorer.import
         where id = @Id
           and (skapad_av = @Anvandare or @SerAlla)
           for update
        """;

    private const string Update = """
        update indikatorer.import
           set status = 'Verkstaller', klar = null, forsok = 0, version = version + 1
         where id = @Id
        """;
}
