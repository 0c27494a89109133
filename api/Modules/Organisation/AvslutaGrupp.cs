using System.ComponentModel.DataAnnotations;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Organisation;

/// <summary>Avsluta grupp: sets the group's last day. The group stays readable.</summary>
internal static class AvslutaGrupp
{
    /// <summary>När gruppen upphör.</summary>
    /// <param name="GiltigTill">Gruppens sista dag.</param>
    public sealed record Request([Required] DateOnly? GiltigTill);

    /// <summary>Den avslutade gruppen.</summary>
    /// <param name="Id">Gruppens id.</param>
    /// <param name="GiltigTill">Gruppens sista dag.</param>
    /// <param name="Version">Radens nya version.</param>
    public sealed record Response(Guid Id, DateOnly GiltigTill, int Version);

    internal sealed record Command(Guid Id, int Version, DateOnly GiltigTill) : ICommand<Response>
    {
        public string Subject => $"grupp/{Id}";
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
            .RequireAuthorization(OrganisationRatt.Skriv)
            .WithName("avslutaGrupp")
            .WithSummary("Avsluta en grupp")
            .WithDescription(
                "Sätter gruppens sista dag: tidigast dess första dag och inte senare än en sista dag som redan är satt "
                    + "(422). En grupp som redan har upphört: 409 grupp-redan-avslutad."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample("""{"giltigTill":"2026-11-30"}""")
            .WithResponseExample(
                200,
                """{"id":"0199a1b2-0000-7000-8000-000000000001","giltigTill":"2026-11-30","version":2}"""
            );

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var args = new { command.Id, Omraden = user.OmradenMed(OrganisationRatt.Skriv) };
            var current =
                await db.SingleOrDefaultAsync<Current>(SelectForUpdate, args, cancellationToken)
                ?? throw OrganisationProblem.GruppSaknas(command.Id);
            if (current.Version != command.Version)
                throw ProblemException.Stale(current.Version);
            if (current.GiltigTill < clock.Today())
                throw OrganisationProblem.GruppRedanAvslutad(current.GiltigTill.Value);
            if (command.GiltigTill < current.GiltigFran || command.GiltigTill > current.GiltigTill)
                throw OrganisationProblem.FelSistaDag(current.GiltigFran, current.GiltigTill);

            var version = await db.SingleOrDefaultAsync<int>(
                Update,
                new { command.Id, command.GiltigTill },
                cancellationToken
            );
            return new(command.Id, command.GiltigTill, version);
        }
    }

    private sealed record Current(DateOnly GiltigFran, DateOnly? GiltigTill, int Version);

    private const string SelectForUpdate = """
        select giltig_fran, giltig_till, version
          from organisation.grupp
         where id = @Id
           and omrade = any(@Omraden)
           for update
        """;

    private const string Update = """
        update organisation.grupp
           set giltig_till = @GiltigTill, version = version + 1
         where id = @Id
        returning version
        """;
}
