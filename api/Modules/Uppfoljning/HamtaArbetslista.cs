using MediatR;
using Trygghet.Modules.Atgardsplan.Contract;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Modules.Samverkansoverenskommelse.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Uppfoljning;

/// <summary>
/// Hämta arbetslista: the start page. What is overdue in my areas, what waits for me, where the chain has gaps.
/// </summary>
internal static class HamtaArbetslista
{
    public enum Slag
    {
        AtgardForsenad,
        LagesbildForsenad,
        RevisionForsenad,
        OverenskommelseForfallen,
        UppfoljningForsenad,
        AttKlarmarkera,
        AttFaststalla,
        AttPublicera,
        PlanSaknas,
        PlanAttBesluta,
        AtgardAttBesluta,
        AttUnderteckna,
        AttFoljaUpp,
        LagesbildSnartForsenad,
        LagesbildBradskande,
    }

    /// <summary>Arbetslistan.</summary>
    /// <param name="Forsenat">Det som är försenat i mina områden, det äldsta först.</param>
    /// <param name="Vantar">Det som väntar på mig, enligt mina rätter i området.</param>
    /// <param name="Luckor">Antal luckor i kedjan per område; områden utan luckor är inte med.</param>
    public sealed record Response(
        IReadOnlyList<Rad> Forsenat,
        IReadOnlyList<Rad> Vantar,
        IReadOnlyList<OmradetsLuckor> Luckor
    );

    /// <summary>En rad i arbetslistan.</summary>
    /// <param name="Slag">Vad raden gäller.</param>
    /// <param name="Rubrik">Objektets rubrik.</param>
    /// <param name="Text">Vad som är försenat eller väntar.</param>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="Objekttyp">lagesbild, handlingsplan, atgard eller samverkansoverenskommelse.</param>
    /// <param name="ObjektId">Objektets id.</param>
    /// <param name="Datum">Dagen det skulle ha varit klart, eller ska vara det.</param>
    public sealed record Rad(
        Slag Slag,
        string Rubrik,
        string Text,
        string Omrade,
        string Objekttyp,
        Guid ObjektId,
        DateOnly? Datum
    );

    /// <summary>Luckor i ett område.</summary>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="Antal">Antal luckor.</param>
    public sealed record OmradetsLuckor(string Omrade, int Antal);

    internal sealed record Query(string? Omrade) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (string? omrade, IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(omrade), ct))
            )
            .RequireAuthorization(UppfoljningRatt.Las)
            .WithName("hamtaArbetslista")
            .WithSummary("Hämta min arbetslista")
            .WithDescription(
                "Försenat, väntande och luckor i mina områden, eller i ett av dem och områdena under det (omrade, "
                    + "kod). Försenat: åtgärder efter slutdatum, överenskommelser med försenad revision eller utgången "
                    + "tid, lägesbilder äldre än lagkravets gräns, åtgärder utan uppföljning efter inlämningsdagen. Väntar: "
                    + "efter mina rätter, dessutom lägesbilder som snart passerar den."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .WithResponseExample(
                200,
                """
                {"forsenat":[{"slag":"AtgardForsenad","rubrik":"Ny belysning",
                "text":"Slutdatum 2026-10-31 har passerat.","omrade":"jarva","objekttyp":"atgard",
                "objektId":"0199a1b2-0000-7000-8000-000000000011","datum":"2026-10-31"}],"vantar":
                [{"slag":"AttFaststalla","rubrik":"Gemensam lägesbild 2026",
                "text":"Klar, väntar på att fastställas.","omrade":"jarva","objekttyp":"lagesbild",
                "objektId":"0199a1b2-0000-7000-8000-000000000042","datum":null}],"luckor":[{"omrade":"jarva",
                "antal":2}]}
                """
            );

    internal sealed class Handler(IMediator mediator, CurrentUser user, TimeProvider clock)
        : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var omraden = await OmradenAsync(query.Omrade, cancellationToken);
            var underlag = new ArbetslistaRules.Underlag(
                await mediator.Send(new HamtaLagesbilder(Med("lagesbild:las")), cancellationToken),
                await mediator.Send(new HamtaHandlingsplaner(Med("atgardsplan:las")), cancellationToken),
                await mediator.Send(new HamtaOverenskommelser(Med("samverkansoverenskommelse:las")), cancellationToken),
                await mediator.Send(new HamtaKedja.Query(omraden), cancellationToken),
                await mediator.Send(new HamtaLagesbildsfrist(), cancellationToken),
                clock.Today(),
                user.HarRatt
            );
            var luckor = SparbarhetRules
                .Luckor(underlag.Kedja)
                .GroupBy(lucka => lucka.Omrade, StringComparer.Ordinal)
                .OrderBy(iOmradet => iOmradet.Key, StringComparer.Ordinal)
                .Select(iOmradet => new OmradetsLuckor(iOmradet.Key, iOmradet.Count()))
                .ToList();
            return new(ArbetslistaRules.Forsenat(underlag), ArbetslistaRules.Vantar(underlag), luckor);

            string[] Med(string ratt) => user.OmradenMed(ratt).Intersect(omraden, StringComparer.Ordinal).ToArray();
        }

        private async Task<string[]> OmradenAsync(string? omrade, CancellationToken cancellationToken)
        {
            var mina = user.OmradenMed(UppfoljningRatt.Las);
            if (omrade is null)
                return mina;
            if (!mina.Contains(omrade, StringComparer.Ordinal))
                throw UppfoljningProblem.OmradeSaknas(omrade);
            var under = await mediator.Send(new HamtaUnderomraden(omrade), cancellationToken);
            return under.Select(o => o.Kod).Intersect(mina, StringComparer.Ordinal).ToArray();
        }
    }
}
