using MediatR;
using Trygghet.Modules.Atgardsplan.Contract;
using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Atgardsplan;

/// <summary>Hämta åtgärd: everything about a measure, with the words of what it points to.</summary>
internal static partial class HamtaAtgard
{
    /// <summary>En åtgärd.</summary>
    /// <param name="Id">Åtgärdens id.</param>
    /// <param name="HandlingsplanId">Planen som den hör till.</param>
    /// <param name="Handlingsplansrubrik">Planens rubrik.</param>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="ProblemId">Problemet som den svarar på.</param>
    /// <param name="Problemrubrik">Problemets rubrik.</param>
    /// <param name="OrsakIds">Orsakerna som den ska påverka.</param>
    /// <param name="Orsaker">Samma orsaker med nummer och text.</param>
    /// <param name="Rubrik">Åtgärdens rubrik.</param>
    /// <param name="Beskrivning">Vad som ska göras.</param>
    /// <param name="Preventionstyp">Social, situationell eller trygghetsskapande.</param>
    /// <param name="AnsvarigOrganisation">Den ansvariga organisationens kod.</param>
    /// <param name="AnsvarigRoll">Rollen som ansvarar.</param>
    /// <param name="Medverkande">Koder för organisationer som medverkar.</param>
    /// <param name="Organisationer">Namn på den ansvariga och de medverkande.</param>
    /// <param name="Startdatum">Första dagen.</param>
    /// <param name="Slutdatum">Sista dagen.</param>
    /// <param name="OperativtMal">Vad som ska vara gjort eller uppnått.</param>
    /// <param name="Insatsform">Punktinsats eller ordinarie arbete.</param>
    /// <param name="Evidens">Hur väl metoden är prövad.</param>
    /// <param name="Indikatorer">Koder för indikatorerna som ska visa resultatet.</param>
    /// <param name="Indikatornamn">Samma indikatorer med namn.</param>
    /// <param name="Resurser">Vad åtgärden får kosta.</param>
    /// <param name="Status">Var åtgärden befinner sig.</param>
    /// <param name="Forsenad">Sista dagen har passerat och den är varken genomförd eller avbruten.</param>
    /// <param name="Beslut">Beslutet när åtgärden är beslutad.</param>
    /// <param name="MojligaStatusar">Vad POST …/statusbyten tar emot nu.</param>
    /// <param name="Statusbyten">Hur åtgärden har flyttats, äldst först.</param>
    /// <param name="Version">Version, att skicka som If-Match.</param>
    /// <param name="Skapad">När åtgärden föreslogs.</param>
    /// <param name="SkapadAv">Vem som föreslog den.</param>
    public sealed record Response(
        Guid Id,
        Guid HandlingsplanId,
        string Handlingsplansrubrik,
        string Omrade,
        Guid ProblemId,
        string Problemrubrik,
        IReadOnlyList<Guid> OrsakIds,
        IReadOnlyList<Orsakstext> Orsaker,
        string Rubrik,
        string Beskrivning,
        Preventionstyp Preventionstyp,
        string AnsvarigOrganisation,
        string AnsvarigRoll,
        IReadOnlyList<string> Medverkande,
        IReadOnlyList<Kodnamn> Organisationer,
        DateOnly Startdatum,
        DateOnly Slutdatum,
        string OperativtMal,
        Insatsform Insatsform,
        Evidens Evidens,
        IReadOnlyList<string> Indikatorer,
        IReadOnlyList<Kodnamn> Indikatornamn,
        Resurser Resurser,
        Atgardsstatus Status,
        bool Forsenad,
        Atgardsbeslut? Beslut,
        IReadOnlyList<Atgardsstatus> MojligaStatusar,
        IReadOnlyList<Statusbyte> Statusbyten,
        int Version,
        DateTime Skapad,
        string SkapadAv
    );

    /// <summary>En orsak i klartext.</summary>
    /// <param name="Id">Orsakens id.</param>
    /// <param name="Lopnummer">Numret inom problemet.</param>
    /// <param name="Text">Orsaken.</param>
    public sealed record Orsakstext(Guid Id, int Lopnummer, string Text);

    /// <summary>En kod och vad den betyder.</summary>
    /// <param name="Kod">Koden.</param>
    /// <param name="Namn">Namnet.</param>
    public sealed record Kodnamn(string Kod, string Namn);

    /// <summary>Beslutet om en åtgärd.</summary>
    /// <param name="Organ">Vem som beslutade.</param>
    /// <param name="Datum">Beslutets dag.</param>
    /// <param name="RegistreratAv">Vem som registrerade beslutet.</param>
    public sealed record Atgardsbeslut(string Organ, DateOnly Datum, string RegistreratAv);

    /// <summary>En flytt från en status till nästa.</summary>
    /// <param name="Fran">Tidigare status.</param>
    /// <param name="Till">Ny status.</param>
    /// <param name="Motiv">Varför.</param>
    /// <param name="Av">Vem som flyttade den.</param>
    /// <param name="Tid">När.</param>
    public sealed record Statusbyte(Atgardsstatus Fran, Atgardsstatus Till, string? Motiv, string Av, DateTime Tid);

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
            .RequireAuthorization(AtgardsplanRatt.Las)
            .WithName("hamtaAtgard")
            .WithSummary("Hämta en åtgärd")
            .WithDescription(
                "Åtgärden med problem, orsaker, organisationer och indikatorer i klartext, beslutet, möjliga "
                    + "statusbyten och historik."
            )
            .ProducesProblem(404)
            .WithResponseExample(200, Exempel);

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator, TimeProvider clock)
        : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                query.Id,
                Omraden = user.OmradenMed(AtgardsplanRatt.Las),
                Idag = clock.Today(),
            };
            var row =
                await db.SingleOrDefaultAsync<Row>(Select, args, cancellationToken)
                ?? throw AtgardsplanProblem.AtgardSaknas(query.Id);
            var byten = await db.ListAsync<Statusbyte>(SelectStatusbyten, args, cancellationToken);
            var problem = await mediator.Send(new HamtaProbleminfon([row.ProblemId]), cancellationToken);
            var orsaker = await mediator.Send(new HamtaOrsaksinfon(row.OrsakIds), cancellationToken);
            string[] koder = [row.AnsvarigOrganisation, .. row.Medverkande];
            var organisationer = await mediator.Send(new HamtaOrganisationsinfon(koder), cancellationToken);
            var indikatorer = await mediator.Send(new HamtaIndikatorinfon(row.Indikatorer), cancellationToken);
            return row.ToResponse(
                problem.SingleOrDefault()?.Rubrik ?? "Problemet finns i en lägesbild som du inte har tillgång till.",
                orsaker.OrderBy(o => o.Lopnummer).Select(o => new Orsakstext(o.Id, o.Lopnummer, o.Text)).ToList(),
                Ordna(koder, organisationer.Select(o => new Kodnamn(o.Kod, o.Namn))),
                Ordna(row.Indikatorer, indikatorer.Select(i => new Kodnamn(i.Kod, i.Namn))),
                byten
            );
        }

        private static List<Kodnamn> Ordna(string[] koder, IEnumerable<Kodnamn> namn) =>
            namn.OrderBy(par => Array.IndexOf(koder, par.Kod)).ToList();
    }
}
