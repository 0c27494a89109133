using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Dela lägesbild: a party hands its own picture to another, which then has it as a received public document (LB6).</summary>
internal static class DelaLagesbild
{
    /// <summary>En delning av en klar egen lägesbild.</summary>
    /// <param name="Mottagare">Organisationens kod: parten som tar emot.</param>
    /// <param name="Sekretessprovning">Prövningen som måste ha gjorts.</param>
    public sealed record Request(
        [Required, StringLength(100)] string Mottagare,
        [Required] Sekretessprovning? Sekretessprovning
    );

    public sealed record Response(Guid Id, Guid LagesbildId, int LagesbildVersion);

    internal sealed record Command(Guid LagesbildId, int Version, Request Delning) : ICommand<Response>
    {
        [JsonIgnore]
        public Guid Id { get; } = Guid.CreateVersion7();

        public string Subject => $"lagesbild/{LagesbildId}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "/{id:guid}/delningar",
                async (Guid id, Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(id, http.Request.ReadIfMatch(), body), ct);
                    return TypedResults.Created($"{Pipeline.ApiRoot}/lagesbilder/{id}/delningar", response);
                }
            )
            .RequireAuthorization(LagesbildRatt.Skriv)
            .WithName("delaLagesbild")
            .WithSummary("Dela en egen lägesbild")
            .WithDescription(
                "En part delar sin egen klara lägesbild med en annan part, sedan sekretessen har prövats. Mottagaren ser den därefter och har den som inkommen allmän handling. En delning är en rättslig händelse och tas aldrig tillbaka; behöver något ändras skrivs en ny version. Bara från Klar (409 lagesbild-fel-tillstand), bara en egen (409 lagesbild-fel-slag) och en gång per mottagare (409 lagesbild-redan-delad). If-Match är lägesbildens version."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample(
                """
                {"mottagare":"lpo-jarva-polisen","sekretessprovning":{"utfordAv":"Registrator vid stadsdelsförvaltningen",
                "datum":"2026-09-08","resultat":"Kan lämnas ut i sin helhet."}}
                """
            )
            .WithResponseExample(
                201,
                """{"id":"0199a1b2-0000-7000-8000-000000000051","lagesbildId":"0199a1b2-0000-7000-8000-000000000001","lagesbildVersion":7}"""
            );

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator, TimeProvider clock)
        : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var (mottagare, provning) = (command.Delning.Mottagare, command.Delning.Sekretessprovning!);
            var current = await db.LasLagesbildAsync(user, command.LagesbildId, cancellationToken);
            current.Krav(user, Lagesbildshandling.Dela, command.Version);
            await KravMottagareAsync(current, mottagare, cancellationToken);
            provning.KravInteIFramtiden(clock);

            var args = new
            {
                command.Id,
                command.LagesbildId,
                Mottagare = mottagare,
                provning.UtfordAv,
                provning.Datum,
                provning.Resultat,
                DeladAv = user.Id,
            };
            if (await db.ExecuteAsync(Insert, args, cancellationToken) == 0)
                throw LagesbildProblem.RedanDelad(mottagare);
            var version = await db.SingleOrDefaultAsync<int>(Update, args, cancellationToken);
            await db.ErsattAsync(current, cancellationToken);
            return new(command.Id, command.LagesbildId, version);
        }

        private async Task KravMottagareAsync(
            Utkast.Current current,
            string mottagare,
            CancellationToken cancellationToken
        )
        {
            if (mottagare == current.Part)
                throw Fel("Lägesbilden är redan partens egen.");
            if ((await mediator.Send(new HamtaOrganisationsinfon([mottagare]), cancellationToken)).Count == 0)
                throw Fel($"Det finns ingen organisation {mottagare}.");
        }

        private static ProblemException Fel(string text) =>
            ProblemException.Invalid(new FieldError("#/mottagare", text));
    }

    private const string Insert = """
        insert into lagesbild.delning
            (id, lagesbild_id, mottagare, provad_av, provad_datum, provad_resultat, delad_av)
        values
            (@Id, @LagesbildId, @Mottagare, @UtfordAv, @Datum, @Resultat, @DeladAv)
        on conflict (lagesbild_id, mottagare) do nothing
        """;

    private const string Update = """
        update lagesbild.lagesbild
           set delad_med = delad_med || @Mottagare,
               version   = version + 1
         where id = @LagesbildId
        returning version
        """;
}
