using System.ComponentModel.DataAnnotations;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Uppdatera underlag: replaces what a piece of evidence says.</summary>
internal static class UppdateraUnderlag
{
    /// <summary>Allt som kan ändras i ett underlag.</summary>
    /// <param name="Sida">För eller emot.</param>
    /// <param name="Styrka">1 svagt, 2 måttligt, 3 starkt.</param>
    /// <param name="Text">Vad underlaget säger.</param>
    /// <param name="Kalla">Varifrån det kommer.</param>
    public sealed record Request(
        [Required] Underlagssida? Sida,
        [Required, Range(1, 3)] int? Styrka,
        [Required, StringLength(1000)] string Text,
        [Required, StringLength(300)] string Kalla
    );

    public sealed record Response(Guid Id, int Version);

    internal sealed record Command(Guid Id, int Version, Request Underlag) : ICommand<Response>
    {
        public string Subject => $"underlag/{Id}";
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
            .WithName("uppdateraUnderlag")
            .WithSummary("Ändra ett underlag")
            .WithDescription(
                "Ersätter underlagets innehåll i ett utkast. Det enda underlag som bär hypotesens status byter inte sida: 409 underlag-bar-status. "
                    + "I en fastställd lägesbild ändras inget: 409 lagesbild-ej-utkast. Lägesbildens version ökar."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample(
                """
                {"sida":"For","styrka":3,"text":"Boende pekar ut mörkret vid tre vandringar.","kalla":"Trygghetsvandringar 2026"}
                """
            )
            .WithResponseExample(200, """{"id":"0199a1b2-0000-7000-8000-000000000006","version":2}""");

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var current = await db.LasDelAsync(
                user,
                Orsaksdel.SelectUnderlag,
                command.Id,
                OrsaksanalysProblem.UnderlagSaknas,
                cancellationToken
            );
            current.KravUtkast(user, LagesbildRatt.Skriv, command.Version);
            await new Hypotesprovning(db).KravKvarAsync(command.Id, command.Underlag.Sida, cancellationToken);

            var args = new
            {
                command.Id,
                Sida = $"{command.Underlag.Sida}",
                command.Underlag.Styrka,
                command.Underlag.Text,
                command.Underlag.Kalla,
            };
            var version = await db.SingleOrDefaultAsync<int>(Update, args, cancellationToken);
            await db.RaknaUppAsync(current, cancellationToken);
            return new(command.Id, version);
        }
    }

    private const string Update = """
        update lagesbild.hypotesunderlag
           set sida = @Sida, styrka = @Styrka, text = @Text, kalla = @Kalla, version = version + 1
         where id = @Id
        returning version
        """;
}
