using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Hämta problem: one problem with its causes and the figures of its indicators.</summary>
internal static partial class HamtaProblem
{
    /// <summary>Ett problem.</summary>
    /// <param name="Id">Problemets id.</param>
    /// <param name="LagesbildId">Lägesbilden som problemet hör till.</param>
    /// <param name="LagesbildStatus">Bara i ett utkast kan problemet ändras.</param>
    /// <param name="Omrade">Lägesbildens område.</param>
    /// <param name="Rubrik">Rubrik.</param>
    /// <param name="Vad">Vad som händer.</param>
    /// <param name="Var">Var det händer.</param>
    /// <param name="Nar">När det händer.</param>
    /// <param name="VilkaDrabbas">Vilka grupper som drabbas.</param>
    /// <param name="VilkaOrsakar">Vilka grupper som orsakar det.</param>
    /// <param name="HurUtfors">Hur det går till.</param>
    /// <param name="SedanNar">Sedan när.</param>
    /// <param name="Trend">Åt vilket håll det går.</param>
    /// <param name="Dimension">Brott, otrygghet eller ordningsstörning.</param>
    /// <param name="Indikatorer">Indikatorerna med siffran då (när lägesbilden fastställdes) och nu.</param>
    /// <param name="SiffrorIText">Siffrorna som vad hänvisar till, i den ordning de står.</param>
    /// <param name="Orsaker">Orsakerna, efter löpnummer.</param>
    /// <param name="Plats">Område, platsnamn eller ritad plats.</param>
    /// <param name="Tidsmonster">Veckodagar, tider på dygnet och månader.</param>
    /// <param name="Drabbade">Vilka som drabbas, perspektiv för perspektiv.</param>
    /// <param name="Brottskodgrupper">Koder ur indikatorkatalogens brott.</param>
    /// <param name="Ursprung">Vems lägesbilder ett gemensamt problem kommer från; tomt för andra.</param>
    /// <param name="Version">Versionen, samma som i ETag.</param>
    /// <param name="Skapad">När problemet skrevs.</param>
    /// <param name="SkapadAv">Vem som skrev det.</param>
    public sealed record Response(
        Guid Id,
        Guid LagesbildId,
        LagesbildStatus LagesbildStatus,
        string Omrade,
        string Rubrik,
        string Vad,
        string Var,
        string Nar,
        string VilkaDrabbas,
        string? VilkaOrsakar,
        string? HurUtfors,
        string? SedanNar,
        Problemtrend? Trend,
        Problemdimension Dimension,
        IReadOnlyList<Siffror.DaOchNu> Indikatorer,
        IReadOnlyList<Textsiffror.Textsiffra> SiffrorIText,
        IReadOnlyList<Orsak> Orsaker,
        Problemfordjupning.Plats? Plats,
        Problemfordjupning.Tidsmonster? Tidsmonster,
        IReadOnlyList<Problemfordjupning.Drabbad> Drabbade,
        IReadOnlyList<string> Brottskodgrupper,
        IReadOnlyList<Ursprung.Response> Ursprung,
        int Version,
        DateTime Skapad,
        string SkapadAv
    );

