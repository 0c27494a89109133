using System.ComponentModel.DataAnnotations;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Uppdatera rapportörsuppdrag: correct an assignment, or end it with a last day. What has ended stays as it was.</summary>
internal static class UppdateraRapportorsuppdrag
{
    /// <summary>Uppdraget som det ska vara.</summary>
    /// <param name="Slag">Verksamheten som rapporterar.</param>
    /// <param name="TaktVeckor">1 = varje vecka, 2 = varannan vecka, räknat från uppdragets första.</param>
    /// <param name="GiltigFran">Första dagen.</param>
    /// <param name="GiltigTill">Sista dagen; null tills vidare. Veckor som slutar senare väntas ingen rapport för.</param>
    public sealed record Request(
        [Required] Rapportorsslag? Slag,
        [Required, Range(1, 2)] int? TaktVeckor,
        [Required] DateOnly? GiltigFran,
        DateOnly? GiltigTill
    );

    public sealed record Response(Guid Id, int Version);

    internal sealed record Command(Guid Id, int Version, Request Uppdrag) : ICommand<Response>, IValidated
    {
        public string Subject => $"rapportorsuppdrag/{Id}";

        public IEnumerable<FieldError> Validate() =>
            RapportorsuppdragRules.Period(Uppdrag.GiltigFran, Uppdrag.GiltigTill);
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
            .WithName("uppdateraRapportorsuppdrag")
            .WithSummary("Ändra eller avsluta ett uppdrag att rapportera")
            .WithDescription(
                "Rättar verksamhet, takt och dagar; uppdraget avslutas med en sista dag och tas aldrig bort. En vecka som slutar efter sista "
                    + "dagen väntas ingen rapport för. Ändringen gäller hela uppdraget: börjar en ny takt ett visst datum avslutas det gamla "
                    + "och ett nytt tilldelas. Ett avslutat uppdrag ändras inte (409 rapportorsuppdrag-avslutat), och samma rapportör har "
                    + "ett uppdrag i taget i ett område (409 rapportorsuppdrag-finns)."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample(
                """{"slag":"Fastighetsagare","taktVeckor":1,"giltigFran":"2026-09-01","giltigTill":"2026-11-29"}"""
            )
            .WithResponseExample(200, """{"id":"0199a1b2-0000-7000-8000-000000000043","version":2}""");

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var args = new { command.Id, Omraden = user.OmradenMed(IakttagelseRatt.Las) };
            var current =
                await db.SingleOrDefaultAsync<Current>(SelectForUpdate, args, cancellationToken)
                ?? throw IakttagelseProblem.UppdragSaknas(command.Id);
            user.KravOmrade(LagesbildRatt.Skriv, current.Omrade);
            if (current.Version != command.Version)
                throw ProblemException.Stale(current.Version);
            if (current.GiltigTill < clock.Today())
                throw IakttagelseProblem.UppdragAvslutat(current.GiltigTill.Value);
            var uppdrag = command.Uppdrag;
            await db.KravEnsamtUppdragAsync(
                new(command.Id, current.Rapportor, current.Omrade, uppdrag.GiltigFran!.Value, uppdrag.GiltigTill),
                cancellationToken
            );
            var update = new
            {
                command.Id,
                Slag = $"{uppdrag.Slag}",
                uppdrag.TaktVeckor,
                uppdrag.GiltigFran,
                uppdrag.GiltigTill,
            };
            return (await db.SingleOrDefaultAsync<Response>(Update, update, cancellationToken))!;
        }
    }

    private sealed record Current(string Rapportor, string Omrade, DateOnly? GiltigTill, int Version);

    private const string SelectForUpdate = """
        select rapportor, omrade, giltig_till, version
          from lagesbild.rapportorsuppdrag
         where id = @Id
           and omrade = any(@Omraden)
           for update
        """;

    private const string Update = """
        update lagesbild.rapportorsuppdrag
           set slag = @Slag, takt_veckor = @TaktVeckor, giltig_fran = @GiltigFran, giltig_till = @GiltigTill, version = version + 1
         where id = @Id
        returning id, version
        """;
}
