using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Hämta förändring: has anything really changed, of everything that was asked about at once?</summary>
internal static partial class HamtaForandring
{
    internal sealed record Query(Parametrar Parametrar) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/forandring",
                async ([AsParameters] Parametrar parametrar, IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(parametrar), ct))
            )
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("hamtaForandring")
            .WithSummary("Pröva om något har förändrats")
            .WithDescription(Beskrivning)
            .ProducesProblem(400)
            .WithResponseExample(200, Exempel);

    internal sealed class Handler(Underlag underlag) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var parametrar = query.Parametrar;
            AnalysparametrarRules.KravPeriod("period", parametrar.Period);
            AnalysparametrarRules.KravPeriod("jamforPeriod", parametrar.JamforPeriod);
            if (parametrar is { JamforOmrade: not null, JamforPeriod: not null })
                throw AnalyserProblem.BadaJamforelserna();
            var omraden = Filter.List(parametrar.Omrade);
            var fraga = new Fraga(
                Filter.List(parametrar.Indikator),
                omraden.Length == 0 ? null : omraden,
                parametrar.Uppdelning ?? "alla",
                parametrar.Datamangd
            )
            {
                JamforOmrade = parametrar.JamforOmrade,
                AsOf = parametrar.AsOf,
            };
            var material = await underlag.LasAsync(fraga, cancellationToken);
            var par = Par(material, parametrar, omraden).ToList();
            return Svar(par);
        }

        private static IEnumerable<Forandringspar> Par(Material material, Parametrar parametrar, string[] omraden) =>
            from definition in material.Definitioner
            from omrade in material.Begarda
            where omraden.Length == 0 || omraden.Contains(omrade, StringComparer.Ordinal)
            where !string.Equals(omrade, parametrar.JamforOmrade, StringComparison.Ordinal)
            let serie = material.Serie(definition, omrade, parametrar.Datamangd)
            where serie.Punkter.Count > 0 || (omraden.Length > 0 && Filter.List(parametrar.Indikator).Length > 0)
            select parametrar.JamforOmrade is { } mot
                ? material.MotOmrade(serie, mot, parametrar.Period, parametrar.Datamangd)
                : Forandringspar.Perioder(serie, parametrar.Period, parametrar.JamforPeriod);
    }

    private static ForandringRules.Provning? Prova(Forandringspar par) =>
        par.Nu is null || par.Da is null || par.Hinder.Count > 0
            ? null
            : ForandringRules.Prova(par.Definition.Matning, par.Nu, par.Da, OverspridningRules.Faktor(par));

    /// <summary>Everything that was asked about at once, in the same order: q counts all the tests.</summary>
    internal static Response Svar(IReadOnlyList<Forandringspar> par)
    {
        var provningar = par.Select(Prova).ToList();
        var provade = provningar
            .Where(provning => provning?.P is not null)
            .Select(provning => provning!.P!.Value)
            .ToList();
        var q = new Queue<double>(FdrRules.Q(provade));
        var items = par.Zip(provningar, (p, provning) => Rad(p, provning, provning?.P is null ? null : q.Dequeue()));
        return new(provade.Count, FdrRules.Niva, items.ToList());
    }
}
