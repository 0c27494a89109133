using System.ComponentModel.DataAnnotations;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Uppdatera faktor: replaces what a factor in a draft says.</summary>
internal static class UppdateraFaktor
{
    /// <summary>Allt som kan ändras i en faktor.</summary>
    /// <param name="Slag">Risk eller skydd.</param>
    /// <param name="Niva">Individ, grupp eller samhälle.</param>
    /// <param name="Text">Faktorn; aldrig en enskild person.</param>
    public sealed record Request(
        [Required] Faktorslag? Slag,
        [Required] Faktorniva? Niva,
        [Required, StringLength(1000)] string Text
    );

    public sealed record Response(Guid Id, int Version);

    internal sealed record Command(Guid Id, int Version, Request Faktor) : ICommand<Response>
    {
        public string Subject => $"faktor/{Id}";
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
            .WithName("uppdateraFaktor")
            .WithSummary("Ändra en faktor")
            .WithDescription(
                "Ersätter faktorns innehåll i ett utkast. I en fastställd lägesbild ändras inget: 409 lagesbild-ej-utkast. Lägesbildens version ökar."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample("""{"slag":"Skydd","niva":"Grupp","text":"Föreningar med vuxna ledare vid torget."}""")
            .WithResponseExample(200, """{"id":"0199a1b2-0000-7000-8000-000000000004","version":2}""");

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var current = await db.LasDelAsync(
                user,
                Orsaksdel.SelectFaktor,
                command.Id,
                OrsaksanalysProblem.FaktorSaknas,
                cancellationToken
            );
            current.KravUtkast(user, LagesbildRatt.Skriv, command.Version);

            var args = new
            {
                command.Id,
                Slag = $"{command.Faktor.Slag}",
                Niva = $"{command.Faktor.Niva}",
                command.Faktor.Text,
            };
            var version = await db.SingleOrDefaultAsync<int>(Update, args, cancellationToken);
            await db.RaknaUppAsync(current, cancellationToken);
            return new(command.Id, version);
        }
    }

    private const string Update = """
        update lagesbild.faktor
           set slag = @Slag, niva = @Niva, text = @Text, version = version + 1
         where id = @Id
        returning version
        """;
}
