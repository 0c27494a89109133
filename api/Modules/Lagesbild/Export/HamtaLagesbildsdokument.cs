using System.Globalization;
using MediatR;
using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;
using Trygghet.Shared.Docx;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Hämta lägesbildsdokument: the whole picture in one file, for Word or for a program.</summary>
internal static class HamtaLagesbildsdokument
{
    /// <summary>Hela lägesbilden.</summary>
    /// <param name="Omradesnamn">Områdets namn.</param>
    /// <param name="Hamtad">När dokumentet hämtades.</param>
    /// <param name="Lagesbild">Lägesbilden, som i GET /lagesbilder/{id}.</param>
    /// <param name="Problem">Problemen med sina orsaker, som i GET /problem/{id}, i lägesbildens ordning.</param>
    /// <param name="Orsaksanalyser">Problemens orsaksanalyser, som i GET /problem/{id}/orsaksanalys, i samma ordning.</param>
    /// <param name="Kallkrav">De obligatoriska underlagen, som i GET /lagesbilder/{id}/kallkrav.</param>
    /// <param name="Namn">Namnen på de områden, organisationer och brott som problemen hänvisar till, efter kod.</param>
    /// <param name="Siffror">Varje siffra en gång, i den ordning de står i dokumentet.</param>
    public sealed record Response(
        string Omradesnamn,
        DateTime Hamtad,
        HamtaLagesbild.Response Lagesbild,
        IReadOnlyList<HamtaProblem.Response> Problem,
        IReadOnlyList<HamtaOrsaksanalys.Response> Orsaksanalyser,
        HamtaKallkrav.Response Kallkrav,
        IReadOnlyDictionary<string, string> Namn,
        IReadOnlyList<Figur> Siffror
    );

