using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Skapa publicering: promise figures for a period on a day.</summary>
internal static class SkapaPublicering
{
    /// <summary>En planerad publicering.</summary>
    /// <param name="Datamangd">Datamängdens kod.</param>
    /// <param name="Period">Perioden som siffrorna gäller, till exempel 2026-T2.</param>
    /// <param name="Planerad">Dagen då de väntas.</param>
    public sealed record Request(
        [Required, StringLength(100)] string Datamangd,
        [Required, StringLength(20)] string Period,
        [Required] DateOnly? Planerad
    );

    internal sealed record Command(Request Publicering) : ICommand<SokPubliceringar.Response>, IValidated
    {
        [JsonIgnore]
        public Guid Id { get; } = Guid.CreateVersion7();

        [JsonIgnore]
        public string Subject => $"publicering/{Id}";

        public IEnumerable<FieldError> Validate()
        {
            if (PeriodRules.Tolka(Publicering.Period) is not { } dagar)
                yield return new("#/period", $"Perioden skrivs {PeriodRules.Form}.");
            else if (Publicering.Planerad < dagar.Till)
                yield return new("#/planerad", "Siffror för en period kan inte komma innan den är slut.");
        }
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "",
                async (Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(body), ct);
                    http.Response.WriteETag(response.Version);
                    var adress = $"{Pipeline.ApiRoot}/publiceringskalender?datamangd={response.Datamangd}";
                    return TypedResults.Created(adress, response);
                }
            )
            .RequireAuthorization(IndikatorerRatt.Skriv)
            .WithName("skapaPublicering")
            .WithSummary("Planera en publicering")
            .WithDescription("En dag per datamängd och period (409). Perioden ska vara slut den dagen.")
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(422)
            .WithRequestExample("""{"datamangd":"ANMALDA-BROTT","period":"2026-10","planerad":"2026-11-20"}""")
            .WithResponseExample(201, SokPubliceringar.Exempel);

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator, TimeProvider clock)
        : IRequestHandler<Command, SokPubliceringar.Response>
    {
        public async Task<SokPubliceringar.Response> Handle(Command command, CancellationToken cancellationToken)
        {
            await Riket.KravAsync(user, mediator, IndikatorerRatt.Skriv, cancellationToken);
            var (datamangd, period, planerad) = command.Publicering;
            if (!await SokPubliceringar.FinnsAsync(db, datamangd, cancellationToken))
                throw ProblemException.Invalid(
                    new FieldError("#/datamangd", $"Det finns ingen datamängd {datamangd}.")
                );
            var args = new
            {
                command.Id,
                Datamangd = datamangd,
                Period = period,
                Planerad = planerad,
                SkapadAv = user.Id,
            };
            var rad =
                await db.SingleOrDefaultAsync<SokPubliceringar.Row>(Insert, args, cancellationToken)
                ?? throw ProblemException.Conflict(
                    "publicering-finns",
                    $"Kalendern har redan en dag för {datamangd} och {period}."
                );
            return SokPubliceringar.Svar(rad, clock.Today());
        }
    }

    private const string Insert = """
        with ny as (
            insert into indikatorer.publicering (id, datamangd, period, planerad, skapad_av)
            values (@Id, @Datamangd, @Period, @Planerad, @SkapadAv)
                on conflict do nothing
            returning id, datamangd, period, planerad, version)
        select ny.id, ny.datamangd, ny.period, ny.planerad, k.registrerad as publicerad, k.import, ny.version,
               1::bigint as total
          from ny
          left join indikatorer.publicerad_period k on k.datamangd = ny.datamangd and k.period = ny.period
        """;
}
