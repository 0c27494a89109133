using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Skapa sparad fråga: a selection that gets an address of its own, to share and to run again.</summary>
internal static class SkapaPxFraga
{
    /// <summary>En fråga att spara.</summary>
    /// <param name="Selection">Urvalet.</param>
    /// <param name="Language">Språk: sv.</param>
    /// <param name="TableId">Tabellens id.</param>
    /// <param name="OutputFormat">Format när inget annat sägs vid körningen.</param>
    /// <param name="OutputFormatParams">Formatets parametrar.</param>
    /// <param name="Id">Tas emot från klienter som skickar det; frågan får alltid ett nytt id.</param>
    public sealed record Request(
        [Required] VariablesSelection? Selection,
        string? Language,
        [Required] string? TableId,
        string? OutputFormat,
        IReadOnlyList<string>? OutputFormatParams,
        string? Id
    );

    internal sealed record Command(Request Fraga) : ICommand<HamtaPxFraga.SavedQuery>
    {
        [JsonIgnore]
        public Guid Id { get; } = Guid.CreateVersion7();

        [JsonIgnore]
        public string Subject => $"pxfraga/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "/savedqueries",
                async (Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    PxParametrar.KravSprak(body.Language);
                    var svar = await mediator.Send(new Command(body), ct);
                    return TypedResults.Created(new PxAdress(http).Fraga(svar.Id), svar);
                }
            )
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("skapaPxFraga")
            .WithSummary("Spara en fråga")
            .WithDescription(
                "Urvalet prövas mot tabellen innan det sparas. Uttryck sparas som uttryck: TOP(8) är de åtta senaste perioderna när frågan körs. Den som kör frågan får siffror för sina egna områden."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(422)
            .WithRequestExample(
                $$"""
                {"selection":{{PxExempel.Urval}},"language":"sv","tableId":"TRY-03_TRYGGHETSMATNINGEN_HELAR","outputFormat":"csv",
                "outputFormatParams":["UseTexts"],"id":null}
                """
            )
            .WithResponseExample(201, PxExempel.Fraga);

    internal sealed class Handler(Db db, CurrentUser user, PxTabeller tabeller, TimeProvider clock)
        : IRequestHandler<Command, HamtaPxFraga.SavedQuery>
    {
        public async Task<HamtaPxFraga.SavedQuery> Handle(Command command, CancellationToken cancellationToken)
        {
            var fraga = command.Fraga;
            var tabell = await tabeller.HamtaAsync(fraga.TableId!, cancellationToken);
            var urval = fraga.Selection!;
            PxUrvalRules.Tolka(tabell, urval);
            var format = PxFormatRules.Namn(PxFormatRules.Tolka(fraga.OutputFormat, fraga.OutputFormatParams).Format);
            var sparad = new HamtaPxFraga.SavedQuery(
                command.Id,
                urval,
                PxAdress.Sprak,
                tabell.Rad.Id,
                format,
                [.. fraga.OutputFormatParams ?? []]
            );
            await db.ExecuteAsync(Insert, Parameters(sparad), cancellationToken);
            return sparad;
        }

        private object Parameters(HamtaPxFraga.SavedQuery fraga) =>
            new
            {
                fraga.Id,
                fraga.TableId,
                Urval = JsonSerializer.Serialize(fraga.Selection, Json.Options),
                fraga.OutputFormat,
                OutputFormatParams = fraga.OutputFormatParams.ToArray(),
                SkapadAv = user.Id,
                Nu = clock.GetUtcNow(),
            };
    }

    private const string Insert = """
        insert into indikatorer.pxfraga (id, tabell, urval, format, formatparametrar, skapad_av, created_at)
        values (@Id, @TableId, @Urval::jsonb, @OutputFormat, @OutputFormatParams, @SkapadAv, @Nu)
        """;
}
