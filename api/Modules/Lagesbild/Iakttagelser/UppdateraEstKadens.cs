using System.ComponentModel.DataAnnotations;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Uppdatera EST-kadens: from now on the area analyses each quarter, or each tertial.</summary>
internal static class UppdateraEstKadens
{
    /// <summary>Hur ofta området gör sin EST-analys.</summary>
    /// <param name="Kadens">Tertial eller Kvartal.</param>
    public sealed record Request([Required] EstKadens? Kadens);

    internal sealed record Command(string Omrade, int Version, EstKadens Kadens) : ICommand<HamtaEstKadens.Response>
    {
        public string Subject => $"est-kadens/{Omrade}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPut(
                "/{omrade}",
                async (string omrade, Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var command = new Command(omrade, http.Request.ReadIfMatch(), body.Kadens!.Value);
                    var response = await mediator.Send(command, ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(LagesbildRatt.Skriv)
            .WithName("uppdateraEstKadens")
            .WithSummary("Bestäm hur ofta ett område gör EST-analys")
            .WithDescription(
                "If-Match är versionen från GET; \"0\" när inget är sagt än. Skrivna analyser påverkas inte."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample("""{"kadens":"Kvartal"}""")
            .WithResponseExample(200, """{"omrade":"jarva","kadens":"Kvartal","version":1}""");

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock)
        : IRequestHandler<Command, HamtaEstKadens.Response>
    {
        public async Task<HamtaEstKadens.Response> Handle(Command command, CancellationToken cancellationToken)
        {
            user.KravOmrade(LagesbildRatt.Skriv, command.Omrade);
            var args = new
            {
                command.Omrade,
                command.Version,
                Kadens = $"{command.Kadens}",
                AndradAv = user.Id,
                Nu = clock.GetUtcNow(),
            };
            return await db.SingleOrDefaultAsync<HamtaEstKadens.Response>(Upsert, args, cancellationToken)
                ?? throw ProblemException.Stale();
        }
    }

    // The first row only from version 0; a later one only from its own. No row back: somebody else was first.
    private const string Upsert = """
        with andrad as (
            update lagesbild.est_kadens
               set kadens = @Kadens, version = version + 1, andrad_av = @AndradAv, andrad_at = @Nu
             where omrade = @Omrade
               and version = @Version
            returning omrade, kadens, version
        ), ny as (
            insert into lagesbild.est_kadens (omrade, kadens, version, andrad_av, andrad_at)
            select @Omrade, @Kadens, 1, @AndradAv, @Nu
             where @Version = 0
                on conflict do nothing
            returning omrade, kadens, version
        )
        select omrade, kadens, version from andrad
         union all
        select omrade, kadens, version from ny
        """;
}
