using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Uppdatera sparad fråga: another name. The question itself never changes, so that a link means the same for ever.</summary>
internal static class UppdateraSparadFraga
{
    /// <summary>Nytt namn och ny beskrivning.</summary>
    /// <param name="Namn">Frågans namn.</param>
    /// <param name="Beskrivning">Vad frågan är till för.</param>
    public sealed record Request([Required, StringLength(200)] string Namn, [StringLength(2000)] string? Beskrivning);

    internal sealed record Command(Guid Id, int Version, Request Fraga) : ICommand<SparadFraga>
    {
        [JsonIgnore]
        public string Subject => $"sparad-fraga/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPut(
                "/{id:guid}",
                async (Guid id, Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var fraga = await mediator.Send(new Command(id, http.Request.ReadIfMatch(), body), ct);
                    http.Response.WriteETag(fraga.Version);
                    return TypedResults.Ok(fraga);
                }
            )
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("uppdateraSparadFraga")
            .WithSummary("Byt namn på en sparad fråga")
            .WithDescription(
                "Byter namn och beskrivning; bara den som sparade frågan får det. Urvalet ändras aldrig: spara en ny fråga i stället."
            )
            .ProducesProblem(404)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample("""{"namn":"Trygghet i Järva","beskrivning":"Till månadsmötet"}""")
            .WithResponseExample(200, SparadFraga.Exempel);

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock) : IRequestHandler<Command, SparadFraga>
    {
        public async Task<SparadFraga> Handle(Command command, CancellationToken cancellationToken)
        {
            await db.KravAgareAsync(user, command.Id, command.Version, cancellationToken);
            var args = new
            {
                command.Id,
                command.Fraga.Namn,
                Beskrivning = command.Fraga.Beskrivning ?? "",
                Nu = clock.GetUtcNow(),
            };
            await db.ExecuteAsync(Update, args, cancellationToken);
            return (await db.LasSparadFragaAsync(command.Id, cancellationToken)).Svar();
        }
    }

    private const string Update = """
        update indikatorer.sparad_fraga
           set namn = @Namn, beskrivning = @Beskrivning, andrad_at = @Nu, version = version + 1
         where id = @Id
        """;
}
