using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Hämta områdesläge: what the figures say about an area, every indicator and every comparison judged together.</summary>
internal static partial class HamtaOmradeslage
{
    internal sealed record Query(Parametrar Parametrar) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/omradeslage",
                async ([AsParameters] Parametrar parametrar, IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(parametrar), ct))
            )
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("hamtaOmradeslage")
            .WithSummary("Pröva ett områdes värden på alla sätt")
            .WithDescription(Beskrivning)
            .ProducesProblem(400)
            .ProducesProblem(404)
            .WithResponseExample(200, Exempel);

    internal sealed class Handler(Underlag underlag, IMediator mediator, CurrentUser user)
        : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var parametrar = query.Parametrar;
            var kod = AnalysparametrarRules.Krav("omrade", parametrar.Omrade);
            var alla = await mediator.Send(new HamtaAllaOmraden(), cancellationToken);
            Kodkontroll.VagraOmrade([kod], alla);
            user.KravOmrade(IndikatorerRatt.Las, kod);
            var (syskon, kommun) = Omgivning(alla, kod);
            var fraga = new Fraga(
                Filter.List(parametrar.Indikator),
                [kod, .. syskon],
                parametrar.Uppdelning ?? "alla",
                Datamangd: null
            )
            {
                JamforOmrade = kommun is not null && user.HarRatt(IndikatorerRatt.Las, kommun) ? kommun : null,
            };
            var material = await underlag.LasAsync(fraga, cancellationToken);
            return Svar(kod, Par(material, kod, syskon, fraga.JamforOmrade));
        }

        private static List<Forandringspar[]> Par(Material material, string kod, string[] syskon, string? kommun) =>
            (
                from definition in material.Definitioner
                let serie = material.Serie(definition, kod)
                where serie.Punkter.Count > 0
                let nu = serie.Punkter.OrderBy(punkt => punkt.Slag).ThenByDescending(punkt => punkt.PeriodTill).First()
                let andra = material
                    .Begarda.Intersect(syskon, StringComparer.Ordinal)
                    .Where(annat => material.Fanns(annat, nu))
                select andra
                    .Order(StringComparer.Ordinal)
                    .Select(annat => material.MotOmrade(serie, annat, nu.Period))
                    .Prepend(Forandringspar.Perioder(serie, nu.Period, jamforPeriod: null))
                    .Concat(kommun is null ? [] : [material.MotOmrade(serie, kommun, nu.Period)])
                    .ToArray()
            ).ToList();
    }

    /// <summary>The other areas with the same parent, and the municipality that the area lies in.</summary>
    private static (string[] Syskon, string? Kommun) Omgivning(IReadOnlyList<Omradesinfo> alla, string kod)
    {
        var omraden = alla.ToDictionary(omrade => omrade.Kod, StringComparer.Ordinal);
        var eget = omraden[kod];
        if (eget.Typ is Omradestyp.Kommun or Omradestyp.Rike)
            return ([], null);
        var syskon = alla.Where(annat => annat.Typ == eget.Typ && annat.Foralder == eget.Foralder && annat.Kod != kod);
        var over = eget.Foralder;
        while (over is not null && omraden[over].Typ != Omradestyp.Kommun)
            over = omraden[over].Foralder;
        return (syskon.Select(annat => annat.Kod).ToArray(), over);
    }

    private static Response Svar(string kod, List<Forandringspar[]> par)
    {
        var svar = HamtaForandring.Svar(par.SelectMany(grupp => grupp).ToList());
        var indikatorer = svar
            .Items.GroupBy(rad => rad.Indikator, StringComparer.Ordinal)
            .Select(rader => new IndikatorResponse(
                rader.Key,
                rader.First(),
                rader.SingleOrDefault(rad => rad.MotResten),
                rader.Where(rad => rad is { JamforOmrade: not null, MotResten: false }).ToList()
            ))
            .ToList();
        return new(kod, svar.AntalTest, svar.Niva, indikatorer);
    }
}
