using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Hämta serie: one indicator in one area over time, with its breaks, and what its merged predecessors had together.</summary>
internal static partial class HamtaSerie
{
    internal sealed record Query(Parametrar Parametrar) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/serie",
                async ([AsParameters] Parametrar parametrar, IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(parametrar), ct))
            )
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("hamtaSerie")
            .WithSummary("Hämta en serie med sina brott")
            .WithDescription(Beskrivning)
            .ProducesProblem(400)
            .ProducesProblem(404)
            .WithResponseExample(200, Exempel);

    internal sealed class Handler(Underlag underlag, IMediator mediator) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var parametrar = query.Parametrar;
            var indikator = AnalysparametrarRules.Krav("indikator", parametrar.Indikator);
            var omrade = AnalysparametrarRules.Krav("omrade", parametrar.Omrade);
            var foregangare =
                parametrar.Framraknad == true
                    ? await mediator.Send(new HamtaSammanslagna(omrade), cancellationToken)
                    : [];

            string[] omraden = [omrade, .. foregangare.Select(del => del.Kod)];
            var fraga = new Fraga([indikator], omraden, parametrar.Uppdelning ?? "alla", parametrar.Datamangd)
            {
                AsOf = parametrar.AsOf,
            };
            var material = await underlag.LasAsync(fraga, cancellationToken);
            if (!material.Begarda.Contains(omrade, StringComparer.Ordinal))
                throw AnalyserProblem.SerieSaknas(indikator, omrade);
            var egen = material.Serie(material.Definitioner[0], omrade, parametrar.Datamangd);
            var omraknade = Omrakna(material, egen, foregangare);
            if (egen.Punkter.Count + omraknade.Count == 0)
                throw AnalyserProblem.SerieSaknas(indikator, omrade);
            return Svar(egen, omraknade, foregangare);
        }

        /// <summary>Periods that ended before the merger and that the area has no value of its own for.</summary>
        private static List<OmrakningRules.Utfall> Omrakna(
            Material material,
            Serie egen,
            IReadOnlyList<Sammanslagen> foregangare
        )
        {
            if (foregangare.Count == 0)
                return [];
            var datamangd = (egen.Sista ?? material.Serie(egen.Definition, foregangare[0].Kod).Sista)?.Datamangd;
            var delar = foregangare.Select(del => material.Serie(egen.Definition, del.Kod, datamangd).Punkter).ToList();
            var egna = egen.Punkter.Select(punkt => punkt.Period).ToHashSet(StringComparer.Ordinal);
            var fore = foregangare.Max(del => del.Datum);
            return delar
                .SelectMany(punkter => punkter)
                .Where(punkt => punkt.PeriodTill < fore && !egna.Contains(punkt.Period))
                .Select(punkt => punkt.Period)
                .Distinct(StringComparer.Ordinal)
                .Order(PeriodRules.Tidsordning)
                .Select(period =>
                    OmrakningRules.Rakna(
                        egen.Definition,
                        egen.Omrade.Kod,
                        period,
                        delar.ConvertAll(punkter =>
                            punkter.FirstOrDefault(p => string.Equals(p.Period, period, StringComparison.Ordinal))
                        )
                    )
                )
                .ToList();
        }
    }

    private static Response Svar(
        Serie egen,
        List<OmrakningRules.Utfall> omraknade,
        IReadOnlyList<Sammanslagen> foregangare
    )
    {
        var raknade = omraknade.Select(utfall => utfall.Punkt).OfType<Punkt>().ToHashSet();
        var punkter = egen.Punkter.Concat(raknade).OrderBy(p => p.PeriodFran).ThenBy(p => p.PeriodTill).ToList();
        var hela = egen with { Punkter = punkter };
        return new(
            egen.Definition.Kod,
            egen.Omrade.Kod,
            punkter.Select(punkt => punkt.Datamangd).FirstOrDefault(),
            punkter.Exists(punkt => punkt.Syntetisk),
            egen.Definition.Enhet,
            punkter.ConvertAll(punkt => PunktSvar(hela, punkt, raknade.Contains(punkt))),
            foregangare.Select(del => new ForegangareSvar(del.Kod, del.Namn, del.Datum)).ToList(),
            egen.Brott.Select(brott => new Seriebrottsvar(brott.Datum, brott.Orsak, brott.Kalla)).ToList(),
            omraknade.Select(utfall => utfall.Skal).OfType<Skal>().ToList()
        );
    }
}
