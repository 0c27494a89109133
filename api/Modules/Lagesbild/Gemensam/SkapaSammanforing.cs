using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Skapa sammanföring: problems of the parts become one problem of the joint picture in agreed words, or are left out.</summary>
internal static class SkapaSammanforing
{
    /// <summary>Parternas beslut om ett eller flera problem i delbilderna.</summary>
    /// <param name="Delproblem">Problemen i delbilderna som beslutet gäller.</param>
    /// <param name="Beslut">Tas med i den gemensamma lägesbilden, eller inte.</param>
    /// <param name="Problem">Den överenskomna texten, när problemet tas med. lagesbildId är den gemensamma lägesbilden.</param>
    /// <param name="Orsaker">Orsaker i delbilderna som tas över oförändrade; de hamnar i samma träd. Utelämnas listan tas alla över; en tom lista tar ingen. Så också för nästa tre listor.</param>
    /// <param name="Faktorer">Risk- och skyddsfaktorer i delbilderna att ta över.</param>
    /// <param name="Handelsekedjor">Problem i delbilderna vars händelsekedja tas över; stegen läggs i en kedja.</param>
    /// <param name="Hypoteser">Hypoteser i delbilderna att ta över, med sitt underlag; orsaken som prövas följer med.</param>
    /// <param name="Skal">Varför; måste anges för det som inte tas med.</param>
    public sealed record Request(
        [Required, MinLength(1), MaxLength(50)] IReadOnlyList<Guid> Delproblem,
        [Required] Sammanforingsbeslut? Beslut,
        SkapaProblem.Request? Problem,
        [MaxLength(200)] IReadOnlyList<Guid>? Orsaker,
        [MaxLength(200)] IReadOnlyList<Guid>? Faktorer,
        [MaxLength(50)] IReadOnlyList<Guid>? Handelsekedjor,
        [MaxLength(200)] IReadOnlyList<Guid>? Hypoteser,
        [StringLength(2000)] string? Skal
    )
    {
        internal Overtagandeval Overtas() => new(Orsaker, Faktorer, Handelsekedjor, Hypoteser);
    }

    /// <summary>Sammanföringen.</summary>
    /// <param name="Id">Sammanföringens id.</param>
    /// <param name="ProblemId">Problemet i den gemensamma lägesbilden; null när det inte tas med.</param>
    /// <param name="Version">Versionen, samma som i ETag.</param>
    public sealed record Response(Guid Id, Guid? ProblemId, int Version);

    internal sealed record Command(Guid LagesbildId, Request Sammanforing) : ICommand<Response>, IValidated
    {
        [JsonIgnore]
        public Guid Id { get; } = Guid.CreateVersion7();

        [JsonIgnore]
        public string Subject => $"lagesbild/{LagesbildId}";

        public IEnumerable<FieldError> Validate() =>
            Sammanforing.Beslut == Sammanforingsbeslut.TasMed ? ValidateTasMed() : ValidateTasInteMed();

        private IEnumerable<FieldError> ValidateTasMed()
        {
            if (Sammanforing.Problem is not { } problem)
                yield return new("#/problem", "Ange den överenskomna texten.");
            else if (problem.LagesbildId != LagesbildId)
                yield return new("#/problem/lagesbildId", "Problemet hör till den gemensamma lägesbilden.");
        }

