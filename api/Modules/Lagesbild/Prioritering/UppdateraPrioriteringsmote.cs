using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Uppdatera prioriteringsmöte: the day, who meets and who is there, while the meeting is open.</summary>
internal static class UppdateraPrioriteringsmote
{
    /// <summary>Det som kan ändras i ett öppet möte.</summary>
    /// <param name="Datum">Mötets dag.</param>
    /// <param name="Organ">Vem som möts.</param>
    /// <param name="Narvarande">Närvarande, som roller och organisationer.</param>
    public sealed record Request(
        [Required] DateOnly? Datum,
        [Required, StringLength(200)] string Organ,
        [Required, MaxLength(50)] IReadOnlyList<Narvarande> Narvarande
    );

    public sealed record Response(Guid Id, Motesstatus Status, int Version);

    internal sealed record Command(Guid Id, int Version, Request Mote) : ICommand<Response>
    {
        [JsonIgnore]
        public string Subject => $"prioriteringsmote/{Id}";
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
            .WithName("uppdateraPrioriteringsmote")
            .WithSummary("Ändra ett prioriteringsmöte")
            .WithDescription(
                "Ändrar dag, organ och närvarande. Ett avslutat möte ändras aldrig: 409 prioriteringsmote-avslutat."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample(
                """
                {"datum":"2026-10-01","organ":"Lokal styrgrupp Järva",
                "narvarande":[{"roll":"stadsdelsdirektör","organisation":"sdf-jarva"}]}
                """
            )
            .WithResponseExample(200, """{"id":"0199a1b2-0000-7000-8000-000000000051","status":"Oppet","version":2}""");

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var current = await db.LasMoteAsync(user, command.Id, cancellationToken);
            current.KravOppet(user, LagesbildRatt.Skriv, command.Version);
            await mediator.KravNarvarandeAsync(command.Mote.Narvarande, cancellationToken);
            var args = new
            {
                command.Id,
                command.Mote.Datum,
                command.Mote.Organ,
                Narvarande = Prioriteringsmote.Lagra(command.Mote.Narvarande),
            };
            return (await db.SingleOrDefaultAsync<Response>(Update, args, cancellationToken))!;
        }
    }

    private const string Update = """
        update lagesbild.prioriteringsmote
           set datum = @Datum, organ = @Organ, narvarande = @Narvarande::jsonb, version = version + 1
         where id = @Id
        returning id, status, version
        """;
}
