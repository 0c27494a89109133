using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Skapa orsak: why a problem arises. It gets the next number within the problem, which åtgärdsplanen refers to.</summary>
internal static class SkapaOrsak
{
    /// <summary>En orsak till ett problem i ett utkast.</summary>
    /// <param name="ProblemId">Problemet som orsaken förklarar.</param>
    /// <param name="Text">Orsaken.</param>
    /// <param name="Typ">Direkt eller bakomliggande (indirekt).</param>
    /// <param name="Perspektiv">Vilken sida av brottstriangeln orsaken gäller.</param>
    /// <param name="ForalderOrsakId">Orsaken ovanför i orsaksträdet, i samma problem.</param>
    /// <param name="Paverkbar">Om parterna kan påverka orsaken.</param>
    /// <param name="Rutinaktivitet">Vilken av rutinaktivitetsteorins förutsättningar för brott orsaken är.</param>
    public sealed record Request(
        [Required] Guid? ProblemId,
        [Required, StringLength(2000)] string Text,
        [Required] Orsakstyp? Typ,
        [Required] Orsaksperspektiv? Perspektiv,
        Guid? ForalderOrsakId,
        [Required] Paverkbarhet? Paverkbar,
        Rutinaktivitet? Rutinaktivitet = null
    );

    /// <summary>Orsaken med sitt nummer.</summary>
    /// <param name="Id">Orsakens id.</param>
    /// <param name="Lopnummer">Nummer inom problemet; återanvänds aldrig.</param>
    /// <param name="Version">Versionen, samma som i ETag.</param>
    public sealed record Response(Guid Id, int Lopnummer, int Version);

    internal sealed record Command(Request Orsak) : ICommand<Response>
    {
        [JsonIgnore]
        public Guid Id { get; } = Guid.CreateVersion7();

        [JsonIgnore]
        public string Subject => $"orsak/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "",
                async (Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(body), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Created($"{Pipeline.ApiRoot}/orsaker/{response.Id}", response);
                }
            )
            .RequireAuthorization(LagesbildRatt.Skriv)
            .WithName("skapaOrsak")
            .WithSummary("Lägg en orsak till ett problem")
            .WithDescription(
                "Orsaken får nästa löpnummer i problemet. Orsakerna bildar ett träd: foralderOrsakId måste vara en orsak i samma problem (422). I en fastställd lägesbild läggs inget till: 409 lagesbild-ej-utkast. Lägesbildens version ökar."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(422)
            .WithRequestExample(
                """
                {"problemId":"0199a1b2-0000-7000-8000-000000000002","text":"Torget är mörkt och saknar vuxna efter kl. 18.","typ":"Direkt",
                "perspektiv":"PlatsSituation","foralderOrsakId":null,"paverkbar":"Ja","rutinaktivitet":"AvsaknadAvVaktare"}
                """
            )
            .WithResponseExample(201, """{"id":"0199a1b2-0000-7000-8000-000000000003","lopnummer":1,"version":1}""");

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var problem = await db.LasProblemAsync(user, command.Orsak.ProblemId!.Value, cancellationToken);
            problem.KravUtkast(user, LagesbildRatt.Skriv, version: null);
            await new Orsakstrad(db).KravForalderAsync(
                command.Id,
                problem.ProblemId!.Value,
                command.Orsak.ForalderOrsakId,
                cancellationToken
            );

            var args = new
            {
                command.Id,
                command.Orsak.ProblemId,
                command.Orsak.Text,
                Typ = $"{command.Orsak.Typ}",
                Perspektiv = $"{command.Orsak.Perspektiv}",
                command.Orsak.ForalderOrsakId,
                Paverkbar = $"{command.Orsak.Paverkbar}",
                Rutinaktivitet = command.Orsak.Rutinaktivitet?.ToString(),
                SkapadAv = user.Id,
            };
            var rad = await db.SingleOrDefaultAsync<Row>(Insert, args, cancellationToken);
            await db.RaknaUppAsync(problem, cancellationToken);
            return new(command.Id, rad!.Lopnummer, rad.Version);
        }
    }

    private sealed record Row(int Lopnummer, int Version);

    private const string Insert = """
        insert into lagesbild.orsak
            (id, problem_id, lopnummer, text, typ, perspektiv, foralder_orsak_id, paverkbar, rutinaktivitet, skapad_av)
        select @Id, @ProblemId, coalesce(max(lopnummer), 0) + 1, @Text, @Typ, @Perspektiv, @ForalderOrsakId,
               @Paverkbar, @Rutinaktivitet, @SkapadAv
          from lagesbild.orsak
         where problem_id = @ProblemId
        returning lopnummer, version
        """;
}
