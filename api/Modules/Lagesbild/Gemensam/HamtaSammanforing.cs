using System.ComponentModel;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Hämta sammanföring: one decision.</summary>
internal static class HamtaSammanforing
{
    /// <summary>Ett beslut om problem i delbilderna.</summary>
    /// <param name="Id">Sammanföringens id.</param>
    /// <param name="LagesbildId">Den gemensamma lägesbilden.</param>
    /// <param name="Beslut">Tas med i den gemensamma lägesbilden, eller inte.</param>
    /// <param name="ProblemId">Problemet i den gemensamma lägesbilden; null när det inte tas med.</param>
    /// <param name="Skal">Varför.</param>
    /// <param name="Delproblem">Problemen som beslutet gäller, i de lägesbilder som du får se.</param>
    /// <param name="BeslutadAv">Vem som registrerade beslutet.</param>
    /// <param name="Skapad">När beslutet registrerades.</param>
    /// <param name="Version">Versionen, samma som i ETag.</param>
    public sealed record Response(
        Guid Id,
        Guid LagesbildId,
        Sammanforingsbeslut Beslut,
        Guid? ProblemId,
        string? Skal,
        IReadOnlyList<Guid> Delproblem,
        string BeslutadAv,
        DateTime Skapad,
        int Version
    );

    internal sealed record Query(Guid LagesbildId, Guid Id) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{id:guid}/sammanforingar/{sammanforing:guid}",
                async (
                    Guid id,
                    [Description("Sammanföringens id.")] Guid sammanforing,
                    HttpContext http,
                    IMediator mediator,
                    CancellationToken ct
                ) =>
                {
                    var response = await mediator.Send(new Query(id, sammanforing), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .WithMetadata(new OwnETag()) // what the reader sees of the parts is not in the version: never 304
            .RequireAuthorization(LagesbildRatt.Las)
            .WithName("hamtaSammanforing")
            .WithSummary("Hämta ett beslut om problem i delbilderna")
            .WithDescription("Ett beslut. Alla besluten, bredvid problemen, finns i /lagesbilder/{id}/sammanstallning.")
            .ProducesProblem(404)
            .WithResponseExample(
                200,
                """
                {"id":"0199a1b2-0000-7000-8000-000000000051","lagesbildId":"0199a1b2-0000-7000-8000-000000000001","beslut":"TasMed",
                "problemId":"0199a1b2-0000-7000-8000-000000000002","skal":null,
                "delproblem":["0199a1b2-0000-7000-8000-000000000012","0199a1b2-0000-7000-8000-000000000013"],
                "beslutadAv":"samordnare-jarva","skapad":"2026-09-01T08:00:00Z","version":1}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                query.Id,
                query.LagesbildId,
                Nycklar = user.Lagesbildsnycklar(),
            };
            var rad =
                await db.SingleOrDefaultAsync<Row>(Select, args, cancellationToken)
                ?? throw GemensamProblem.SammanforingSaknas(query.Id);
            return new(
                rad.Id,
                rad.LagesbildId,
                rad.Beslut,
                rad.ProblemId,
                rad.Skal,
                rad.Delproblem,
                rad.BeslutadAv,
                rad.CreatedAt,
                rad.Version
            );
        }
    }

    private sealed record Row(
        Guid Id,
        Guid LagesbildId,
        Sammanforingsbeslut Beslut,
        Guid? ProblemId,
        string? Skal,
        Guid[] Delproblem,
        string BeslutadAv,
        DateTime CreatedAt,
        int Version
    );

    private const string Select = """
        select s.id, s.lagesbild_id, s.beslut, s.problem_id, s.skal,
               array(select d.problem_id
                       from lagesbild.sammanforing_del d
                       join lagesbild.problem p on p.id = d.problem_id
                       join lagesbild.lagesbild del on del.id = p.lagesbild_id
                      where d.sammanforing_id = s.id
                        and d.borttagen_at is null
                        and lagesbild.synlig(del, @Nycklar)
                      order by d.problem_id) as delproblem,
               s.beslutad_av, s.created_at, s.version
          from lagesbild.sammanforing s
          join lagesbild.lagesbild l on l.id = s.lagesbild_id
         where s.id = @Id
           and s.lagesbild_id = @LagesbildId
           and s.borttagen_at is null
           and lagesbild.synlig(l, @Nycklar)
        """;
}
