using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Samverkansoverenskommelse;

/// <summary>
/// Uppdatera överenskommelse: replaces the text of a draft. Who had signed the old text has not signed the new one,
/// so those signatures lapse. They are kept.
/// </summary>
internal static class UppdateraOverenskommelse
{
    /// <summary>Den nya texten. Nivå och område ligger fast.</summary>
    public sealed record Request : OverenskommelseInnehall;

    public sealed record Response(Guid Id, int Version);

    internal sealed record Command(Guid Id, int Version, Request Overenskommelse) : ICommand<Response>, IValidated
    {
        public string Subject => $"samverkansoverenskommelse/{Id}";

        public IEnumerable<FieldError> Validate() => Overenskommelse.Fel();
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
            .RequireAuthorization(SamverkansoverenskommelseRatt.Skriv)
            .WithName("uppdateraOverenskommelse")
            .WithSummary("Ändra ett utkast till samverkansöverenskommelse")
            .WithDescription(
                "Ersätter hela texten så länge inte alla parter har undertecknat (annars 409). Nivå och område "
                    + "kan inte ändras. En part som hade undertecknat den tidigare texten måste underteckna på nytt."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample(
                """
                {"rubrik":"Lokal samverkansöverenskommelse Järva 2026–2027","foralderId":null,
                "parter":["sdf-jarva","lpo-jarva-polisen","svenska-bostader"],"giltigFran":"2026-01-01",
                "giltigTill":"2027-12-31",
                "fokusproblem":["Otrygghet vid Kista torg kvällstid"],
                "troligaOrsaker":"Få vuxna på platsen efter stängning.",
                "mal":"Andelen trygga vid torget ökar från 52 till 60 procent 2027.",
                "dokumentationsform":"Gemensam protokollsmall.",
                "uppfoljningsform":"Varje tertial i styrgruppen.","lagesbildId":"0199a1b2-0000-7000-8000-000000000002"}
                """
            )
            .WithResponseExample(200, """{"id":"0199a1b2-0000-7000-8000-000000000003","version":2}""");

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var args = new { command.Id, Omraden = user.OmradenMed(SamverkansoverenskommelseRatt.Las) };
            var current =
                await db.SingleOrDefaultAsync<Current>(SelectForUpdate, args, cancellationToken)
                ?? throw SamverkansoverenskommelseProblem.Saknas(command.Id);
            user.KravOmrade(SamverkansoverenskommelseRatt.Skriv, current.Omrade);
            if (current.Version != command.Version)
                throw ProblemException.Stale(current.Version);
            if (current.SaknarUnderskrift.Length == 0)
                throw SamverkansoverenskommelseProblem.Undertecknad();
            if (current.Niva == "Overgripande" && command.Overenskommelse.ForalderId is not null)
                throw ProblemException.Invalid(
                    new FieldError("#/foralderId", "En övergripande överenskommelse har ingen ram över sig.")
                );
            await OverenskommelseReferenser.KravAsync(
                db,
                mediator,
                command.Overenskommelse,
                current.Omrade,
                cancellationToken
            );

            await db.ExecuteAsync(ReplaceParter, Parameters(command), cancellationToken);
            return new(command.Id, await db.SingleOrDefaultAsync<int>(Update, Parameters(command), cancellationToken));
        }

        private static object Parameters(Command command) =>
            new
            {
                command.Id,
                command.Overenskommelse.Rubrik,
                command.Overenskommelse.ForalderId,
                Parter = command.Overenskommelse.Parter.ToArray(),
                command.Overenskommelse.GiltigFran,
                command.Overenskommelse.GiltigTill,
                Fokusproblem = command.Overenskommelse.Fokusproblem.ToArray(),
                command.Overenskommelse.TroligaOrsaker,
                command.Overenskommelse.Mal,
                command.Overenskommelse.Dokumentationsform,
                command.Overenskommelse.Uppfoljningsform,
                command.Overenskommelse.LagesbildId,
            };
    }

    private sealed record Current(string Omrade, string Niva, int Version, string[] SaknarUnderskrift);

    private const string SelectForUpdate = """
        select o.omrade, o.niva, o.version, lage.saknar_underskrift
          from samverkansoverenskommelse.overenskommelse o
          join samverkansoverenskommelse.lage using (id)
         where o.id = @Id
           and o.omrade = any(@Omraden)
           for update of o
        """;

    private const string ReplaceParter = """
        update samverkansoverenskommelse.undertecknande
           set upphavt_at = now()
         where overenskommelse_id = @Id
           and upphavt_at is null;
        delete from samverkansoverenskommelse.part
         where overenskommelse_id = @Id;
        insert into samverkansoverenskommelse.part (overenskommelse_id, organisation, plats)
        select @Id, part.organisation, part.plats
          from unnest(@Parter) with ordinality as part (organisation, plats)
        """;

    private const string Update = """
        update samverkansoverenskommelse.overenskommelse
           set rubrik = @Rubrik, foralder_id = @ForalderId, giltig_fran = @GiltigFran, giltig_till = @GiltigTill,
               fokusproblem = @Fokusproblem, troliga_orsaker = @TroligaOrsaker, mal = @Mal,
               dokumentationsform = @Dokumentationsform, uppfoljningsform = @Uppfoljningsform,
               lagesbild_id = @LagesbildId, version = version + 1
         where id = @Id
        returning version
        """;
}
