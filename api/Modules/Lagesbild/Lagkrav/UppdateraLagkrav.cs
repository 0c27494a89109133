using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Uppdatera lagkrav: the limit, its warnings and its source, and whether a lawyer has read it.</summary>
internal static class UppdateraLagkrav
{
    /// <summary>Det som kan ändras i ett lagkrav. Lagen och kontrollen ligger fast.</summary>
    /// <param name="Paragraf">Paragrafen, till exempel 6 §.</param>
    /// <param name="Kortnamn">Kravet i korthet.</param>
    /// <param name="GransManader">Hur gammal lägesbilden får bli, i månader. Bara för kravet med klocka.</param>
    /// <param name="Varningar">Två stigande tal under gränsen: snart och brådskande. Bara för kravet med klocka.</param>
    /// <param name="Kalla">Var kravet står att läsa.</param>
    /// <param name="Verifierad">true = en jurist har granskat paragraf, gräns och källa mot lagtexten.</param>
    public sealed record Request(
        [Required, StringLength(50)] string Paragraf,
        [Required, StringLength(200)] string Kortnamn,
        [Range(1, 120)] int? GransManader,
        [MaxLength(2)] IReadOnlyList<int>? Varningar,
        [Required, StringLength(500)] string Kalla,
        [Required] bool? Verifierad
    );

    internal sealed record Command(string Kod, int Version, Request Krav) : ICommand<Lagkrav>
    {
        [JsonIgnore]
        public string Subject => $"lagkrav/{Kod}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPut(
                "/{kod}",
                async (string kod, Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var lagkrav = await mediator.Send(new Command(kod, http.Request.ReadIfMatch(), body), ct);
                    http.Response.WriteETag(lagkrav.Version);
                    return TypedResults.Ok(lagkrav);
                }
            )
            .RequireAuthorization(LagkravRatt.Skriv)
            .WithName("uppdateraLagkrav")
            .WithSummary("Ändra ett lagkrav")
            .WithDescription(
                "Ändrar gräns, varningar och källa. De gäller genast för alla klockor: områdessidan, arbetslistan och stadens lägesbilder. Bara kravet med kontrollen Lagesbildsalder har gräns och varningar; där är båda obligatoriska (422)."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample(
                """
                {"paragraf":"6 §","kortnamn":"Lägesbilden hålls uppdaterad: minst vartannat år","gransManader":24,"varningar":[18,21],
                "kalla":"Lag (2023:196), 6 §.","verifierad":true}
                """
            )
            .WithResponseExample(200, Lagkrav.Exempel);

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator, TimeProvider clock)
        : IRequestHandler<Command, Lagkrav>
    {
        public async Task<Lagkrav> Handle(Command command, CancellationToken cancellationToken)
        {
            var current = await mediator.Send(new HamtaLagkrav.Query(command.Kod), cancellationToken);
            if (current.Version != command.Version)
                throw ProblemException.Stale(current.Version);
            if (Klocka(current.Kontroll, command.Krav).ToList() is { Count: > 0 } fel)
                throw ProblemException.Invalid(fel);
            var krav = command.Krav;
            var args = new
            {
                command.Kod,
                command.Version,
                krav.Paragraf,
                krav.Kortnamn,
                krav.GransManader,
                Varningar = krav.Varningar?.ToArray() ?? [],
                krav.Kalla,
                krav.Verifierad,
                Jag = user.Id,
                Nu = clock.GetUtcNow(),
            };
            if (await db.ExecuteAsync(Update, args, cancellationToken) == 0)
                throw ProblemException.Stale();
            return await mediator.Send(new HamtaLagkrav.Query(command.Kod), cancellationToken);
        }
    }

    private static IEnumerable<FieldError> Klocka(Lagkravskontroll kontroll, Request krav)
    {
        var (grans, varningar) = (krav.GransManader, krav.Varningar ?? []);
        if (kontroll != Lagkravskontroll.Lagesbildsalder)
        {
            if (grans is not null)
                yield return new("#/gransManader", "Det här kravet har ingen klocka: utelämna gränsen.");
            if (varningar.Count > 0)
                yield return new("#/varningar", "Det här kravet har ingen klocka: utelämna varningarna.");
            yield break;
        }
        if (grans is null)
            yield return new("#/gransManader", "Ange efter hur många månader lägesbilden är försenad.");
        if (varningar.Count != 2 || varningar[0] < 1 || varningar[0] >= varningar[1] || varningar[1] >= grans)
            yield return new("#/varningar", "Ange två stigande antal månader, båda mindre än gränsen.");
    }

    private const string Update = """
        update lagesbild.lagkrav
           set paragraf      = @Paragraf,
               kortnamn      = @Kortnamn,
               grans_manader = @GransManader,
               varningar     = @Varningar,
               kalla         = @Kalla,
               verifierad    = @Verifierad,
               andrad_av     = @Jag,
               andrad_at     = @Nu,
               version       = version + 1
         where kod = @Kod
           and version = @Version
        """;
}
