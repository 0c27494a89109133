using System.ComponentModel;
using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Sök polishändelser: the police's public notices of one week that name a place of the area. Context, never statistics.</summary>
internal static class SokPolishandelser
{
    /// <summary>Veckans händelsenotiser i området. Sammanhang, aldrig statistik.</summary>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="Vecka">ISO-veckan; notisen räknas dit när den publicerades.</param>
    /// <param name="Forbehall">Vad man behöver veta för att inte dra fel slutsats.</param>
    /// <param name="SenastHamtad">När källan senast lästes; null när den aldrig har lästs.</param>
    /// <param name="Handelser">Notiser i området efter karta eller namn, den senaste först.</param>
    /// <param name="UtanPlats">Notiser i kommunen samma vecka som inte kan placeras i området.</param>
    public sealed record Response(
        string Omrade,
        string Vecka,
        string Forbehall,
        DateTime? SenastHamtad,
        IReadOnlyList<Handelse> Handelser,
        int UtanPlats
    );

    /// <summary>En notis.</summary>
    /// <param name="Id">Polisens id.</param>
    /// <param name="Version">Hur många gånger den har hämtats i ny lydelse.</param>
    /// <param name="Publicerad">När polisen publicerade den; det hände tidigare.</param>
    /// <param name="Rubrik">Polisens rubrik.</param>
    /// <param name="Sammanfattning">Polisens sammanfattning.</param>
    /// <param name="Typ">Polisens rubricering.</param>
    /// <param name="Placering">Varför den visas här: efter kartan, efter namn, eller bara för att hela kommunen visas.</param>
    /// <param name="Traff">Namnet i texten, eller på området där punkten ligger; null när bara kommunen är känd.</param>
    /// <param name="Lank">Notisen hos polisen; null när den saknas.</param>
    public sealed record Handelse(
        long Id,
        int Version,
        DateTime Publicerad,
        string Rubrik,
        string Sammanfattning,
        string Typ,
        Polisplacering Placering,
        string? Traff,
        string? Lank
    );

    internal sealed record Query(string Omrade, string Vecka) : IQuery<Response>;

    private const string Forbehall =
        "Polisens urval av händelser, inte statistik: de flesta händelser publiceras aldrig, och notiserna ändras. Platsen är oftast bara "
        + "kommunen, så en notis placeras efter namn: den visas här när texten nämner ett namn i området. Namnet kan betyda något annat, och "
        + "händelser utan namn saknas. Har notisen en egen punkt placeras den efter kartan i stället.";

    private const string Polisen = "https://polisen.se";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (
                    [Description("Områdets kod.")] string? omrade,
                    [Description("ISO-veckan, till exempel 2026-W47; annars den som pågår.")] string? vecka,
                    IMediator mediator,
                    TimeProvider clock,
                    CancellationToken ct
                ) =>
                {
                    var idag = clock.Today();
                    var query = new Query(
                        omrade ?? throw new ProblemException(400, "parameter-saknas", "Ange parametern omrade."),
                        vecka ?? VeckoRules.Vecka(idag)
                    );
                    VeckoRules.KravMandag(query.Vecka, idag);
                    return TypedResults.Ok(await mediator.Send(query, ct));
                }
            )
            .RequireAuthorization(IakttagelseRatt.Las)
            .WithName("sokPolishandelser")
            .WithSummary("Lista veckans offentliga polishändelser")
            .WithDescription(
                "Polisens offentliga händelsenotiser (polisen.se) under veckan som har en punkt i området eller nämner det eller en stadsdel i det. Sammanhang till "
                    + "veckans bild: räknas aldrig in i något tal. Tomt när hämtningen inte är påslagen; senastHamtad är då null."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .WithResponseExample(
                200,
                $$"""
                {"omrade":"jarva","vecka":"2026-W34","forbehall":"{{Forbehall}}","senastHamtad":"2026-08-22T18:00:00Z",
                "handelser":[{"id":650297,"version":1,"publicerad":"2026-08-22T17:51:41Z","rubrik":"22 augusti 17.59, Brand, Stockholm",
                "sammanfattning":"Brand i papperskorg vid Akalla centrum.","typ":"Brand","placering":"Namn","traff":"Akalla",
                "lank":"https://polisen.se/aktuellt/handelser/2026/augusti/22/"}],"utanPlats":14}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            user.KravOmrade(IakttagelseRatt.Las, query.Omrade);
            var mandag = VeckoRules.Mandag(query.Vecka)!.Value;
            var under = await mediator.Send(new HamtaUnderomraden(query.Omrade), cancellationToken);
            var args = new { Mandag = mandag };
            var senast = await db.SingleOrDefaultAsync<DateTime?>(SelectSenast, null, cancellationToken);
            var rader = await db.ListAsync<Row>(Select, args, cancellationToken);
            var rules = new PolisplaceringRules(
                under
                    .OrderBy(omrade => omrade.Typ)
                    .Select(o => new PolisplaceringRules.Omrade(o.Kod, o.Namn, o.Typ == Omradestyp.Kommun))
                    .ToList(),
                under.Any(omrade => omrade.Kod == query.Omrade && omrade.Typ == Omradestyp.Kommun)
            );
            var handelser = new List<Handelse>();
            foreach (var rad in rader)
                if (
                    rules.Placera($"{rad.Namn} {rad.Sammanfattning}", await VidPunktenAsync(rad, cancellationToken)) is
                    { } plats
                )
                    handelser.Add(ToResponse(rad, plats));
            return new(query.Omrade, query.Vecka, Forbehall, senast, handelser, rader.Count - handelser.Count);
        }

        private async Task<IReadOnlyCollection<string>> VidPunktenAsync(Row rad, CancellationToken cancellationToken) =>
            rad is { Longitud: { } longitud, Latitud: { } latitud }
                ? await mediator.Send(new HamtaOmradenVid((double)longitud, (double)latitud), cancellationToken)
                : [];
    }

    private sealed record Row(
        decimal? Longitud,
        decimal? Latitud,
        long Id,
        int Version,
        DateTime Publicerad,
        string Namn,
        string Sammanfattning,
        string Typ,
        string Url
    );

    private static Handelse ToResponse(Row rad, PolisplaceringRules.Plats plats) =>
        new(
            rad.Id,
            rad.Version,
            rad.Publicerad,
            rad.Namn,
            rad.Sammanfattning,
            rad.Typ,
            plats.Placering,
            plats.Traff,
            rad.Url.Length == 0 ? null : Polisen + rad.Url
        );

    private const string SelectSenast = "select max(hamtad_at) from lagesbild.polishamtning where fel is null";

    private const string Select = """
        select longitud, latitud, id, version, publicerad, namn, sammanfattning, typ, url
          from lagesbild.polishandelse
         where galler
           and publicerad >= @Mandag::timestamp at time zone 'Europe/Stockholm'
           and publicerad < (@Mandag::date + 7)::timestamp at time zone 'Europe/Stockholm'
         order by publicerad desc, id desc
        """;
}