        private IEnumerable<FieldError> ValidateTasInteMed()
        {
            if (Sammanforing.Problem is not null)
                yield return new("#/problem", "Det som inte tas med får ingen gemensam text.");
            foreach (var fel in Sammanforing.Overtas().ValidateTasInteMed())
                yield return fel;
            if (string.IsNullOrWhiteSpace(Sammanforing.Skal))
                yield return new("#/skal", "Ange varför problemet inte tas med.");
        }
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "/{id:guid}/sammanforingar",
                async (Guid id, Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(id, body), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Created(
                        $"{Pipeline.ApiRoot}/lagesbilder/{id}/sammanforingar/{response.Id}",
                        response
                    );
                }
            )
            .RequireAuthorization(LagesbildRatt.Skriv)
            .WithName("skapaSammanforing")
            .WithSummary("Besluta om problem i delbilderna")
            .WithDescription(
                "Ett eller flera problem i parternas egna lägesbilder blir ett problem i den gemensamma, med överenskommen text, eller tas "
                    + "inte med och då anges skäl. Problemen ska finnas i lägesbildens delbilder och får ha högst ett beslut (409 "
                    + "delproblem-sammanfort). Problemens orsaksanalys tas över, och det som båda parterna har skrivit lika blir en del med två ursprung. Texten ändras sedan i /problem/{id}. Lägesbildens version ökar."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(422)
            .WithRequestExample(
                """
                {"delproblem":["0199a1b2-0000-7000-8000-000000000012","0199a1b2-0000-7000-8000-000000000013"],"beslut":"TasMed",
                "problem":{"lagesbildId":"0199a1b2-0000-7000-8000-000000000001","rubrik":"Otrygghet vid torget",
                "vad":"Grupper samlas och säljer narkotika öppet.","var":"Torget och tunnelbanans entré","nar":"Vardagar kl. 16–22",
                "vilkaDrabbas":"Boende, resenärer, näringsidkare","vilkaOrsakar":null,"hurUtfors":null,"sedanNar":"Våren 2025",
                "trend":"Okar","dimension":"Otrygghet","indikatorer":["TRY-01"]},
                "orsaker":["0199a1b2-0000-7000-8000-000000000014"],"faktorer":["0199a1b2-0000-7000-8000-000000000017"],
                "handelsekedjor":["0199a1b2-0000-7000-8000-000000000012"],"hypoteser":[],"skal":null}
                """
            )
            .WithResponseExample(
                201,
                """
                {"id":"0199a1b2-0000-7000-8000-000000000051","problemId":"0199a1b2-0000-7000-8000-000000000002","version":1}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var bild = await db.LasLagesbildAsync(user, command.LagesbildId, cancellationToken);
            bild.KravGemensamtUtkast(user);
            var (begaran, delproblem) = (command.Sammanforing, new Delproblem(db, user, mediator));
            var rader = await delproblem.KravAsync(bild.LagesbildId, begaran.Delproblem, null, cancellationToken);

            var problem = await SkapaProblemAsync(begaran.Problem, cancellationToken);
            var args = new
            {
                command.Id,
                command.LagesbildId,
                Beslut = $"{begaran.Beslut}",
                ProblemId = problem,
                begaran.Skal,
                BeslutadAv = user.Id,
            };
            var version = await db.SingleOrDefaultAsync<int>(Insert, args, cancellationToken);
            await delproblem.SattAsync(bild.LagesbildId, command.Id, rader, cancellationToken);
            if (problem is { } nytt)
                await new Overtagande(db, user).TaOverAsync(
                    nytt,
                    begaran.Delproblem,
                    nya: begaran.Delproblem,
                    begaran.Overtas(),
                    cancellationToken
                );
            await db.RaknaUppAsync(bild, cancellationToken);
            return new(command.Id, problem, version);
        }

        /// <summary>The same rules as for any problem; what is wrong is pointed out inside this body.</summary>
        private async Task<Guid?> SkapaProblemAsync(SkapaProblem.Request? problem, CancellationToken cancellationToken)
        {
            if (problem is null)
                return null;
            try
            {
                return (await mediator.Send(new SkapaProblem.Command(problem), cancellationToken)).Id;
            }
            catch (ProblemException fel) when (fel.Errors.Count > 0)
            {
                throw ProblemException.Unprocessable(
                    fel.Code,
                    fel.Message,
                    fel.Errors.Select(rad => rad with { Pointer = $"#/problem{rad.Pointer.TrimStart('#')}" }).ToList()
                );
            }
        }
    }

    private const string Insert = """
        insert into lagesbild.sammanforing (id, lagesbild_id, beslut, problem_id, skal, beslutad_av)
        values (@Id, @LagesbildId, @Beslut, @ProblemId, @Skal, @BeslutadAv)
        returning version
        """;
}
