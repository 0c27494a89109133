using System.Text.Json.Nodes;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Sök ändringar: what a version says that the one before did not, part by part.</summary>
internal static class SokAndringar
{
    /// <summary>Skillnaden mot den förra versionen.</summary>
    /// <param name="LagesbildId">Versionen som frågan gäller.</param>
    /// <param name="Foregaende">Versionen som den jämförs med; null när det är den första.</param>
    /// <param name="Delar">Delar av lägesbilden själv som är ändrade.</param>
    /// <param name="Problem">Problem som är tillagda, borttagna eller ändrade.</param>
    /// <param name="Orsaker">Orsaker som är tillagda, borttagna eller ändrade.</param>
    public sealed record Response(
        Guid LagesbildId,
        Guid? Foregaende,
        IReadOnlyList<Andringsrules.Falt> Delar,
        IReadOnlyList<Andringsrules.Post> Problem,
        IReadOnlyList<Andringsrules.Post> Orsaker
    );

    internal sealed record Query(Guid Id) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{id:guid}/andringar",
                async (Guid id, IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(id), ct))
            )
            .RequireAuthorization(LagesbildRatt.Las)
            .WithName("sokLagesbildsandringar")
            .WithSummary("Visa vad som är ändrat mot den förra versionen")
            .WithDescription(
                "Jämför lägesbilden med versionen den skrevs ur, fält för fält: delarna, problemen och orsakerna. Texterna står hela, som de var (fore) och som de är (efter). För en första version är listorna tomma och foregaende null."
            )
            .ProducesProblem(404)
            .WithResponseExample(
                200,
                """
                {"lagesbildId":"0199a1b2-0000-7000-8000-000000000061","foregaende":"0199a1b2-0000-7000-8000-000000000001",
                "delar":[{"namn":"analys","fore":"Platsen saknar väktare.","efter":"Platsen saknar vuxna efter kl. 18."}],
                "problem":[{"id":"0199a1b2-0000-7000-8000-000000000062","rubrik":"Otrygghet vid torget","slag":"Andrad",
                "falt":[{"namn":"trend","fore":"Okar","efter":"Oforandrad"}]}],"orsaker":[]}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var bild = await db.KravLasbarAsync(user, query.Id, cancellationToken);
            if (bild.Foregaende is not { } foregaende)
                return new(query.Id, null, [], [], []);
            await db.KravLasbarAsync(user, foregaende, cancellationToken);
            var fore = await LasAsync(foregaende, cancellationToken);
            var efter = await LasAsync(query.Id, cancellationToken);
            return new(
                query.Id,
                foregaende,
                Andringsrules.Skillnader(fore.Bild, efter.Bild),
                Andringsrules.Poster(fore.Problem, efter.Problem, "rubrik"),
                Andringsrules.Poster(fore.Orsaker, efter.Orsaker, "text")
            );
        }

        private async Task<Innehall> LasAsync(Guid bild, CancellationToken cancellationToken)
        {
            var args = new { Bild = bild };
            var bilden = await db.SingleOrDefaultAsync<string>(SelectBild, args, cancellationToken);
            var problem = await db.ListAsync<string>(SelectProblem, args, cancellationToken);
            var orsaker = await db.ListAsync<string>(SelectOrsaker, args, cancellationToken);
            return new(Tolka(bilden!), problem.Select(Tolka).ToList(), orsaker.Select(Tolka).ToList());
        }

        private static JsonObject Tolka(string rad) => JsonNode.Parse(rad)!.AsObject();
    }

    private sealed record Innehall(
        JsonObject Bild,
        IReadOnlyList<JsonObject> Problem,
        IReadOnlyList<JsonObject> Orsaker
    );

    private const string SelectBild = """
        select jsonb_build_object('rubrik', rubrik, 'part', part, 'periodFran', period_fran, 'periodTill', period_till,
                                  'kartlaggningBrottslighet', kartlaggning_brottslighet,
                                  'kartlaggningKonsekvenser', kartlaggning_konsekvenser,
                                  'annanInformation', annan_information, 'analys', analys, 'kallor', kallor)::text
          from lagesbild.lagesbild
         where id = @Bild
        """;

    // Whole rows without what is the system's own, so that a column that is added later is compared too.
    private const string SelectProblem = """
        select (to_jsonb(p) - '{lagesbild_id,version,skapad_av,created_at,borttagen_at}'::text[])::text
          from lagesbild.problem p
         where p.lagesbild_id = @Bild
           and p.borttagen_at is null
         order by p.created_at, p.id
        """;

    private const string SelectOrsaker = """
        select (to_jsonb(o) - '{problem_id,ursprung,foralder_orsak_id,version,skapad_av,created_at,borttagen_at}'::text[]
                || jsonb_build_object('problem', p.rubrik, 'foralder', foralder.lopnummer))::text
          from lagesbild.orsak o
          join lagesbild.problem p on p.id = o.problem_id
          left join lagesbild.orsak foralder on foralder.id = o.foralder_orsak_id
         where p.lagesbild_id = @Bild
           and p.borttagen_at is null
           and o.borttagen_at is null
         order by p.created_at, p.id, o.lopnummer
        """;
}
