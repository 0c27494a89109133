using System.Globalization;
using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;
using Trygghet.Shared.Docx;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Hämta protokoll: the minutes of the meeting as a Word document.</summary>
internal static class HamtaProtokoll
{
    /// <param name="Namn">The names of the area and of the organisations, by code.</param>
    internal sealed record Response(HamtaPrioriteringsmote.Response Mote, IReadOnlyDictionary<string, string> Namn);

    internal sealed record Query(Guid Id) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{id:guid}/protokoll.docx",
                async (Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var svar = await mediator.Send(new Query(id), ct);
                    var dokument = new Dokument(ProtokollSomDocx.Titel(svar));
                    http.Response.RegisterForDispose(dokument);
                    new ProtokollSomDocx(dokument, svar).Skriv();
                    return TypedResults.File(dokument.Klar(), Dokument.Mediatyp, Filnamn(svar.Mote));
                }
            )
            .WithMetadata(new OwnETag())
            .RequireAuthorization(LagesbildRatt.Las)
            .WithName("hamtaProtokoll")
            .WithSummary("Hämta mötets protokoll som Word-dokument")
            .WithDescription(
                "Närvarande, beslut med motiv i beslutad ordning, vad som beslutades förra gången, och bedömningarna. Ett öppet mötes protokoll är märkt som utkast."
            )
            .ProducesProblem(404)
            .Produces(200, contentType: Dokument.Mediatyp);

    internal sealed class Handler(IMediator mediator) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var mote = await mediator.Send(new HamtaPrioriteringsmote.Query(query.Id), cancellationToken);
            var koder = mote.Narvarande.Select(n => n.Organisation).Distinct(StringComparer.Ordinal).ToList();
            var organisationer = await mediator.Send(new HamtaOrganisationsinfon(koder), cancellationToken);
            var omrade = await mediator.Send(new HamtaOmradesinfo(mote.Omrade), cancellationToken);
            return new(
                mote,
                organisationer
                    .Select(organisation => (organisation.Kod, organisation.Namn))
                    .Append((mote.Omrade, omrade?.Namn ?? mote.Omrade))
                    .ToDictionary(rad => rad.Item1, rad => rad.Item2, StringComparer.Ordinal)
            );
        }
    }

    private static string Filnamn(HamtaPrioriteringsmote.Response mote) =>
        string.Create(CultureInfo.InvariantCulture, $"protokoll-{mote.Omrade}-{mote.Datum:yyyy-MM-dd}.docx");
}
