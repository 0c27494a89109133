using System.ComponentModel.DataAnnotations;
using MediatR;
using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Uppfoljning;

/// <summary>
/// Besluta rapporttillfälle: the report of the occasion is decided. The figures that it rests on are locked from then on, in the whole
/// city, from the first day of the year to the day that the report describes.
/// </summary>
internal static class BeslutaRapporttillfalle
{
    /// <summary>Beslutet om rapporten.</summary>
    /// <param name="Beslutsdatum">Beslutets dag, tidigast balansdagen och senast i dag.</param>
    /// <param name="Diarienummer">Beslutets diarienummer.</param>
    public sealed record Request([Required] DateOnly? Beslutsdatum, [Required, Diarienummer] string Diarienummer);

    /// <summary>Det beslutade rapporttillfället.</summary>
    /// <param name="Id">Rapporttillfällets id.</param>
    /// <param name="Kod">År och slag, till exempel 2026-T1.</param>
    /// <param name="LastFran">Första dagen av de perioder som låstes.</param>
    /// <param name="LastTill">Sista dagen av de perioder som låstes.</param>
    /// <param name="Version">Radens nya version.</param>
    public sealed record Response(Guid Id, string Kod, DateOnly LastFran, DateOnly LastTill, int Version);

    internal sealed record Command(Guid Id, int Version, Request Beslut) : ICommand<Response>
    {
        public string Subject => $"rapporttillfalle/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "/{id:guid}/beslut",
                async (Guid id, Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(id, http.Request.ReadIfMatch(), body), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(UppfoljningRatt.Tillfalle)
            .WithName("beslutaRapporttillfalle")
            .WithSummary("Besluta ett rapporttillfälle")
            .WithDescription(
                "Registrerar att rapporten är beslutad. Mätvärden för hela perioder från årets början till balansdagen låses i "
                    + "kommunens alla områden: en import ändrar dem bara med rätten indikatorer:lasupp och ett skäl."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample("""{"beslutsdatum":"2026-05-21","diarienummer":"KS 2026/311"}""")
            .WithResponseExample(
                200,
                """
                {"id":"0199a1b2-0000-7000-8000-000000000021","kod":"2026-T1","lastFran":"2026-01-01","lastTill":"2026-04-30",
                "version":2}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock, IMediator mediator)
        : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            user.KravOmrade(UppfoljningRatt.Tillfalle, UppfoljningRules.Kommun);
            var args = new
            {
                command.Id,
                command.Beslut.Beslutsdatum,
                command.Beslut.Diarienummer,
                BeslutadAv = user.Id,
            };
            var current =
                await db.SingleOrDefaultAsync<Current>(SelectForUpdate, args, cancellationToken)
                ?? throw UppfoljningProblem.RapporttillfalleSaknas(command.Id);
            if (current.Version != command.Version)
                throw ProblemException.Stale(current.Version);
            if (current.Beslutsdatum is { } redan)
                throw UppfoljningProblem.TillfalleBeslutat(current.Kod, redan);
            KravDag(command.Beslut.Beslutsdatum!.Value, current.Balansdag);

            var version = await db.SingleOrDefaultAsync<int>(Update, args, cancellationToken);
            var forsta = new DateOnly(current.Balansdag.Year, 1, 1);
            await LasAsync(current, forsta, command.Beslut, cancellationToken);
            return new(command.Id, current.Kod, forsta, current.Balansdag, version);
        }

        private void KravDag(DateOnly dag, DateOnly balansdag)
        {
            if (dag > clock.Today())
                throw ProblemException.Invalid(new FieldError("#/beslutsdatum", "Dagen kan inte ligga i framtiden."));
            if (dag < balansdag)
                throw ProblemException.Invalid(
                    new FieldError("#/beslutsdatum", "Rapporten kan inte beslutas före balansdagen.")
                );
        }

        private async Task LasAsync(
            Current current,
            DateOnly forsta,
            Request beslut,
            CancellationToken cancellationToken
        )
        {
            var omraden = await mediator.Send(new HamtaUnderomraden(UppfoljningRules.Kommun), cancellationToken);
            var anledning = $"rapporten beslutades {beslut.Beslutsdatum:yyyy-MM-dd}, {beslut.Diarienummer}.";
            await mediator.Publish(
                new PeriodLast(
                    omraden.Select(omrade => omrade.Kod).ToList(),
                    forsta,
                    current.Balansdag,
                    $"rapporttillfälle {current.Kod}",
                    anledning
                ),
                cancellationToken
            );
        }
    }

    private sealed record Current(string Kod, DateOnly Balansdag, DateOnly? Beslutsdatum, int Version);

    private const string SelectForUpdate = """
        select kod, balansdag, beslutsdatum, version
          from uppfoljning.rapporttillfalle
         where id = @Id
           for update
        """;

    private const string Update = """
        update uppfoljning.rapporttillfalle
           set beslutsdatum = @Beslutsdatum, diarienummer = @Diarienummer, beslutad_av = @BeslutadAv, version = version + 1
         where id = @Id
        returning version
        """;
}
