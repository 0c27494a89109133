using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Uppdatera tröskel: decides from how many on an indicator's values are shown. What is registered is judged again and published as a
/// new revision; answers of before (asOf) stay as they were.
/// </summary>
internal static class UppdateraTroskel
{
    /// <summary>Nya tröskelvärden.</summary>
    /// <param name="MinstaAntal">Färre svar än så, eller färre händelser (men inte noll) för Antal, visas inte.</param>
    /// <param name="SakertAntal">Andelar med färre svar än så visas som osäkra.</param>
    /// <param name="Anledning">Varför; sparas med beslutet.</param>
    public sealed record Request(
        [Required, Range(0, 10_000)] int? MinstaAntal,
        [Required, Range(0, 100_000)] int? SakertAntal,
        [Required, StringLength(1000)] string Anledning
    );

    internal sealed record Command(string Kod, int Version, Request Troskel)
        : ICommand<HamtaTroskel.Response>,
            IValidated
    {
        [JsonIgnore]
        public string Subject => $"indikator/{Kod}";

        public IEnumerable<FieldError> Validate()
        {
            if (Troskel.SakertAntal < Troskel.MinstaAntal)
                yield return new("#/sakertAntal", "Det säkra antalet kan inte vara mindre än det minsta.");
        }
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPut(
                "/{kod}/troskel",
                async (string kod, Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(kod, http.Request.ReadIfMatch(), body), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(IndikatorerRatt.Skydda)
            .WithName("uppdateraTroskel")
            .WithSummary("Ändra en indikators tröskelvärden")
            .WithDescription(
                "Ändrar hur många svar eller händelser som krävs för att ett mätvärde ska visas. Registrerade mätvärden prövas om och de "
                    + "vars status ändras får en ny revision; tidigare svar (asOf) står kvar. Det som en gång visats går inte att återta. "
                    + "Rätten måste gälla hela riket, eftersom tröskeln gäller alla områden."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample(
                """{"minstaAntal":50,"sakertAntal":100,"anledning":"Statistikfunktionen godtar inte färre än 50 svar."}"""
            )
            .WithResponseExample(200, HamtaTroskel.Exempel);

    internal sealed class Handler(
        Db db,
        CurrentUser user,
        IMediator mediator,
        Omprovning omprovning,
        TimeProvider clock
    ) : IRequestHandler<Command, HamtaTroskel.Response>
    {
        public async Task<HamtaTroskel.Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var omraden = await mediator.Send(new HamtaAllaOmraden(), cancellationToken);
            user.KravOmrade(IndikatorerRatt.Skydda, Riket.Kod(omraden));
            var current =
                await db.SingleOrDefaultAsync<Current>(SelectForUpdate, new { command.Kod }, cancellationToken)
                ?? throw IndikatorerProblem.IndikatorSaknas(command.Kod);
            if (current.Version != command.Version)
                throw ProblemException.Stale(current.Version);

            var nya = new TroskelRules.Trosklar(command.Troskel.MinstaAntal!.Value, command.Troskel.SakertAntal!.Value);
            var beslut = new Omprovning.Beslut(
                command.Kod,
                new(current.MinstaAntal, current.SakertAntal),
                nya,
                command.Troskel.Anledning
            );
            await db.ExecuteAsync(
                Update,
                new
                {
                    command.Kod,
                    nya.MinstaAntal,
                    nya.SakertAntal,
                },
                cancellationToken
            );
            var omraknade = await omprovning.OmprovaAsync(beslut, omraden, cancellationToken);
            await db.ExecuteAsync(
                Insert,
                Parameters(command, current, omraknade, clock.GetUtcNow()),
                cancellationToken
            );
            return await mediator.Send(new HamtaTroskel.Query(command.Kod), cancellationToken);
        }

        private object Parameters(Command command, Current current, int omraknade, DateTimeOffset nu) =>
            new
            {
                command.Kod,
                Version = current.Version + 1,
                command.Troskel.MinstaAntal,
                command.Troskel.SakertAntal,
                command.Troskel.Anledning,
                Omraknade = omraknade,
                Anvandare = user.Id,
                Nu = nu,
            };
    }

    internal sealed record Current(int MinstaAntal, int SakertAntal, int Version);

    internal const string SelectForUpdate = """
        select minsta_antal, sakert_antal, troskelversion as version
          from indikatorer.indikator
         where kod = @Kod
           for update
        """;

    internal const string Update = """
        update indikatorer.indikator
           set minsta_antal = @MinstaAntal, sakert_antal = @SakertAntal, troskelversion = troskelversion + 1
         where kod = @Kod
        """;

    private const string Insert = """
        insert into indikatorer.troskel (
               indikator, version, minsta_antal, sakert_antal, anledning, omraknade, beslutad_av, beslutad)
        values (@Kod, @Version, @MinstaAntal, @SakertAntal, @Anledning, @Omraknade, @Anvandare, @Nu)
        """;
}
