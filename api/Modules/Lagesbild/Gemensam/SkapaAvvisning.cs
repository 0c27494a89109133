using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Skapa avvisning: a person says that two problems are not the same; nobody is asked about them again.</summary>
internal static class SkapaAvvisning
{
    /// <summary>Två problem i delbilderna som inte är samma.</summary>
    /// <param name="Delproblem">Problemen: ett i en av stadens lägesbilder och ett i en av polisens.</param>
    /// <param name="Skal">Varför de inte är samma.</param>
    public sealed record Request(
        [Required, MinLength(2), MaxLength(2)] IReadOnlyList<Guid> Delproblem,
        [StringLength(2000)] string? Skal
    );

    /// <summary>Avvisningen.</summary>
    /// <param name="Id">Avvisningens id.</param>
    /// <param name="Version">Versionen, samma som i ETag.</param>
    public sealed record Response(Guid Id, int Version);

    internal sealed record Command(Guid LagesbildId, Request Avvisning) : ICommand<Response>
    {
        [JsonIgnore]
        public Guid Id { get; } = Guid.CreateVersion7();

        [JsonIgnore]
        public string Subject => $"lagesbild/{LagesbildId}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "/{id:guid}/avvisningar",
                async (Guid id, Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(id, body), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Created(
                        $"{Pipeline.ApiRoot}/lagesbilder/{id}/avvisningar/{response.Id}",
                        response
                    );
                }
            )
            .RequireAuthorization(LagesbildRatt.Skriv)
            .WithName("skapaAvvisning")
            .WithSummary("Avvisa ett förslag om att två problem är samma")
            .WithDescription(
                "Ett av stadens problem och ett av polisens är inte samma. Paret föreslås inte mer för någon; i /lagesbilder/{id}/sammanstallning "
                    + "står det bland de avvisade, och avvisningen kan tas tillbaka. Problemen ska finnas i lägesbildens delbilder och vänta på "
                    + "beslut (409 delproblem-sammanfort). Ett par avvisas en gång (409 forslag-avvisat)."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(422)
            .WithRequestExample(
                """
                {"delproblem":["0199a1b2-0000-7000-8000-000000000012","0199a1b2-0000-7000-8000-000000000013"],
                "skal":"Det ena gäller torget, det andra gångvägen."}
                """
            )
            .WithResponseExample(201, """{"id":"0199a1b2-0000-7000-8000-000000000071","version":1}""");

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var bild = await db.LasLagesbildAsync(user, command.LagesbildId, cancellationToken);
            bild.KravGemensamtUtkast(user);
            var (stadens, polisens) = await ParAsync(command, cancellationToken);
            var args = new
            {
                command.Id,
                command.LagesbildId,
                Stadens = stadens.Id,
                Polisens = polisens.Id,
                Skal = string.IsNullOrWhiteSpace(command.Avvisning.Skal) ? null : command.Avvisning.Skal,
                AvvisadAv = user.Id,
            };
            if (await db.ExecuteAsync(Insert, args, cancellationToken) == 0)
                throw GemensamProblem.ForslagAvvisat(stadens.Rubrik, polisens.Rubrik);
            return new(command.Id, 1);
        }

        private async Task<(Delproblem.Rad Stadens, Delproblem.Rad Polisens)> ParAsync(
            Command command,
            CancellationToken cancellationToken
        )
        {
            var rader = await new Delproblem(db, user, mediator).KravAsync(
                command.LagesbildId,
                command.Avvisning.Delproblem,
                null,
                cancellationToken
            );
            var sidor = await mediator.SidorAsync(rader.Select(rad => rad.Part), cancellationToken);
            var stadens = rader.Where(rad => sidor[rad.Part] == Sida.Staden).ToList();
            var polisens = rader.Where(rad => sidor[rad.Part] == Sida.Polisen).ToList();
            return stadens is [var ena] && polisens is [var andra]
                ? (ena, andra)
                : throw ProblemException.Invalid(
                    new FieldError("#/delproblem", "Ange ett av stadens problem och ett av polisens.")
                );
        }
    }

    private const string Insert = """
        insert into lagesbild.avvisning (id, lagesbild_id, stadens_problem_id, polisens_problem_id, skal, avvisad_av)
        values (@Id, @LagesbildId, @Stadens, @Polisens, @Skal, @AvvisadAv)
            on conflict (lagesbild_id, stadens_problem_id, polisens_problem_id) where borttagen_at is null do nothing
        """;
}
