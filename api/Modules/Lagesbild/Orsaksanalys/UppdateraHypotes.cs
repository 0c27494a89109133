using System.ComponentModel.DataAnnotations;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Uppdatera hypotes: replaces what it says, or says how its test went.</summary>
internal static class UppdateraHypotes
{
    /// <summary>Allt som kan ändras i en hypotes.</summary>
    /// <param name="OrsakId">Orsaken, en av problemets.</param>
    /// <param name="Antagande">Om orsaken minskar, vad händer då med problemet?</param>
    /// <param name="IndikatorSomFalsifierar">Koden för indikatorn som kan visa att antagandet är fel.</param>
    /// <param name="VantadRiktning">Åt vilket håll indikatorn ska gå om antagandet är riktigt.</param>
    /// <param name="Motbevis">Det resultat som skulle visa att antagandet är fel.</param>
    /// <param name="Status">Stods kräver underlag för, Forkastas underlag emot.</param>
    public sealed record Request(
        [Required] Guid? OrsakId,
        [Required, StringLength(1000)] string Antagande,
        [Required, StringLength(50)] string IndikatorSomFalsifierar,
        [Required] VantadRiktning? VantadRiktning,
        [Required, StringLength(1000)] string Motbevis,
        [Required] Hypotesstatus? Status
    );

    public sealed record Response(Guid Id, int Version);

    internal sealed record Command(Guid Id, int Version, Request Hypotes) : ICommand<Response>
    {
        public string Subject => $"hypotes/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPut(
                "/{id:guid}",
                async (Guid id, Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(id, http.Request.ReadIfMatch(), body), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(LagesbildRatt.Skriv)
            .WithName("uppdateraHypotes")
            .WithSummary("Ändra en hypotes eller dess status")
            .WithDescription(
                "Ersätter hypotesens innehåll i ett utkast. Stods kräver minst ett underlag för, Forkastas minst ett emot: annars 422 "
                    + "hypotes-utan-underlag. I en fastställd lägesbild ändras inget: 409 lagesbild-ej-utkast. Lägesbildens version ökar."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample(
                """
                {"orsakId":"0199a1b2-0000-7000-8000-000000000003","antagande":"Om torget blir ljusare minskar otryggheten.",
                "indikatorSomFalsifierar":"TRY-03","vantadRiktning":"Minskar",
                "motbevis":"Andelen är oförändrad eller högre vid nästa mätning.","status":"Stods"}
                """
            )
            .WithResponseExample(200, """{"id":"0199a1b2-0000-7000-8000-000000000005","version":2}""");

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var current = await db.LasDelAsync(
                user,
                Orsaksdel.SelectHypotes,
                command.Id,
                OrsaksanalysProblem.HypotesSaknas,
                cancellationToken
            );
            current.KravUtkast(user, LagesbildRatt.Skriv, command.Version);
            await KravAsync(command, current.ProblemId!.Value, cancellationToken);

            var ny = command.Hypotes;
            var args = new
            {
                command.Id,
                ny.OrsakId,
                ny.Antagande,
                Indikator = ny.IndikatorSomFalsifierar,
                VantadRiktning = $"{ny.VantadRiktning}",
                ny.Motbevis,
                Status = $"{ny.Status}",
            };
            var version = await db.SingleOrDefaultAsync<int>(Update, args, cancellationToken);
            await db.RaknaUppAsync(current, cancellationToken);
            return new(command.Id, version);
        }

        private async Task KravAsync(Command command, Guid problem, CancellationToken cancellationToken)
        {
            var provning = new Hypotesprovning(db);
            await provning.KravOrsakAsync(problem, command.Hypotes.OrsakId!.Value, cancellationToken);
            await provning.KravUnderlagAsync(command.Id, command.Hypotes.Status!.Value, cancellationToken);
            await new Referenser(db, user, mediator).KravIndikatorAsync(
                command.Hypotes.IndikatorSomFalsifierar,
                "#/indikatorSomFalsifierar",
                cancellationToken
            );
        }
    }

    private const string Update = """
        update lagesbild.hypotes
           set orsak_id        = @OrsakId,
               antagande       = @Antagande,
               indikator       = @Indikator,
               vantad_riktning = @VantadRiktning,
               motbevis        = @Motbevis,
               status          = @Status,
               version         = version + 1
         where id = @Id
        returning version
        """;
}
