using System.ComponentModel.DataAnnotations;
using MediatR;
using Trygghet.Modules.Samverkansprocess.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Samverkansprocess;

/// <summary>Byt steg: the process moves on, back, to rest or to its end. Every move leaves a line in the history.</summary>
internal static partial class BytSteg
{
    /// <summary>En övergång till ett annat steg.</summary>
    /// <param name="TillSteg">Steget som processen går till.</param>
    /// <param name="Orsak">Varför; måste anges tillbaka, till vila och till avslut.</param>
    /// <param name="Motivering">Motivering; måste anges tillbaka, till vila och till avslut.</param>
    /// <param name="Overstyrning">Varför styrgruppen går vidare fast villkor inte är uppfyllda.</param>
    public sealed record Request(
        [Required] Processteg? TillSteg,
        Overgangsorsak? Orsak,
        [StringLength(2000)] string? Motivering,
        [StringLength(2000)] string? Overstyrning
    );

    /// <summary>Var processen står efter övergången.</summary>
    /// <param name="Id">Processens id.</param>
    /// <param name="Steg">Steget.</param>
    /// <param name="Cykel">Varvet.</param>
    /// <param name="Varningar">Villkor som inte var uppfyllda när styrgruppen gick vidare ändå.</param>
    /// <param name="Version">Versionen, samma som i ETag.</param>
    public sealed record Response(Guid Id, Processteg Steg, int Cykel, IReadOnlyList<string> Varningar, int Version);

    internal sealed record Command(Guid Id, int Version, Request Overgang) : ICommand<Response>, IValidated
    {
        public string Subject => $"samverkansprocess/{Id}";

        public IEnumerable<FieldError> Validate()
        {
            if (Overgang.Orsak is not null && string.IsNullOrWhiteSpace(Overgang.Motivering))
                yield return new("#/motivering", "Den som anger en orsak motiverar den.");
        }
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "/{id:guid}/overgangar",
                async (Guid id, Request body, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Command(id, http.Request.ReadIfMatch(), body), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(SamverkansprocessRatt.Las) // skriv or besluta: the handler asks, in the process's area
            .WithName("bytSteg")
            .WithSummary("Gå till ett annat steg i processen")
            .WithDescription(
                "Flyttar processen. Tillåtna steg står i GET (mojligaSteg), andra ger 409 overgang-ej-tillaten. Tillbaka, vila och avslut kräver orsak och motivering (422). Från Uppfoljning börjar ett nytt varv i Initierad, EgenKartlaggning eller GemensamPrioritering; med orsak går processen i stället tillbaka i samma varv. Ouppfyllda villkor ger 422 overgang-villkor; den som har rätten samverkansprocess:besluta kan gå vidare ändå med overstyrning, som sparas i historiken."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(412)
            .ProducesProblem(422)
            .ProducesProblem(428)
            .WithRequestExample(
                """
                {"tillSteg":"EgenKartlaggning","orsak":"NyInformation","motivering":"Polisen har ny statistik om platsen.","overstyrning":null}
                """
            )
            .WithResponseExample(
                200,
                """
                {"id":"0199a1b2-0000-7000-8000-000000000009","steg":"EgenKartlaggning","cykel":1,"varningar":[],"version":5}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator, TimeProvider clock)
        : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command command, CancellationToken cancellationToken)
        {
            var overgang = command.Overgang;
            var till = overgang.TillSteg!.Value;
            var current = await LasAsync(command.Id, cancellationToken);
            if (current.Version != command.Version)
                throw ProblemException.Stale(current.Version);
            var slag =
                SamverkansprocessRules.Slag(current.Lage, till, harOrsak: overgang.Orsak is not null)
                ?? throw SamverkansprocessProblem.EjTillaten(
                    current.Steg,
                    till,
                    SamverkansprocessRules.Mojliga(current.Lage)
                );
            if (SamverkansprocessRules.KraverMotivering(slag))
                KravMotivering(overgang);

            var varningar = await VarningarAsync(current, till, slag, cancellationToken);
            if (varningar.Length > 0 && !FarOverstyra(overgang, current.Omrade))
                throw SamverkansprocessProblem.Villkor(varningar);

            var cykel = slag == Overgangsslag.NyttVarv ? current.Cykel + 1 : current.Cykel;
            var version = await SparaAsync(command, current, cykel, varningar, cancellationToken);
            return new(command.Id, till, cykel, varningar, version);
        }

        /// <summary>Locked until the move is done; 403 for the one who may only read.</summary>
        private async Task<Current> LasAsync(Guid id, CancellationToken cancellationToken)
        {
            var args = new { Id = id, Omraden = user.OmradenMed(SamverkansprocessRatt.Las) };
            var current =
                await db.SingleOrDefaultAsync<Current>(SelectForUpdate, args, cancellationToken)
                ?? throw SamverkansprocessProblem.Saknas(id);
            if (!user.HarRatt(SamverkansprocessRatt.Besluta, current.Omrade))
                user.KravOmrade(SamverkansprocessRatt.Skriv, current.Omrade);
            return current;
        }

        private static void KravMotivering(Request overgang)
        {
            var fel = new List<FieldError>();
            if (overgang.Orsak is null)
                fel.Add(new("#/orsak", "Ange varför processen går tillbaka, vilar eller avslutas."));
            if (string.IsNullOrWhiteSpace(overgang.Motivering))
                fel.Add(new("#/motivering", "Motivera varför processen går tillbaka, vilar eller avslutas."));
            if (fel.Count > 0)
                throw ProblemException.Invalid(fel);
        }

        private async Task<string[]> VarningarAsync(
            Current current,
            Processteg till,
            Overgangsslag slag,
            CancellationToken cancellationToken
        )
        {
            if (!SamverkansprocessRules.HarVillkor(slag))
                return [];
            var villkor = await new Underlagskalla(mediator, clock).ProvaAsync(
                [till],
                current.Omrade,
                current.OverenskommelseId,
                cancellationToken
            );
            return villkor.Where(ett => !ett.Uppfyllt).Select(ett => ett.Text).ToArray();
        }

        private bool FarOverstyra(Request overgang, string omrade) =>
            !string.IsNullOrWhiteSpace(overgang.Overstyrning) && user.HarRatt(SamverkansprocessRatt.Besluta, omrade);

        private async Task<int> SparaAsync(
            Command command,
            Current current,
            int cykel,
            string[] varningar,
            CancellationToken cancellationToken
        )
        {
            var args = new
            {
                command.Id,
                Fran = $"{current.Steg}",
                Till = $"{command.Overgang.TillSteg}",
                Cykel = cykel,
                Orsak = command.Overgang.Orsak?.ToString(),
                command.Overgang.Motivering,
                Overstyrning = varningar.Length > 0 ? command.Overgang.Overstyrning : null,
                Varningar = varningar,
                Av = user.Id,
                Tid = clock.GetUtcNow(),
            };
            await db.ExecuteAsync(InsertOvergang, args, cancellationToken);
            return await db.SingleOrDefaultAsync<int>(Update, args, cancellationToken);
        }
    }
}
