using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Registrera EST-rapport: the week is reported, also when there was nothing to report. No row means no report.</summary>
internal static class RegistreraEstRapport
{
    /// <summary>Veckans rapport.</summary>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="Vecka">ISO-veckan, till exempel 2026-W47.</param>
    /// <param name="IngetAttRapportera">true när veckan var lugn; då får inga egna iakttagelser finnas.</param>
    public sealed record Request(
        [Required] string Omrade,
        [Required, StringLength(8)] string Vecka,
        [Required] bool? IngetAttRapportera
    );

    /// <summary>Rapporten som den togs emot.</summary>
    /// <param name="Id">Rapportens id.</param>
    /// <param name="AntalIakttagelser">Mina iakttagelser i området den veckan.</param>
    public sealed record Response(
        Guid Id,
        string Omrade,
        string Vecka,
        bool IngetAttRapportera,
        long AntalIakttagelser
    );

    internal sealed record Command(Request Rapport) : ICommand<Response>, IValidated
    {
        [JsonIgnore]
        public Guid Id { get; } = Guid.CreateVersion7();

        [JsonIgnore]
        public string Subject => $"est-rapport/{Id}";

        public IEnumerable<FieldError> Validate()
        {
            if (VeckoRules.Mandag(Rapport.Vecka) is null)
                yield return new("#/vecka", "Veckan ska skrivas som 2026-W47.");
        }
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "",
                async (Request body, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(body), ct);
                    return TypedResults.Created($"{Pipeline.ApiRoot}/est-rapporter/{response.Id}", response);
                }
            )
            .RequireAuthorization(IakttagelseRatt.Iaktta)
            .WithName("registreraEstRapport")
            .WithSummary("Lämna veckans rapport")
            .WithDescription(
                "Säger att veckan är rapporterad. Inget att rapportera är också en rapport. En rapport per rapportör, område och vecka "
                    + "(annars 409 est-rapport-finns); iakttagelser kan läggas till efteråt."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(422)
            .WithRequestExample("""{"omrade":"jarva","vecka":"2026-W47","ingetAttRapportera":false}""")
            .WithResponseExample(
                201,
                """
                {"id":"0199a1b2-0000-7000-8000-000000000042","omrade":"jarva","vecka":"2026-W47","ingetAttRapportera":false,"antalIakttagelser":3}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var (omrade, vecka, inget) = command.Rapport;
            user.KravOmrade(IakttagelseRatt.Iaktta, omrade);
            if (VeckoRules.Mandag(vecka) > clock.Today())
                throw ProblemException.Invalid(new FieldError("#/vecka", "Veckan har inte börjat."));
            var args = new
            {
                command.Id,
                Jag = user.Id,
                Omrade = omrade,
                Vecka = vecka,
                Inget = inget,
                Nu = clock.GetUtcNow(),
            };
            var antal = await db.SingleOrDefaultAsync<long>(SelectAntal, args, cancellationToken);
            if (inget == true && antal > 0)
                throw ProblemException.Invalid(
                    new FieldError("#/ingetAttRapportera", $"Du har lämnat {antal} iakttagelser den veckan.")
                );
            if (await db.ExecuteAsync(Insert, args, cancellationToken) == 0)
                throw IakttagelseProblem.RapportFinns(vecka);
            return new(command.Id, omrade, vecka, inget!.Value, antal);
        }
    }

    private const string SelectAntal = """
        select count(*)
          from lagesbild.iakttagelse
         where skapad_av = @Jag
           and omrade = @Omrade
           and vecka = @Vecka
           and borttagen_at is null
        """;

    private const string Insert = """
        insert into lagesbild.est_rapport (id, rapportor, omrade, vecka, inget_att_rapportera, created_at)
        values (@Id, @Jag, @Omrade, @Vecka, @Inget, @Nu)
            on conflict do nothing
        """;
}
