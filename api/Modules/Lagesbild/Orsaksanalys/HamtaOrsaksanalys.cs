using MediatR;
using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Hämta orsaksanalys: everything that explains a problem, in one answer. Who may see the problem is asked in one place.</summary>
internal static partial class HamtaOrsaksanalys
{
    /// <summary>Orsaksanalysen av ett problem.</summary>
    /// <param name="ProblemId">Problemet.</param>
    /// <param name="Rubrik">Problemets rubrik.</param>
    /// <param name="Omrade">Lägesbildens område.</param>
    /// <param name="LagesbildId">Lägesbilden.</param>
    /// <param name="LagesbildStatus">Bara i ett utkast kan analysen ändras.</param>
    /// <param name="Indikatorer">Problemets indikatorer med siffran då och nu.</param>
    /// <param name="Orsaker">Orsaksträdet, efter löpnummer.</param>
    /// <param name="Faktorer">Risk- och skyddsfaktorer, i den ordning de skrevs.</param>
    /// <param name="Handelsekedja">Händelsekedjan.</param>
    /// <param name="Hypoteser">Hypoteserna med sitt underlag, efter löpnummer.</param>
    /// <param name="Version">Problemets version.</param>
    public sealed record Response(
        Guid ProblemId,
        string Rubrik,
        string Omrade,
        Guid LagesbildId,
        LagesbildStatus LagesbildStatus,
        IReadOnlyList<Siffror.DaOchNu> Indikatorer,
        IReadOnlyList<Orsak> Orsaker,
        IReadOnlyList<Faktor> Faktorer,
        Kedja Handelsekedja,
        IReadOnlyList<Hypotes> Hypoteser,
        int Version
    );

    /// <summary>En orsak i trädet.</summary>
    /// <param name="Id">Orsakens id.</param>
    /// <param name="Lopnummer">Nummer inom problemet; det som åtgärdsplanen hänvisar till.</param>
    /// <param name="Text">Orsaken.</param>
    /// <param name="Typ">Direkt eller bakomliggande (indirekt).</param>
    /// <param name="Perspektiv">Vilken sida av brottstriangeln orsaken gäller.</param>
    /// <param name="Rutinaktivitet">Vilken av rutinaktivitetsteorins förutsättningar för brott orsaken är.</param>
    /// <param name="ForalderOrsakId">Orsaken ovanför i orsaksträdet.</param>
    /// <param name="Paverkbar">Om parterna kan påverka orsaken.</param>
    /// <param name="Forslag">Vilka slags åtgärder orsaken pekar mot; ett förslag, inget krav.</param>
    /// <param name="Version">Orsakens version: If-Match när den ändras.</param>
    public sealed record Orsak(
        Guid Id,
        int Lopnummer,
        string Text,
        Orsakstyp Typ,
        Orsaksperspektiv Perspektiv,
        Rutinaktivitet? Rutinaktivitet,
        Guid? ForalderOrsakId,
        Paverkbarhet Paverkbar,
        IReadOnlyList<Atgardsforslag.Forslag> Forslag,
        int Version
    );

    /// <summary>En risk- eller skyddsfaktor.</summary>
    /// <param name="Id">Faktorns id.</param>
    /// <param name="Slag">Risk eller skydd.</param>
    /// <param name="Niva">Individ, grupp eller samhälle.</param>
    /// <param name="Text">Faktorn.</param>
    /// <param name="Version">Faktorns version: If-Match när den ändras.</param>
    public sealed record Faktor(Guid Id, Faktorslag Slag, Faktorniva Niva, string Text, int Version);

    /// <summary>Händelsekedjan: vad som händer, steg för steg.</summary>
    /// <param name="Steg">Stegen i ordning.</param>
    /// <param name="Version">Kedjans version: If-Match när den ändras; 0 innan den är skriven.</param>
    public sealed record Kedja(IReadOnlyList<UppdateraHandelsekedja.Steg> Steg, int Version);

