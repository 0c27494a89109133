using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Godkänn källdefinition: a person has read what the source changed; its code is fetched again from the next fetch.</summary>
internal static class GodkannKalldefinition
{
    /// <summary>Varför siffrorna kan fortsätta under samma indikator.</summary>
    /// <param name="Motivering">Varför den nya ordalydelsen mäter detsamma, eller att ett brott är registrerat i serien.</param>
    public sealed record Request([Required, StringLength(2000, MinimumLength = 1)] string Motivering);

    internal sealed record Command(string Datamangd, Guid Id, int Version, string Motivering) : ICommand<Kalldefinition>
    {
        [JsonIgnore]
        public string Subject => $"kalldefinition/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "/{id:guid}/godkannande",
                async (string kod, Guid id, Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var command = new Command(kod, id, http.Request.ReadIfMatch(), body.Motivering);
                    var response = await mediator.Send(command, ct);
                    http.Response.WriteETag(response.Version, response);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(IndikatorerRatt.Importera)
            .WithName("godkannKalldefinition")
            .WithSummary("Godkänn källans nya definition")
            .WithDescription(
                "Koden hämtas igen vid nästa hämtning. Mäter den nya definitionen något annat: registrera ett brott i serien först, eller en ny indikator."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample("""{"motivering":"Bara språket är ändrat; frågan i enkäten är densamma."}""")
            .WithResponseExample(200, Kalldefinition.Exempel);

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock)
        : IRequestHandler<Command, Kalldefinition>
    {
        public async Task<Kalldefinition> Handle(Command command, CancellationToken cancellationToken)
        {
            var args = new
            {
                command.Datamangd,
                command.Id,
                command.Motivering,
                Av = user.Id,
                Nu = clock.GetUtcNow(),
            };
            var nu =
                await db.SingleOrDefaultAsync<Current>(SelectForUpdate, args, cancellationToken)
                ?? throw Saknas(command.Id);
            if (nu.Version != command.Version)
                throw ProblemException.Stale(nu.Version);
            if (!nu.Vantar)
                throw VantarInte();
            await db.ExecuteAsync(Ersatt, args, cancellationToken);
            await db.ExecuteAsync(Godkann, args, cancellationToken);
            var rad = await db.SingleOrDefaultAsync<KalldefinitionRow>(
                KalldefinitionRow.Select + " and d.id = @Id",
                args,
                cancellationToken
            );
            return rad!.Svar();
        }
    }

    private sealed record Current(int Version, bool Vantar);

    private static ProblemException Saknas(Guid id) =>
        ProblemException.NotFound("kalldefinition-saknas", $"Datamängden har ingen källdefinition {id}.");

    private static ProblemException VantarInte() =>
        ProblemException.Conflict(
            "kalldefinition-vantar-inte",
            "Ordalydelsen väntar inte på att godkännas: den gäller redan, eller så har källan ändrat den igen."
        );

    private const string SelectForUpdate = """
        select version, godkand is null and ersatt is null as vantar
          from indikatorer.kalldefinition
         where datamangd = @Datamangd
           and id = @Id
           for update
        """;

    private const string Ersatt = """
        update indikatorer.kalldefinition g
           set ersatt = @Nu, version = g.version + 1
          from indikatorer.kalldefinition d
         where d.id = @Id
           and g.datamangd = d.datamangd
           and g.kallkod = d.kallkod
           and g.godkand is not null
           and g.ersatt is null
        """;

    private const string Godkann = """
        update indikatorer.kalldefinition
           set godkand = @Nu, godkand_av = @Av, motivering = @Motivering, version = version + 1
         where id = @Id
        """;
}
