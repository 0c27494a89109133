using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Skapa veckoutskick: the weekly picture was sent, to these functions. The system itself sends nothing.</summary>
internal static class SkapaVeckoutskick
{
    /// <summary>Ett utskick av veckans sammanställning, som redan är gjort.</summary>
    /// <param name="Mottagare">Funktioner och organisationer; aldrig personer eller e-postadresser.</param>
    /// <param name="Sekretessprovning">Vad sekretessprövningen kom fram till, och vilken funktion som gjorde den.</param>
    /// <param name="Skickad">Dagen det skickades.</param>
    public sealed record Request(
        [Required, MinLength(1), MaxLength(50)] IReadOnlyList<string> Mottagare,
        [Required, StringLength(1000)] string Sekretessprovning,
        [Required] DateOnly? Skickad
    );

    public sealed record Response(Guid Id);

    internal sealed record Command(string Omrade, string Vecka, Request Utskick) : ICommand<Response>, IValidated
    {
        private const int LangstMottagare = 200;

        [JsonIgnore]
        public Guid Id { get; } = Guid.CreateVersion7();

        [JsonIgnore]
        public string Subject => $"veckoutskick/{Id}";

        public IEnumerable<FieldError> Validate() =>
            Utskick
                .Mottagare.Index()
                .Where(mottagare =>
                    string.IsNullOrWhiteSpace(mottagare.Item)
                    || mottagare.Item.Length > LangstMottagare
                    || mottagare.Item.Contains('@', StringComparison.Ordinal)
                )
                .Select(mottagare => new FieldError(
                    $"#/mottagare/{mottagare.Index}",
                    "Skriv en funktion eller en organisation, inte en person eller en e-postadress."
                ));
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "",
                async (string omrade, string vecka, Request body, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(omrade, vecka, body), ct);
                    var adress =
                        $"{Pipeline.ApiRoot}/veckosammanstallningar/{Uri.EscapeDataString(omrade)}/{vecka}/utskick";
                    return TypedResults.Created(adress, response);
                }
            )
            .RequireAuthorization(LagesbildRatt.Skriv)
            .WithName("skapaVeckoutskick")
            .WithSummary("Skriv in att veckans sammanställning har skickats")
            .WithDescription(
                "Systemet skickar inget: det minns till vilka funktioner och organisationer sammanställningen skickades, när, och vad "
                    + "sekretessprövningen kom fram till. Slutsatsen sparas som den står nu. Ett utskick ändras inte; ett till skrivs in."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(422)
            .WithRequestExample(
                """
                {"mottagare":["Lokalpolisområdets ledning","Fastighetsägarna i Kista"],"sekretessprovning":"Inga uppgifter om enskilda. Prövat av samordnaren.",
                "skickad":"2026-11-23"}
                """
            )
            .WithResponseExample(201, """{"id":"0199a1b2-0000-7000-8000-000000000044"}""");

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator, TimeProvider clock)
        : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var (omrade, vecka, utskick) = (command.Omrade, command.Vecka, command.Utskick);
            user.KravOmrade(LagesbildRatt.Skriv, omrade);
            var mandag = VeckoRules.KravMandag(vecka, clock.Today());
            if (utskick.Skickad < mandag || utskick.Skickad > clock.Today())
                throw ProblemException.Invalid(
                    new FieldError("#/skickad", "Dagen ska ligga i veckan eller efter den, och inte i framtiden.")
                );
            var bild = await mediator.Send(new HamtaVeckosammanstallning.Query(omrade, vecka), cancellationToken);
            var args = new
            {
                command.Id,
                Omrade = omrade,
                Vecka = vecka,
                Mottagare = utskick.Mottagare.Select(mottagare => mottagare.Trim()).ToArray(),
                utskick.Sekretessprovning,
                utskick.Skickad,
                bild.Slutsats,
                bild.Antal,
                SkapadAv = user.Id,
                Nu = clock.GetUtcNow(),
            };
            await db.ExecuteAsync(Insert, args, cancellationToken);
            return new(command.Id);
        }
    }

    private const string Insert = """
        insert into lagesbild.veckoutskick (
               id, omrade, vecka, mottagare, sekretessprovning, skickad, slutsats, antal, skapad_av, created_at)
        values (@Id, @Omrade, @Vecka, @Mottagare, @Sekretessprovning, @Skickad, @Slutsats, @Antal, @SkapadAv, @Nu)
        """;
}
