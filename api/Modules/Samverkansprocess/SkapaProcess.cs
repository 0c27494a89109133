using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Modules.Samverkansoverenskommelse.Contract;
using Trygghet.Modules.Samverkansprocess.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Samverkansprocess;

/// <summary>Skapa process: the collaboration of an area begins. An area has at most one that is not ended.</summary>
internal static class SkapaProcess
{
    /// <summary>En samverkansprocess som ska inledas.</summary>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="OverenskommelseId">Samverkansöverenskommelsen som processen vilar på.</param>
    /// <param name="Mandat">Behovet eller uppdraget, och vilka resurser som är avsatta.</param>
    public sealed record Request(
        [Required] string Omrade,
        Guid? OverenskommelseId,
        [Required, StringLength(2000)] string Mandat
    );

    public sealed record Response(Guid Id, Processteg Steg, int Cykel, int Version);

    internal sealed record Command(Request Process) : ICommand<Response>
    {
        [JsonIgnore]
        public Guid Id { get; } = Guid.CreateVersion7();

        [JsonIgnore]
        public string Subject => $"samverkansprocess/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "",
                async (Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(body), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Created($"{Pipeline.ApiRoot}/samverkansprocesser/{response.Id}", response);
                }
            )
            .RequireAuthorization(SamverkansprocessRatt.Skriv)
            .WithName("skapaProcess")
            .WithSummary("Inled en samverkansprocess")
            .WithDescription(
                "Inleder processen i ett område, i steget Initierad. Ett område har högst en pågående process: annars 409 samverkansprocess-pagar."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(422)
            .WithRequestExample(
                """
                {"omrade":"jarva","overenskommelseId":null,
                "mandat":"Styrgruppen har gett mandat och avsatt tid hos båda parter för 2026."}
                """
            )
            .WithResponseExample(
                201,
                """{"id":"0199a1b2-0000-7000-8000-000000000009","steg":"Initierad","cykel":1,"version":1}"""
            );

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var process = command.Process;
            user.KravOmrade(SamverkansprocessRatt.Skriv, process.Omrade);
            if (process.OverenskommelseId is { } overenskommelse)
                await KravOverenskommelseAsync(process.Omrade, overenskommelse, cancellationToken);

            var args = new
            {
                command.Id,
                process.Omrade,
                process.OverenskommelseId,
                process.Mandat,
                SkapadAv = user.Id,
            };
            var version =
                await db.SingleOrDefaultAsync<int?>(Insert, args, cancellationToken)
                ?? throw SamverkansprocessProblem.Pagar(process.Omrade);
            return new(command.Id, Processteg.Initierad, 1, version);
        }

        private async Task KravOverenskommelseAsync(string omrade, Guid id, CancellationToken cancellationToken)
        {
            var finns = await mediator.Send(new HamtaOverenskommelser([omrade]), cancellationToken);
            if (finns.All(overenskommelse => overenskommelse.Id != id))
                throw SamverkansprocessProblem.OkandOverenskommelse(id);
        }
    }

    private const string Insert = """
        insert into samverkansprocess.process (id, omrade, overenskommelse_id, mandat, skapad_av)
        values (@Id, @Omrade, @OverenskommelseId, @Mandat, @SkapadAv)
            on conflict (omrade) where steg <> 'Avslutad' do nothing
        returning version
        """;
}
