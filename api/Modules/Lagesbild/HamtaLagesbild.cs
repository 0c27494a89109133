using System.Text.Json;
using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Hämta lägesbild: one picture with its decision, its problems and the figures that were fixed when it was adopted.</summary>
internal static partial class HamtaLagesbild
{
    /// <summary>En lägesbild.</summary>
    /// <param name="Id">Lägesbildens id.</param>
    /// <param name="Rubrik">Rubrik.</param>
    /// <param name="Typ">Lägesbildens slag.</param>
    /// <param name="Part">Organisationens kod, för en egen lägesbild.</param>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="PeriodFran">Periodens första dag.</param>
    /// <param name="PeriodTill">Periodens sista dag.</param>
    /// <param name="KartlaggningBrottslighet">Brottslighetens omfattning och utveckling.</param>
    /// <param name="KartlaggningKonsekvenser">Brottslighetens konsekvenser.</param>
    /// <param name="AnnanInformation">Annan relevant information.</param>
    /// <param name="Analys">Nuläge och möjlig utveckling.</param>
    /// <param name="Kallor">Underlag som lägesbilden bygger på.</param>
    /// <param name="Delbilder">Egna lägesbilder som en gemensam lägesbild bygger på.</param>
    /// <param name="Status">Var bilden är på sin väg; innehållet ändras bara i ett utkast.</param>
    /// <param name="Handlingar">Vad den som frågar kan göra med bilden nu.</param>
    /// <param name="Ledningsgranskning">Ledningens genomgång; null i ett utkast.</param>
    /// <param name="Klarmarkerad">När bilden klarmarkerades.</param>
    /// <param name="AterforingSkal">Varför bilden senast gick tillbaka till utkast.</param>
    /// <param name="Mottagen">Sant när bilden är en annan parts och har delats med den som frågar.</param>
    /// <param name="Foregaende">Versionen som den här skrevs ur.</param>
    /// <param name="Efterfoljare">Versionen som har skrivits ur den här.</param>
    /// <param name="Beslut">Beslutet; null för ett utkast.</param>
    /// <param name="FaststalldAv">Vem som registrerade fastställandet.</param>
    /// <param name="Undantag">Varför en gemensam lägesbild fastställdes fast något saknades; annars null.</param>
    /// <param name="Sekretessprovning">Prövningen före publicering.</param>
    /// <param name="Publicerad">När lägesbilden publicerades.</param>
    /// <param name="Problem">Problemen, i den ordning de skrevs.</param>
    /// <param name="FastaMatvarden">Siffrorna som de var när lägesbilden fastställdes, och som de är nu.</param>
    /// <param name="SiffrorIText">Siffrorna som de fyra texterna hänvisar till, i den ordning de står.</param>
    /// <param name="Version">Versionen, samma som i ETag. Ökar också när ett problem eller en orsak ändras.</param>
    /// <param name="Skapad">När utkastet skapades.</param>
    /// <param name="SkapadAv">Vem som skapade utkastet.</param>
    public sealed record Response(
        Guid Id,
        string Rubrik,
        Lagesbildstyp Typ,
        string? Part,
        string Omrade,
        DateOnly PeriodFran,
        DateOnly PeriodTill,
        string? KartlaggningBrottslighet,
        string? KartlaggningKonsekvenser,
        string? AnnanInformation,
        string? Analys,
        IReadOnlyList<SkapaLagesbild.Kalla> Kallor,
        IReadOnlyList<Guid> Delbilder,
        LagesbildStatus Status,
        IReadOnlyList<Lagesbildshandling> Handlingar,
        Genomgang? Ledningsgranskning,
        DateTime? Klarmarkerad,
        string? AterforingSkal,
        bool Mottagen,
        Guid? Foregaende,
        Guid? Efterfoljare,
        Beslut? Beslut,
        string? FaststalldAv,
        Undantag.Response? Undantag,
        Provning? Sekretessprovning,
        DateTime? Publicerad,
        IReadOnlyList<Problemrad> Problem,
        IReadOnlyList<Siffror.DaOchNu> FastaMatvarden,
        IReadOnlyList<Textsiffror.Textsiffra> SiffrorIText,
        int Version,
        DateTime Skapad,
        string SkapadAv
    );

    /// <summary>Ett beslut.</summary>
    /// <param name="Organ">Vem som beslutade, till exempel styrgruppen.</param>
    /// <param name="Datum">Beslutets dag.</param>
    /// <param name="Diarienummer">Beslutets diarienummer.</param>
    public sealed record Beslut(string Organ, DateOnly Datum, string Diarienummer);