    /// <summary>En hypotes: om orsaken minskar, så minskar problemet.</summary>
    /// <param name="Id">Hypotesens id.</param>
    /// <param name="Lopnummer">Nummer inom problemet.</param>
    /// <param name="OrsakId">Orsaken som antas ligga bakom.</param>
    /// <param name="Antagande">Antagandet.</param>
    /// <param name="IndikatorSomFalsifierar">Koden för indikatorn som kan visa att antagandet är fel.</param>
    /// <param name="Indikatornamn">Indikatorns namn.</param>
    /// <param name="VantadRiktning">Åt vilket håll indikatorn ska gå om antagandet är riktigt.</param>
    /// <param name="Motbevis">Det resultat som skulle visa att antagandet är fel.</param>
    /// <param name="Status">Hur långt prövningen har kommit.</param>
    /// <param name="Underlag">Vad som talar för och emot.</param>
    /// <param name="Version">Hypotesens version: If-Match när den ändras.</param>
    public sealed record Hypotes(
        Guid Id,
        int Lopnummer,
        Guid OrsakId,
        string Antagande,
        string IndikatorSomFalsifierar,
        string Indikatornamn,
        VantadRiktning VantadRiktning,
        string Motbevis,
        Hypotesstatus Status,
        IReadOnlyList<Underlag> Underlag,
        int Version
    );

    /// <summary>Ett underlag för eller emot en hypotes.</summary>
    /// <param name="Id">Underlagets id.</param>
    /// <param name="Sida">För eller emot.</param>
    /// <param name="Styrka">1 svagt, 2 måttligt, 3 starkt.</param>
    /// <param name="Text">Vad underlaget säger.</param>
    /// <param name="Kalla">Varifrån det kommer.</param>
    /// <param name="Version">Underlagets version: If-Match när det ändras.</param>
    public sealed record Underlag(Guid Id, Underlagssida Sida, int Styrka, string Text, string Kalla, int Version);

    internal sealed record Query(Guid ProblemId) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{id:guid}/orsaksanalys",
                async (Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Query(id), ct);
                    http.Response.WriteETag(response.Version, response);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(LagesbildRatt.Las)
            .WithName("hamtaOrsaksanalys")
            .WithSummary("Hämta ett problems orsaksanalys")
            .WithDescription(
                "Orsaksträdet, risk- och skyddsfaktorerna, händelsekedjan och hypoteserna med sitt underlag, i ett svar. "
                    + "Varje orsak bär förslag på slags åtgärd efter sitt perspektiv. Delarna ändras var för sig, med sin egen version."
            )
            .ProducesProblem(404)
            .WithResponseExample(200, Example);

    internal sealed class Handler(Db db, IMediator mediator) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var problem = await mediator.Send(new HamtaProblem.Query(query.ProblemId), cancellationToken);
            return await ForAsync(problem, db, mediator, cancellationToken);
        }
    }

    /// <summary>The analysis of a problem that the caller has been allowed to read.</summary>
    internal static async Task<Response> ForAsync(
        HamtaProblem.Response problem,
        Db db,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var args = new { ProblemId = problem.Id };
        var faktorer = await db.ListAsync<Faktor>(SelectFaktorer, args, cancellationToken);
        var kedja = await db.SingleOrDefaultAsync<Kedjerad>(SelectKedja, args, cancellationToken);
        var hypoteser = await db.ListAsync<Hypotesrad>(SelectHypoteser, args, cancellationToken);
        var underlag = await db.ListAsync<Underlagsrad>(SelectUnderlag, args, cancellationToken);
        var koder = hypoteser.Select(rad => rad.Indikator).ToHashSet(StringComparer.Ordinal);
        var namn = await mediator.Send(new HamtaIndikatorinfon(koder), cancellationToken);
        return ToResponse(problem, faktorer, kedja, ToHypoteser(hypoteser, underlag, namn));
    }
}
