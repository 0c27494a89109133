using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Uppdatera lägesbild: replaces what a draft says. Its kind and area stay as they were.</summary>
internal static class UppdateraLagesbild
{
    /// <summary>Allt som kan ändras i ett utkast. Det som utelämnas töms.</summary>
    /// <param name="Rubrik">Rubrik.</param>
    /// <param name="Part">Organisationens kod; måste anges för en egen lägesbild.</param>
    /// <param name="PeriodFran">Periodens första dag.</param>
    /// <param name="PeriodTill">Periodens sista dag.</param>
    /// <param name="KartlaggningBrottslighet">Brottslighetens omfattning och utveckling.</param>
    /// <param name="KartlaggningKonsekvenser">Brottslighetens konsekvenser.</param>
    /// <param name="AnnanInformation">Annan relevant information.</param>
    /// <param name="Analys">Nuläge och möjlig utveckling.</param>
    /// <param name="Kallor">Underlag som lägesbilden bygger på.</param>
    /// <param name="Delbilder">Egna lägesbilder som en gemensam lägesbild bygger på.</param>
    public sealed record Request(
        [Required, StringLength(200)] string Rubrik,
        string? Part,
        [Required] DateOnly? PeriodFran,
        [Required] DateOnly? PeriodTill,
        [StringLength(20000)] string? KartlaggningBrottslighet,
        [StringLength(20000)] string? KartlaggningKonsekvenser,
        [StringLength(20000)] string? AnnanInformation,
        [StringLength(20000)] string? Analys,
        [MaxLength(100)] IReadOnlyList<SkapaLagesbild.Kalla>? Kallor,
        [MaxLength(100)] IReadOnlyList<Guid>? Delbilder
    );

    public sealed record Response(Guid Id, LagesbildStatus Status, int Version);

    internal sealed record Command(Guid Id, int Version, Request Lagesbild) : ICommand<Response>, IValidated
    {
        public string Subject => $"lagesbild/{Id}";

        public IEnumerable<FieldError> Validate() => LagesbildRules.Period(Lagesbild.PeriodFran, Lagesbild.PeriodTill);
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
            .WithName("uppdateraLagesbild")
            .WithSummary("Ändra ett utkast till lägesbild")
            .WithDescription(
                "Ersätter utkastets innehåll. Slag och område ligger fast. En delbild vars problem har beslut kan inte tas bort (422). En fastställd lägesbild ändras aldrig: 409 lagesbild-ej-utkast."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample(
                """
                {"rubrik":"Järva första halvåret 2026","part":null,"periodFran":"2026-01-01","periodTill":"2026-06-30",
                "kartlaggningBrottslighet":"Anmälda rån minskar, skadegörelse ökar.","kartlaggningKonsekvenser":"Färre rör sig på torget.",
                "annanInformation":null,"analys":"Platsen saknar väktare.","kallor":[{"namn":"Trygghetsmätningen","hamtad":"2026-09-01"}],
                "delbilder":[]}
                """
            )
            .WithResponseExample(
                200,
                """{"id":"0199a1b2-0000-7000-8000-000000000001","status":"Utkast","version":2}"""
            );

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var bild = command.Lagesbild;
            var current = await db.LasLagesbildAsync(user, command.Id, cancellationToken);
            current.KravUtkast(user, LagesbildRatt.Skriv, command.Version);
            var referenser = new Referenser(db, user, mediator);
            FieldError[] fel =
            [
                .. LagesbildRules.Parter(current.Typ, bild.Part, bild.Delbilder),
                .. await referenser.PartAsync(current.Typ, bild.Part, cancellationToken),
                .. await referenser.DelbilderAsync(bild.Delbilder, cancellationToken),
                .. await new Sifferkontroll(user, mediator).FelAsync(
                    cancellationToken,
                    ("#/kartlaggningBrottslighet", bild.KartlaggningBrottslighet),
                    ("#/kartlaggningKonsekvenser", bild.KartlaggningKonsekvenser),
                    ("#/annanInformation", bild.AnnanInformation),
                    ("#/analys", bild.Analys)
                ),
            ];
            if (fel.Length > 0)
                throw ProblemException.Invalid(fel);

            var delbilder = await db.DelbilderAsync(user, command.Id, bild.Delbilder, cancellationToken);
            var version = await db.SingleOrDefaultAsync<int>(Update, Parameters(command, delbilder), cancellationToken);
            return new(command.Id, LagesbildStatus.Utkast, version);
        }

        private static object Parameters(Command command, Guid[] delbilder) =>
            new
            {
                command.Id,
                command.Lagesbild.Rubrik,
                command.Lagesbild.Part,
                command.Lagesbild.PeriodFran,
                command.Lagesbild.PeriodTill,
                command.Lagesbild.KartlaggningBrottslighet,
                command.Lagesbild.KartlaggningKonsekvenser,
                command.Lagesbild.AnnanInformation,
                command.Lagesbild.Analys,
                Kallor = JsonSerializer.Serialize(command.Lagesbild.Kallor ?? [], Json.Options),
                Delbilder = delbilder,
            };
    }

    private const string Update = """
        update lagesbild.lagesbild
           set rubrik                    = @Rubrik,
               part                      = @Part,
               period_fran               = @PeriodFran,
               period_till               = @PeriodTill,
               kartlaggning_brottslighet = @KartlaggningBrottslighet,
               kartlaggning_konsekvenser = @KartlaggningKonsekvenser,
               annan_information         = @AnnanInformation,
               analys                    = @Analys,
               kallor                    = @Kallor::jsonb,
               delbilder                 = @Delbilder,
               version                   = version + 1
         where id = @Id
        returning version
        """;
}
