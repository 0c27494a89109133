using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Registrera seriebrott: from this day on the figures are not comparable with those before.</summary>
internal static class RegistreraSeriebrott
{
    /// <summary>Ett nytt brott i en serie.</summary>
    /// <param name="Omrade">Området som det gäller; utelämnat = alla, och kräver rätten för hela landet.</param>
    /// <param name="Datum">Första dagen efter brottet.</param>
    /// <param name="Orsak">Varför värden före och efter inte kan jämföras.</param>
    /// <param name="Kalla">Vem som säger det.</param>
    public sealed record Request(
        string? Omrade,
        [Required] DateOnly? Datum,
        [Required, StringLength(500)] string Orsak,
        [Required, StringLength(500)] string Kalla
    );

    internal sealed record Command(string Kod, Request Brott) : ICommand<SokSeriebrott.Row>
    {
        [JsonIgnore]
        public Guid Id { get; } = Guid.CreateVersion7();

        [JsonIgnore]
        public string Subject => $"indikator/{Kod}/seriebrott/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "/{kod}/seriebrott",
                async (string kod, Request body, IMediator mediator, CancellationToken ct) =>
                {
                    var rad = await mediator.Send(new Command(kod, body), ct);
                    return TypedResults.Created($"{Pipeline.ApiRoot}/indikatorer/{kod}/seriebrott", rad);
                }
            )
            .RequireAuthorization(IndikatorerRatt.Skriv)
            .WithName("registreraSeriebrott")
            .WithSummary("Registrera ett brott i en serie")
            .WithDescription(
                "Från och med dagen jämförs indikatorns värden inte med tidigare. Ett brott per indikator, område och dag (409). Det gäller genast i alla analyser, och de mätvärden som skiljs från sina föregångare får en ny revision med brott = true."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(422)
            .WithRequestExample(
                """{"omrade":null,"datum":"2018-07-01","orsak":"Samtyckeslagen vidgade vad som är ett brott","kalla":"SFS 2018:618"}"""
            )
            .WithResponseExample(201, SokSeriebrott.Exempel);

    internal sealed class Handler(
        Db db,
        IMediator mediator,
        CurrentUser user,
        Brottmarkning markning,
        TimeProvider clock
    ) : IRequestHandler<Command, SokSeriebrott.Row>
    {
        public async Task<SokSeriebrott.Row> Handle(Command command, CancellationToken cancellationToken)
        {
            if (!await db.SingleOrDefaultAsync<bool>(SokSeriebrott.Finns, new { command.Kod }, cancellationToken))
                throw IndikatorerProblem.IndikatorSaknas(command.Kod);
            var brott = command.Brott;
            user.KravOmrade(IndikatorerRatt.Skriv, brott.Omrade ?? await Riket.KodAsync(mediator, cancellationToken));
            await markning.LasAsync(cancellationToken);
            var args = new
            {
                command.Id,
                command.Kod,
                brott.Omrade,
                brott.Datum,
                brott.Orsak,
                brott.Kalla,
                RegistreradAv = user.Id,
                Nu = clock.GetUtcNow(),
            };
            var rad =
                await db.SingleOrDefaultAsync<SokSeriebrott.Row>(Insert, args, cancellationToken)
                ?? throw AnalyserProblem.BrottetFinns(command.Kod, brott.Datum!.Value);
            await markning.MarkeraIndikatorAsync(command.Kod, cancellationToken);
            return rad;
        }
    }

    private const string Insert = """
        insert into indikatorer.seriebrott (id, indikator, omrade, datum, orsak, kalla, registrerad_av, created_at)
        values (@Id, @Kod, @Omrade, @Datum, @Orsak, @Kalla, @RegistreradAv, @Nu)
            on conflict do nothing
        returning id, indikator, omrade, datum, orsak, kalla
        """;
}
