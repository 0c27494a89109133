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
    /// <param name="Ursprung">Parterna vars lägesbilder orsaken är övertagen från; tom när den är skriven här.</param>
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
        IReadOnlyList<Delursprung.Response> Ursprung,
        int Version
    );

    /// <summary>En risk- eller skyddsfaktor.</summary>
    /// <param name="Id">Faktorns id.</param>
    /// <param name="Slag">Risk eller skydd.</param>
    /// <param name="Niva">Individ, grupp eller samhälle.</param>
    /// <param name="Text">Faktorn.</param>
    /// <param name="Ursprung">Parterna vars lägesbilder faktorn är övertagen från; tom när den är skriven här.</param>
    /// <param name="Version">Faktorns version: If-Match när den ändras.</param>
    public sealed record Faktor(
        Guid Id,
        Faktorslag Slag,
        Faktorniva Niva,
        string Text,
        IReadOnlyList<Delursprung.Response> Ursprung,
        int Version
    );

    /// <summary>Händelsekedjan: vad som händer, steg för steg.</summary>
    /// <param name="Steg">Stegen i ordning.</param>
    /// <param name="Version">Kedjans version: If-Match när den ändras; 0 innan den är skriven.</param>
    public sealed record Kedja(IReadOnlyList<Steg> Steg, int Version);

    /// <summary>Ett steg i händelsekedjan.</summary>
    /// <param name="Text">Vad som händer.</param>
    /// <param name="BrytsAv">Vad som kan bryta kedjan här; null när steget inte är en brytpunkt.</param>
    /// <param name="Ursprung">Parterna vars lägesbilder steget är övertaget från; tom när det är skrivet här.</param>
    public sealed record Steg(string Text, string? BrytsAv, IReadOnlyList<Delursprung.Response> Ursprung);

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
    /// <param name="Ursprung">Parterna vars lägesbilder hypotesen är övertagen från; tom när den är skriven här.</param>
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
        IReadOnlyList<Delursprung.Response> Ursprung,
        int Version
    );

    /// <summary>Ett underlag för eller emot en hypotes.</summary>
    /// <param name="Id">Underlagets id.</param>
    /// <param name="Sida">För eller emot.</param>
    /// <param name="Styrka">1 svagt, 2 måttligt, 3 starkt.</param>
    /// <param name="Text">Vad underlaget säger.</param>
    /// <param name="Kalla">Varifrån det kommer.</param>
    /// <param name="Ursprung">Parterna vars lägesbilder underlaget är övertaget från; tom när det är skrivet här.</param>
    /// <param name="Version">Underlagets version: If-Match när det ändras.</param>
    public sealed record Underlag(
        Guid Id,
        Underlagssida Sida,
        int Styrka,
        string Text,
        string Kalla,
        IReadOnlyList<Delursprung.Response> Ursprung,
        int Version
    );

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
        var faktorer = await db.ListAsync<Faktorrad>(SelectFaktorer, args, cancellationToken);
        var kedja = await db.SingleOrDefaultAsync<Kedjerad>(SelectKedja, args, cancellationToken);
        var hypoteser = await db.ListAsync<Hypotesrad>(SelectHypoteser, args, cancellationToken);
        var underlag = await db.ListAsync<Underlagsrad>(SelectUnderlag, args, cancellationToken);
        var koder = hypoteser.Select(rad => rad.Indikator).ToHashSet(StringComparer.Ordinal);
        var namn = await mediator.Send(new HamtaIndikatorinfon(koder), cancellationToken);
        var steg = Problemfordjupning.FromJson<List<Kedjerules.Steg>>(kedja?.Steg) ?? [];
        var stegens = await StegensParterAsync(steg, db, cancellationToken);
        var ursprung = await Delursprung.LasAsync(
            mediator,
            faktorer
                .SelectMany(rad => rad.Parter)
                .Concat(hypoteser.SelectMany(rad => rad.Parter))
                .Concat(underlag.SelectMany(rad => rad.Parter))
                .Concat(stegens.Values),
            cancellationToken
        );
        return ToResponse(
            problem,
            faktorer.Select(rad => rad.ToFaktor(ursprung)).ToList(),
            new(steg.ConvertAll(ett => ToSteg(ett, stegens, ursprung)), kedja?.Version ?? 0),
            ToHypoteser(hypoteser, underlag, namn, ursprung)
        );
    }

    /// <summary>Whose picture each problem is in that a step has come from.</summary>
    private static async Task<IReadOnlyDictionary<Guid, string>> StegensParterAsync(
        List<Kedjerules.Steg> steg,
        Db db,
        CancellationToken cancellationToken
    )
    {
        var ids = steg.SelectMany(ett => ett.Ursprung ?? []).Distinct().ToArray();
        var rader = await db.ListAsync<Partrad>(SelectParter, new { Ids = ids }, cancellationToken);
        return rader.ToDictionary(rad => rad.Id, rad => rad.Part);
    }
}
