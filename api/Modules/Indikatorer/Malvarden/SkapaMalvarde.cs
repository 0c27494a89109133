using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Skapa målvärde: what a decision wants an indicator to be in an area in a year.</summary>
internal static class SkapaMalvarde
{
    /// <summary>Ett målvärde ur ett beslut.</summary>
    /// <param name="Indikator">Indikatorns kod.</param>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="Ar">Året som målet gäller.</param>
    /// <param name="Slag">Arsmal (kommunfullmäktige) eller Namndmal.</param>
    /// <param name="Varde">Målet, i indikatorns enhet.</param>
    /// <param name="Beslut">Vilket beslut som satte målet.</param>
    /// <param name="Beslutsdatum">När det beslutades.</param>
    /// <param name="Ursprung">Var beslutet står att läsa: handling och diarienummer.</param>
    public sealed record Request(
        [Required] string Indikator,
        [Required] string Omrade,
        [Required, Range(1900, 2200)] int? Ar,
        [Required] Malslag? Slag,
        [Required] decimal? Varde,
        [Required, StringLength(500)] string Beslut,
        [Required] DateOnly? Beslutsdatum,
        [Required, StringLength(500)] string Ursprung
    );

    internal sealed record Command(Request Mal) : ICommand<HamtaMalvarde.Response>
    {
        [JsonIgnore]
        public Guid Id { get; } = Guid.CreateVersion7();

        [JsonIgnore]
        public string Subject => $"malvarde/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "",
                async (Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(body), ct);
                    http.Response.WriteETag(response.Mal.Version);
                    return TypedResults.Created($"{Pipeline.ApiRoot}/malvarden/{response.Mal.Id}", response);
                }
            )
            .RequireAuthorization(MalvardeRatt.Skriv)
            .WithName("skapaMalvarde")
            .WithSummary("Registrera ett målvärde")
            .WithDescription(
                "Registrerar ett beslutat målvärde för en indikator, ett område och ett år, med beslut, datum och var det står att läsa. Ett mål av varje slag per indikator, område och år."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(422)
            .WithRequestExample(
                """
                {"indikator":"TRY-03","omrade":"jarva","ar":2027,"slag":"Namndmal","varde":25.0,
                "beslut":"Stadsdelsnämndens verksamhetsplan 2027","beslutsdatum":"2026-12-10","ursprung":"Dnr JÄRVA 2026/812"}
                """
            )
            .WithResponseExample(201, HamtaMalvarde.Exempel);

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator, TimeProvider clock)
        : IRequestHandler<Command, HamtaMalvarde.Response>
    {
        public async Task<HamtaMalvarde.Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var mal = command.Mal;
            user.KravOmrade(MalvardeRatt.Skriv, mal.Omrade);
            var matning =
                await db.SingleOrDefaultAsync<string>(SelectMatning, new { mal.Indikator }, cancellationToken)
                ?? throw ProblemException.Invalid(
                    new FieldError("#/indikator", $"Indikatorn {mal.Indikator} finns inte.")
                );
            if (MalvardeRules.Granska(Enum.Parse<Matning>(matning), mal.Varde!.Value).ToList() is { Count: > 0 } fel)
                throw ProblemException.Invalid(fel);

            if (await db.ExecuteAsync(Insert, Parameters(command), cancellationToken) == 0)
                throw MalvardeRules.Finns();
            return await mediator.Send(new HamtaMalvarde.Query(command.Id), cancellationToken);
        }

        private object Parameters(Command command) =>
            new
            {
                command.Id,
                command.Mal.Indikator,
                command.Mal.Omrade,
                command.Mal.Ar,
                Slag = $"{command.Mal.Slag}",
                command.Mal.Varde,
                command.Mal.Beslut,
                command.Mal.Beslutsdatum,
                command.Mal.Ursprung,
                SkapadAv = user.Id,
                Nu = clock.GetUtcNow(),
            };
    }

    private const string SelectMatning = """
        select matning
          from indikatorer.indikator
         where kod = @Indikator
        """;

    private const string Insert = """
        insert into indikatorer.malvarde (
               id, version, indikator, omrade, ar, slag, varde, beslut, beslutsdatum, ursprung, skapad_av, created_at)
        values (@Id, 1, @Indikator, @Omrade, @Ar, @Slag, @Varde, @Beslut, @Beslutsdatum, @Ursprung, @SkapadAv, @Nu)
        on conflict (indikator, omrade, ar, slag) where gallande and not upphavt do nothing
        """;
}
