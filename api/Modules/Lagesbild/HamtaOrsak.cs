using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Hämta orsak: one cause. The row and its answer are shared with the list and with the problem's page.</summary>
internal static class HamtaOrsak
{
    /// <summary>En orsak till ett problem.</summary>
    /// <param name="Id">Orsakens id.</param>
    /// <param name="ProblemId">Problemet som orsaken förklarar.</param>
    /// <param name="Omrade">Lägesbildens område.</param>
    /// <param name="Lopnummer">Nummer inom problemet, från 1.</param>
    /// <param name="Text">Orsaken.</param>
    /// <param name="Typ">Direkt eller bakomliggande (indirekt).</param>
    /// <param name="Perspektiv">Vilken sida av brottstriangeln orsaken gäller.</param>
    /// <param name="ForalderOrsakId">Orsaken ovanför i orsaksträdet.</param>
    /// <param name="Paverkbar">Om parterna kan påverka orsaken.</param>
    /// <param name="Rutinaktivitet">Vilken av rutinaktivitetsteorins förutsättningar för brott orsaken är.</param>
    /// <param name="LagesbildStatus">Bara i ett utkast kan orsaken ändras.</param>
    /// <param name="Version">Versionen, samma som i ETag.</param>
    /// <param name="Skapad">När orsaken skrevs.</param>
    /// <param name="SkapadAv">Vem som skrev den.</param>
    public sealed record Response(
        Guid Id,
        Guid ProblemId,
        string Omrade,
        int Lopnummer,
        string Text,
        Orsakstyp Typ,
        Orsaksperspektiv Perspektiv,
        Guid? ForalderOrsakId,
        Paverkbarhet Paverkbar,
        Rutinaktivitet? Rutinaktivitet,
        LagesbildStatus LagesbildStatus,
        int Version,
        DateTime Skapad,
        string SkapadAv
    );

    internal sealed record Query(Guid Id) : IQuery<Response>;

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
            .WithMetadata(new OwnETag()) // the picture's status is not in the version: never 304
            .RequireAuthorization(LagesbildRatt.Las)
            .WithName("hamtaOrsak")
            .WithSummary("Hämta en orsak")
            .WithDescription("En orsak med löpnummer och plats i trädet. ETag är versionen.")
            .ProducesProblem(404)
            .WithResponseExample(
                200,
                """
                {"id":"0199a1b2-0000-7000-8000-000000000003","problemId":"0199a1b2-0000-7000-8000-000000000002","omrade":"jarva","lopnummer":1,
                "text":"Torget är mörkt och saknar vuxna efter kl. 18.","typ":"Direkt","perspektiv":"PlatsSituation","foralderOrsakId":null,
                "paverkbar":"Ja","rutinaktivitet":"AvsaknadAvVaktare","lagesbildStatus":"Utkast","version":1,"skapad":"2026-08-20T08:10:00Z","skapadAv":"samordnare-jarva"}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new { query.Id, Nycklar = user.Lagesbildsnycklar() };
            return await db.SingleOrDefaultAsync<Response>(Select, args, cancellationToken)
                ?? throw LagesbildProblem.OrsakSaknas(query.Id);
        }
    }

    private const string Select = """
        select o.id, o.problem_id, l.omrade, o.lopnummer, o.text, o.typ, o.perspektiv, o.foralder_orsak_id,
               o.paverkbar, o.rutinaktivitet, l.status as lagesbild_status, o.version, o.created_at as skapad, o.skapad_av
          from lagesbild.orsak o
          join lagesbild.problem p on p.id = o.problem_id
          join lagesbild.lagesbild l on l.id = p.lagesbild_id
         where o.id = @Id
           and o.borttagen_at is null
           and p.borttagen_at is null
           and lagesbild.synlig(l, @Nycklar)
        """;
}
