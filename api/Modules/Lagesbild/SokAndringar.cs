using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Sök ändringar: what a version says that the one before did not, part by part.</summary>
internal static partial class SokAndringar
{
    /// <summary>Skillnaden mot den förra versionen. En tom lista betyder att delen är oförändrad.</summary>
    /// <param name="LagesbildId">Versionen som frågan gäller.</param>
    /// <param name="Foregaende">Versionen som den jämförs med; null när det är den första.</param>
    /// <param name="Delar">Delar av lägesbilden själv som är ändrade.</param>
    /// <param name="Problem">Problem, med plats, tidsmönster, drabbade grupper och kopplade indikatorer.</param>
    /// <param name="Orsaker">Orsaker.</param>
    /// <param name="Faktorer">Risk- och skyddsfaktorer.</param>
    /// <param name="Handelsekedjor">Händelsekedjor, steg för steg; id är problemets.</param>
    /// <param name="Hypoteser">Hypoteser.</param>
    /// <param name="Underlag">Underlag för och emot hypoteserna.</param>
    /// <param name="Siffror">Siffror som texterna hänvisar till: vilka, och vad de säger i varje version.</param>
    /// <param name="Kallkrav">Svaren om obligatoriska underlag; null när inget krävs av någon av versionerna.</param>
    public sealed record Response(
        Guid LagesbildId,
        Guid? Foregaende,
        IReadOnlyList<Andringsrules.Falt> Delar,
        IReadOnlyList<Andringsrules.Post> Problem,
        IReadOnlyList<Andringsrules.Post> Orsaker,
        IReadOnlyList<Andringsrules.Post> Faktorer,
        IReadOnlyList<Andringsrules.Post> Handelsekedjor,
        IReadOnlyList<Andringsrules.Post> Hypoteser,
        IReadOnlyList<Andringsrules.Post> Underlag,
        IReadOnlyList<Andringsrules.Post> Siffror,
        IReadOnlyList<Andringsrules.Post>? Kallkrav
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
                "Jämför lägesbilden med versionen den skrevs ur, del för del: texterna, problemen, hela orsaksanalysen, siffrorna i texten och "
                    + "källkravet. Det som är ändrat står som det var (fore) och som det är (efter), i ord. En del utan ändringar är en tom "
                    + "lista. För en första version är listorna tomma och foregaende null."
            )
            .ProducesProblem(404)
            .WithResponseExample(
                200,
                """
                {"lagesbildId":"0199a1b2-0000-7000-8000-000000000061","foregaende":"0199a1b2-0000-7000-8000-000000000001",
                "delar":[{"namn":"analys","fore":"Platsen saknar väktare.","efter":"Platsen saknar vuxna efter kl. 18."}],
                "problem":[{"id":"0199a1b2-0000-7000-8000-000000000062","rubrik":"Otrygghet vid torget","problem":null,"slag":"Andrad",
                "falt":[{"namn":"tidsmonster","fore":"fredag kl. 18–24 ofta","efter":"fredag kl. 18–24 oftast. Störst i juni."}]}],
                "orsaker":[],
                "faktorer":[{"id":"0199a1b2-0000-7000-8000-000000000063","rubrik":"Föreningar med vuxna ledare vid torget.",
                "problem":"Otrygghet vid torget","slag":"Tillagd","falt":[]}],
                "handelsekedjor":[{"id":"0199a1b2-0000-7000-8000-000000000062","rubrik":"Otrygghet vid torget","problem":null,"slag":"Andrad",
                "falt":[{"namn":"steg","fore":null,"efter":"2. Varan hämtas. Bryts av: Röjd sikt"}]}],
                "hypoteser":[],"underlag":[],
                "siffror":[{"id":null,"rubrik":"Trygg utomhus sent på kvällen i sitt bostadsområde, Järva","problem":null,"slag":"Andrad",
                "falt":[{"namn":"siffra","fore":"33 procent (28,6–37,7; n = 412; 2025)","efter":"34,1 procent (29,7–38,8; n = 412; 2025)"}]}],
                "kallkrav":null}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var bild = await db.KravLasbarAsync(user, query.Id, cancellationToken);
            if (bild.Foregaende is not { } foregaende)
                return new(query.Id, null, [], [], [], [], [], [], [], [], null);
            var fran = await db.KravLasbarAsync(user, foregaende, cancellationToken);
            var lasare = new Lasare(db, user, mediator);
            var fore = await lasare.LasAsync(fran, cancellationToken);
            var efter = await lasare.LasAsync(bild, cancellationToken);
            return new(
                query.Id,
                foregaende,
                Andringsrules.Skillnader(fore.Bild, efter.Bild),
                Andringsrules.Poster(fore.Problem, efter.Problem, "rubrik"),
                Andringsrules.Poster(fore.Orsaker, efter.Orsaker, "text"),
                Andringsrules.Poster(fore.Faktorer, efter.Faktorer, "text"),
                Andringsrules.Poster(fore.Kedjor, efter.Kedjor, "rubrik", Kedjeandringar.Skillnader),
                Andringsrules.Poster(fore.Hypoteser, efter.Hypoteser, "antagande"),
                Andringsrules.Poster(fore.Underlag, efter.Underlag, "text"),
                Siffrorna(fore.Siffror, efter.Siffror),
                Svaren(fore.Kallsvar, efter.Kallsvar)
            );
        }

        private static IReadOnlyList<Andringsrules.Post> Siffrorna(
            IReadOnlyList<Siffra> fore,
            IReadOnlyList<Siffra> efter
        )
        {
            var rubriker = fore.Concat(efter).DistinctBy(siffra => siffra.Referens, StringComparer.Ordinal);
            var per = rubriker.ToDictionary(s => s.Referens, s => s.Rubrik, StringComparer.Ordinal);
            return Andringsrules.Namngivna(
                fore.ToDictionary(s => s.Referens, s => s.Ord, StringComparer.Ordinal),
                efter.ToDictionary(s => s.Referens, s => s.Ord, StringComparer.Ordinal),
                "siffra",
                referens => per[referens]
            );
        }

        /// <summary>Null when neither version answers to the checklist.</summary>
        private static IReadOnlyList<Andringsrules.Post>? Svaren(
            IReadOnlyList<Kallsvar> fore,
            IReadOnlyList<Kallsvar> efter
        ) =>
            fore.Count + efter.Count == 0
                ? null
                : Andringsrules.Namngivna(Svar(fore), Svar(efter), "svar", namn => namn);

        private static Dictionary<string, string> Svar(IReadOnlyList<Kallsvar> svar) =>
            svar.Where(rad => rad.Svar is not null)
                .ToDictionary(rad => rad.Namn, rad => rad.Svar!, StringComparer.Ordinal);
    }
}
