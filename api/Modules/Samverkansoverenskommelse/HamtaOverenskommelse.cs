using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Modules.Samverkansoverenskommelse.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Samverkansoverenskommelse;

/// <summary>Hämta överenskommelse: the text, the parties, the signatures, the revisions and today's status.</summary>
internal static partial class HamtaOverenskommelse
{
    /// <summary>En samverkansöverenskommelse.</summary>
    /// <param name="Id">Överenskommelsens id.</param>
    /// <param name="Rubrik">Överenskommelsens rubrik.</param>
    /// <param name="Niva">Övergripande eller lokal.</param>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="ForalderId">Den övergripande överenskommelse som är ram.</param>
    /// <param name="Status">Läget i dag, framräknat ur underskrifter och datum.</param>
    /// <param name="Parter">Parterna i textens ordning.</param>
    /// <param name="GiltigFran">Första dagen.</param>
    /// <param name="GiltigTill">Sista dagen.</param>
    /// <param name="Fokusproblem">Problemen som parterna ska arbeta med tillsammans.</param>
    /// <param name="TroligaOrsaker">Problemens troliga orsaker.</param>
    /// <param name="Mal">Avgränsade och mätbara mål.</param>
    /// <param name="Dokumentationsform">Hur arbetet dokumenteras.</param>
    /// <param name="Uppfoljningsform">Hur arbetet följs upp.</param>
    /// <param name="LagesbildId">Den fastställda lägesbild som den vilar på.</param>
    /// <param name="Undertecknad">Dagen då den sista parten undertecknade; null tills alla har gjort det.</param>
    /// <param name="SenasteRevision">Senaste revisionens dag.</param>
    /// <param name="NastaRevision">Senaste dag för nästa revision: 24 månader efter revision eller underskrift.</param>
    /// <param name="Undertecknanden">Underskrifter som gäller texten som den nu är.</param>
    /// <param name="Revisioner">Genomförda revisioner, den senaste först.</param>
    /// <param name="Diarienummer">Diarienumret när den är diarieförd.</param>
    /// <param name="JuridisktBindande">Alltid falskt: överenskommelsen är en avsikt, inte ett avtal.</param>
    /// <param name="Version">Version, att skicka som If-Match.</param>
    /// <param name="Skapad">När utkastet skapades.</param>
    /// <param name="SkapadAv">Vem som skapade utkastet.</param>
    public sealed record Response(
        Guid Id,
        string Rubrik,
        Overenskommelseniva Niva,
        string Omrade,
        Guid? ForalderId,
        Overenskommelsestatus Status,
        IReadOnlyList<Part> Parter,
        DateOnly GiltigFran,
        DateOnly GiltigTill,
        IReadOnlyList<string> Fokusproblem,
        string? TroligaOrsaker,
        string Mal,
        string? Dokumentationsform,
        string? Uppfoljningsform,
        Guid? LagesbildId,
        DateOnly? Undertecknad,
        DateOnly? SenasteRevision,
        DateOnly? NastaRevision,
        IReadOnlyList<Undertecknande> Undertecknanden,
        IReadOnlyList<Revision> Revisioner,
        string? Diarienummer,
        bool JuridisktBindande,
        int Version,
        DateTime Skapad,
        string SkapadAv
    );

    /// <summary>En part.</summary>
    /// <param name="Organisation">Organisationens kod.</param>
    /// <param name="Namn">Organisationens namn.</param>
    /// <param name="Typ">Organisationens slag; Polis är polisens sida.</param>
    /// <param name="HarUndertecknat">Sant när parten har undertecknat texten som den nu är.</param>
    public sealed record Part(string Organisation, string Namn, Organisationstyp Typ, bool HarUndertecknat);

    /// <summary>En parts underskrift.</summary>
    /// <param name="Organisation">Organisationens kod.</param>
    /// <param name="Roll">Rollen som undertecknade, aldrig en person.</param>
    /// <param name="Datum">Underskriftens dag.</param>
    public sealed record Undertecknande(string Organisation, string Roll, DateOnly Datum);

    /// <summary>En genomförd revision.</summary>
    /// <param name="Datum">Revisionens dag.</param>
    /// <param name="Utfall">Om översynen ledde till ändring.</param>
    /// <param name="Anteckning">Vad parterna kom fram till.</param>
    public sealed record Revision(DateOnly Datum, Revisionsutfall Utfall, string? Anteckning);

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
            .RequireAuthorization(SamverkansoverenskommelseRatt.Las)
            .WithName("hamtaOverenskommelse")
            .WithSummary("Hämta en samverkansöverenskommelse")
            .WithDescription(
                "Hela överenskommelsen med parter, underskrifter, revisioner och läget i dag: Utkast tills alla "
                    + "parter har undertecknat, Gallande, RevisionForsenad när nästa revision har passerat, Forfallen "
                    + "när sista dagen har passerat."
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
                Omraden = user.OmradenMed(SamverkansoverenskommelseRatt.Las),
                Idag = clock.Today(),
            };
            var row =
                await db.SingleOrDefaultAsync<Row>(Select, args, cancellationToken)
                ?? throw SamverkansoverenskommelseProblem.Saknas(query.Id);
            var undertecknanden = await db.ListAsync<Undertecknande>(SelectUndertecknanden, args, cancellationToken);
            var revisioner = await db.ListAsync<Revision>(SelectRevisioner, args, cancellationToken);
            var namn = await mediator.Send(new HamtaOrganisationsinfon(row.Parter), cancellationToken);
            return row.ToResponse(Parter(row, namn), undertecknanden, revisioner);
        }

        private static List<Part> Parter(Row row, IReadOnlyList<Organisationsinfo> namn) =>
            row
                .Parter.Select(kod =>
                {
                    var organisation = namn.Single(organisation => organisation.Kod == kod);
                    var skrivet = !row.SaknarUnderskrift.Contains(kod, StringComparer.Ordinal);
                    return new Part(kod, organisation.Namn, organisation.Typ, skrivet);
                })
                .ToList();
    }
}
