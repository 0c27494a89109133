using MediatR;
using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Hämta jämförelse: areas side by side without a false ranking.</summary>
internal static partial class HamtaJamforelse
{
    internal sealed record Query(Parametrar Parametrar) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/jamforelse",
                async ([AsParameters] Parametrar parametrar, IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(parametrar), ct))
            )
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("hamtaJamforelse")
            .WithSummary("Jämför områden")
            .WithDescription(Beskrivning)
            .ProducesProblem(400)
            .WithResponseExample(200, Exempel);

    internal sealed class Handler(Underlag underlag) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var parametrar = query.Parametrar;
            var indikator = AnalysparametrarRules.Krav("indikator", parametrar.Indikator);
            AnalysparametrarRules.KravPeriod("period", parametrar.Period);
            var niva = Filter.Enum<Omradestyp>("omradesniva", parametrar.Omradesniva) ?? Omradestyp.Stadsdelsomrade;

            var fraga = new Fraga([indikator], null, parametrar.Uppdelning ?? "alla", parametrar.Datamangd)
            {
                AsOf = parametrar.AsOf,
            };
            var material = await underlag.LasAsync(fraga, cancellationToken);
            var definition = material.Definitioner[0];
            var (period, datamangd, rader) = Valj(material, definition, niva, parametrar);
            return Svar(definition, niva, period, datamangd, new(definition, rader));
        }

        /// <summary>
        /// The areas of that level that existed then, out of the one data set that covers most of them: a real one before a made-up one.
        /// </summary>
        private static (string? Period, string? Datamangd, List<Omradesjamforelse.Rad> Rader) Valj(
            Material material,
            Definition definition,
            Omradestyp niva,
            Parametrar parametrar
        )
        {
            var grupper =
                from omrade in material.Begarda.Select(material.Omrade)
                where omrade.Typ == niva
                from punkt in material.Punkter(definition, omrade.Kod)
                where
                    omrade.GiltigFran <= punkt.PeriodTill && (omrade.GiltigTill ?? punkt.PeriodTill) >= punkt.PeriodTill
                where
                    parametrar.Period is null
                    || string.Equals(punkt.Period, parametrar.Period, StringComparison.Ordinal)
                group new Omradesjamforelse.Rad(omrade, punkt) by (punkt.Datamangd, punkt.Period) into grupp
                orderby grupp.First().Punkt.Syntetisk, grupp.Max(rad =>
                    rad.Punkt.PeriodTill
                ) descending, grupp.Count() descending, grupp.Key
                select grupp;
            var vald = grupper.FirstOrDefault();
            return vald is null
                ? (parametrar.Period, parametrar.Datamangd, [])
                : (
                    vald.Key.Period,
                    vald.Key.Datamangd,
                    vald.OrderBy(rad => rad.Omrade.Kod, StringComparer.Ordinal).ToList()
                );
        }
    }

    private static OmradeResponse OmradeSvar(Omradesjamforelse.Lage lage, double skala, int antal, Riktning riktning) =>
        new(
            lage.Rad.Omrade.Kod,
            lage.Rad.Omrade.Namn,
            lage.Rad.Punkt.Varde,
            lage.Rad.Punkt.N,
            lage.Rad.Punkt.Taljare,
            lage.Rad.Punkt.Namnare,
            lage.Rad.Punkt.Ki95,
            lage.Rad.Punkt.Status,
            Granser(lage.Granser, skala),
            lage.Trattlage,
            lage.Rang is not { } rang ? null
                : riktning == Riktning.HogBra ? new(antal + 1 - rang.Till, antal + 1 - rang.Fran)
                : new(rang.Fran, rang.Till)
        );

    private static GranserResponse? Granser(TrattRules.Granser? granser, double skala) =>
        granser is not { } g
            ? null
            : new(Tal(g.Nedre95 * skala), Tal(g.Ovre95 * skala), Tal(g.Nedre998 * skala), Tal(g.Ovre998 * skala));

    private static double Tal(double tal) => Math.Round(tal, 4);
}