    /// <summary>En orsak till problemet.</summary>
    /// <param name="Id">Orsakens id.</param>
    /// <param name="Lopnummer">Nummer inom problemet, från 1.</param>
    /// <param name="Text">Orsaken.</param>
    /// <param name="Typ">Direkt eller bakomliggande (indirekt).</param>
    /// <param name="Perspektiv">Vilken sida av brottstriangeln orsaken gäller.</param>
    /// <param name="ForalderOrsakId">Orsaken ovanför i orsaksträdet.</param>
    /// <param name="Paverkbar">Om parterna kan påverka orsaken.</param>
    /// <param name="Rutinaktivitet">Vilken av rutinaktivitetsteorins förutsättningar för brott orsaken är.</param>
    /// <param name="Ursprung">Parterna vars lägesbilder orsaken är övertagen från; tom när den är skriven här.</param>
    /// <param name="Version">Orsakens version: If-Match när den ändras.</param>
    public sealed record Orsak(
        Guid Id,
        int Lopnummer,
        string Text,
        Orsakstyp Typ,
        Orsaksperspektiv Perspektiv,
        Guid? ForalderOrsakId,
        Paverkbarhet Paverkbar,
        Rutinaktivitet? Rutinaktivitet,
        IReadOnlyList<Delursprung.Response> Ursprung,
        int Version
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
            .WithMetadata(new OwnETag()) // causes and figures are not in the version: never 304
            .RequireAuthorization(LagesbildRatt.Las)
            .WithName("hamtaProblem")
            .WithSummary("Hämta ett problem")
            .WithDescription(
                "Ett problem med orsaker och indikatorernas siffror i lägesbildens område: då (när den fastställdes; null i ett utkast) och nu. ETag är versionen."
            )
            .ProducesProblem(404)
            .WithResponseExample(
                200,
                """
                {"id":"0199a1b2-0000-7000-8000-000000000002","lagesbildId":"0199a1b2-0000-7000-8000-000000000001","lagesbildStatus":"Utkast",
                "omrade":"jarva","rubrik":"Otrygghet vid torget","vad":"Grupper samlas och säljer narkotika öppet.",
                "var":"Torget och tunnelbanans entré","nar":"Vardagar kl. 16–22","vilkaDrabbas":"Boende, resenärer, näringsidkare",
                "vilkaOrsakar":"Unga vuxna","hurUtfors":null,"sedanNar":"Våren 2025","trend":"Okar","dimension":"Otrygghet",
                "indikatorer":[{"kod":"TRY-01","namn":"Trygg utomhus sent på kvällen i sitt bostadsområde","enhet":"procent",
                "riktning":"HogBra","asOf":null,"da":null,"nu":{"period":"2025","varde":33.0,"n":412,
                "ki95":{"nedre":28.6,"ovre":37.7,"metod":"Wilson"},"status":"Ok","syntetisk":true,"kalla":"SYNTETISK",
                "datamangd":"OMRADEN-SYNTETISKA","revision":1,"registrerad":"2026-05-02T06:00:00Z"},"reviderad":false}],"siffrorIText":[],
                "orsaker":[{"id":"0199a1b2-0000-7000-8000-000000000003","lopnummer":1,"text":"Torget är mörkt och saknar vuxna efter kl. 18.",
                "typ":"Direkt","perspektiv":"PlatsSituation","foralderOrsakId":null,"paverkbar":"Ja",
                "rutinaktivitet":"AvsaknadAvVaktare","ursprung":[],"version":1}],
                "plats":{"omrade":"kista","namn":"Torget","geometri":{"type":"Point","coordinates":[17.943,59.403]}},"tidsmonster":null,
                "drabbade":[{"perspektiv":"Aldre","beskrivning":"Äldre avstår från att handla kvällstid."}],
                "brottskodgrupper":["BRO-07"],"ursprung":[],"version":1,"skapad":"2026-08-20T08:05:00Z","skapadAv":"samordnare-jarva"}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new { query.Id, Nycklar = user.Lagesbildsnycklar() };
            var row =
                await db.SingleOrDefaultAsync<Row>(Select, args, cancellationToken)
                ?? throw LagesbildProblem.ProblemSaknas(query.Id);
            var orsaker = await db.ListAsync<Orsaksrad>(SelectOrsaker, args, cancellationToken);
            var delursprung = await Delursprung.LasAsync(
                mediator,
                orsaker.SelectMany(rad => rad.Parter),
                cancellationToken
            );
            var siffror = await new Siffror(db, mediator).LasAsync(
                row.LagesbildId,
                row.Omrade,
                row.Indikatorer,
                cancellationToken
            );
            var iText = await new Textsiffror(db, user, mediator).LasAsync(
                row.LagesbildStatus.ArBeslutad() ? row.LagesbildId : null,
                [row.Vad],
                cancellationToken
            );
            var ursprung = await db.LasUrsprungAsync(user, query.Id, cancellationToken);
            return ToResponse(row, siffror, iText, orsaker.Select(rad => rad.ToOrsak(delursprung)).ToList(), ursprung);
        }
    }

    private static Response ToResponse(
        Row row,
        IReadOnlyList<Siffror.DaOchNu> siffror,
        IReadOnlyList<Textsiffror.Textsiffra> iText,
        IReadOnlyList<Orsak> orsaker,
        IReadOnlyList<Ursprung.Response> ursprung
    ) =>
        new(
            row.Id,
            row.LagesbildId,
            row.LagesbildStatus,
            row.Omrade,
            row.Rubrik,
            row.Vad,
            row.Var,
            row.Nar,
            row.VilkaDrabbas,
            row.VilkaOrsakar,
            row.HurUtfors,
            row.SedanNar,
            row.Trend,
            row.Dimension,
            siffror,
            iText,
            orsaker,
            Problemfordjupning.FromJson<Problemfordjupning.Plats>(row.Plats),
            Problemfordjupning.FromJson<Problemfordjupning.Tidsmonster>(row.Tidsmonster),
            Problemfordjupning.FromJson<List<Problemfordjupning.Drabbad>>(row.Drabbade)!,
            row.Brottskodgrupper,
            ursprung,
            row.Version,
            row.CreatedAt,
            row.SkapadAv
        );
}
