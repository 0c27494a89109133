using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Skapa faktor: a risk or a protective factor behind a problem, on the level of individual, group or society.</summary>
internal static class SkapaFaktor
{
    /// <summary>En risk- eller skyddsfaktor bakom ett problem i ett utkast.</summary>
    /// <param name="ProblemId">Problemet.</param>
    /// <param name="Slag">Risk eller skydd.</param>
    /// <param name="Niva">Individ, grupp eller samhälle.</param>
    /// <param name="Text">Faktorn; aldrig en enskild person.</param>
    public sealed record Request(
        [Required] Guid? ProblemId,
        [Required] Faktorslag? Slag,
        [Required] Faktorniva? Niva,
        [Required, StringLength(1000)] string Text
    );

    public sealed record Response(Guid Id, int Version);

    internal sealed record Command(Request Faktor) : ICommand<Response>
    {
        [JsonIgnore]
        public Guid Id { get; } = Guid.CreateVersion7();

        [JsonIgnore]
        public string Subject => $"faktor/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "",
                async (Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(body), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Created($"{Pipeline.ApiRoot}/faktorer/{response.Id}", response);
                }
            )
            .RequireAuthorization(LagesbildRatt.Skriv)
            .WithName("skapaFaktor")
            .WithSummary("Lägg en risk- eller skyddsfaktor till ett problem")
            .WithDescription(
                "Faktorn hör till ett problem i ett utkast. I en fastställd lägesbild läggs inget till: 409 lagesbild-ej-utkast. Lägesbildens version ökar."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(422)
            .WithRequestExample(
                """
                {"problemId":"0199a1b2-0000-7000-8000-000000000002","slag":"Skydd","niva":"Grupp","text":"Föreningar med vuxna ledare vid torget."}
                """
            )
            .WithResponseExample(201, """{"id":"0199a1b2-0000-7000-8000-000000000004","version":1}""");

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var problem = await db.LasProblemAsync(user, command.Faktor.ProblemId!.Value, cancellationToken);
            problem.KravUtkast(user, LagesbildRatt.Skriv, version: null);

            var args = new
            {
                command.Id,
                command.Faktor.ProblemId,
                Slag = $"{command.Faktor.Slag}",
                Niva = $"{command.Faktor.Niva}",
                command.Faktor.Text,
                SkapadAv = user.Id,
            };
            var version = await db.SingleOrDefaultAsync<int>(Insert, args, cancellationToken);
            await db.RaknaUppAsync(problem, cancellationToken);
            return new(command.Id, version);
        }
    }

    private const string Insert = """
        insert into lagesbild.faktor (id, problem_id, slag, niva, text, skapad_av)
        values (@Id, @ProblemId, @Slag, @Niva, @Text, @SkapadAv)
        returning version
        """;
}
