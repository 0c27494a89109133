using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Skapa hämtning: the data set is fetched from its source now. What comes in is an import like any other.</summary>
internal static class SkapaHamtning
{
    internal sealed record Command(string Datamangd) : ICommand<HamtaHamtning.Response>
    {
        [JsonIgnore]
        public Guid Id { get; } = Guid.CreateVersion7();

        [JsonIgnore]
        public string Subject => $"hamtning/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "",
                async (string kod, IMediator mediator, HamtningSignal signal, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(kod), ct);
                    signal.Vack();
                    var adress = $"{Pipeline.ApiRoot}/datamangder/{Uri.EscapeDataString(kod)}/hamtningar/{response.Id}";
                    return TypedResults.Accepted(adress, response);
                }
            )
            .RequireAuthorization(IndikatorerRatt.Importera)
            .WithName("skapaHamtning")
            .WithSummary("Hämta en datamängd från källan")
            .WithDescription(
                "Hämtar källans alla sidor i bakgrunden och gör en import av dem, med samma rapport, flaggor och summor som en fil. "
                    + "Misslyckas någon sida lagras inget. Följ Location. Bara rader i områden där du får importera lagras."
            )
            .ProducesProblem(404)
            .ProducesProblem(409)
            .WithResponseExample(202, HamtaHamtning.Exempel);

    internal sealed class Handler(
        Db db,
        CurrentUser user,
        TimeProvider clock,
        IMediator mediator,
        Hamtningsinstallning installning
    ) : IRequestHandler<Command, HamtaHamtning.Response>
    {
        public async Task<HamtaHamtning.Response> Handle(Command command, CancellationToken cancellationToken)
        {
            await mediator.Send(new HamtaDatamangd.Query(command.Datamangd), cancellationToken);
            var args = new
            {
                command.Id,
                command.Datamangd,
                SkapadAv = user.Id,
                Nu = clock.GetUtcNow(),
            };
            var hamtas = await db.SingleOrDefaultAsync<bool>(SelectHamtas, args, cancellationToken);
            if (installning.BasAdress is null || !hamtas)
                throw HamtningProblem.EjKonfigurerad(command.Datamangd);
            if (await db.ExecuteAsync(Insert, args, cancellationToken) == 0)
                throw HamtningProblem.Pagar(command.Datamangd);
            return await mediator.Send(new HamtaHamtning.Query(command.Datamangd, command.Id), cancellationToken);
        }
    }

    private const string SelectHamtas =
        "select exists (select from indikatorer.hamtningsurval where datamangd = @Datamangd)";

    private const string Insert = """
        insert into indikatorer.hamtning (id, datamangd, skapad_av, created_at)
        values (@Id, @Datamangd, @SkapadAv, @Nu)
            on conflict do nothing
        """;
}

internal static class HamtningProblem
{
    public static ProblemException Saknas(Guid id) =>
        ProblemException.NotFound("hamtning-saknas", $"Det finns ingen hämtning {id} av datamängden.");

    public static ProblemException EjKonfigurerad(string datamangd) =>
        ProblemException.Conflict(
            "hamtning-ej-konfigurerad",
            $"{datamangd} kan inte hämtas från källan: ingen adress är inställd, eller datamängden har inget urval att hämta."
        );

    public static ProblemException Pagar(string datamangd) =>
        ProblemException.Conflict("hamtning-pagar", $"{datamangd} hämtas redan. Vänta tills den hämtningen är klar.");
}
