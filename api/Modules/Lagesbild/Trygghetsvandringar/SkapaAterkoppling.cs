using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Skapa återkoppling: what became of an observation, said by the organisation that answers for it.</summary>
internal static class SkapaAterkoppling
{
    /// <summary>Vad det blev av iakttagelsen.</summary>
    /// <param name="Slag">Atgardat, Planerat, Avvisat eller Vidarebefordrat.</param>
    /// <param name="Text">Beskedet, så att den som såg det förstår. Inga personer.</param>
    /// <param name="Datum">Dagen det gäller: när det åtgärdades, är planerat till eller lämnades vidare.</param>
    /// <param name="Organisation">Ansvarig organisations kod.</param>
    public sealed record Request(
        [Required] Aterkopplingsslag? Slag,
        [Required, StringLength(1000)] string Text,
        [Required] DateOnly? Datum,
        [Required] string Organisation
    );

    public sealed record Response(Guid Id);

    internal sealed record Command(Guid IakttagelseId, Request Besked) : ICommand<Response>
    {
        [JsonIgnore]
        public Guid Id { get; } = Guid.CreateVersion7();

        [JsonIgnore]
        public string Subject => $"iakttagelse/{IakttagelseId}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "",
                async (Guid id, Request body, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(id, body), ct);
                    return TypedResults.Created($"{Pipeline.ApiRoot}/iakttagelser/{id}/aterkopplingar", response);
                }
            )
            .RequireAuthorization(LagesbildRatt.Skriv)
            .WithName("skapaAterkoppling")
            .WithSummary("Lämna återkoppling på en iakttagelse")
            .WithDescription(
                "Vad det blev av iakttagelsen. Återkopplingen ändras inte: den senaste gäller och de tidigare visar vägen dit."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(422)
            .WithRequestExample(
                """{"slag":"Planerat","text":"Lamporna byts i vecka 49.","datum":"2026-12-04","organisation":"trafikkontoret"}"""
            )
            .WithResponseExample(201, """{"id":"0199a1b2-0000-7000-8000-000000000046"}""");

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator, TimeProvider clock)
        : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var besked = command.Besked;
            var sedd = await mediator.Send(new HamtaIakttagelse.Query(command.IakttagelseId), cancellationToken);
            user.KravOmrade(LagesbildRatt.Skriv, sedd.Omrade);
            var finns = await mediator.Send(new HamtaOrganisationsinfon([besked.Organisation]), cancellationToken);
            if (finns.Count == 0)
                throw ProblemException.Invalid(
                    new FieldError("#/organisation", $"Det finns ingen organisation {besked.Organisation}.")
                );
            if (besked.Slag == Aterkopplingsslag.Atgardat && besked.Datum > clock.Today())
                throw ProblemException.Invalid(
                    new FieldError("#/datum", "Det som är åtgärdat kan inte ligga i framtiden. Välj Planerat.")
                );
            var args = new
            {
                command.Id,
                command.IakttagelseId,
                Slag = $"{besked.Slag}",
                besked.Text,
                besked.Datum,
                besked.Organisation,
                SkapadAv = user.Id,
                Nu = clock.GetUtcNow(),
            };
            await db.ExecuteAsync(Insert, args, cancellationToken);
            return new(command.Id);
        }
    }

    private const string Insert = """
        insert into lagesbild.aterkoppling (id, iakttagelse_id, slag, text, datum, organisation, skapad_av, created_at)
        values (@Id, @IakttagelseId, @Slag, @Text, @Datum, @Organisation, @SkapadAv, @Nu)
        """;
}
