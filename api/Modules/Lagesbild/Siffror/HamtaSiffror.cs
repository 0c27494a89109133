using System.ComponentModel;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Hämta siffror: what references say today, for the one who is writing a text.</summary>
internal static class HamtaSiffror
{
    private const int Flest = 200;

    /// <summary>Siffrorna som hänvisningarna leder till.</summary>
    /// <param name="Siffror">I den ordning de begärdes; samma hänvisning bara en gång.</param>
    public sealed record Response(IReadOnlyList<Textsiffror.Textsiffra> Siffror);

    internal sealed record Query(IReadOnlyList<string> Referenser) : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (
                    [Description(
                        "En hänvisning som den skrivs i texten, med klamrar. Flera med komma eller upprepad parameter, högst 200."
                    )]
                        string[]? referens,
                    IMediator mediator,
                    CancellationToken ct
                ) => TypedResults.Ok(await mediator.Send(new Query(Delade(referens ?? [])), ct))
            )
            .RequireAuthorization(LagesbildRatt.Las)
            .WithName("hamtaSiffror")
            .WithSummary("Hämta siffror som en text hänvisar till")
            .WithDescription(
                "Vad en hänvisning i en lägesbilds text visar i dag: {{matvarde TRY-01 jarva 2025}}, {{serie TRY-01 jarva}} eller {{diagram TRY-01 jarva}}. Perioden kan vara senaste. En hänvisning som inte leder till en publicerad siffra ger 422 med plats och närmaste träff, som när texten sparas."
            )
            .ProducesProblem(400)
            .ProducesProblem(422)
            .WithResponseExample(200, Exempel);

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            if (query.Referenser.Count > Flest)
                throw ProblemException.Invalid(new FieldError("#/referens", $"Högst {Flest} hänvisningar åt gången."));
            var fel = await new Sifferkontroll(user, mediator).FelAsync(
                cancellationToken,
                query.Referenser.Index().Select(text => ($"#/referens/{text.Index}", (string?)text.Item))
            );
            if (fel.Count > 0)
                throw ProblemException.Invalid(fel);
            return new(
                await new Textsiffror(db, user, mediator).LasAsync(fastalld: null, query.Referenser, cancellationToken)
            );
        }
    }

    private static string[] Delade(string[] referens) => [.. referens.SelectMany(text => text.Split(','))];

    private const string Exempel = """
        {"siffror":[{"referens":"{{matvarde TRY-01 jarva 2025}}","slag":"Matvarde","kod":"TRY-01",
        "namn":"Trygg utomhus sent på kvällen i sitt bostadsområde","enhet":"procent","omrade":"jarva","omradesnamn":"Järva",
        "asOf":null,"da":null,"nu":{"period":"2025","varde":33.0,"n":412,"ki95":{"nedre":28.6,"ovre":37.7,"metod":"Wilson"},
        "status":"Ok","syntetisk":true,"kalla":"SYNTETISK","datamangd":"OMRADEN-SYNTETISKA","revision":1,
        "registrerad":"2026-05-02T06:00:00Z"},"reviderad":false,"serie":[]}]}
        """;
}
