using System.ComponentModel;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Sök tabeller: one table per indicator, data set and kind of period.</summary>
internal static class SokPxTabeller
{
    private const int StandardSida = 20;
    private const int StorstaSida = 10_000;

    /// <summary>En sida av tabellerna.</summary>
    /// <param name="Language">Svarets språk.</param>
    /// <param name="Tables">Tabellerna.</param>
    /// <param name="Page">Vilken sida det är.</param>
    /// <param name="Links">Länkar.</param>
    public sealed record Response(
        string Language,
        IReadOnlyList<HamtaPxTabell.Table> Tables,
        PageInfo Page,
        IReadOnlyList<PxLank> Links
    );

    /// <summary>Vilken sida det är, och hur många som finns.</summary>
    public sealed record PageInfo(
        int PageNumber,
        int PageSize,
        int TotalElements,
        int TotalPages,
        IReadOnlyList<PxLank> Links
    );

    internal sealed record Query(string? Text, int? PastDays, int Sida, int Storlek, PxAdress Adress)
        : IQuery<Response>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/tables", GetAsync)
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("sokPxTabeller")
            .WithSummary("Sök tabeller")
            .WithDescription(
                "En tabell är en indikator i en datamängd för ett slags period (år, halvår, tertial, kvartal, månad eller vecka). Bara tabeller med något mätvärde i mina områden."
            )
            .ProducesProblem(400)
            .WithResponseExample(
                200,
                $$"""
                {"language":"sv","tables":[{{HamtaPxTabell.ExempelTabell}}],
                "page":{"pageNumber":1,"pageSize":20,"totalElements":1,"totalPages":1,"links":[]},"links":[]}
                """
            );

    private static async Task<IResult> GetAsync(
        [Description(PxParametrar.Sprak)] string? lang,
        [Description("Ord som alla ska finnas i tabellens id, rubrik, beskrivning eller källa.")] string? query,
        [Description("Bara tabeller som ändrats de senaste så många dagarna.")] int? pastDays,
        [Description("Även tabeller som inte längre uppdateras; inga tabeller är nedlagda.")] bool? includeDiscontinued,
        [Description("Sidans nummer, från 1.")] int? pageNumber,
        [Description("Antal per sida, högst 10 000.")] int? pageSize,
        [Description("Tas emot och saknar verkan.")] string? outputFormat,
        HttpContext http,
        IMediator mediator,
        CancellationToken ct
    )
    {
        PxParametrar.KravSprak(lang);
        var sida = UrvalRules.Heltal("pageNumber", pageNumber, 1_000_000) ?? 1;
        var storlek = UrvalRules.Heltal("pageSize", pageSize, StorstaSida) ?? StandardSida;
        var dagar = UrvalRules.Heltal("pastDays", pastDays, 36_500);
        return TypedResults.Ok(await mediator.Send(new Query(query, dagar, sida, storlek, new(http)), ct));
    }

    internal sealed class Handler(PxTabeller tabeller, TimeProvider clock) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var sedan = query.PastDays is { } dagar ? clock.GetUtcNow().AddDays(-dagar).UtcDateTime : DateTime.MinValue;
            var ord = (query.Text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var traffar = (await tabeller.ListaAsync(cancellationToken))
                .Where(tabell => tabell.Uppdaterad >= sedan && ord.All(tabell.Innehaller))
                .ToList();
            var sidor = Math.Max(1, (traffar.Count + query.Storlek - 1) / query.Storlek);
            var pa = traffar.Skip((query.Sida - 1) * query.Storlek).Take(query.Storlek);
            return new(
                PxAdress.Sprak,
                [.. pa.Select(tabell => HamtaPxTabell.Svar(tabell, query.Adress))],
                new(query.Sida, query.Storlek, traffar.Count, sidor, Lankar(query, sidor)),
                [query.Adress.Sida("self", query.Sida, query.Storlek, query.Text)]
            );
        }

        private static List<PxLank> Lankar(Query query, int sidor)
        {
            var lankar = new List<PxLank>();
            if (query.Sida > 1)
                lankar.Add(query.Adress.Sida("previous", query.Sida - 1, query.Storlek, query.Text));
            if (query.Sida < sidor)
                lankar.Add(query.Adress.Sida("next", query.Sida + 1, query.Storlek, query.Text));
            lankar.Add(query.Adress.Sida("last", sidor, query.Storlek, query.Text));
            return lankar;
        }
    }
}
