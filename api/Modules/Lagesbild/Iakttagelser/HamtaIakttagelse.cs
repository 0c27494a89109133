using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Hämta iakttagelse: one of them, as it stands in the list, with the version to change it by.</summary>
internal static class HamtaIakttagelse
{
    internal sealed record Query(Guid Id) : IQuery<SokIakttagelser.Response>;

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
            .RequireAuthorization(IakttagelseRatt.Iaktta)
            .WithName("hamtaIakttagelse")
            .WithSummary("Hämta en iakttagelse")
            .WithDescription(
                "En iakttagelse i mina områden; en rapportör kan bara läsa sina egna. ETag är versionen, som räknar det som du ser."
            )
            .ProducesProblem(404)
            .WithResponseExample(200, SokIakttagelser.Exempelrad);

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Query, SokIakttagelser.Response>
    {
        public async Task<SokIakttagelser.Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                Id = (Guid?)query.Id,
                Omrade = (string?)null,
                Vecka = (string?)null,
                Kategori = (string?)null,
                Jag = user.Id,
                Omraden = user.OmradenMed(IakttagelseRatt.Las),
                Nycklar = user.Lagesbildsnycklar(),
                Limit = 1,
                Offset = 0,
            };
            var rader = await db.ListAsync<SokIakttagelser.Row>(SokIakttagelser.Select, args, cancellationToken);
            return rader.Count > 0 ? SokIakttagelser.ToResponse(rader[0]) : throw IakttagelseProblem.Saknas(query.Id);
        }
    }
}
