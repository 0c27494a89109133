using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Hämta målvärde: the target and every version that it has had.</summary>
internal static class HamtaMalvarde
{
    /// <summary>Ett målvärde med sin historik.</summary>
    /// <param name="Mal">Målet som det är nu.</param>
    /// <param name="Historik">Alla versioner, den senaste först.</param>
    public sealed record Response(Malvarde Mal, IReadOnlyList<Malvarde> Historik);

    internal sealed record Query(Guid Id) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{id:guid}",
                async (Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Query(id), ct);
                    http.Response.WriteETag(response.Mal.Version, response);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("hamtaMalvarde")
            .WithSummary("Hämta ett målvärde")
            .WithDescription("Målvärdet som det gäller nu, och alla versioner det har haft.")
            .ProducesProblem(404)
            .WithResponseExample(200, Exempel);

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new { query.Id, Omraden = user.OmradenMed(IndikatorerRatt.Las) };
            var rader = await db.ListAsync<MalvardeRow>(Select, args, cancellationToken);
            if (rader.Count == 0)
                throw MalvardeRules.Saknas(query.Id);
            var historik = rader.Select(rad => rad.Svar(clock.Today().Year)).ToList();
            return new(historik[0], historik);
        }
    }

    private const string Select = """
        select m.id, m.indikator, m.omrade, m.ar, m.slag, m.varde, i.enhet, m.beslut, m.beslutsdatum, m.ursprung, m.upphavt,
               m.version, m.created_at, m.skapad_av, count(*) over () as total
          from indikatorer.malvarde m
          join indikatorer.indikator i on i.kod = m.indikator
         where m.id = @Id
           and m.omrade = any(@Omraden)
         order by m.version desc
        """;

    internal const string Exempel = $$"""{"mal":{{Malvarde.Exempel}},"historik":[{{Malvarde.Exempel}}]}""";
}
