using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Skapa underlag: what speaks for or against a hypothesis, how strongly, and from where.</summary>
internal static class SkapaUnderlag
{
    /// <summary>Ett underlag för eller emot en hypotes i ett utkast.</summary>
    /// <param name="HypotesId">Hypotesen.</param>
    /// <param name="Sida">För eller emot.</param>
    /// <param name="Styrka">1 svagt, 2 måttligt, 3 starkt.</param>
    /// <param name="Text">Vad underlaget säger.</param>
    /// <param name="Kalla">Varifrån det kommer.</param>
    public sealed record Request(
        [Required] Guid? HypotesId,
        [Required] Underlagssida? Sida,
        [Required, Range(1, 3)] int? Styrka,
        [Required, StringLength(1000)] string Text,
        [Required, StringLength(300)] string Kalla
    );

    public sealed record Response(Guid Id, int Version);

    internal sealed record Command(Request Underlag) : ICommand<Response>
    {
        [JsonIgnore]
        public Guid Id { get; } = Guid.CreateVersion7();

        [JsonIgnore]
        public string Subject => $"underlag/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "",
                async (Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(body), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Created($"{Pipeline.ApiRoot}/hypotesunderlag/{response.Id}", response);
                }
            )
            .RequireAuthorization(LagesbildRatt.Skriv)
            .WithName("skapaUnderlag")
            .WithSummary("Lägg ett underlag för eller emot en hypotes")
            .WithDescription(
                "Underlaget har en sida (för eller emot), en styrka 1–3 och en källa. I en fastställd lägesbild läggs inget till: 409 "
                    + "lagesbild-ej-utkast. Lägesbildens version ökar."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(422)
            .WithRequestExample(
                """
                {"hypotesId":"0199a1b2-0000-7000-8000-000000000005","sida":"For","styrka":2,
                "text":"Boende pekar ut mörkret vid tre vandringar.","kalla":"Trygghetsvandringar 2026"}
                """
            )
            .WithResponseExample(201, """{"id":"0199a1b2-0000-7000-8000-000000000006","version":1}""");

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var hypotes = await db.LasDelAsync(
                user,
                Orsaksdel.SelectHypotes,
                command.Underlag.HypotesId!.Value,
                OrsaksanalysProblem.HypotesSaknas,
                cancellationToken
            );
            hypotes.KravUtkast(user, LagesbildRatt.Skriv, version: null);

            var args = new
            {
                command.Id,
                hypotes.ProblemId,
                command.Underlag.HypotesId,
                Sida = $"{command.Underlag.Sida}",
                command.Underlag.Styrka,
                command.Underlag.Text,
                command.Underlag.Kalla,
                SkapadAv = user.Id,
            };
            var version = await db.SingleOrDefaultAsync<int>(Insert, args, cancellationToken);
            await db.RaknaUppAsync(hypotes, cancellationToken);
            return new(command.Id, version);
        }
    }

    private const string Insert = """
        insert into lagesbild.hypotesunderlag (id, problem_id, hypotes_id, sida, styrka, text, kalla, skapad_av)
        values (@Id, @ProblemId, @HypotesId, @Sida, @Styrka, @Text, @Kalla, @SkapadAv)
        returning version
        """;
}
