using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Sök lägesbildsfrister: for the city and each of its areas, which picture is in force and how old it is.</summary>
internal static class SokLagesbildsfrister
{
    public enum Lage
    {
        Saknas,
        Aktuell,
        Snart,
        Bradskande,
        Forsenad,
    }

    /// <summary>Kommunen och de stadsdelsområden som anroparen ser.</summary>
    /// <param name="Lagkrav">Kravet som klockan räknas efter.</param>
    /// <param name="Omraden">Kommunen först, sedan områdena efter namn.</param>
    public sealed record Response(Krav Lagkrav, IReadOnlyList<Rad> Omraden);

    /// <summary>Klockan.</summary>
    /// <param name="Kod">Lagkravets kod.</param>
    /// <param name="Lag">Lagens nummer i SFS.</param>
    /// <param name="Paragraf">Paragrafen.</param>
    /// <param name="GransManader">Efter så många månader är lägesbilden försenad.</param>
    /// <param name="Varningar">Efter så många månader är det snart, respektive brådskande.</param>
    /// <param name="Verifierad">false = ej granskad av jurist.</param>
    public sealed record Krav(
        string Kod,
        string Lag,
        string Paragraf,
        int GransManader,
        IReadOnlyList<int> Varningar,
        bool Verifierad
    );

    /// <summary>Ett område.</summary>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="Namn">Områdets namn.</param>
    /// <param name="Typ">Kommun eller Stadsdelsomrade.</param>
    /// <param name="Lage">Saknas när ingen lägesbild har fastställts.</param>
    /// <param name="Gallande">Den senast fastställda; null när ingen finns.</param>
    /// <param name="Pagaende">Hur många som är på väg men inte fastställda.</param>
    public sealed record Rad(string Omrade, string Namn, Omradestyp Typ, Lage Lage, Bild? Gallande, long Pagaende);

    /// <summary>Lägesbilden som gäller.</summary>
    /// <param name="Id">Lägesbildens id.</param>
    /// <param name="Rubrik">Rubrik.</param>
    /// <param name="Typ">Lägesbildens slag.</param>
    /// <param name="Status">Fastställd eller publicerad.</param>
    /// <param name="Beslutsdatum">Dagen för beslutet.</param>
    /// <param name="AlderManader">Hela månader sedan beslutet.</param>
    /// <param name="Forfaller">Sista dagen innan den är försenad.</param>
    public sealed record Bild(
        Guid Id,
        string Rubrik,
        Lagesbildstyp Typ,
        LagesbildStatus Status,
        DateOnly Beslutsdatum,
        int AlderManader,
        DateOnly Forfaller
    );

    internal sealed record Query(string? Omrade) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (string? omrade, IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(omrade), ct))
            )
            .RequireAuthorization(LagesbildRatt.Las)
            .WithName("sokLagesbildsfrister")
            .WithSummary("Vilken lägesbild som gäller var, och hur gammal den är")
            .WithDescription(
                "Kommunen och stadsdelsområdena bland mina områden (eller bara omrade, kod). Gällande är den senast fastställda: den lagstadgade för kommunen, en gemensam eller tertialanalys för ett område. Läget räknas efter lagkravet lagesbild-uppdatering. Inte sidindelad: högst ett tjog rader."
            )
            .ProducesProblem(400)
            .WithResponseExample(
                200,
                """
                {"lagkrav":{"kod":"lagesbild-uppdatering","lag":"2023:196","paragraf":"6 §","gransManader":24,"varningar":[18,21],
                "verifierad":false},"omraden":[{"omrade":"jarva","namn":"Järva","typ":"Stadsdelsomrade","lage":"Snart",
                "gallande":{"id":"0199a1b2-0000-7000-8000-000000000001","rubrik":"Gemensam lägesbild för Järva","typ":"Gemensam",
                "status":"Publicerad","beslutsdatum":"2025-05-12","alderManader":18,"forfaller":"2027-05-12"},"pagaende":1}]}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator, TimeProvider clock)
        : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var krav = await mediator.Send(new HamtaLagkrav.Query(Klocka), cancellationToken);
            var frist = await mediator.Send(new HamtaLagesbildsfrist(), cancellationToken);
            var mina = user.OmradenMed(LagesbildRatt.Las);
            var omraden = (await mediator.Send(new HamtaAllaOmraden(), cancellationToken))
                .Where(o => o is { GiltigTill: null, Typ: Omradestyp.Kommun or Omradestyp.Stadsdelsomrade })
                .Where(o => mina.Contains(o.Kod, StringComparer.Ordinal) && (query.Omrade ?? o.Kod) == o.Kod)
                .OrderBy(o => o.Typ)
                .ThenBy(o => o.Namn, Svenska);
            var bilder = (await db.ListAsync<Row>(Select, new { Omraden = mina }, cancellationToken)).ToLookup(
                bild => bild.Omrade,
                StringComparer.Ordinal
            );
            return new(
                new(krav.Kod, krav.Lag, krav.Paragraf, frist.GransManader, krav.Varningar, krav.Verifierad),
                omraden.Select(o => RadOf(o, bilder[o.Kod].ToList(), frist, clock.Today())).ToList()
            );
        }
    }

    private static Rad RadOf(Omradesinfo omrade, IReadOnlyList<Row> bilder, Lagesbildsfrist frist, DateOnly idag)
    {
        var raknas = bilder
            .Where(bild => bild.Typ == Lagesbildstyp.Lagstadgad == (omrade.Typ == Omradestyp.Kommun))
            .ToList();
        var gallande = raknas.Where(bild => bild.Beslutsdatum is not null).MaxBy(bild => (bild.Beslutsdatum, bild.Id));
        var lage = gallande is null
            ? Lage.Saknas
            : Enum.Parse<Lage>($"{frist.Lage(gallande.Beslutsdatum!.Value, idag)}");
        return new(
            omrade.Kod,
            omrade.Namn,
            omrade.Typ,
            lage,
            gallande?.Svar(frist, idag),
            raknas.Count(bild => bild.Beslutsdatum is null)
        );
    }

    private sealed record Row(
        Guid Id,
        string Omrade,
        string Rubrik,
        Lagesbildstyp Typ,
        LagesbildStatus Status,
        DateOnly? Beslutsdatum
    )
    {
        public Bild Svar(Lagesbildsfrist frist, DateOnly idag)
        {
            var beslutad = Beslutsdatum!.Value;
            var manader = (idag.Year - beslutad.Year) * 12 + idag.Month - beslutad.Month;
            var hela = beslutad.AddMonths(manader) > idag ? manader - 1 : manader;
            return new(Id, Rubrik, Typ, Status, beslutad, hela, frist.Forfaller(beslutad));
        }
    }

    private const string Klocka = "lagesbild-uppdatering";

    private static readonly StringComparer Svenska = StringComparer.Create(new("sv-SE"), ignoreCase: false);

    private const string Select = """
        select id, omrade, rubrik, typ, status, beslutsdatum
          from lagesbild.lagesbild
         where omrade = any(@Omraden)
           and typ in ('Gemensam', 'Tertial', 'Lagstadgad')
           and status not in ('Ersatt', 'Arkiverad')
        """;
}
