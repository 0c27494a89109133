using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Hämta prioriteringsmöte: the matrix problem × criteria, what is decided and what was decided last time.</summary>
internal static partial class HamtaPrioriteringsmote
{
    /// <summary>Ett prioriteringsmöte.</summary>
    /// <param name="Id">Mötets id.</param>
    /// <param name="LagesbildId">Lägesbilden som mötet prioriterar ur.</param>
    /// <param name="Lagesbildsrubrik">Lägesbildens rubrik.</param>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="Datum">Mötets dag.</param>
    /// <param name="Organ">Vem som möts.</param>
    /// <param name="Narvarande">Närvarande, som roller och organisationer.</param>
    /// <param name="Diarienummer">Protokollets diarienummer, när mötet är avslutat.</param>
    /// <param name="Status">Oppet tills det avslutas, därefter oföränderligt.</param>
    /// <param name="AvslutatAv">Vem som avslutade mötet.</param>
    /// <param name="Avslutat">När mötet avslutades.</param>
    /// <param name="Kriterier">Matrisens kolumner, i ordning.</param>
    /// <param name="Problem">Matrisens rader: prioriterade först i beslutad ordning, sedan som i lägesbilden.</param>
    /// <param name="Version">Versionen, samma som i ETag. Ökar också när en bedömning eller ett beslut ändras.</param>
    public sealed record Response(
        Guid Id,
        Guid LagesbildId,
        string Lagesbildsrubrik,
        string Omrade,
        DateOnly Datum,
        string Organ,
        IReadOnlyList<Narvarande> Narvarande,
        string? Diarienummer,
        Motesstatus Status,
        string? AvslutatAv,
        DateTime? Avslutat,
        IReadOnlyList<SokPrioriteringskriterier.Response> Kriterier,
        IReadOnlyList<Problemrad> Problem,
        int Version
    );

    /// <summary>Ett problem vid mötet.</summary>
    /// <param name="ProblemId">Problemets id.</param>
    /// <param name="Rubrik">Problemets rubrik; vid ett avslutat möte som den var då.</param>
    /// <param name="Trend">Åt vilket håll det går.</param>
    /// <param name="PaverkbaraOrsaker">Hur många orsaker som går att påverka, helt eller delvis; utan någon kan problemet inte prioriteras.</param>
    /// <param name="Bedomningar">Poäng med motiv per kriterium.</param>
    /// <param name="Summa">Poängens summa: ett stöd, aldrig beslutet.</param>
    /// <param name="Beslut">Beslutet; null tills det är fattat.</param>
    /// <param name="Motiv">Varför.</param>
    /// <param name="Ordning">Plats bland de prioriterade, från 1.</param>
    /// <param name="Forra">Vad som beslutades senast om problemet, vid ett tidigare avslutat möte i området.</param>
    /// <param name="Version">Radens version, till If-Match; 0 tills något är sagt.</param>
    public sealed record Problemrad(
        Guid ProblemId,
        string Rubrik,
        Problemtrend? Trend,
        long PaverkbaraOrsaker,
        IReadOnlyList<Bedomning> Bedomningar,
        int Summa,
        Prioriteringsbeslut? Beslut,
        string? Motiv,
        int? Ordning,
        Forra? Forra,
        int Version
    );

    /// <summary>En bedömning.</summary>
    /// <param name="Kriterium">Kriteriets kod.</param>
    /// <param name="Poang">1 (lågt) till 5 (högt).</param>
    /// <param name="Motiv">Varför.</param>
    public sealed record Bedomning(string Kriterium, int Poang, string Motiv);

    /// <summary>Det förra beslutet om samma problem.</summary>
    /// <param name="MoteId">Mötet som beslutade.</param>
    /// <param name="Datum">Mötets dag.</param>
    /// <param name="Beslut">Beslutet.</param>
    /// <param name="Motiv">Varför.</param>
    public sealed record Forra(Guid MoteId, DateOnly Datum, Prioriteringsbeslut Beslut, string Motiv);

    internal sealed record Query(Guid Id) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{id:guid}",
                async (Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Query(id), ct);
                    http.Response.WriteETag(response.Version, response);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(LagesbildRatt.Las)
            .WithName("hamtaPrioriteringsmote")
            .WithSummary("Hämta ett prioriteringsmöte")
            .WithDescription(
                "Matrisen problem × kriterier med poäng, motiv och beslut, och vad som beslutades förra gången om samma problem (samma rubrik i området räknas som samma). Summan är ett stöd och avgör aldrig."
            )
            .ProducesProblem(404)
            .WithResponseExample(200, Exempel);

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new { query.Id, Omraden = user.OmradenMed(LagesbildRatt.Las) };
            var mote =
                await db.SingleOrDefaultAsync<Row>(Select, args, cancellationToken)
                ?? throw PrioriteringProblem.Saknas(query.Id);
            var kriterier = await mediator.Send(new SokPrioriteringskriterier.Query(), cancellationToken);
            var problem = await db.ListAsync<Problemdata>(SelectProblem, args, cancellationToken);
            var bedomningar = await db.ListAsync<Bedomningsdata>(SelectBedomningar, args, cancellationToken);
            var perProblem = bedomningar.ToLookup(bedomning => bedomning.ProblemId);
            return mote.Svar(kriterier, problem.Select(rad => rad.Svar(perProblem[rad.ProblemId].ToList())).ToList());
        }
    }
}
