using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Hämta styrdiagram: is this more than the usual ups and downs?</summary>
internal static partial class HamtaStyrdiagram
{
    internal sealed record Query(Parametrar Parametrar) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/styrdiagram",
                async ([AsParameters] Parametrar parametrar, IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(parametrar), ct))
            )
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("hamtaStyrdiagram")
            .WithSummary("Hämta ett styrdiagram")
            .WithDescription(Beskrivning)
            .ProducesProblem(400)
            .ProducesProblem(404)
            .WithResponseExample(200, Exempel);

    internal sealed class Handler(Underlag underlag, Db db) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var parametrar = query.Parametrar;
            var indikator = AnalysparametrarRules.Krav("indikator", parametrar.Indikator);
            var omrade = AnalysparametrarRules.Krav("omrade", parametrar.Omrade);
            var uppdelning = parametrar.Uppdelning ?? "alla";
            var typ = Filter.Enum<Diagramtyp>("typ", parametrar.Typ);
            var slag = Filter.Enum<Periodslag>("periodslag", parametrar.Periodslag);

            var fraga = new Fraga([indikator], [omrade], uppdelning, parametrar.Datamangd) { AsOf = parametrar.AsOf };
            var material = await underlag.LasAsync(fraga, cancellationToken);
            if (!material.Begarda.Contains(omrade, StringComparer.Ordinal))
                throw AnalyserProblem.SerieSaknas(indikator, omrade);
            var serie = material.Serie(material.Definitioner[0], omrade, parametrar.Datamangd);
            if (serie.Punkter.Count == 0)
                throw AnalyserProblem.SerieSaknas(indikator, omrade);

            var nyckel = new Baslinje.Nyckel(indikator, omrade, uppdelning);
            var baslinje = await Baslinje.LasAsync(db, nyckel, cancellationToken, material.AsOf);
            var valt = slag ?? VanligastSlag(serie);
            return Svar(serie, valt, new(serie, serie.AvSlag(valt), typ, baslinje), baslinje);
        }

        private static Periodslag VanligastSlag(Serie serie) =>
            serie.Punkter.GroupBy(punkt => punkt.Slag).MaxBy(grupp => grupp.Count())!.Key;
    }

    private static Response Svar(Serie serie, Periodslag slag, Styrdiagram diagram, Baslinje.Row? baslinje)
    {
        var delar = diagram.Delar();
        return new(
            serie.Definition.Kod,
            serie.Omrade.Kod,
            serie.Punkter[0].Datamangd,
            serie.Punkter[0].Syntetisk,
            serie.Definition.Enhet,
            slag,
            delar.Select(del => DelSvar(diagram, del)).ToList(),
            baslinje is null ? null : BaslinjeSvar.Av(baslinje),
            serie.Brott.Select(brott => new Seriebrottsvar(brott.Datum, brott.Orsak, brott.Kalla)).ToList()
        );
    }

    private static DelResponse DelSvar(Styrdiagram diagram, Styrdiagram.Del del)
    {
        var skala = diagram.Skala;
        var lagen = diagram.Lagen(del);
        return new(
            del.Mall?.Typ ?? diagram.Grundtyp,
            Tal(del.Mall?.Mittlinje * skala),
            del.Mall is null or { Typ: Diagramtyp.XmR } ? null : Tal(del.Mall.SigmaZ),
            del.Mall?.Typ == Diagramtyp.XmR ? Tal(StyrdiagramRules.OvreSpannvidd(del.Mall.Medelspannvidd)) : null,
            del.FrusenBaslinje,
            del.Brottsorsak,
            lagen.Select(lage => PunktSvar(lage, skala)).ToList(),
            StyrdiagramText.Text(del, lagen)
        );
    }

    private static PunktResponse PunktSvar(Styrdiagram.Lage lage, double skala) =>
        new(
            lage.Punkt.Period,
            lage.Punkt.Varde,
            lage.Punkt.N,
            lage.Punkt.Status,
            Tal(lage.Granser?.Nedre * skala),
            Tal(lage.Granser?.Ovre * skala),
            lage.Signaler
        );

    private static double? Tal(double? tal) => tal is { } varde && double.IsFinite(varde) ? Math.Round(varde, 4) : null;
}
