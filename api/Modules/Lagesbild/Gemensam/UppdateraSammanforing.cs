using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Uppdatera sammanföring: which problems the decision is about, why, and further causes. It also says: seen again.</summary>
internal static class UppdateraSammanforing
{
    /// <summary>Beslutet, som det ska vara. Om problemet tas med eller inte ändras genom att ångra beslutet och fatta ett nytt.</summary>
    /// <param name="Delproblem">Alla problem i delbilderna som beslutet gäller.</param>
    /// <param name="Orsaker">Orsaker att ta över. Det som redan är övertaget tas inte en gång till; inget tas bort. Utelämnas listan tas alla över från de problem som är nya i beslutet. Så också för nästa tre listor.</param>
    /// <param name="Faktorer">Risk- och skyddsfaktorer i delbilderna att ta över.</param>
    /// <param name="Handelsekedjor">Problem i delbilderna vars händelsekedja tas över; stegen läggs i en kedja.</param>
    /// <param name="Hypoteser">Hypoteser i delbilderna att ta över, med sitt underlag; orsaken som prövas följer med.</param>
    /// <param name="Skal">Varför; måste anges för det som inte tas med.</param>
    public sealed record Request(
        [Required, MinLength(1), MaxLength(50)] IReadOnlyList<Guid> Delproblem,
        [MaxLength(200)] IReadOnlyList<Guid>? Orsaker,
        [MaxLength(200)] IReadOnlyList<Guid>? Faktorer,
        [MaxLength(50)] IReadOnlyList<Guid>? Handelsekedjor,
        [MaxLength(200)] IReadOnlyList<Guid>? Hypoteser,
        [StringLength(2000)] string? Skal
    )
    {
        internal Overtagandeval Overtas() => new(Orsaker, Faktorer, Handelsekedjor, Hypoteser);
    }

    public sealed record Response(Guid Id, int Version);

    internal sealed record Command(Guid LagesbildId, Guid Id, int Version, Request Sammanforing) : ICommand<Response>
    {
        public string Subject => $"lagesbild/{LagesbildId}";
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPut(
                "/{id:guid}/sammanforingar/{sammanforing:guid}",
                async (
                    Guid id,
                    [Description("Sammanföringens id.")] Guid sammanforing,
                    Request body,
                    HttpContext http,
                    IMediator mediator,
                    CancellationToken ct
                ) =>
                {
                    var command = new Command(id, sammanforing, http.Request.ReadIfMatch(), body);
                    var response = await mediator.Send(command, ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(LagesbildRatt.Skriv)
            .WithName("uppdateraSammanforing")
            .WithSummary("Ändra ett beslut om problem i delbilderna")
            .WithDescription(
                "Ersätter vilka problem beslutet gäller och skälet, och tar över mer ur problemens orsaksanalys. Problemen räknas som sedda i den version de har nu: "
                    + "så bekräftas ett beslut vars problem har ändrats. Den överenskomna texten ändras i /problem/{id}. Lägesbildens version ökar."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample(
                """
                {"delproblem":["0199a1b2-0000-7000-8000-000000000012","0199a1b2-0000-7000-8000-000000000013"],"orsaker":[],"faktorer":[],"handelsekedjor":[],"hypoteser":[],"skal":null}
                """
            )
            .WithResponseExample(200, """{"id":"0199a1b2-0000-7000-8000-000000000051","version":2}""");

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var bild = await db.LasLagesbildAsync(user, command.LagesbildId, cancellationToken);
            bild.KravUtkast(user, LagesbildRatt.Skriv, version: null);
            var current = await db.LasSammanforingAsync(command.LagesbildId, command.Id, cancellationToken);
            if (command.Version != current.Version)
                throw ProblemException.Stale(current.Version);
            KravMojlig(current, command.Sammanforing);

            var delproblem = new Delproblem(db, user, mediator);
            var ids = command.Sammanforing.Delproblem;
            var rader = await delproblem.KravAsync(command.LagesbildId, ids, command.Id, cancellationToken);
            await delproblem.SattAsync(command.LagesbildId, command.Id, rader, cancellationToken);
            if (current.ProblemId is { } problem)
                await new Overtagande(db, user).TaOverAsync(
                    problem,
                    ids,
                    nya: rader.Where(rad => rad.SammanforingId is null).Select(rad => rad.Id).ToList(),
                    command.Sammanforing.Overtas(),
                    cancellationToken
                );
            var args = new { command.Id, command.Sammanforing.Skal };
            var version = await db.SingleOrDefaultAsync<int>(Update, args, cancellationToken);
            await db.RaknaUppAsync(bild, cancellationToken);
            return new(command.Id, version);
        }

        private static void KravMojlig(Sammanforing.Current current, Request begaran)
        {
            if (current.Beslut == Sammanforingsbeslut.TasMed)
                return;
            if (string.IsNullOrWhiteSpace(begaran.Skal))
                throw ProblemException.Invalid(new FieldError("#/skal", "Ange varför problemet inte tas med."));
            var fel = begaran.Overtas().ValidateTasInteMed().ToList();
            if (fel.Count > 0)
                throw ProblemException.Invalid(fel);
        }
    }

    private const string Update = """
        update lagesbild.sammanforing
           set skal = @Skal, version = version + 1
         where id = @Id
        returning version
        """;
}
