using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Hämta källkrav: the mandatory sources of a picture, each included or not available because of something.</summary>
internal static class HamtaKallkrav
{
    /// <summary>Checklistan över obligatoriska underlag.</summary>
    /// <param name="LagesbildId">Lägesbildens id.</param>
    /// <param name="Galler">true för den lagstadgade lägesbilden och för tertialanalysen som slutar i augusti (T2).</param>
    /// <param name="Kallor">Underlagen i ordning; tom när checklistan inte gäller.</param>
    /// <param name="Obesvarade">Hur många som är kvar; först när inget är kvar kan lägesbilden fastställas.</param>
    /// <param name="Version">Lägesbildens version, samma som i ETag.</param>
    public sealed record Response(
        Guid LagesbildId,
        bool Galler,
        IReadOnlyList<Underlag> Kallor,
        int Obesvarade,
        int Version
    );

    /// <summary>Ett obligatoriskt underlag.</summary>
    /// <param name="Kod">Underlagets kod.</param>
    /// <param name="Namn">Underlagets namn.</param>
    /// <param name="Bestammelse">Var det står att underlaget ska ingå.</param>
    /// <param name="Ingar">true = ingår, false = ej tillgängligt, null = inte besvarat.</param>
    /// <param name="Darfor">Varför det inte är tillgängligt.</param>
    public sealed record Underlag(string Kod, string Namn, string Bestammelse, bool? Ingar, string? Darfor);

    internal sealed record Query(Guid Id) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{id:guid}/kallkrav",
                async (Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
                {
                    var response = await mediator.Send(new Query(id), ct);
                    http.Response.WriteETag(response.Version);
                    return TypedResults.Ok(response);
                }
            )
            .RequireAuthorization(LagesbildRatt.Las)
            .WithName("hamtaKallkrav")
            .WithSummary("Hämta en lägesbilds obligatoriska underlag")
            .WithDescription(
                "Checklistan för T2-lägesbilden (tertialanalys vars period slutar i augusti) och den lagstadgade: varje underlag ingår, eller är ej tillgängligt därför att. ETag är lägesbildens version."
            )
            .ProducesProblem(404)
            .WithResponseExample(200, Exempel);

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new { query.Id, Nycklar = user.Lagesbildsnycklar() };
            var bild =
                await db.SingleOrDefaultAsync<Bild>(SelectBild, args, cancellationToken)
                ?? throw LagesbildProblem.Saknas(query.Id);
            var kallor = bild.Galler ? await db.ListAsync<Underlag>(SelectKallor, args, cancellationToken) : [];
            return new(query.Id, bild.Galler, kallor, kallor.Count(k => k.Ingar is null), bild.Version);
        }
    }

    private sealed record Bild(bool Galler, int Version);

    private const string SelectBild = """
        select lagesbild.kraver_kallor(typ, period_till) as galler, version
          from lagesbild.lagesbild l
         where id = @Id
           and lagesbild.synlig(l, @Nycklar)
        """;

    private const string SelectKallor = """
        select k.kod, k.namn, k.kalla as bestammelse, s.ingar, s.darfor
          from lagesbild.obligatorisk_kalla k
          left join lagesbild.kallsvar s on s.kalla = k.kod and s.lagesbild_id = @Id
         order by k.ordning
        """;

    internal const string Exempel = """
        {"lagesbildId":"0199a1b2-0000-7000-8000-000000000001","galler":true,"kallor":[{"kod":"trygghetsmatningen",
        "namn":"Trygghetsmätningen","bestammelse":"Trygghetsstrategin, avsnittet Uppföljning","ingar":true,"darfor":null},
        {"kod":"stockholmsenkaten","namn":"Stockholmsenkäten","bestammelse":"Trygghetsstrategin, avsnittet Uppföljning",
        "ingar":false,"darfor":"Årets resultat kommer i november."}],"obesvarade":0,"version":4}
        """;
}
