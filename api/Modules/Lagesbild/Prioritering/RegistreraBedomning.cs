using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Registrera bedömning: the scores of one problem, with a reason each. Proposals by those who write; they never decide.</summary>
internal static class RegistreraBedomning
{
    /// <summary>Problemets bedömningar. Ett kriterium som utelämnas har ingen poäng.</summary>
    /// <param name="Bedomningar">Högst en per kriterium.</param>
    public sealed record Request([Required, MaxLength(50)] IReadOnlyList<Bedomning> Bedomningar);

    /// <summary>En bedömning.</summary>
    /// <param name="Kriterium">Kriteriets kod.</param>
    /// <param name="Poang">1 (lågt) till 5 (högt).</param>
    /// <param name="Motiv">Varför.</param>
    public sealed record Bedomning(
        [Required] string Kriterium,
        [Required, Range(1, 5)] int? Poang,
        [Required, StringLength(1000)] string Motiv
    );

    /// <summary>Raden efter ändringen.</summary>
    /// <param name="ProblemId">Problemets id.</param>
    /// <param name="Summa">Poängens summa: ett stöd, aldrig beslutet.</param>
    /// <param name="Version">Radens version, samma som i ETag.</param>
    public sealed record Response(Guid ProblemId, int Summa, int Version);

    internal sealed record Command(Guid Id, Guid ProblemId, int Version, Request Rad) : ICommand<Response>
    {
        [JsonIgnore]
        public string Subject => $"prioriteringsmote/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPut(
                "/{id:guid}/problem/{problemId:guid}/bedomningar",
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
            .RequireAuthorization(LagesbildRatt.Skriv)
            .WithName("registreraBedomning")
            .WithSummary("Bedöm ett problem vid ett möte")
            .WithDescription(
                "Ersätter problemets poäng med motiv per kriterium. If-Match är radens version (0 första gången), så att flera kan bedöma var sitt problem samtidigt. Poängen är förslag: styrgruppen beslutar."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample(
                """{"bedomningar":[{"kriterium":"signalbrott","poang":4,"motiv":"Syns dagligen vid torget."}]}"""
            )
            .WithResponseExample(200, """{"problemId":"0199a1b2-0000-7000-8000-000000000002","summa":4,"version":2}""");

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var mote = await db.LasMoteAsync(user, command.Id, cancellationToken);
            mote.KravOppet(user, LagesbildRatt.Skriv, version: null);
            var rad = await db.LasRadAsync(mote, command.ProblemId, command.Version, cancellationToken);
            var bedomningar = command.Rad.Bedomningar;
            var kriterier = await mediator.Send(new SokPrioriteringskriterier.Query(), cancellationToken);
            if (Fel(bedomningar, kriterier.Select(k => k.Kod).ToList()).ToList() is { Count: > 0 } fel)
                throw ProblemException.Invalid(fel);

            var version = await db.RaknaUppRadAsync(mote, command.ProblemId, rad.Rubrik, cancellationToken);
            var args = new
            {
                command.Id,
                command.ProblemId,
                Kriterier = bedomningar.Select(b => b.Kriterium).ToArray(),
                Poang = bedomningar.Select(b => b.Poang!.Value).ToArray(),
                Motiv = bedomningar.Select(b => b.Motiv).ToArray(),
            };
            await db.ExecuteAsync(Delete, args, cancellationToken);
            await db.ExecuteAsync(Insert, args, cancellationToken);
            await db.RaknaUppAsync(mote, cancellationToken);
            return new(command.ProblemId, args.Poang.Sum(), version);
        }
    }

    private static IEnumerable<FieldError> Fel(IReadOnlyList<Bedomning> bedomningar, IReadOnlyList<string> kriterier)
    {
        var sedda = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, bedomning) in bedomningar.Index())
            if (!kriterier.Contains(bedomning.Kriterium, StringComparer.Ordinal))
                yield return new(
                    $"#/bedomningar/{index}/kriterium",
                    $"Det finns inget kriterium {bedomning.Kriterium}."
                        + (Nearest.To(bedomning.Kriterium, kriterier) is { } narmast ? $" Menade du {narmast}?" : "")
                );
            else if (!sedda.Add(bedomning.Kriterium))
                yield return new($"#/bedomningar/{index}/kriterium", "Kriteriet är redan bedömt i samma anrop.");
    }

    private const string Delete = """
        delete from lagesbild.prioriteringsbedomning
         where mote_id = @Id
           and problem_id = @ProblemId
        """;

    private const string Insert = """
        insert into lagesbild.prioriteringsbedomning (mote_id, problem_id, kriterium, poang, motiv)
        select @Id, @ProblemId, rad.kriterium, rad.poang, rad.motiv
          from unnest(@Kriterier::text[], @Poang::integer[], @Motiv::text[]) rad (kriterium, poang, motiv)
        """;
}
