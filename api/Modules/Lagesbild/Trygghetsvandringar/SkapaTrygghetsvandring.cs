using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Skapa trygghetsvandring: a walk that was made. What was seen follows, as observations that name it.</summary>
internal static class SkapaTrygghetsvandring
{
    /// <summary>En trygghetsvandring.</summary>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="Datum">Dagen.</param>
    /// <param name="Rutt">Vägen som gicks, i ord. Inga bostadsadresser.</param>
    /// <param name="Deltagare">Antal deltagare per grupp.</param>
    public sealed record Request(
        [Required] string Omrade,
        [Required] DateOnly? Datum,
        [Required, StringLength(2000)] string Rutt,
        [Required, MaxLength(20)] IReadOnlyList<Deltagare> Deltagare
    );

    public sealed record Response(Guid Id, int Version);

    internal sealed record Command(Request Vandring) : ICommand<Response>
    {
        [JsonIgnore]
        public Guid Id { get; } = Guid.CreateVersion7();

        [JsonIgnore]
        public string Subject => $"trygghetsvandring/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "",
                async (Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(body), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Created($"{Pipeline.ApiRoot}/trygghetsvandringar/{response.Id}", response);
                }
            )
            .RequireAuthorization(LagesbildRatt.Skriv)
            .WithName("skapaTrygghetsvandring")
            .WithSummary("Skriv in en trygghetsvandring")
            .WithDescription(
                "En vandring som är gjord: dag, väg och hur många som gick med ur varje grupp. Iakttagelserna lämnas med POST /iakttagelser "
                    + "med kalla Trygghetsvandring och trygghetsvandringId."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(422)
            .WithRequestExample(
                """
                {"omrade":"jarva","datum":"2026-11-12","rutt":"Från Kista torg genom gångtunneln till Kista träff och tillbaka.",
                "deltagare":[{"grupp":"Boende","antal":9},{"grupp":"Polis","antal":1}]}
                """
            )
            .WithResponseExample(201, """{"id":"0199a1b2-0000-7000-8000-000000000045","version":1}""");

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var vandring = command.Vandring;
            user.KravOmrade(LagesbildRatt.Skriv, vandring.Omrade);
            var fel = TrygghetsvandringRules.Granska(vandring.Datum, vandring.Deltagare, clock.Today()).ToList();
            if (fel.Count > 0)
                throw ProblemException.Invalid(fel);
            var args = new
            {
                command.Id,
                vandring.Omrade,
                vandring.Datum,
                vandring.Rutt,
                Deltagare = JsonSerializer.Serialize(vandring.Deltagare, Json.Options),
                SkapadAv = user.Id,
                Nu = clock.GetUtcNow(),
            };
            return (await db.SingleOrDefaultAsync<Response>(Insert, args, cancellationToken))!;
        }
    }

    private const string Insert = """
        insert into lagesbild.trygghetsvandring (id, omrade, datum, rutt, deltagare, skapad_av, created_at)
        values (@Id, @Omrade, @Datum, @Rutt, @Deltagare::jsonb, @SkapadAv, @Nu)
        returning id, version
        """;
}
