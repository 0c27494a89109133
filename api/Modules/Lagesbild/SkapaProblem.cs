using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Skapa problem: what, where, when and who, in a draft; measured by at least one indicator.</summary>
internal static class SkapaProblem
{
    /// <summary>Ett problem i ett utkast till lägesbild.</summary>
    /// <param name="LagesbildId">Lägesbilden som problemet hör till.</param>
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
        [Required] Guid? LagesbildId,
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

    internal sealed record Command(Request Problem) : ICommand<Response>, IValidated
    {
        [JsonIgnore]
        public Guid Id { get; } = Guid.CreateVersion7();

        [JsonIgnore]
        public string Subject => $"problem/{Id}";

        public IEnumerable<FieldError> Validate() =>
            Problemfordjupning.Check(Problem.Var, Problem.Plats, Problem.Tidsmonster);
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "",
                async (Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(body), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Created($"{Pipeline.ApiRoot}/problem/{response.Id}", response);
                }
            )
            .RequireAuthorization(LagesbildRatt.Skriv)
            .WithName("skapaProblem")
            .WithSummary("Lägg ett problem i en lägesbild")
            .WithDescription(
                "Beskriver ett problem i ett utkast: vad, var, när, vilka. Minst en indikator ur katalogen; en okänd kod ger 422 med närmaste kända kod. Platsen är ett område, ett namn eller en ritad punkt, linje eller yta; ett lägenhetsnummer ger 422, ett gatunummer eller en plats utanför området en varning i svaret. Text som liknar ett personnummer tas inte emot (422 personnummer-i-text). Lägesbildens version ökar."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(422)
            .WithRequestExample(
                """
                {"lagesbildId":"0199a1b2-0000-7000-8000-000000000001","rubrik":"Otrygghet vid torget",
                "vad":"Grupper samlas och säljer narkotika öppet.","var":"Torget och tunnelbanans entré","nar":"Vardagar kl. 16–22",
                "vilkaDrabbas":"Boende, resenärer, näringsidkare","vilkaOrsakar":"Unga vuxna","hurUtfors":null,"sedanNar":"Våren 2025",
                "trend":"Okar","dimension":"Otrygghet","indikatorer":["TRY-01"],
                "plats":{"omrade":"kista","namn":"Torget","geometri":{"type":"Point","coordinates":[17.943,59.403]}},
                "tidsmonster":{"rutnat":[[0,0,0,0,0,2,3,1],[0,0,0,0,0,2,3,1],[0,0,0,0,0,2,3,1],[0,0,0,0,0,2,3,1],[0,0,0,0,0,2,3,2],
                [0,0,0,0,0,0,1,1],[0,0,0,0,0,0,0,0]],"manader":[10,11,12,1,2]},
                "drabbade":[{"perspektiv":"Aldre","beskrivning":"Äldre avstår från att handla kvällstid."}],"brottskodgrupper":["BRO-07"]}
                """
            )
            .WithResponseExample(201, """{"id":"0199a1b2-0000-7000-8000-000000000002","version":1,"varningar":[]}""");

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var bild = await db.LasLagesbildAsync(user, command.Problem.LagesbildId!.Value, cancellationToken);
            bild.KravUtkast(user, LagesbildRatt.Skriv, version: null);
            var referenser = new Referenser(db, user, mediator);
            FieldError[] fel =
            [
                .. await referenser.IndikatorerAsync(command.Problem.Indikatorer, cancellationToken),
                .. await new Sifferkontroll(user, mediator).FelAsync(cancellationToken, ("#/vad", command.Problem.Vad)),
            ];
            if (fel.Length > 0)
                throw ProblemException.Invalid(fel);
            var granskning = new Problemgranskning(mediator);
            await granskning.KravAsync(
                bild.Omrade,
                command.Problem.Plats,
                command.Problem.Brottskodgrupper,
                cancellationToken
            );

            var version = await db.SingleOrDefaultAsync<int>(Insert, Parameters(command), cancellationToken);
            await db.RaknaUppAsync(bild, cancellationToken);
            var (text, plats) = (command.Problem.Var, command.Problem.Plats);
            return new(
                command.Id,
                version,
                await granskning.VarningarAsync(bild.Omrade, text, plats, cancellationToken)
            );
        }

        private object Parameters(Command command) =>
            new
            {
                command.Id,
                command.Problem.LagesbildId,
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
                SkapadAv = user.Id,
            };
    }

    private const string Insert = """
        insert into lagesbild.problem
            (id, lagesbild_id, rubrik, vad, var, nar, vilka_drabbas, vilka_orsakar, hur_utfors, sedan_nar, trend,
             dimension, indikatorer, plats, tidsmonster, drabbade, brottskodgrupper, skapad_av)
        values
            (@Id, @LagesbildId, @Rubrik, @Vad, @Var, @Nar, @VilkaDrabbas, @VilkaOrsakar, @HurUtfors, @SedanNar, @Trend,
             @Dimension, @Indikatorer, @Plats::jsonb, @Tidsmonster::jsonb, @Drabbade::jsonb, @Brottskodgrupper, @SkapadAv)
        returning version
        """;
}
