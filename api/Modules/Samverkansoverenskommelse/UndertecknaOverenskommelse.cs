using System.ComponentModel.DataAnnotations;
using MediatR;
using Trygghet.Modules.Samverkansoverenskommelse.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Samverkansoverenskommelse;

/// <summary>
/// Underteckna överenskommelse: one party signs. When the last one has signed, the agreement applies.
/// </summary>
internal static class UndertecknaOverenskommelse
{
    /// <summary>En parts underskrift.</summary>
    /// <param name="Organisation">Partens kod.</param>
    /// <param name="Roll">Rollen som undertecknar, till exempel stadsdelsdirektör; aldrig en person.</param>
    /// <param name="Datum">Underskriftens dag, senast i dag.</param>
    public sealed record Request(
        [Required] string Organisation,
        [Required, StringLength(100)] string Roll,
        [Required] DateOnly? Datum
    );

    public sealed record Response(Guid Id, Overenskommelsestatus Status, int Version);

    internal sealed record Command(Guid Id, int Version, Request Underskrift) : ICommand<Response>
    {
        public string Subject => $"samverkansoverenskommelse/{Id}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "/{id:guid}/undertecknanden",
                async (Guid id, Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(id, http.Request.ReadIfMatch(), body), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(SamverkansoverenskommelseRatt.Underteckna)
            .WithName("undertecknaOverenskommelse")
            .WithSummary("Underteckna en samverkansöverenskommelse för en part")
            .WithDescription(
                "Registrerar en parts underskrift. På en lokal överenskommelse registrerar polisen sin egen och staden "
                    + "sina (annars 403). Varje part undertecknar en gång (annars 409 part-har-undertecknat). Innan någon undertecknar ska fokusproblem, troliga orsaker, "
                    + "dokumentationsform och uppföljningsform vara ifyllda, och en lokal överenskommelse vila på en "
                    + "lägesbild (annars 422 overenskommelse-ofullstandig med pekare). När alla har undertecknat "
                    + "gäller den."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample("""{"organisation":"sdf-jarva","roll":"stadsdelsdirektör","datum":"2025-12-12"}""")
            .WithResponseExample(
                200,
                """{"id":"0199a1b2-0000-7000-8000-000000000003","status":"Utkast","version":2}"""
            );

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock, IMediator mediator)
        : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var (id, version, underskrift) = command;
            var args = new { Id = id, Omraden = user.OmradenMed(SamverkansoverenskommelseRatt.Las) };
            var current =
                await db.SingleOrDefaultAsync<Current>(SelectForUpdate, args, cancellationToken)
                ?? throw SamverkansoverenskommelseProblem.Saknas(id);
            user.KravOmrade(SamverkansoverenskommelseRatt.Underteckna, current.Omrade);
            if (current.Version != version)
                throw ProblemException.Stale(current.Version);
            current.KravKanUndertecknas(underskrift, clock.Today());
            var part = underskrift.Organisation;
            await OverenskommelseReferenser.KravSidaAsync(mediator, current.Niva, part, user.Id, cancellationToken);

            var signature = new
            {
                Id = id,
                UnderskriftId = Guid.CreateVersion7(),
                underskrift.Organisation,
                underskrift.Roll,
                underskrift.Datum,
                RegistreratAv = user.Id,
                Idag = clock.Today(),
            };
            await db.ExecuteAsync(Insert, signature, cancellationToken);
            return (await db.SingleOrDefaultAsync<Response>(Update, signature, cancellationToken))!;
        }
    }

    private sealed record Current(
        string Omrade,
        int Version,
        string[] Parter,
        string[] SaknarUnderskrift,
        Overenskommelseniva Niva,
        string[] Fokusproblem,
        string? TroligaOrsaker,
        string? Dokumentationsform,
        string? Uppfoljningsform,
        Guid? LagesbildId
    )
    {
        public void KravKanUndertecknas(Request underskrift, DateOnly idag)
        {
            if (!Parter.Contains(underskrift.Organisation, StringComparer.Ordinal))
                throw ProblemException.Invalid(
                    new FieldError("#/organisation", $"{underskrift.Organisation} är inte part i överenskommelsen.")
                );
            if (underskrift.Datum > idag)
                throw ProblemException.Invalid(new FieldError("#/datum", "Dagen kan inte ligga i framtiden."));
            if (!SaknarUnderskrift.Contains(underskrift.Organisation, StringComparer.Ordinal))
                throw SamverkansoverenskommelseProblem.PartHarUndertecknat(underskrift.Organisation);
            var underlag = new OverenskommelseRules.Underlag(
                Niva,
                Fokusproblem,
                TroligaOrsaker,
                Dokumentationsform,
                Uppfoljningsform,
                LagesbildId
            );
            if (OverenskommelseRules.SaknasForeUndertecknande(underlag).ToList() is { Count: > 0 } saknas)
                throw SamverkansoverenskommelseProblem.Ofullstandig(saknas);
        }
    }

    private const string SelectForUpdate = """
        select o.omrade, o.version, lage.parter, lage.saknar_underskrift, o.niva, o.fokusproblem, o.troliga_orsaker,
               o.dokumentationsform, o.uppfoljningsform, o.lagesbild_id
          from samverkansoverenskommelse.overenskommelse o
          join samverkansoverenskommelse.lage using (id)
         where o.id = @Id
           and o.omrade = any(@Omraden)
           for update of o
        """;

    private const string Insert = """
        insert into samverkansoverenskommelse.undertecknande
            (id, overenskommelse_id, organisation, roll, datum, registrerat_av)
        values (@UnderskriftId, @Id, @Organisation, @Roll, @Datum, @RegistreratAv)
        """;

    private const string Update = """
        update samverkansoverenskommelse.overenskommelse o
           set version = o.version + 1
          from samverkansoverenskommelse.lage
         where o.id = @Id
           and lage.id = o.id
        returning o.id, samverkansoverenskommelse.status(lage.nasta_revision, o.giltig_till, @Idag) as status, o.version
        """;
}
