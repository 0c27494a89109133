using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Skapa sparad fråga: a question that keeps its address, pinned to a moment or rolling on.</summary>
internal static class SkapaSparadFraga
{
    /// <summary>En fråga att spara.</summary>
    /// <param name="Namn">Frågans namn.</param>
    /// <param name="Beskrivning">Vad frågan är till för.</param>
    /// <param name="Fast">true = nåla fast svaret vid nu (asOf), om urvalet inte redan har en tidpunkt.</param>
    /// <param name="Urval">Urvalet, så som POST /matvarden/sokningar tar emot det. senaste ger en rullande fråga.</param>
    public sealed record Request(
        [Required, StringLength(200)] string Namn,
        [StringLength(2000)] string? Beskrivning,
        bool? Fast,
        [Required] SokMatvardenMedKropp.Request? Urval
    );

    internal sealed record Command(Request Fraga) : ICommand<SparadFraga>, IValidated
    {
        [JsonIgnore]
        public Guid Id { get; } = Guid.CreateVersion7();

        [JsonIgnore]
        public string Subject => $"sparad-fraga/{Id}";

        public IEnumerable<FieldError> Validate()
        {
            if (Fraga.Urval is { Limit: not null } or { Page: not null })
                yield return new("#/urval/limit", "Sidan väljs när svaret hämtas, inte när frågan sparas.");
        }
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "",
                async (Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var fraga = await mediator.Send(new Command(body), ct);
                    http.Response.WriteETag(fraga.Version);
                    return TypedResults.Created($"{Pipeline.ApiRoot}/sparade-fragor/{fraga.Id}", fraga);
                }
            )
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("skapaSparadFraga")
            .WithSummary("Spara en fråga")
            .WithDescription(
                "Sparar ett urval av mätvärden under en adress som består. fast=true nålar fast det vid nu, så att svaret alltid har samma värden; annars rullar det, till exempel med senaste=8. "
                    + "Den som har länken och rätten indikatorer:las kan läsa frågan; svaret följer läsarens egna rätter."
            )
            .ProducesProblem(400)
            .ProducesProblem(422)
            .WithRequestExample(
                """
                {"namn":"Trygghet i Järva, åtta senaste","beskrivning":"Till månadsmötet","fast":false,
                "urval":{"indikator":["TRY-03"],"omrade":["jarva"],"senaste":8}}
                """
            )
            .WithResponseExample(201, SparadFraga.Exempel);

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator, TimeProvider clock)
        : IRequestHandler<Command, SparadFraga>
    {
        public async Task<SparadFraga> Handle(Command command, CancellationToken cancellationToken)
        {
            var nu = clock.GetUtcNow();
            var urval = command.Fraga.Urval!;
            if (command.Fraga.Fast is true && string.IsNullOrEmpty(urval.AsOf))
                urval = urval with { AsOf = $"{nu.UtcDateTime:yyyy-MM-ddTHH:mm:ss.ffffffZ}" };
            // the question itself is asked, so that one that cannot be answered is refused now and not by those who get the link
            await mediator.Send(new SokMatvarden.Query(urval.SomParametrar(), ""), cancellationToken);

            var args = new
            {
                command.Id,
                command.Fraga.Namn,
                Beskrivning = command.Fraga.Beskrivning ?? "",
                Urval = JsonSerializer.Serialize(urval, Json.Options),
                Agare = user.Id,
                Nu = nu,
            };
            await db.ExecuteAsync(Insert, args, cancellationToken);
            return (await db.LasSparadFragaAsync(command.Id, cancellationToken)).Svar();
        }
    }

    private const string Insert = """
        insert into indikatorer.sparad_fraga (id, namn, beskrivning, urval, agare, created_at, andrad_at)
        values (@Id, @Namn, @Beskrivning, @Urval::jsonb, @Agare, @Nu, @Nu)
        """;
}