    internal sealed record Query(Guid Id, string Adress) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet(
                "/dokument.docx",
                async (Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var adress = PublicAddress.Of(http);
                    var svar = await mediator.Send(new Query(id, adress), ct);
                    var dokument = new Dokument(svar.Lagesbild.Rubrik);
                    http.Response.RegisterForDispose(dokument);
                    new LagesbildSomDocx(dokument, svar, adress).Skriv();
                    return TypedResults.File(dokument.Klar(), Dokument.Mediatyp, Filnamn(svar, "docx"));
                }
            )
            .WithMetadata(new OwnETag()) // streamed, and today's figures are not in the version
            .RequireAuthorization(LagesbildRatt.Las)
            .WithName("hamtaLagesbildSomDocx")
            .WithSummary("Hämta en lägesbild som Word-dokument")
            .WithDescription(
                "Rubriker, innehållsförteckning, beslut, delar, problem med tid, plats, ursprung och hela orsaksanalysen, obligatoriska underlag och en tabell över siffrorna. Varje siffra har en fotnot med indikator, område, period, n, intervall, status, asOf och en adress som alltid svarar med samma siffra."
            )
            .ProducesProblem(404)
            .Produces(200, contentType: Dokument.Mediatyp);
        routes
            .MapGet(
                "/dokument.json",
                async (Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(id, PublicAddress.Of(http)), ct))
            )
            .WithMetadata(new OwnETag())
            .RequireAuthorization(LagesbildRatt.Las)
            .WithName("hamtaLagesbildsdokument")
            .WithSummary("Hämta en hel lägesbild som JSON")
            .WithDescription(
                "Samma innehåll som Word-dokumentet: lägesbilden, problemen, orsaksanalyserna, de obligatoriska underlagen och varje siffra."
            )
            .ProducesProblem(404)
            .WithResponseExample(200, Exempel);
    }

    internal sealed class Handler(Db db, IMediator mediator, TimeProvider clock) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var bild = await mediator.Send(new HamtaLagesbild.Query(query.Id), cancellationToken);
            var problem = new List<HamtaProblem.Response>(bild.Problem.Count);
            var analyser = new List<HamtaOrsaksanalys.Response>(bild.Problem.Count);
            foreach (var rad in bild.Problem)
            {
                problem.Add(await mediator.Send(new HamtaProblem.Query(rad.Id), cancellationToken));
                analyser.Add(await HamtaOrsaksanalys.ForAsync(problem[^1], db, mediator, cancellationToken));
            }
            var kallkrav = await mediator.Send(new HamtaKallkrav.Query(query.Id), cancellationToken);
            var namn = await NamnAsync(problem, cancellationToken);
            var omrade = await mediator.Send(new HamtaOmradesinfo(bild.Omrade), cancellationToken);
            var hamtad = clock.GetUtcNow().UtcDateTime;
            var svar = new Response(omrade?.Namn ?? bild.Omrade, hamtad, bild, problem, analyser, kallkrav, namn, []);
            return svar with { Siffror = Alla(svar, new(query.Adress, hamtad)) };
        }

        /// <summary>What the codes in the problems are called.</summary>
        private async Task<IReadOnlyDictionary<string, string>> NamnAsync(
            IReadOnlyList<HamtaProblem.Response> problem,
            CancellationToken cancellationToken
        )
        {
            var platser = problem.Select(ett => ett.Plats?.Omrade).OfType<string>().ToHashSet(StringComparer.Ordinal);
            var parter = problem.SelectMany(ett => ett.Ursprung).Select(u => u.Part).ToHashSet(StringComparer.Ordinal);
            var brott = problem.SelectMany(ett => ett.Brottskodgrupper).ToHashSet(StringComparer.Ordinal);
            var omraden = await mediator.Send(new HamtaOmradesinfon(platser), cancellationToken);
            var organisationer = await mediator.Send(new HamtaOrganisationsinfon(parter), cancellationToken);
            var indikatorer = await mediator.Send(new HamtaIndikatorinfon(brott), cancellationToken);
            return omraden
                .Select(omrade => (omrade.Kod, omrade.Namn))
                .Concat(organisationer.Select(organisation => (organisation.Kod, organisation.Namn)))
                .Concat(indikatorer.Select(indikator => (indikator.Kod, indikator.Namn)))
                .DistinctBy(rad => rad.Kod, StringComparer.Ordinal)
                .ToDictionary(rad => rad.Kod, rad => rad.Namn, StringComparer.Ordinal);
        }
    }

    private static List<Figur> Alla(Response svar, Figurer figurer) =>
        svar
            .Lagesbild.SiffrorIText.Concat(svar.Problem.SelectMany(problem => problem.SiffrorIText))
            .SelectMany(siffra =>
                siffra.Slag == Sifferslag.Matvarde ? [figurer.For(siffra)] : figurer.Serie(siffra).Cast<Figur?>()
            )
            .Concat(
                svar.Problem.SelectMany(problem => problem.Indikatorer)
                    .Select(siffra => figurer.For(siffra, svar.Lagesbild.Omrade, svar.Omradesnamn))
            )
            .OfType<Figur>()
            .DistinctBy(figur => (figur.Kod, figur.Omrade, figur.Period))
            .ToList();

    /// <summary>"lagesbild-jarva-2026-06-30.docx": the area and the last day of the period.</summary>
    private static string Filnamn(Response svar, string andelse) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"lagesbild-{svar.Lagesbild.Omrade}-{svar.Lagesbild.PeriodTill:yyyy-MM-dd}{(svar.Lagesbild.Status.ArBeslutad() ? "" : "-utkast")}.{andelse}"
        );

    private const string Exempel = """
        {"omradesnamn":"Järva","hamtad":"2026-11-26T02:00:00Z",
        "lagesbild":{"id":"0199a1b2-0000-7000-8000-000000000001","rubrik":"Järva första halvåret 2026","typ":"Gemensam","part":null,
        "omrade":"jarva","periodFran":"2026-01-01","periodTill":"2026-06-30",
        "kartlaggningBrottslighet":"Tryggheten var {{matvarde TRY-01 jarva 2025}}.","kartlaggningKonsekvenser":null,
        "annanInformation":null,"analys":null,"kallor":[],"delbilder":[],"status":"Utkast","handlingar":["Andra","Ledningsgranska"],"mottagen":false,"beslut":null,"faststalldAv":null,
        "sekretessprovning":null,"publicerad":null,"problem":[],"fastaMatvarden":[],"siffrorIText":[],"version":7,
        "skapad":"2026-08-20T08:00:00Z","skapadAv":"samordnare-jarva"},"problem":[],"orsaksanalyser":[],
        "kallkrav":{"lagesbildId":"0199a1b2-0000-7000-8000-000000000001","galler":false,"kallor":[],"obesvarade":0,"version":7},"namn":{},
        "siffror":[{"kod":"TRY-01","namn":"Trygg utomhus sent på kvällen i sitt bostadsområde","enhet":"procent","omrade":"jarva",
        "omradesnamn":"Järva","period":"2025","varde":33.0,"n":412,"ki95":{"nedre":28.6,"ovre":37.7,"metod":"Wilson"},"status":"Ok",
        "syntetisk":true,"kalla":"SYNTETISK","asOf":"2026-11-26T02:00:00Z","nu":null,
        "lank":"http://localhost:5080/trygghet/v1/matvarden?indikator=TRY-01&omrade=jarva&uppdelning=alla&datamangd=OMRADEN-SYNTETISKA&period=2025&asOf=2026-11-26T02:00:00Z"}]}
        """;
}
