using System.ComponentModel.DataAnnotations;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Organisation;

/// <summary>Avsluta roll: with a last day of today or before, the role gives nothing from the very next call.</summary>
internal static class AvslutaRoll
{
    /// <summary>När rollen upphör.</summary>
    /// <param name="GiltigTill">Rollens sista dag. I dag eller tidigare = den upphör genast.</param>
    public sealed record Request([Required] DateOnly? GiltigTill);

    /// <summary>Den avslutade tilldelningen.</summary>
    /// <param name="Id">Tilldelningens id.</param>
    /// <param name="GiltigTill">Rollens sista dag.</param>
    /// <param name="Upphord">Om rollen redan har upphört.</param>
    /// <param name="Version">Radens nya version.</param>
    public sealed record Response(Guid Id, DateOnly GiltigTill, bool Upphord, int Version);

    internal sealed record Command(Guid Id, int Version, DateOnly GiltigTill) : ICommand<Response>
    {
        public string Subject => $"roll/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "/{id:guid}/avslut",
                async (Guid id, Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var command = new Command(id, http.Request.ReadIfMatch(), body.GiltigTill!.Value);
                    var response = await mediator.Send(command, ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(OrganisationRatt.Roller)
            .WithName("avslutaRoll")
            .WithSummary("Avsluta en roll")
            .WithDescription(
                "Sätter rollens sista dag. I dag eller tidigare: rollen upphör genast, redan i nästa anrop. En dag "
                    + "före rollens första: den börjar aldrig gälla. En roll kan inte förlängas så här (422), och inte "
                    + "avslutas två gånger (409 roll-redan-avslutad)."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample("""{"giltigTill":"2026-11-23"}""")
            .WithResponseExample(
                200,
                """{"id":"0199a1b2-0000-7000-8000-000000000051","giltigTill":"2026-11-23","upphord":true,"version":2}"""
            );

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var args = new { command.Id, Omraden = user.OmradenMed(OrganisationRatt.Roller) };
            var current =
                await db.SingleOrDefaultAsync<Current>(SelectForUpdate, args, cancellationToken)
                ?? throw OrganisationProblem.RollSaknas(command.Id);
            if (current.Version != command.Version)
                throw ProblemException.Stale(current.Version);
            if (current.Avslutad || current.GiltigTill < clock.Today())
                throw OrganisationProblem.RollRedanAvslutad();
            if (command.GiltigTill > current.GiltigTill)
                throw OrganisationProblem.FelSistaDag(null, current.GiltigTill);

            var genast = command.GiltigTill <= clock.Today() || command.GiltigTill < current.GiltigFran;
            var sista = command.GiltigTill < current.GiltigFran ? current.GiltigFran : command.GiltigTill;
            var update = new
            {
                command.Id,
                GiltigTill = sista,
                AvslutadAt = genast ? clock.GetUtcNow() : (DateTimeOffset?)null,
            };
            var version = await db.SingleOrDefaultAsync<int>(Update, update, cancellationToken);
            return new(command.Id, sista, genast, version);
        }
    }

    private sealed record Current(DateOnly GiltigFran, DateOnly? GiltigTill, bool Avslutad, int Version);

    private const string SelectForUpdate = """
        select giltig_fran, giltig_till, avslutad_at is not null as avslutad, version
          from organisation.rolltilldelning
         where id = @Id
           and omrade = any(@Omraden)
           for update
        """;

    private const string Update = """
        update organisation.rolltilldelning
           set giltig_till = @GiltigTill, avslutad_at = @AvslutadAt, version = version + 1
         where id = @Id
        returning version
        """;
}
