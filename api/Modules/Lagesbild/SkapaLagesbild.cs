using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Skapa lägesbild: a draft for an area and a period.</summary>
internal static class SkapaLagesbild
{
    /// <summary>Ett utkast till lägesbild.</summary>
    /// <param name="Rubrik">Rubrik.</param>
    /// <param name="Typ">Lägesbildens slag. Lagstadgad gäller hela kommunen.</param>
    /// <param name="Part">Organisationens kod; måste anges för en egen lägesbild.</param>
    /// <param name="Omrade">Områdets kod.</param>
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
        [Required] Lagesbildstyp? Typ,
        string? Part,
        [Required] string Omrade,
        [Required] DateOnly? PeriodFran,
        [Required] DateOnly? PeriodTill,
        [StringLength(20000)] string? KartlaggningBrottslighet,
        [StringLength(20000)] string? KartlaggningKonsekvenser,
        [StringLength(20000)] string? AnnanInformation,
        [StringLength(20000)] string? Analys,
        [MaxLength(100)] IReadOnlyList<Kalla>? Kallor,
        [MaxLength(100)] IReadOnlyList<Guid>? Delbilder
    );

    /// <summary>Ett underlag.</summary>
    /// <param name="Namn">Källans namn, till exempel Stockholmsenkäten.</param>
    /// <param name="Hamtad">Dagen då underlaget hämtades.</param>
    public sealed record Kalla([Required, StringLength(200)] string Namn, DateOnly? Hamtad);

    public sealed record Response(Guid Id, LagesbildStatus Status, int Version);

    internal sealed record Command(Request Lagesbild) : ICommand<Response>, IValidated
    {
        [JsonIgnore]
        public Guid Id { get; } = Guid.CreateVersion7();

        [JsonIgnore]
        public string Subject => $"lagesbild/{Id}";

        public IEnumerable<FieldError> Validate() =>
            LagesbildRules
                .Period(Lagesbild.PeriodFran, Lagesbild.PeriodTill)
                .Concat(LagesbildRules.Parter(Lagesbild.Typ, Lagesbild.Part, Lagesbild.Delbilder));
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "",
                async (Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(body), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Created($"{Pipeline.ApiRoot}/lagesbilder/{response.Id}", response);
                }
            )
            .RequireAuthorization(LagesbildRatt.Skriv)
            .WithName("skapaLagesbild")
            .WithSummary("Skapa ett utkast till lägesbild")
            .WithDescription(
                "Skapar ett utkast för ett område och en period. En egen lägesbild har en part, en gemensam kan ha delbilder och en lagstadgad gäller hela kommunen (2023:196, 4 §). Bryter något mot det pekas fälten ut i errors (422)."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(422)
            .WithRequestExample(
                """
                {"rubrik":"Järva första halvåret 2026","typ":"Gemensam","part":null,"omrade":"jarva","periodFran":"2026-01-01",
                "periodTill":"2026-06-30","kartlaggningBrottslighet":"Anmälda rån minskar, skadegörelse ökar.",
                "kartlaggningKonsekvenser":"Färre rör sig på torget efter kl. 20.","annanInformation":null,"analys":"Platsen saknar väktare.",
                "kallor":[{"namn":"Trygghetsmätningen","hamtad":"2026-09-01"}],"delbilder":[]}
                """
            )
            .WithResponseExample(
                201,
                """{"id":"0199a1b2-0000-7000-8000-000000000001","status":"Utkast","version":1}"""
            );

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var bild = command.Lagesbild;
            user.KravOmrade(LagesbildRatt.Skriv, bild.Omrade);
            if (bild.Typ == Lagesbildstyp.Extremism)
                user.KravOmrade(LagesbildRatt.Extremism, bild.Omrade);
            var referenser = new Referenser(db, user, mediator);
            FieldError[] fel =
            [
                .. await referenser.OmradeAsync(bild.Typ!.Value, bild.Omrade, cancellationToken),
                .. await referenser.PartAsync(bild.Typ!.Value, bild.Part, cancellationToken),
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

            var version = await db.SingleOrDefaultAsync<int>(Insert, Parameters(command), cancellationToken);
            return new(command.Id, LagesbildStatus.Utkast, version);
        }

        private object Parameters(Command command) =>
            new
            {
                command.Id,
                command.Lagesbild.Rubrik,
                Typ = $"{command.Lagesbild.Typ}",
                command.Lagesbild.Part,
                command.Lagesbild.Omrade,
                command.Lagesbild.PeriodFran,
                command.Lagesbild.PeriodTill,
                command.Lagesbild.KartlaggningBrottslighet,
                command.Lagesbild.KartlaggningKonsekvenser,
                command.Lagesbild.AnnanInformation,
                command.Lagesbild.Analys,
                Kallor = JsonSerializer.Serialize(command.Lagesbild.Kallor ?? [], Json.Options),
                Delbilder = command.Lagesbild.Delbilder?.Distinct().ToArray() ?? [],
                SkapadAv = user.Id,
            };
    }

    private const string Insert = """
        insert into lagesbild.lagesbild
            (id, rubrik, typ, part, omrade, period_fran, period_till, kartlaggning_brottslighet,
             kartlaggning_konsekvenser, annan_information, analys, kallor, delbilder, skapad_av)
        values
            (@Id, @Rubrik, @Typ, @Part, @Omrade, @PeriodFran, @PeriodTill, @KartlaggningBrottslighet,
             @KartlaggningKonsekvenser, @AnnanInformation, @Analys, @Kallor::jsonb, @Delbilder, @SkapadAv)
        returning version
        """;
}
