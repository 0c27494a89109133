using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Uppdatera trygghetsvandring: the day, the way or the numbers were written wrong.</summary>
internal static class UppdateraTrygghetsvandring
{
    /// <summary>Vandringens uppgifter. Området ändras inte.</summary>
    /// <param name="Datum">Dagen.</param>
    /// <param name="Rutt">Vägen som gicks, i ord.</param>
    /// <param name="Deltagare">Antal deltagare per grupp.</param>
    public sealed record Request(
        [Required] DateOnly? Datum,
        [Required, StringLength(2000)] string Rutt,
        [Required, MaxLength(20)] IReadOnlyList<Deltagare> Deltagare
    );

    public sealed record Response(Guid Id, int Version);

    internal sealed record Command(Guid Id, int Version, Request Vandring) : ICommand<Response>
    {
        public string Subject => $"trygghetsvandring/{Id}";
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
            .WithName("uppdateraTrygghetsvandring")
            .WithSummary("Ändra en trygghetsvandring")
            .WithDescription("Rättar dag, väg och antal. Iakttagelserna påverkas inte.")
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample(
                """{"datum":"2026-11-12","rutt":"Från Kista torg till Kista träff.","deltagare":[{"grupp":"Boende","antal":10}]}"""
            )
            .WithResponseExample(200, """{"id":"0199a1b2-0000-7000-8000-000000000045","version":2}""");

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var vandring = command.Vandring;
            var args = new
            {
                command.Id,
                Omraden = user.OmradenMed(IakttagelseRatt.Las),
                vandring.Datum,
                vandring.Rutt,
                Deltagare = JsonSerializer.Serialize(vandring.Deltagare, Json.Options),
            };
            var current =
                await db.SingleOrDefaultAsync<Current>(SelectForUpdate, args, cancellationToken)
                ?? throw TrygghetsvandringProblem.Saknas(command.Id);
            user.KravOmrade(LagesbildRatt.Skriv, current.Omrade);
            if (current.Version != command.Version)
                throw ProblemException.Stale(current.Version);
            var fel = TrygghetsvandringRules.Granska(vandring.Datum, vandring.Deltagare, clock.Today()).ToList();
            if (fel.Count > 0)
                throw ProblemException.Invalid(fel);
            return (await db.SingleOrDefaultAsync<Response>(Update, args, cancellationToken))!;
        }
    }

    private sealed record Current(string Omrade, int Version);

    private const string SelectForUpdate = """
        select omrade, version
          from lagesbild.trygghetsvandring
         where id = @Id
           and omrade = any(@Omraden)
           for update
        """;

    private const string Update = """
        update lagesbild.trygghetsvandring
           set datum = @Datum, rutt = @Rutt, deltagare = @Deltagare::jsonb, version = version + 1
         where id = @Id
        returning id, version
        """;
}
