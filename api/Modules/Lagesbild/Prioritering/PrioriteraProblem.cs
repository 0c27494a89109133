using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Prioritera problem: the steering group's decision, always with a reason; saying no is also a decision.</summary>
internal static class PrioriteraProblem
{
    /// <summary>Beslutet om ett problem.</summary>
    /// <param name="Beslut">Prioriterad, Bortprioriterad eller Avvaktar.</param>
    /// <param name="Motiv">Varför.</param>
    public sealed record Request([Required] Prioriteringsbeslut? Beslut, [Required, StringLength(2000)] string Motiv);

    /// <summary>Raden efter beslutet.</summary>
    /// <param name="ProblemId">Problemets id.</param>
    /// <param name="Beslut">Beslutet.</param>
    /// <param name="Ordning">Plats bland de prioriterade, från 1; null för de andra.</param>
    /// <param name="Version">Radens version, samma som i ETag.</param>
    public sealed record Response(Guid ProblemId, Prioriteringsbeslut Beslut, int? Ordning, int Version);

    internal sealed record Command(Guid Id, Guid ProblemId, int Version, Request Beslut) : ICommand<Response>
    {
        [JsonIgnore]
        public string Subject => $"prioriteringsmote/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPut(
                "/{id:guid}/problem/{problemId:guid}/beslut",
                async (
                    Guid id,
                    [Description("Problemets id.")] Guid problemId,
                    Request body,
                    HttpContext http,
                    IMediator mediator,
                    CancellationToken ct
                ) =>
                {
                    var command = new Command(id, problemId, http.Request.ReadIfMatch(), body);
                    var response = await mediator.Send(command, ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(LagesbildRatt.Faststall)
            .WithName("prioriteraProblem")
            .WithSummary("Besluta om ett problem ska prioriteras")
            .WithDescription(
                "Styrgruppens beslut med motiv, medan mötet är öppet. Ett problem utan någon orsak som går att påverka kan inte prioriteras: 422 problem-utan-paverkbar-orsak. Ett nytt prioriterat problem läggs sist i ordningen. If-Match är radens version (0 första gången)."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample("""{"beslut":"Prioriterad","motiv":"Berör många och går att påverka."}""")
            .WithResponseExample(
                200,
                """{"problemId":"0199a1b2-0000-7000-8000-000000000002","beslut":"Prioriterad","ordning":1,"version":3}"""
            );

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var mote = await db.LasMoteAsync(user, command.Id, cancellationToken);
            mote.KravOppet(user, LagesbildRatt.Faststall, version: null);
            var rad = await db.LasRadAsync(mote, command.ProblemId, command.Version, cancellationToken);
            if (command.Beslut.Beslut == Prioriteringsbeslut.Prioriterad && rad.PaverkbaraOrsaker == 0)
                throw PrioriteringProblem.UtanPaverkbarOrsak(rad.Rubrik);

            await db.RaknaUppRadAsync(mote, command.ProblemId, rad.Rubrik, cancellationToken);
            var args = new
            {
                command.Id,
                command.ProblemId,
                Beslut = $"{command.Beslut.Beslut}",
                command.Beslut.Motiv,
                BeslutadAv = user.Id,
            };
            var svar = await db.SingleOrDefaultAsync<Response>(Update, args, cancellationToken);
            await db.ExecuteAsync(TatOrdning, args, cancellationToken);
            await db.RaknaUppAsync(mote, cancellationToken);
            return svar!;
        }
    }

    private const string Update = """
        update lagesbild.prioritering r
           set beslut      = @Beslut,
               motiv       = @Motiv,
               beslutad_av = @BeslutadAv,
               ordning     = case when @Beslut = 'Prioriterad' then coalesce(r.ordning, (
                   select coalesce(max(a.ordning), 0) + 1
                     from lagesbild.prioritering a
                    where a.mote_id = r.mote_id)) end
         where r.mote_id = @Id
           and r.problem_id = @ProblemId
        returning r.problem_id, r.beslut, r.ordning, r.version
        """;

    // No gap where a problem left the list.
    private const string TatOrdning = """
        update lagesbild.prioritering r
           set ordning = ny.ordning
          from (select problem_id, row_number() over (order by ordning)::integer as ordning
                  from lagesbild.prioritering
                 where mote_id = @Id
                   and ordning is not null) ny
         where r.mote_id = @Id
           and r.problem_id = ny.problem_id
           and r.ordning <> ny.ordning
        """;
}