    /// <summary>En ledningsgenomgång.</summary>
    /// <param name="Datum">Genomgångens dag.</param>
    /// <param name="Organ">Vilken ledning som gick igenom bilden.</param>
    public sealed record Genomgang(DateOnly Datum, string Organ);

    /// <summary>En sekretessprövning.</summary>
    /// <param name="UtfordAv">Funktionen som prövade; null för det som publicerades innan det antecknades.</param>
    /// <param name="Datum">Prövningens dag.</param>
    /// <param name="Resultat">Vad prövningen kom fram till.</param>
    public sealed record Provning(string? UtfordAv, DateOnly Datum, string Resultat);

    /// <summary>Ett problem i lägesbilden; resten finns i GET /problem/{id}.</summary>
    /// <param name="Id">Problemets id.</param>
    /// <param name="Rubrik">Rubrik.</param>
    /// <param name="Dimension">Brott, otrygghet eller ordningsstörning.</param>
    /// <param name="AntalOrsaker">Hur många orsaker problemet har.</param>
    /// <param name="Ursprung">Vems lägesbilder ett gemensamt problem kommer från; tomt för andra.</param>
    public sealed record Problemrad(
        Guid Id,
        string Rubrik,
        Problemdimension Dimension,
        long AntalOrsaker,
        IReadOnlyList<Sida> Ursprung
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
            .WithMetadata(new OwnETag()) // today's figures are not in the version: never 304
            .RequireAuthorization(LagesbildRatt.Las)
            .WithName("hamtaLagesbild")
            .WithSummary("Hämta en lägesbild")
            .WithDescription(
                "En lägesbild med beslut, problem och fasta siffror. ETag är versionen. Siffrorna är de som gällde när den fastställdes (da) och de senaste (nu); ett utkast har inga fasta siffror."
            )
            .ProducesProblem(404)
            .WithResponseExample(200, Example);

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var bild = await db.KravLasbarAsync(user, query.Id, cancellationToken);
            var args = new { query.Id, Nycklar = user.Lagesbildsnycklar() };
            var row =
                await db.SingleOrDefaultAsync<Row>(Select, args, cancellationToken)
                ?? throw LagesbildProblem.Saknas(query.Id);
            var problem = await db.ListAsync<ProblemRow>(SelectProblem, args, cancellationToken);
            var undantag = await db.LasUndantagAsync(query.Id, cancellationToken);
            var fasta = await db.ListAsync<string>(SelectFasta, args, cancellationToken);
            var siffror = await new Siffror(db, mediator).LasAsync(query.Id, row.Omrade, fasta, cancellationToken);
            var iText = await new Textsiffror(db, user, mediator).LasAsync(
                row.Beslutsdatum is null ? null : query.Id,
                [row.KartlaggningBrottslighet, row.KartlaggningKonsekvenser, row.AnnanInformation, row.Analys],
                cancellationToken
            );
            var mottagen = bild.Delad && !SokDelningar.SerAlla(bild, user);
            var rader = problem.Select(rad => rad.ToProblemrad()).ToList();
            return ToResponse(row, bild.Mojliga(user), mottagen, undantag, rader, siffror, iText);
        }
    }

    private static Response ToResponse(
        Row row,
        IReadOnlyList<Lagesbildshandling> handlingar,
        bool mottagen,
        Undantag.Response? undantag,
        IReadOnlyList<Problemrad> problem,
        IReadOnlyList<Siffror.DaOchNu> siffror,
        IReadOnlyList<Textsiffror.Textsiffra> iText
    ) =>
        new(
            row.Id,
            row.Rubrik,
            row.Typ,
            row.Part,
            row.Omrade,
            row.PeriodFran,
            row.PeriodTill,
            row.KartlaggningBrottslighet,
            row.KartlaggningKonsekvenser,
            row.AnnanInformation,
            row.Analys,
            JsonSerializer.Deserialize<List<SkapaLagesbild.Kalla>>(row.Kallor, Json.Options)!,
            row.Delbilder,
            row.Status,
            handlingar,
            row.LedningsgranskningDatum is { } granskad ? new(granskad, row.LedningsgranskningOrgan!) : null,
            row.KlarAt,
            row.AterforingSkal,
            mottagen,
            row.Foregaende,
            row.Efterfoljare,
            row.Beslutsdatum is { } beslutad ? new(row.Organ!, beslutad, row.Diarienummer!) : null,
            row.FaststalldAv,
            undantag,
            row.SekretessprovningDatum is { } provad
                ? new(row.SekretessprovningAv, provad, row.SekretessprovningResultat!)
                : null,
            row.PubliceradAt,
            problem,
            siffror,
            iText,
            row.Version,
            row.CreatedAt,
            row.SkapadAv
        );
}
