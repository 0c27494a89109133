using System.ComponentModel.DataAnnotations;
using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Uppdatera orsak: replaces what a cause in a draft says, or moves it in the tree. Its number stays.</summary>
internal static class UppdateraOrsak
{
    /// <summary>Allt som kan ändras i en orsak. Det som utelämnas töms.</summary>
    /// <param name="Text">Orsaken.</param>
    /// <param name="Typ">Direkt eller bakomliggande (indirekt).</param>
    /// <param name="Perspektiv">Vilken sida av brottstriangeln orsaken gäller.</param>
    /// <param name="ForalderOrsakId">Orsaken ovanför i orsaksträdet, i samma problem.</param>
    /// <param name="Paverkbar">Om parterna kan påverka orsaken.</param>
    /// <param name="Rutinaktivitet">Vilken av rutinaktivitetsteorins förutsättningar för brott orsaken är.</param>
    public sealed record Request(
        [Required, StringLength(2000)] string Text,
        [Required] Orsakstyp? Typ,
        [Required] Orsaksperspektiv? Perspektiv,
        Guid? ForalderOrsakId,
        [Required] Paverkbarhet? Paverkbar,
        Rutinaktivitet? Rutinaktivitet = null
    );

    public sealed record Response(Guid Id, int Version);

    internal sealed record Command(Guid Id, int Version, Request Orsak) : ICommand<Response>
    {
        public string Subject => $"orsak/{Id}";
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
            .WithName("uppdateraOrsak")
            .WithSummary("Ändra en orsak")
            .WithDescription(
                "Ersätter orsakens innehåll i ett utkast, eller flyttar den i trädet. En orsak kan inte ligga under sig själv (422). I en fastställd lägesbild ändras inget: 409 lagesbild-ej-utkast. Lägesbildens version ökar."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample(
                """
                {"text":"Torget är mörkt och saknar vuxna efter kl. 18.","typ":"Direkt","perspektiv":"PlatsSituation","foralderOrsakId":null,
                "paverkbar":"Delvis","rutinaktivitet":null}
                """
            )
            .WithResponseExample(200, """{"id":"0199a1b2-0000-7000-8000-000000000003","version":2}""");

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var current = await db.LasOrsakAsync(user, command.Id, cancellationToken);
            current.KravUtkast(user, LagesbildRatt.Skriv, command.Version);
            await new Orsakstrad(db).KravForalderAsync(
                command.Id,
                current.ProblemId!.Value,
                command.Orsak.ForalderOrsakId,
                cancellationToken
            );

            var args = new
            {
                command.Id,
                command.Orsak.Text,
                Typ = $"{command.Orsak.Typ}",
                Perspektiv = $"{command.Orsak.Perspektiv}",
                command.Orsak.ForalderOrsakId,
                Paverkbar = $"{command.Orsak.Paverkbar}",
                Rutinaktivitet = command.Orsak.Rutinaktivitet?.ToString(),
            };
            var version = await db.SingleOrDefaultAsync<int>(Update, args, cancellationToken);
            await db.RaknaUppAsync(current, cancellationToken);
            return new(command.Id, version);
        }
    }

    private const string Update = """
        update lagesbild.orsak
           set text              = @Text,
               typ               = @Typ,
               perspektiv        = @Perspektiv,
               foralder_orsak_id = @ForalderOrsakId,
               paverkbar         = @Paverkbar,
               rutinaktivitet    = @Rutinaktivitet,
               version           = version + 1
         where id = @Id
        returning version
        """;
}
