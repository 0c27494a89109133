using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Hämta sammanställning: the problems of the city's and the police's pictures side by side, with what has been decided.</summary>
internal static partial class HamtaSammanstallning
{
    /// <summary>Parternas lägesbilder sida vid sida.</summary>
    /// <param name="LagesbildId">Den gemensamma lägesbilden.</param>
    /// <param name="Rubrik">Den gemensamma lägesbildens rubrik.</param>
    /// <param name="Omrade">Området.</param>
    /// <param name="Status">Bara i ett utkast kan beslut fattas.</param>
    /// <param name="Kvar">Hur många problem i delbilderna som väntar på beslut, av dem du får se.</param>
    /// <param name="Saknas">Vad som hindrar att lägesbilden fastställs; tom när inget saknas.</param>
    /// <param name="Delbilder">De egna lägesbilder som ingår, av dem du får se.</param>
    /// <param name="Rader">En rad per problem: det som väntar på beslut först.</param>
    /// <param name="Avvisade">Par som en människa har sagt inte är samma; de föreslås inte. Bara de där du ser båda lägesbilderna.</param>
    /// <param name="Version">Den gemensamma lägesbildens version, samma som i ETag.</param>
    public sealed record Response(
        Guid LagesbildId,
        string Rubrik,
        string Omrade,
        LagesbildStatus Status,
        int Kvar,
        IReadOnlyList<string> Saknas,
        IReadOnlyList<Delbild> Delbilder,
        IReadOnlyList<Rad> Rader,
        IReadOnlyList<Avvisning.Response> Avvisade,
        int Version
    );

    /// <summary>En parts egen lägesbild.</summary>
    /// <param name="Id">Lägesbildens id.</param>
    /// <param name="Rubrik">Lägesbildens rubrik.</param>
    /// <param name="Part">Organisationens kod.</param>
    /// <param name="Sida">Stadens eller polisens.</param>
    /// <param name="Status">Den ska vara klar innan den gemensamma fastställs.</param>
    /// <param name="Delad">Om den är delad med någon annan part.</param>
    public sealed record Delbild(Guid Id, string Rubrik, string Part, Sida Sida, LagesbildStatus Status, bool Delad);

    /// <summary>Ett problem, som det står hos parterna och i den gemensamma lägesbilden.</summary>
    /// <param name="Slag">Samma i båda, bara hos en, eller tillagd i den gemensamma.</param>
    /// <param name="Staden">Problemen i stadens lägesbilder.</param>
    /// <param name="Polisen">Problemen i polisens lägesbilder.</param>
    /// <param name="Forslag">Varför problemen föreslås vara samma; null när inget föreslås eller när beslutet är fattat.</param>
    /// <param name="Beslut">Vad som beslutades; null tills det är gjort.</param>
    /// <param name="Gemensamt">Problemet i den gemensamma lägesbilden.</param>
    public sealed record Rad(
        Radslag Slag,
        IReadOnlyList<Problem> Staden,
        IReadOnlyList<Problem> Polisen,
        Matchning.Forslag? Forslag,
        Beslut? Beslut,
        GemensamtProblem? Gemensamt
    );

    /// <summary>Ett problem i en delbild.</summary>
    /// <param name="Id">Problemets id.</param>
    /// <param name="LagesbildId">Delbilden.</param>
    /// <param name="Part">Organisationens kod.</param>
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
    /// <param name="Indikatorer">Koder ur indikatorkatalogen.</param>
    /// <param name="AndratSedanBeslutet">Problemet har ändrats sedan beslutet: se det igen.</param>
    /// <param name="AntalFaktorer">Hur många risk- och skyddsfaktorer problemet har.</param>
    /// <param name="AntalSteg">Hur många steg händelsekedjan har; 0 när den inte är skriven.</param>
    /// <param name="AntalHypoteser">Hur många hypoteser problemet har.</param>
    /// <param name="Orsaker">Orsakerna, efter löpnummer.</param>
    public sealed record Problem(
        Guid Id,
        Guid LagesbildId,
        string Part,
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
        IReadOnlyList<string> Indikatorer,
        bool AndratSedanBeslutet,
        long AntalFaktorer,
        long AntalSteg,
        long AntalHypoteser,
        IReadOnlyList<Orsak> Orsaker
    );

    /// <summary>En orsak i en delbild.</summary>
    /// <param name="Id">Orsakens id.</param>
    /// <param name="Lopnummer">Nummer inom problemet.</param>
    /// <param name="Text">Orsaken.</param>
    /// <param name="Overtagen">Om den är övertagen till den gemensamma lägesbilden.</param>
    public sealed record Orsak(Guid Id, int Lopnummer, string Text, bool Overtagen);

    /// <summary>Ett beslut.</summary>
    /// <param name="Id">Sammanföringens id.</param>
    /// <param name="Slag">Tas med i den gemensamma lägesbilden, eller inte.</param>
    /// <param name="Skal">Varför.</param>
    /// <param name="BeslutadAv">Vem som registrerade beslutet.</param>
    /// <param name="Skapad">När.</param>
    /// <param name="Version">If-Match när beslutet ändras eller ångras.</param>
    public sealed record Beslut(
        Guid Id,
        Sammanforingsbeslut Slag,
        string? Skal,
        string BeslutadAv,
        DateTime Skapad,
        int Version
    );

    /// <summary>Ett problem i den gemensamma lägesbilden.</summary>
    /// <param name="Id">Problemets id.</param>
    /// <param name="Rubrik">Rubrik.</param>
    /// <param name="Vad">Vad som händer.</param>
    /// <param name="Var">Var det händer.</param>
    /// <param name="AntalOrsaker">Hur många orsaker problemet har.</param>
    public sealed record GemensamtProblem(Guid Id, string Rubrik, string Vad, string Var, long AntalOrsaker);

    internal sealed record Query(Guid Id) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{id:guid}/sammanstallning",
                async (Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Query(id), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .WithMetadata(new OwnETag()) // the parts are not in the version: never 304
            .RequireAuthorization(LagesbildRatt.Las)
            .WithName("hamtaSammanstallning")
            .WithSummary("Jämför parternas lägesbilder")
            .WithDescription(
                "Problemen i stadens och polisens egna lägesbilder, rad för rad: samma i båda, bara staden, bara polisen. Två problem utan beslut "
                    + "föreslås vara samma när 0,40 × textens likhet (Sørensen–Dice på trigram) + 0,25 × platsens (täckning på trigram) + "
                    + "0,20 × indikatorernas (Jaccard) + 0,15 × samma dimension blir minst 0,45; grunderna följer med. En människa beslutar "
                    + "(/lagesbilder/{id}/sammanforingar) eller avvisar förslaget (/lagesbilder/{id}/avvisningar). Det du inte får se av delbilderna är inte med."
            )
            .ProducesProblem(404)
            .ProducesProblem(409)
            .WithResponseExample(200, Example);
}
