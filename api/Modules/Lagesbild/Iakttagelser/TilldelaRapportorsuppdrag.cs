using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Tilldela rapportörsuppdrag: who is expected to report where and how often, so that silence shows.</summary>
internal static class TilldelaRapportorsuppdrag
{
    /// <summary>Ett uppdrag att rapportera.</summary>
    /// <param name="Rapportor">Inloggningens namn på funktionen, till exempel rapportor-jarva; aldrig en person.</param>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="Slag">Verksamheten som rapporterar.</param>
    /// <param name="TaktVeckor">1 = varje vecka, 2 = varannan vecka, räknat från uppdragets första.</param>
    /// <param name="GiltigFran">Första dagen.</param>
    /// <param name="GiltigTill">Sista dagen; null tills vidare.</param>
    public sealed record Request(
        [Required, StringLength(100)] string Rapportor,
        [Required] string Omrade,
        [Required] Rapportorsslag? Slag,
        [Required, Range(1, 2)] int? TaktVeckor,
        [Required] DateOnly? GiltigFran,
        DateOnly? GiltigTill
    );

    public sealed record Response(Guid Id, int Version);

    internal sealed record Command(Request Uppdrag) : ICommand<Response>, IValidated
    {
        [JsonIgnore]
        public Guid Id { get; } = Guid.CreateVersion7();

        [JsonIgnore]
        public string Subject => $"rapportorsuppdrag/{Id}";

        public IEnumerable<FieldError> Validate() =>
            RapportorsuppdragRules.Period(Uppdrag.GiltigFran, Uppdrag.GiltigTill);
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "",
                async (Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(body), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Created($"{Pipeline.ApiRoot}/rapportorsuppdrag/{response.Id}", response);
                }
            )
            .RequireAuthorization(LagesbildRatt.Skriv)
            .WithName("tilldelaRapportorsuppdrag")
            .WithSummary("Ge någon i uppdrag att rapportera")
            .WithDescription(
                "Säger vem som väntas rapportera, så att en utebliven rapport syns som saknad. Rollen rapportör ges med POST /roller. "
                    + "Samma rapportör har ett uppdrag i taget i ett område (annars 409 rapportorsuppdrag-finns)."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(422)
            .WithRequestExample(
                """
                {"rapportor":"rapportor-jarva","omrade":"jarva","slag":"Fastighetsagare","taktVeckor":1,"giltigFran":"2026-09-01","giltigTill":null}
                """
            )
            .WithResponseExample(201, """{"id":"0199a1b2-0000-7000-8000-000000000043","version":1}""");

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var uppdrag = command.Uppdrag;
            user.KravOmrade(LagesbildRatt.Skriv, uppdrag.Omrade);
            await db.KravEnsamtUppdragAsync(
                new(command.Id, uppdrag.Rapportor, uppdrag.Omrade, uppdrag.GiltigFran!.Value, uppdrag.GiltigTill),
                cancellationToken
            );
            var args = new
            {
                command.Id,
                uppdrag.Rapportor,
                uppdrag.Omrade,
                Slag = $"{uppdrag.Slag}",
                uppdrag.TaktVeckor,
                uppdrag.GiltigFran,
                uppdrag.GiltigTill,
                SkapadAv = user.Id,
                Nu = clock.GetUtcNow(),
            };
            return (await db.SingleOrDefaultAsync<Response>(Insert, args, cancellationToken))!;
        }
    }

    private const string Insert = """
        insert into lagesbild.rapportorsuppdrag (
               id, rapportor, omrade, slag, takt_veckor, giltig_fran, giltig_till, skapad_av, created_at)
        values (@Id, @Rapportor, @Omrade, @Slag, @TaktVeckor, @GiltigFran, @GiltigTill, @SkapadAv, @Nu)
        returning id, version
        """;
}
