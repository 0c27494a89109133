using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Skapa upplåsning: whoever answers for the decided report opens its figures for one delivery, which somebody else makes.
/// </summary>
internal static class SkapaUpplasning
{
    /// <summary>En upplåsning för en leverans.</summary>
    /// <param name="Rapport">Rapporten vars lås öppnas, som den står i GET /periodlas.</param>
    /// <param name="Datamangd">Datamängden som får levereras.</param>
    /// <param name="Omraden">Områdena som öppnas; utelämnat = alla i låset som jag får låsa upp.</param>
    /// <param name="Anledning">Varför; följer med varje värde som ändras.</param>
    /// <param name="GiltigTill">Sista dagen som den kan användas, högst 31 dagar fram.</param>
    public sealed record Request(
        [Required, StringLength(200)] string Rapport,
        [Required, StringLength(100)] string Datamangd,
        IReadOnlyList<string>? Omraden,
        [Required, StringLength(500, MinimumLength = 3)] string Anledning,
        [Required] DateOnly? GiltigTill
    );

    internal sealed record Command(Request Upplasning) : ICommand<Upplasningssvar>
    {
        [JsonIgnore]
        public Guid Id { get; } = Guid.CreateVersion7();

        [JsonIgnore]
        public string Subject => $"upplasning/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "",
                async (Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(body), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Created($"{Pipeline.ApiRoot}/upplasningar/{response.Id}", response);
                }
            )
            .RequireAuthorization(ImportRatt.Lasupp)
            .WithName("skapaUpplasning")
            .WithSummary("Lås upp låsta perioder för en leverans")
            .WithDescription(
                "Öppnar det som en beslutad rapport har låst, för en enda leverans till en datamängd. Den som har indikatorer:importera i "
                    + "området levererar som vanligt. Anledningen följer med varje värde som ändras, och när leveransen är lagrad är "
                    + "perioden låst igen. Kräver indikatorer:lasupp i varje område."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(422)
            .WithRequestExample(
                """
                {"rapport":"rapporttillfälle 2026-T1","datamangd":"ANMALDA-BROTT","omraden":["jarva"],
                "anledning":"Brå har rättat februari.","giltigTill":"2026-06-15"}
                """
            )
            .WithResponseExample(201, Upplasning.Exempel);

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator, TimeProvider clock)
        : IRequestHandler<Command, Upplasningssvar>
    {
        public async Task<Upplasningssvar> Handle(Command command, CancellationToken cancellationToken)
        {
            var ny = command.Upplasning;
            var idag = clock.Today();
            KravDag(ny.GiltigTill!.Value, idag);
            var args = new
            {
                command.Id,
                ny.Rapport,
                ny.Datamangd,
                Omraden = await OmradenAsync(ny, cancellationToken),
                ny.Anledning,
                ny.GiltigTill,
                Idag = idag,
                Anvandare = user.Id,
                Nu = clock.GetUtcNow(),
            };
            if (await db.SingleOrDefaultAsync<int>(Las, args, cancellationToken) == 0)
                throw ProblemException.Invalid(
                    new FieldError("#/datamangd", $"Datamängden {ny.Datamangd} finns inte.")
                );
            if (await db.SingleOrDefaultAsync<bool>(SelectOppen, args, cancellationToken))
                throw Upplasning.Finns(ny.Rapport, ny.Datamangd);
            await db.ExecuteAsync(Insert, args, cancellationToken);
            return await mediator.Send(new HamtaUpplasning.Query(command.Id), cancellationToken);
        }

        private static void KravDag(DateOnly dag, DateOnly idag)
        {
            if (dag < idag || dag > idag.AddDays(Upplasning.FlestDagar))
                throw ProblemException.Invalid(
                    new FieldError("#/giltigTill", $"Dagen ska vara i dag eller inom {Upplasning.FlestDagar} dagar.")
                );
        }

        private async Task<string[]> OmradenAsync(Request ny, CancellationToken cancellationToken)
        {
            foreach (var omrade in ny.Omraden ?? [])
                user.KravOmrade(ImportRatt.Lasupp, omrade);
            var lasta = await db.ListAsync<string>(
                SelectLasta,
                new { ny.Rapport, Omraden = user.OmradenMed(ImportRatt.Lasupp) },
                cancellationToken
            );
            if (lasta.Count == 0)
                throw ProblemException.Invalid(
                    new FieldError("#/rapport", $"Inga perioder som du får låsa upp är låsta av {ny.Rapport}.")
                );
            if (ny.Omraden is not { Count: > 0 } begarda)
                return [.. lasta];
            return begarda.Except(lasta, StringComparer.Ordinal).FirstOrDefault() is { } olast
                ? throw ProblemException.Invalid(new FieldError("#/omraden", $"{olast} är inte låst av {ny.Rapport}."))
                : [.. begarda.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        }
    }

    private const string SelectLasta = """
        select omrade
          from indikatorer.periodlas
         where rapport = @Rapport
           and omrade = any(@Omraden)
         order by omrade
        """;

    /// <summary>Two who unlock the same at once must see each other.</summary>
    private const string Las = """
        select count(*)::integer
          from (select kod from indikatorer.datamangd where kod = @Datamangd for no key update) as datamangd
        """;

    private const string SelectOppen =
        """
            select exists (
                select
                  from indikatorer.upplasning u
                 where u.rapport = @Rapport
                   and u.datamangd = @Datamangd
                   and u.omraden && @Omraden
                   and
            """
        + Upplasning.ArOppen
        + ")";

    private const string Insert = """
        insert into indikatorer.upplasning (id, rapport, datamangd, omraden, anledning, giltig_till, beslutad_av, beslutad)
        values (@Id, @Rapport, @Datamangd, @Omraden, @Anledning, @GiltigTill, @Anvandare, @Nu)
        """;
}
