using System.ComponentModel.DataAnnotations;
using MediatR;
using Trygghet.Modules.Atgardsplan.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Atgardsplan;

/// <summary>
/// Uppdatera handlingsplan: replaces the editable fields of a draft. Area and lägesbild stay, for the measures rest on
/// them.
/// </summary>
internal static class UppdateraHandlingsplan
{
    /// <summary>Planens nya innehåll. Område och lägesbild ligger fast.</summary>
    /// <param name="Rubrik">Planens rubrik.</param>
    /// <param name="PeriodFran">Periodens första dag.</param>
    /// <param name="PeriodTill">Periodens sista dag.</param>
    /// <param name="Inriktningar">Prioriterade inriktningar.</param>
    public sealed record Request(
        [Required, StringLength(200)] string Rubrik,
        [Required] DateOnly? PeriodFran,
        [Required] DateOnly? PeriodTill,
        [Required, MaxLength(30), Texter(500)] IReadOnlyList<string> Inriktningar
    );

    public sealed record Response(Guid Id, int Version);

    internal sealed record Command(Guid Id, int Version, Request Handlingsplan) : ICommand<Response>, IValidated
    {
        public string Subject => $"handlingsplan/{Id}";

        public IEnumerable<FieldError> Validate()
        {
            if (Handlingsplan.PeriodTill < Handlingsplan.PeriodFran)
                yield return new("#/periodTill", "Periodens sista dag kan inte ligga före den första.");
        }
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
            .RequireAuthorization(AtgardsplanRatt.Skriv)
            .WithName("uppdateraHandlingsplan")
            .WithSummary("Ändra ett utkast till handlingsplan")
            .WithDescription(
                "Ersätter rubrik, period och inriktningar i ett utkast. En beslutad plan ligger fast (409). "
                    + "Område och lägesbild kan inte ändras."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample(
                """
                {"rubrik":"Handlingsplan Järva 2026","periodFran":"2026-01-01","periodTill":"2027-06-30",
                "inriktningar":["Långsiktigt förebyggande arbete"]}
                """
            )
            .WithResponseExample(200, """{"id":"0199a1b2-0000-7000-8000-000000000010","version":2}""");

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var args = new
            {
                command.Id,
                Omraden = user.OmradenMed(AtgardsplanRatt.Las),
                command.Handlingsplan.Rubrik,
                command.Handlingsplan.PeriodFran,
                command.Handlingsplan.PeriodTill,
                Inriktningar = command.Handlingsplan.Inriktningar.ToArray(),
            };
            var current =
                await db.SingleOrDefaultAsync<Current>(SelectForUpdate, args, cancellationToken)
                ?? throw AtgardsplanProblem.HandlingsplanSaknas(command.Id);
            user.KravOmrade(AtgardsplanRatt.Skriv, current.Omrade);
            if (current.Version != command.Version)
                throw ProblemException.Stale(current.Version);
            if (current.Status != Handlingsplanstatus.Utkast)
                throw AtgardsplanProblem.HandlingsplanEjUtkast(current.Status);

            return new(command.Id, await db.SingleOrDefaultAsync<int>(Update, args, cancellationToken));
        }
    }

    private sealed record Current(string Omrade, Handlingsplanstatus Status, int Version);

    private const string SelectForUpdate = """
        select omrade, status, version
          from atgardsplan.handlingsplan
         where id = @Id
           and omrade = any(@Omraden)
           for update
        """;

    private const string Update = """
        update atgardsplan.handlingsplan
           set rubrik = @Rubrik, period_fran = @PeriodFran, period_till = @PeriodTill, inriktningar = @Inriktningar,
               version = version + 1
         where id = @Id
        returning version
        """;
}
