using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Uppdatera indikator: a new version of a definition. What the change is called is tried against what it changes.</summary>
internal static partial class UppdateraIndikator
{
    /// <summary>Definitionen så som den ska vara, hur stor ändringen är, och varför den görs.</summary>
    /// <param name="Namn">Indikatorns namn.</param>
    /// <param name="Beskrivning">Vad som mäts. Ändras orden är det en stor ändring.</param>
    /// <param name="Enhet">Mätvärdenas enhet.</param>
    /// <param name="Typ">Vad indikatorn handlar om.</param>
    /// <param name="Matning">Hur osäkerheten räknas.</param>
    /// <param name="Riktning">Om ett högt eller ett lågt värde är bra.</param>
    /// <param name="Kalla">Vem som mäter.</param>
    /// <param name="Instrument">Mätinstrumentet.</param>
    /// <param name="Omradesnivaer">Slag av områden som den finns för.</param>
    /// <param name="Periodicitet">Hur ofta den mäts.</param>
    /// <param name="Fallgropar">Hur den kan misstolkas.</param>
    /// <param name="Niva">Rattelse (ord), Liten (mer än förut) eller Stor (inte jämförbart med förut).</param>
    /// <param name="Skal">Varför definitionen ändras.</param>
    /// <param name="GallerFran">Första dagen som den nya definitionen gäller. Måste anges för en stor ändring, och bara då.</param>
    public sealed record Request(
        [Required, StringLength(200)] string Namn,
        [Required, StringLength(2000)] string Beskrivning,
        [Required, StringLength(100)] string Enhet,
        [Required] Indikatortyp? Typ,
        [Required] Matning? Matning,
        [Required] Riktning? Riktning,
        [Required, StringLength(200)] string Kalla,
        [Required, StringLength(200)] string Instrument,
        [Required, MinLength(1), MaxLength(10)] IReadOnlyList<Omradestyp> Omradesnivaer,
        [Required, StringLength(100)] string Periodicitet,
        [Required, StringLength(2000)] string Fallgropar,
        [Required] Andringsniva? Niva,
        [Required, StringLength(500)] string Skal,
        DateOnly? GallerFran
    )
    {
        internal Indikatordefinition SomDefinition() =>
            new(
                Namn,
                Beskrivning,
                Enhet,
                Typ!.Value,
                Matning!.Value,
                Riktning!.Value,
                Kalla,
                Instrument,
                [.. Omradesnivaer.Distinct().Select(niva => $"{niva}")],
                Periodicitet,
                Fallgropar
            );
    }

    internal sealed record Command(string Kod, int Version, Request Andring)
        : ICommand<HamtaIndikatorversion.Response>,
            IValidated
    {
        [JsonIgnore]
        public string Subject => $"indikator/{Kod}";

        public IEnumerable<FieldError> Validate()
        {
            if (Andring.Niva == Andringsniva.Ny)
                yield return new("#/niva", "Ny är bara den första versionen. Välj Rattelse, Liten eller Stor.");
            if (Andring.Niva == Andringsniva.Stor && Andring.GallerFran is null)
                yield return new("#/gallerFran", "En stor ändring bryter serien: ange första dagen som den gäller.");
            if (Andring.Niva != Andringsniva.Stor && Andring.GallerFran is not null)
                yield return new("#/gallerFran", "Bara en stor ändring har en dag som den börjar gälla.");
        }
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPut(
                "/{kod}",
                async (string kod, Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var version = http.Request.ReadIfMatch();
                    var response = await mediator.Send(new Command(kod, version, body), ct);
                    http.Response.WriteETag(version + 1);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(IndikatorerRatt.Skriv)
            .WithName("uppdateraIndikator")
            .WithSummary("Ändra en indikators definition")
            .WithDescription(
                "En ny version av definitionen, med skäl. Nivån prövas mot vad som ändras: enhet, mätning, källa, instrument, beskrivning och en nivå som tas bort är en stor ändring; en ny områdesnivå, periodicitet, typ och riktning är minst en liten; namn och fallgropar är en rättelse. "
                    + "En lägre nivå än så är 422. En stor ändring registrerar ett brott i serien från den dag som anges. Minsta antal svar ändras för sig, med tröskeln."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample(ExempelAndring)
            .WithResponseExample(200, HamtaIndikatorversion.Exempel);

    internal sealed class Handler(
        Db db,
        CurrentUser user,
        IMediator mediator,
        Brottmarkning markning,
        TimeProvider clock
    ) : IRequestHandler<Command, HamtaIndikatorversion.Response>
    {
        public async Task<HamtaIndikatorversion.Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var current =
                await db.SingleOrDefaultAsync<Current>(SelectForUpdate, new { command.Kod }, cancellationToken)
                ?? throw IndikatorerProblem.IndikatorSaknas(command.Kod);
            await Riket.KravAsync(user, mediator, IndikatorerRatt.Skriv, cancellationToken);
            if (current.Version != command.Version)
                throw ProblemException.Stale(current.Version);
            var fore = JsonSerializer.Deserialize<Indikatordefinition>(current.Definition, Json.Options)!;
            var efter = command.Andring.SomDefinition();
            KravNiva(DefinitionRules.Andringar(fore, efter), command.Andring.Niva!.Value);

            if (command.Andring.Niva == Andringsniva.Stor)
                await markning.LasAsync(cancellationToken);
            var args = Parametrar(command, current, efter);
            await db.ExecuteAsync(LasKatalogen, null, cancellationToken);
            await db.ExecuteAsync(InsertVersion, args, cancellationToken);
            await db.ExecuteAsync(Update, args, cancellationToken);
            if (command.Andring.Niva == Andringsniva.Stor)
            {
                await db.ExecuteAsync(InsertBrott, args, cancellationToken);
                await markning.MarkeraIndikatorAsync(command.Kod, cancellationToken);
            }
            return await mediator.Send(
                new HamtaIndikatorversion.Query(command.Kod, (string)args.NyVersion),
                cancellationToken
            );
        }

        private static void KravNiva(IReadOnlyList<Definitionsandring> andringar, Andringsniva niva)
        {
            var minst =
                DefinitionRules.Minst(andringar)
                ?? throw ProblemException.Invalid(new FieldError("#", "Inget i definitionen är ändrat."));
            if (niva < minst)
                throw ProblemException.Invalid([
                    .. andringar
                        .Where(andring => andring.Niva > niva)
                        .Select(andring => new FieldError($"#/{andring.Falt}", $"Ändringen är minst {andring.Niva}.")),
                    new("#/niva", $"Ändringen är minst {minst}."),
                ]);
        }

        private Parametrarna Parametrar(Command command, Current current, Indikatordefinition efter) =>
            new(
                command.Kod,
                DefinitionRules.Nasta(current.Definitionsversion, command.Andring.Niva!.Value),
                $"{command.Andring.Niva}",
                command.Andring.Skal,
                command.Andring.GallerFran,
                current.Definition,
                JsonSerializer.Serialize(efter, Json.Options),
                user.Id,
                clock.GetUtcNow(),
                Guid.CreateVersion7()
            );
    }
}
