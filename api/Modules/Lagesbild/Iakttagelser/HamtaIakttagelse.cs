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
            .WithDescription("En iakttagelse i mina områden; en rapportör kan bara läsa sina egna. ETag är versionen.")
            .ProducesProblem(404)
            .WithResponseExample(200, SokIakttagelser.Exempelrad);

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Query, SokIakttagelser.Response>
    {
        public async Task<SokIakttagelser.Response> Handle(Query query, CancellationToken cancellationToken) =>
            await db.SingleOrDefaultAsync<SokIakttagelser.Response>(
                Select,
                new
                {
                    query.Id,
                    Jag = user.Id,
                    Omraden = user.OmradenMed(IakttagelseRatt.Las),
                    Nycklar = user.Lagesbildsnycklar(),
                },
                cancellationToken
            ) ?? throw IakttagelseProblem.Saknas(query.Id);
    }

    private const string Select = """
        select id, omrade, plats, longitud, latitud, tid, vecka, kategori, omfattning, beskrivning, kalla,
               lagesbild.synligt_problem(problem_id, @Nycklar) as problem_id,
               skapad_av = @Jag as egen, version, created_at as skapad
          from lagesbild.iakttagelse
         where id = @Id
           and borttagen_at is null
           and (omrade = any(@Omraden) or skapad_av = @Jag)
        """;
}
