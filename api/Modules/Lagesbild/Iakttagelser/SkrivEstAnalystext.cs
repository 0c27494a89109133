using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Skriv EST-analystext: what the figures of the period mean, in the words of a person.</summary>
internal static class SkrivEstAnalystext
{
    /// <summary>Analysen i ord.</summary>
    /// <param name="Text">Vad iakttagelserna betyder för arbetet. Inga personer.</param>
    public sealed record Request([Required, StringLength(20000)] string Text);

    /// <summary>Analysens version.</summary>
    /// <param name="Version">Versionen, samma som i ETag.</param>
    public sealed record Response(string Omrade, string Period, int Version);

    internal sealed record Command(string Omrade, string Period, int Version, string Text) : ICommand<Response>
    {
        public string Subject => $"est-analys/{Omrade}/{Period}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPut(
                "/{omrade}/{period}/text",
                async (
                    string omrade,
                    [Description("2026-Q3 eller 2026-T2.")] string period,
                    Request body,
                    HttpContext http,
                    IMediator mediator,
                    CancellationToken ct
                ) =>
                {
                    var command = new Command(omrade, period, http.Request.ReadIfMatch(), body.Text);
                    var response = await mediator.Send(command, ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(LagesbildRatt.Skriv)
            .WithName("skrivEstAnalystext")
            .WithSummary("Skriv periodens EST-analys")
            .WithDescription(
                "Texten som hör till ett kvartal (2026-Q3) eller tertial (2026-T2) i ett område. If-Match är ETag från GET /est-analyser; "
                    + "\"0\" för den första."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample(
                """{"text":"Nedskräpningen vid Kista torg följer torghandeln. Den tas upp med entreprenören."}"""
            )
            .WithResponseExample(200, """{"omrade":"jarva","period":"2026-Q3","version":1}""");

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            user.KravOmrade(LagesbildRatt.Skriv, command.Omrade);
            HamtaEstAnalys.KravPeriod(command.Period, clock.Today());
            var args = new
            {
                command.Omrade,
                command.Period,
                command.Version,
                command.Text,
                SkrivenAv = user.Id,
                Nu = clock.GetUtcNow(),
            };
            return await db.SingleOrDefaultAsync<Response>(Upsert, args, cancellationToken)
                ?? throw ProblemException.Stale();
        }
    }

    // The first text only from version 0; a later one only from its own. No row back: somebody else was first.
    private const string Upsert = """
        with andrad as (
            update lagesbild.est_analystext
               set text = @Text, version = version + 1, skriven_av = @SkrivenAv, skriven_at = @Nu
             where omrade = @Omrade
               and period = @Period
               and version = @Version
            returning omrade, period, version
        ), ny as (
            insert into lagesbild.est_analystext (omrade, period, text, version, skriven_av, skriven_at)
            select @Omrade, @Period, @Text, 1, @SkrivenAv, @Nu
             where @Version = 0
                on conflict do nothing
            returning omrade, period, version
        )
        select omrade, period, version from andrad
         union all
        select omrade, period, version from ny
        """;
}
