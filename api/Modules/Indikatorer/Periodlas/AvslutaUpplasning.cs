using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Avsluta upplåsning: the period is locked again although no delivery came.</summary>
internal static class AvslutaUpplasning
{
    internal sealed record Command(Guid Id, int Version) : ICommand<Upplasningssvar>
    {
        [JsonIgnore]
        public string Subject => $"upplasning/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "/{id:guid}/avslutande",
                async (Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(id, http.Request.ReadIfMatch()), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(ImportRatt.Lasupp)
            .WithName("avslutaUpplasning")
            .WithSummary("Lås igen utan leverans")
            .WithDescription("Avslutar en öppen upplåsning. Kräver indikatorer:lasupp i varje område som den öppnade.")
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(428)
            .WithResponseExample(
                200,
                Upplasning
                    .Exempel.Replace("\"Oppen\"", "\"Avslutad\"", StringComparison.Ordinal)
                    .Replace("\"avslutadAv\":null", "\"avslutadAv\":\"controller\"", StringComparison.Ordinal)
                    .Replace("\"avslutad\":null", "\"avslutad\":\"2026-06-02T08:00:00Z\"", StringComparison.Ordinal)
            );

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator, TimeProvider clock)
        : IRequestHandler<Command, Upplasningssvar>
    {
        public async Task<Upplasningssvar> Handle(Command command, CancellationToken cancellationToken)
        {
            var current = await mediator.Send(new HamtaUpplasning.Query(command.Id), cancellationToken);
            var omraden = await db.SingleOrDefaultAsync<string[]>(
                SelectForUpdate,
                new { command.Id },
                cancellationToken
            );
            foreach (var omrade in omraden!)
                user.KravOmrade(ImportRatt.Lasupp, omrade);
            if (current.Version != command.Version)
                throw ProblemException.Stale(current.Version);
            if (current.Status != Upplasningsstatus.Oppen)
                throw Upplasning.Avgjord(current.Status);
            var args = new
            {
                command.Id,
                Anvandare = user.Id,
                Nu = clock.GetUtcNow(),
            };
            if (await db.ExecuteAsync(Update, args, cancellationToken) == 0)
                throw Upplasning.Avgjord(Upplasningsstatus.Anvand);
            return await mediator.Send(new HamtaUpplasning.Query(command.Id), cancellationToken);
        }
    }

    private const string SelectForUpdate = """
        select omraden
          from indikatorer.upplasning
         where id = @Id
           for update
        """;

    private const string Update = """
        update indikatorer.upplasning
           set avslutad_av = @Anvandare, avslutad = @Nu, version = version + 1
         where id = @Id
           and anvand is null
           and avslutad is null
        """;
}
