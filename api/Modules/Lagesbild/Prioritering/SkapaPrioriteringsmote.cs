using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Skapa prioriteringsmöte: prepares the steering group's meeting over a picture that is ready.</summary>
internal static class SkapaPrioriteringsmote
{
    /// <summary>Ett möte.</summary>
    /// <param name="LagesbildId">Lägesbilden som mötet prioriterar ur: klar eller fastställd.</param>
    /// <param name="Datum">Mötets dag.</param>
    /// <param name="Organ">Vem som möts, till exempel Lokal styrgrupp Järva.</param>
    /// <param name="Narvarande">Närvarande, som roller och organisationer. Kan fyllas i senare.</param>
    public sealed record Request(
        [Required] Guid? LagesbildId,
        [Required] DateOnly? Datum,
        [Required, StringLength(200)] string Organ,
        [MaxLength(50)] IReadOnlyList<Narvarande>? Narvarande
    );

    public sealed record Response(Guid Id, Motesstatus Status, int Version);

    internal sealed record Command(Request Mote) : ICommand<Response>
    {
        [JsonIgnore]
        public Guid Id { get; } = Guid.CreateVersion7();

        [JsonIgnore]
        public string Subject => $"prioriteringsmote/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "",
                async (Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(body), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Created($"{Pipeline.ApiRoot}/prioriteringsmoten/{response.Id}", response);
                }
            )
            .RequireAuthorization(LagesbildRatt.Skriv)
            .WithName("skapaPrioriteringsmote")
            .WithSummary("Förbered ett prioriteringsmöte")
            .WithDescription(
                "Ett möte över en gemensam lägesbild, tertialanalys eller lagstadgad lägesbild som är klar eller fastställd, annars 409 lagesbild-ej-prioriterbar. Mötets problem är lägesbildens."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(422)
            .WithRequestExample(
                """
                {"lagesbildId":"0199a1b2-0000-7000-8000-000000000001","datum":"2026-10-01","organ":"Lokal styrgrupp Järva",
                "narvarande":[{"roll":"stadsdelsdirektör","organisation":"sdf-jarva"},
                {"roll":"lokalpolisområdeschef","organisation":"lpo-jarva-polisen"}]}
                """
            )
            .WithResponseExample(201, """{"id":"0199a1b2-0000-7000-8000-000000000051","status":"Oppet","version":1}""");

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator, TimeProvider clock)
        : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var mote = command.Mote;
            var bild = await db.LasLagesbildAsync(user, mote.LagesbildId!.Value, cancellationToken);
            user.KravOmrade(LagesbildRatt.Skriv, bild.Omrade);
            if (!Prioriterbar(bild))
                throw PrioriteringProblem.EjPrioriterbar();
            await mediator.KravNarvarandeAsync(mote.Narvarande, cancellationToken);

            var args = new
            {
                command.Id,
                bild.LagesbildId,
                bild.Omrade,
                mote.Datum,
                mote.Organ,
                Narvarande = Prioriteringsmote.Lagra(mote.Narvarande),
                SkapadAv = user.Id,
                Nu = clock.GetUtcNow(),
            };
            return (await db.SingleOrDefaultAsync<Response>(Insert, args, cancellationToken))!;
        }
    }

    /// <summary>A party's own picture and the one of extremism are inputs: the joint one is what everyone has seen.</summary>
    private static bool Prioriterbar(Utkast.Current bild) =>
        bild.Typ is Lagesbildstyp.Gemensam or Lagesbildstyp.Tertial or Lagesbildstyp.Lagstadgad
        && bild.Status is LagesbildStatus.Klar or LagesbildStatus.Faststalld or LagesbildStatus.Publicerad;

    private const string Insert = """
        insert into lagesbild.prioriteringsmote (id, lagesbild_id, omrade, datum, organ, narvarande, skapad_av, created_at)
        values (@Id, @LagesbildId, @Omrade, @Datum, @Organ, @Narvarande::jsonb, @SkapadAv, @Nu)
        returning id, status, version
        """;
}
