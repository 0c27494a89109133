using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Skapa hypotes: if a cause is reduced, the problem is; and the figure that would show it to be wrong.</summary>
internal static class SkapaHypotes
{
    /// <summary>En hypotes om en orsak till ett problem i ett utkast.</summary>
    /// <param name="ProblemId">Problemet.</param>
    /// <param name="OrsakId">Orsaken, en av problemets.</param>
    /// <param name="Antagande">Om orsaken minskar, vad händer då med problemet?</param>
    /// <param name="IndikatorSomFalsifierar">Koden för indikatorn som kan visa att antagandet är fel.</param>
    /// <param name="VantadRiktning">Åt vilket håll indikatorn ska gå om antagandet är riktigt.</param>
    /// <param name="Motbevis">Det resultat som skulle visa att antagandet är fel.</param>
    public sealed record Request(
        [Required] Guid? ProblemId,
        [Required] Guid? OrsakId,
        [Required, StringLength(1000)] string Antagande,
        [Required, StringLength(50)] string IndikatorSomFalsifierar,
        [Required] VantadRiktning? VantadRiktning,
        [Required, StringLength(1000)] string Motbevis
    );

    /// <summary>Hypotesen med sitt nummer.</summary>
    /// <param name="Id">Hypotesens id.</param>
    /// <param name="Lopnummer">Nummer inom problemet; återanvänds aldrig.</param>
    /// <param name="Version">Versionen, samma som i ETag.</param>
    public sealed record Response(Guid Id, int Lopnummer, int Version);

    internal sealed record Command(Request Hypotes) : ICommand<Response>
    {
        [JsonIgnore]
        public Guid Id { get; } = Guid.CreateVersion7();

        [JsonIgnore]
        public string Subject => $"hypotes/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "",
                async (Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(body), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Created($"{Pipeline.ApiRoot}/hypoteser/{response.Id}", response);
                }
            )
            .RequireAuthorization(LagesbildRatt.Skriv)
            .WithName("skapaHypotes")
            .WithSummary("Ställ upp en hypotes om en orsak")
            .WithDescription(
                "En ny hypotes är föreslagen; status ändras med PUT när underlag finns. Orsaken måste vara en av problemets (422) och indikatorn "
                    + "finnas i katalogen (422 med närmaste kod). I en fastställd lägesbild läggs inget till: 409 lagesbild-ej-utkast."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(422)
            .WithRequestExample(
                """
                {"problemId":"0199a1b2-0000-7000-8000-000000000002","orsakId":"0199a1b2-0000-7000-8000-000000000003",
                "antagande":"Om torget blir ljusare minskar otryggheten.","indikatorSomFalsifierar":"TRY-03","vantadRiktning":"Minskar",
                "motbevis":"Andelen är oförändrad eller högre vid nästa mätning."}
                """
            )
            .WithResponseExample(201, """{"id":"0199a1b2-0000-7000-8000-000000000005","lopnummer":1,"version":1}""");

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var ny = command.Hypotes;
            var problem = await db.LasProblemAsync(user, ny.ProblemId!.Value, cancellationToken);
            problem.KravUtkast(user, LagesbildRatt.Skriv, version: null);
            await new Hypotesprovning(db).KravOrsakAsync(ny.ProblemId.Value, ny.OrsakId!.Value, cancellationToken);
            await new Referenser(db, user, mediator).KravIndikatorAsync(
                ny.IndikatorSomFalsifierar,
                "#/indikatorSomFalsifierar",
                cancellationToken
            );

            var args = new
            {
                command.Id,
                ny.ProblemId,
                ny.OrsakId,
                ny.Antagande,
                Indikator = ny.IndikatorSomFalsifierar,
                VantadRiktning = $"{ny.VantadRiktning}",
                ny.Motbevis,
                SkapadAv = user.Id,
            };
            var rad = await db.SingleOrDefaultAsync<Row>(Insert, args, cancellationToken);
            await db.RaknaUppAsync(problem, cancellationToken);
            return new(command.Id, rad!.Lopnummer, rad.Version);
        }
    }

    private sealed record Row(int Lopnummer, int Version);

    private const string Insert = """
        insert into lagesbild.hypotes
            (id, problem_id, lopnummer, orsak_id, antagande, indikator, vantad_riktning, motbevis, skapad_av)
        select @Id, @ProblemId, coalesce(max(lopnummer), 0) + 1, @OrsakId, @Antagande, @Indikator, @VantadRiktning,
               @Motbevis, @SkapadAv
          from lagesbild.hypotes
         where problem_id = @ProblemId
        returning lopnummer, version
        """;
}
