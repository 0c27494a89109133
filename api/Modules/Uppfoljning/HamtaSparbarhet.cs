using MediatR;
using Trygghet.Modules.Atgardsplan.Contract;
using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Modules.Uppfoljning.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Uppfoljning;

/// <summary>
/// Hämta spårbarhet: the chain problem → orsak → åtgärd → indikator → uppföljning of an area, and where it is broken.
/// </summary>
internal static partial class HamtaSparbarhet
{
    internal sealed record Query(string? Omrade) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (string? omrade, IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(omrade), ct))
            )
            .RequireAuthorization(UppfoljningRatt.Las)
            .WithName("hamtaSparbarhet")
            .WithSummary("Hämta kedjan för ett område")
            .WithDescription(
                "Kedjan problem → orsak → åtgärd → indikator → uppföljning i området (omrade, kod) och områdena under "
                    + "det, ur fastställda lägesbilder som inte är ersatta, med luckorna. Avbrutna åtgärder visas men "
                    + "ger inga luckor. Mätvärdet är det senaste för åtgärdens område, med enhet, n och 95 "
                    + "%-intervall. Område utanför dina rätter: 404."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .WithResponseExample(200, Example);

    internal sealed class Handler(IMediator mediator, CurrentUser user) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var kod = query.Omrade ?? throw UppfoljningProblem.OmradeEjAngivet();
            if (!user.HarRatt(UppfoljningRatt.Las, kod))
                throw UppfoljningProblem.OmradeSaknas(kod);
            var omraden = await mediator.Send(new HamtaUnderomraden(kod), cancellationToken);
            var mina = omraden
                .Select(o => o.Kod)
                .Intersect(user.OmradenMed(UppfoljningRatt.Las), StringComparer.Ordinal)
                .ToList();

            var kedja = await mediator.Send(new HamtaKedja.Query(mina), cancellationToken);
            var indikatorer = await IndikatorerAsync(kedja, cancellationToken);
            var atgarder = kedja.Atgarder.ToLookup(atgard => atgard.ProblemId);
            var problem = kedja
                .Problem.Select(p => ProblemOf(p, atgarder[p.Id].Select(a => AtgardOf(a, indikatorer, kedja))))
                .ToList();
            var luckor = SparbarhetRules.Luckor(kedja);
            return new(
                kod,
                omraden.Single(o => o.Kod == kod).Namn,
                problem,
                luckor,
                problem.Count > 0 && luckor.Count == 0
            );
        }

        /// <summary>The names and the latest figures of every indicator in the chain: two questions.</summary>
        private async Task<Func<string, string, Indikator>> IndikatorerAsync(
            HamtaKedja.Kedja kedja,
            CancellationToken cancellationToken
        )
        {
            var koder = kedja.Atgarder.SelectMany(a => a.Indikatorer).Distinct(StringComparer.Ordinal).ToList();
            var omraden = kedja.Atgarder.Select(a => a.Omrade).Distinct(StringComparer.Ordinal).ToList();
            if (koder.Count == 0)
                return (kod, _) => new(kod, kod, null);
            var namn = (await mediator.Send(new HamtaIndikatorinfon(koder), cancellationToken)).ToDictionary(
                indikator => indikator.Kod,
                indikator => indikator.Namn,
                StringComparer.Ordinal
            );
            var varden = (
                await mediator.Send(new HamtaSenasteMatvarden(koder, omraden), cancellationToken)
            ).ToDictionary(varde => (varde.Indikator, varde.Omrade));
            return (kod, omrade) =>
                new(kod, namn.GetValueOrDefault(kod, kod), SenasteOf(varden.GetValueOrDefault((kod, omrade))));
        }
    }

    private static Problem ProblemOf(ProblemIKedja problem, IEnumerable<Atgard> atgarder) =>
        new(
            problem.Id,
            problem.Rubrik,
            problem.Dimension,
            problem.LagesbildId,
            problem.Omrade,
            problem
                .Orsaker.OrderBy(o => o.Lopnummer)
                .Select(o => new Orsak(o.Id, o.Lopnummer, o.Text, o.Typ, o.Paverkbar))
                .ToList(),
            atgarder.OrderBy(a => a.Startdatum).ThenBy(a => a.Id).ToList(),
            problem.Prioritering
        );

    private static Atgard AtgardOf(
        Atgardsinfo atgard,
        Func<string, string, Indikator> indikatorer,
        HamtaKedja.Kedja kedja
    ) =>
        new(
            atgard.Id,
            atgard.Rubrik,
            atgard.Status,
            atgard.Forsenad,
            atgard.OrsakIds,
            atgard.AnsvarigOrganisation,
            atgard.Startdatum,
            atgard.Slutdatum,
            atgard.Indikatorer.Select(kod => indikatorer(kod, atgard.Omrade)).ToList(),
            kedja
                .Uppfoljningar[atgard.Id]
                .Select(u => new GjordUppfoljning(u.Id, u.Rapporttillfalle, u.Genomforande, u.Statusfarg))
                .ToList()
        );

    private static Senaste? SenasteOf(SenasteMatvarde? varde) =>
        varde is null
            ? null
            : new(varde.Period, varde.Varde, varde.Enhet, varde.N, varde.Ki95, varde.Status, varde.Syntetisk);
}
