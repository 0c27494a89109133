using MediatR;
using Trygghet.Modules.Samverkansprocess.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Samverkansprocess;

/// <summary>Hämta process: where it stands, how it came there, where it can go and what that asks for.</summary>
internal static partial class HamtaProcess
{
    /// <summary>En samverkansprocess.</summary>
    /// <param name="Id">Processens id.</param>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="OverenskommelseId">Samverkansöverenskommelsen som processen vilar på.</param>
    /// <param name="Mandat">Behovet eller uppdraget.</param>
    /// <param name="Steg">Var processen står.</param>
    /// <param name="VilandeFran">Steget som en vilande process återgår till.</param>
    /// <param name="Cykel">Vilket varv i ordningen, från 1.</param>
    /// <param name="MojligaSteg">Stegen som processen kan gå till nu.</param>
    /// <param name="KraverMotivering">De av dem som kräver orsak och motivering.</param>
    /// <param name="Villkor">Villkoren för de steg som för arbetet vidare, och om de är uppfyllda nu.</param>
    /// <param name="Historik">Alla övergångar, den första först. Inget tas bort.</param>
    /// <param name="Version">Versionen, samma som i ETag.</param>
    /// <param name="Skapad">När processen inleddes.</param>
    /// <param name="SkapadAv">Vem som inledde den.</param>
    public sealed record Response(
        Guid Id,
        string Omrade,
        Guid? OverenskommelseId,
        string Mandat,
        Processteg Steg,
        Processteg? VilandeFran,
        int Cykel,
        IReadOnlyList<Processteg> MojligaSteg,
        IReadOnlyList<Processteg> KraverMotivering,
        IReadOnlyList<Villkor> Villkor,
        IReadOnlyList<Overgang> Historik,
        int Version,
        DateTime Skapad,
        string SkapadAv
    );

    /// <summary>Ett villkor för att gå in i ett steg.</summary>
    /// <param name="Steg">Steget.</param>
    /// <param name="Text">Villkoret.</param>
    /// <param name="Uppfyllt">Om det är uppfyllt nu.</param>
    public sealed record Villkor(Processteg Steg, string Text, bool Uppfyllt);

    /// <summary>En övergång mellan två steg.</summary>
    /// <param name="Fran">Steget före.</param>
    /// <param name="Till">Steget efter.</param>
    /// <param name="Cykel">Varvet efter övergången.</param>
    /// <param name="Tid">När.</param>
    /// <param name="Av">Vem som registrerade den.</param>
    /// <param name="Orsak">Varför processen gick tillbaka, vilade eller avslutades.</param>
    /// <param name="Motivering">Motiveringen.</param>
    /// <param name="Overstyrning">Varför styrgruppen gick vidare trots varningarna.</param>
    /// <param name="Varningar">Villkor som inte var uppfyllda.</param>
    public sealed record Overgang(
        Processteg Fran,
        Processteg Till,
        int Cykel,
        DateTime Tid,
        string Av,
        Overgangsorsak? Orsak,
        string? Motivering,
        string? Overstyrning,
        IReadOnlyList<string> Varningar
    );

    internal sealed record Query(Guid Id) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{id:guid}",
                async (Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Query(id), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .WithMetadata(new OwnETag()) // the conditions are not in the version: never 304
            .RequireAuthorization(SamverkansprocessRatt.Las)
            .WithName("hamtaProcess")
            .WithSummary("Hämta en samverkansprocess")
            .WithDescription(
                "Processens steg, varv och historik, vilka steg som är möjliga nu och villkoren för dem. ETag är versionen."
            )
            .ProducesProblem(404)
            .WithResponseExample(
                200,
                """
                {"id":"0199a1b2-0000-7000-8000-000000000009","omrade":"jarva","overenskommelseId":null,
                "mandat":"Styrgruppen har gett mandat och avsatt tid hos båda parter för 2026.","steg":"EgenKartlaggning",
                "vilandeFran":null,"cykel":1,"mojligaSteg":["Initierad","GemensamPrioritering","Vilande","Avslutad"],
                "kraverMotivering":["Initierad","Vilande","Avslutad"],
                "villkor":[{"steg":"GemensamPrioritering",
                "text":"Staden har en egen lägesbild som är fastställd och högst 24 månader gammal.","uppfyllt":true}],
                "historik":[{"fran":"Initierad","till":"EgenKartlaggning","cykel":1,"tid":"2026-02-10T09:05:00Z","av":"samordnare-jarva",
                "orsak":null,"motivering":null,"overstyrning":null,"varningar":[]}],
                "version":2,"skapad":"2026-02-10T09:00:00Z","skapadAv":"samordnare-jarva"}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator, TimeProvider clock)
        : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new { query.Id, Omraden = user.OmradenMed(SamverkansprocessRatt.Las) };
            var row =
                await db.SingleOrDefaultAsync<Row>(Select, args, cancellationToken)
                ?? throw SamverkansprocessProblem.Saknas(query.Id);
            var historik = await db.ListAsync<OvergangRow>(SelectHistorik, args, cancellationToken);
            var mojliga = SamverkansprocessRules.Mojliga(row.Lage);
            var villkor = await new Underlagskalla(mediator, clock).ProvaAsync(
                mojliga.Where(till => SamverkansprocessRules.HarVillkor(Slag(row, till))),
                row.Omrade,
                row.OverenskommelseId,
                cancellationToken
            );
            return ToResponse(row, mojliga, villkor, historik);
        }
    }

    private static Overgangsslag Slag(Row row, Processteg till) =>
        SamverkansprocessRules.Slag(row.Lage, till, harOrsak: false)!.Value;

    private static Response ToResponse(
        Row row,
        IReadOnlyList<Processteg> mojliga,
        IReadOnlyList<Villkor> villkor,
        IReadOnlyList<OvergangRow> historik
    ) =>
        new(
            row.Id,
            row.Omrade,
            row.OverenskommelseId,
            row.Mandat,
            row.Steg,
            row.VilandeFran,
            row.Cykel,
            mojliga,
            mojliga.Where(till => SamverkansprocessRules.KraverMotivering(Slag(row, till))).ToList(),
            villkor,
            historik
                .Select(h => new Overgang(
                    h.Fran,
                    h.Till,
                    h.Cykel,
                    h.Tid,
                    h.Av,
                    h.Orsak,
                    h.Motivering,
                    h.Overstyrning,
                    h.Varningar
                ))
                .ToList(),
            row.Version,
            row.CreatedAt,
            row.SkapadAv
        );
}
