using System.ComponentModel.DataAnnotations;
using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Fastställ lägesbild: the decision is registered and the figures are fixed. From then on the picture is read-only.</summary>
internal static class FaststallLagesbild
{
    /// <summary>Beslutet att fastställa.</summary>
    /// <param name="Beslutsdatum">Beslutets dag; inte i framtiden.</param>
    /// <param name="Organ">Vem som beslutade, till exempel styrgruppen.</param>
    /// <param name="Diarienummer">Beslutets diarienummer, till exempel SDN 2026/17.</param>
    /// <param name="Undantag">Varför en gemensam lägesbild fastställs fast något saknas.</param>
    public sealed record Request(
        [Required] DateOnly? Beslutsdatum,
        [Required, StringLength(200)] string Organ,
        [Required, Diarienummer] string Diarienummer,
        Undantag.Request? Undantag
    );

    public sealed record Response(Guid Id, LagesbildStatus Status, int Version);

    internal sealed record Command(Guid Id, int Version, Request Beslut) : ICommand<Response>
    {
        public string Subject => $"lagesbild/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "/{id:guid}/faststallande",
                async (Guid id, Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(id, http.Request.ReadIfMatch(), body), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(LagesbildRatt.Faststall)
            .WithName("faststallLagesbild")
            .WithSummary("Fastställ en lägesbild")
            .WithDescription(
                "Registrerar beslutet om en klar lägesbild. En egen lägesbild fastställs aldrig, den delas (409 lagesbild-fel-slag). Därefter ändras lägesbilden aldrig, versionen den skrevs ur blir ersatt, och siffrorna för problemens indikatorer och i texten låses som de är just då. If-Match måste vara versionen som beslutet gällde: den ökar också när ett problem eller en orsak ändras. En lagstadgad lägesbild med en tom del ger 422 lagesbild-ofullstandig, och en gemensam utan båda parternas lägesbilder 422 gemensam-ofullstandig om inte undantag säger varför, en obesvarad rad bland de obligatoriska underlagen 422 kalla-obesvarad."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample(
                """{"beslutsdatum":"2026-09-15","organ":"Styrgruppen Järva","diarienummer":"SDN 2026/17"}"""
            )
            .WithResponseExample(
                200,
                """{"id":"0199a1b2-0000-7000-8000-000000000001","status":"Faststalld","version":7}"""
            );

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator, TimeProvider clock)
        : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var current = await db.LasLagesbildAsync(user, command.Id, cancellationToken);
            current.Krav(user, Lagesbildshandling.Faststall, command.Version);
            if (command.Beslut.Beslutsdatum > clock.Today())
                throw ProblemException.Invalid(
                    new FieldError("#/beslutsdatum", "Beslutet kan inte ligga i framtiden.")
                );
            await KravFullstandigAsync(current, cancellationToken);
            await new Gemensamkrav(db, user, mediator).KravAsync(current, command.Beslut.Undantag, cancellationToken);
            await db.KravKallorBesvaradeAsync(command.Id, cancellationToken);

            var asOf = Now();
            await new Siffror(db, mediator).LasFastAsync(command.Id, current.Omrade, asOf, cancellationToken);
            await new Textsiffror(db, user, mediator).LasFastAsync(command.Id, asOf, cancellationToken);
            var args = new
            {
                command.Id,
                command.Beslut.Organ,
                command.Beslut.Beslutsdatum,
                command.Beslut.Diarienummer,
                FaststalldAv = user.Id,
                FaststalldAt = asOf,
            };
            var version = await db.SingleOrDefaultAsync<int>(Update, args, cancellationToken);
            await db.ErsattAsync(current, cancellationToken);
            await mediator.Publish(
                new LagesbildFaststalld(command.Id, current.Omrade, command.Beslut.Beslutsdatum!.Value),
                cancellationToken
            );
            return new(command.Id, LagesbildStatus.Faststalld, version);
        }

        /// <summary>LB1.</summary>
        private async Task KravFullstandigAsync(Utkast.Current current, CancellationToken cancellationToken)
        {
            if (current.Typ != Lagesbildstyp.Lagstadgad)
                return;
            var args = new { Id = current.LagesbildId };
            var delar = await db.SingleOrDefaultAsync<LagesbildRules.Delar>(SelectDelar, args, cancellationToken);
            var tomma = LagesbildRules.TommaDelar(delar!).ToList();
            if (tomma.Count > 0)
                throw LagesbildProblem.Ofullstandig(tomma);
        }

        /// <summary>Whole microseconds, as the database stores it, so that the stored moment gives the same figures.</summary>
        private DateTimeOffset Now()
        {
            var now = clock.GetUtcNow();
            return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
        }
    }

    private const string SelectDelar = """
        select kartlaggning_brottslighet, kartlaggning_konsekvenser, annan_information, analys
          from lagesbild.lagesbild
         where id = @Id
        """;

    private const string Update = """
        update lagesbild.lagesbild
           set status        = 'Faststalld',
               organ         = @Organ,
               beslutsdatum  = @Beslutsdatum,
               diarienummer  = @Diarienummer,
               faststalld_av = @FaststalldAv,
               faststalld_at = @FaststalldAt,
               version       = version + 1
         where id = @Id
        returning version
        """;
}
