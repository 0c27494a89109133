using System.ComponentModel.DataAnnotations;
using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Uppdatera problem: replaces what a problem in a draft says.</summary>
internal static class UppdateraProblem
{
    /// <summary>Allt som kan ändras i ett problem. Det som utelämnas töms.</summary>
    /// <param name="Rubrik">Rubrik.</param>
    /// <param name="Vad">Vad som händer.</param>
    /// <param name="Var">Var det händer: plats, inte personers adresser.</param>
    /// <param name="Nar">När det händer: tid på dygnet, veckodag, säsong.</param>
    /// <param name="VilkaDrabbas">Vilka grupper som drabbas.</param>
    /// <param name="VilkaOrsakar">Vilka grupper som orsakar det; aldrig enskilda.</param>
    /// <param name="HurUtfors">Hur det går till.</param>
    /// <param name="SedanNar">Sedan när.</param>
    /// <param name="Trend">Åt vilket håll det går.</param>
    /// <param name="Dimension">Brott, otrygghet eller ordningsstörning.</param>
    /// <param name="Indikatorer">Koder ur indikatorkatalogen, minst en.</param>
    /// <param name="Plats">Område, platsnamn eller ritad plats; aldrig en bostads adress.</param>
    /// <param name="Tidsmonster">Veckodagar, tider på dygnet och månader.</param>
    /// <param name="Drabbade">Vilka som drabbas, perspektiv för perspektiv.</param>
    /// <param name="Brottskodgrupper">Koder ur indikatorkatalogens brott.</param>
    public sealed record Request(
        [Required, StringLength(200)] string Rubrik,
        [Required, StringLength(5000)] string Vad,
        [Required, StringLength(2000)] string Var,
        [Required, StringLength(2000)] string Nar,
        [Required, StringLength(2000)] string VilkaDrabbas,
        [StringLength(2000)] string? VilkaOrsakar,
        [StringLength(2000)] string? HurUtfors,
        [StringLength(2000)] string? SedanNar,
        Problemtrend? Trend,
        [Required] Problemdimension? Dimension,
        [Required, MinLength(1), MaxLength(50)] IReadOnlyList<string> Indikatorer,
        Problemfordjupning.Plats? Plats = null,
        Problemfordjupning.Tidsmonster? Tidsmonster = null,
        [MaxLength(10)] IReadOnlyList<Problemfordjupning.Drabbad>? Drabbade = null,
        [MaxLength(50)] IReadOnlyList<string>? Brottskodgrupper = null
    );

    /// <summary>Problemets id och version, och det som bör ses över.</summary>
    /// <param name="Id">Problemets id.</param>
    /// <param name="Version">Versionen, samma som i ETag.</param>
    /// <param name="Varningar">Gatunummer i platsen, eller en ritad plats utanför området. Hindrar inte.</param>
    public sealed record Response(Guid Id, int Version, IReadOnlyList<Problemfordjupning.Varning> Varningar);

    internal sealed record Command(Guid Id, int Version, Request Problem) : ICommand<Response>, IValidated
    {
        public string Subject => $"problem/{Id}";

        public IEnumerable<FieldError> Validate() =>
            Problemfordjupning.Check(Problem.Var, Problem.Plats, Problem.Tidsmonster);
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
            .WithName("uppdateraProblem")
            .WithSummary("Ändra ett problem")
            .WithDescription(
                "Ersätter problemets innehåll i ett utkast. I en fastställd lägesbild ändras inget: 409 lagesbild-ej-utkast. En okänd indikator ger 422 med närmaste kända kod. Lägesbildens version ökar."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample(
                """
                {"rubrik":"Otrygghet vid torget","vad":"Grupper samlas och säljer narkotika öppet.","var":"Torget och tunnelbanans entré",
                "nar":"Vardagar kl. 16–22","vilkaDrabbas":"Boende, resenärer, näringsidkare","vilkaOrsakar":"Unga vuxna","hurUtfors":null,
                "sedanNar":"Våren 2025","trend":"Okar","dimension":"Otrygghet","indikatorer":["TRY-01","TRY-04"]}
                """
            )
            .WithResponseExample(200, """{"id":"0199a1b2-0000-7000-8000-000000000002","version":2,"varningar":[]}""");

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var current = await db.LasProblemAsync(user, command.Id, cancellationToken);
            current.KravUtkast(user, LagesbildRatt.Skriv, command.Version);
            var referenser = new Referenser(db, user, mediator);
            FieldError[] fel =
            [
                .. await referenser.IndikatorerAsync(command.Problem.Indikatorer, cancellationToken),
                .. await new Sifferkontroll(user, mediator).FelAsync(cancellationToken, ("#/vad", command.Problem.Vad)),
            ];
            if (fel.Length > 0)
                throw ProblemException.Invalid(fel);
            var (text, plats) = (command.Problem.Var, command.Problem.Plats);
            var granskning = new Problemgranskning(mediator);
            await granskning.KravAsync(current.Omrade, plats, command.Problem.Brottskodgrupper, cancellationToken);

            var version = await db.SingleOrDefaultAsync<int>(Update, Parameters(command), cancellationToken);
            await db.RaknaUppAsync(current, cancellationToken);
            return new(
                command.Id,
                version,
                await granskning.VarningarAsync(current.Omrade, text, plats, cancellationToken)
            );
        }

        private static object Parameters(Command command) =>
            new
            {
                command.Id,
                command.Problem.Rubrik,
                command.Problem.Vad,
                command.Problem.Var,
                command.Problem.Nar,
                command.Problem.VilkaDrabbas,
                command.Problem.VilkaOrsakar,
                command.Problem.HurUtfors,
                command.Problem.SedanNar,
                Trend = command.Problem.Trend?.ToString(),
                Dimension = $"{command.Problem.Dimension}",
                Indikatorer = command.Problem.Indikatorer.Distinct(StringComparer.Ordinal).ToArray(),
                Plats = Problemfordjupning.AsJson(command.Problem.Plats),
                Tidsmonster = Problemfordjupning.AsJson(command.Problem.Tidsmonster),
                Drabbade = Problemfordjupning.AsJson(command.Problem.Drabbade ?? []),
                Brottskodgrupper = (command.Problem.Brottskodgrupper ?? []).Distinct(StringComparer.Ordinal).ToArray(),
            };
    }

    private const string Update = """
        update lagesbild.problem
           set rubrik        = @Rubrik,
               vad           = @Vad,
               var           = @Var,
               nar           = @Nar,
               vilka_drabbas = @VilkaDrabbas,
               vilka_orsakar = @VilkaOrsakar,
               hur_utfors    = @HurUtfors,
               sedan_nar     = @SedanNar,
               trend         = @Trend,
               dimension     = @Dimension,
               indikatorer   = @Indikatorer,
               plats         = @Plats::jsonb,
               tidsmonster   = @Tidsmonster::jsonb,
               drabbade      = @Drabbade::jsonb,
               brottskodgrupper = @Brottskodgrupper,
               version       = version + 1
         where id = @Id
        returning version
        """;
}
