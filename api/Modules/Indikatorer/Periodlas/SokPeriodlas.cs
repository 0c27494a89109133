using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Sök periodlås: the periods that decided reports rest on, in the areas that the caller may read.</summary>
internal static class SokPeriodlas
{
    /// <summary>Perioder som en beslutad rapport har låst.</summary>
    /// <param name="Rapport">Rapporten som siffrorna ligger till grund för.</param>
    /// <param name="PeriodFran">Första låsta dagen.</param>
    /// <param name="PeriodTill">Sista låsta dagen; hela perioder inom dagarna är låsta.</param>
    /// <param name="Anledning">Beslutet: dag och diarienummer.</param>
    /// <param name="LastAv">Vem som registrerade beslutet.</param>
    /// <param name="LastNar">När.</param>
    /// <param name="Omraden">Områdenas koder, av dem som jag får läsa.</param>
    /// <param name="OppnaUpplasningar">Hur många upplåsningar som väntar på sin leverans.</param>
    public sealed record Response(
        string Rapport,
        DateOnly PeriodFran,
        DateOnly PeriodTill,
        string Anledning,
        string LastAv,
        DateTime LastNar,
        IReadOnlyList<string> Omraden,
        int OppnaUpplasningar
    );

    internal sealed record Query(PageRequest Page) : IQuery<Paged<Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async ([AsParameters] PageRequest page, IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(page), ct))
            )
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("sokPeriodlas")
            .WithSummary("Sök låsta perioder")
            .WithDescription(
                "Det som beslutade rapporter vilar på, den senast låsta först. En import ändrar det bara efter en upplåsning "
                    + "(POST /upplasningar), eller om avsändaren själv får låsa upp."
            )
            .ProducesProblem(400)
            .WithResponseExample(
                200,
                """
                {"items":[{"rapport":"rapporttillfälle 2026-T1","periodFran":"2026-01-01","periodTill":"2026-04-30",
                "anledning":"rapporten beslutades 2026-05-21, KS 2026/311.","lastAv":"controller","lastNar":"2026-05-21T08:00:00Z",
                "omraden":["0180","jarva"],"oppnaUpplasningar":0}],"page":1,"limit":20,"total":1}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock) : IRequestHandler<Query, Paged<Response>>
    {
        public async Task<Paged<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                Omraden = user.OmradenMed(IndikatorerRatt.Las),
                Idag = clock.Today(),
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            return Page.Of(await db.ListAsync<Row>(Select, args, cancellationToken), query.Page, rad => rad.Svar());
        }
    }

    private sealed record Row(
        string Rapport,
        DateOnly PeriodFran,
        DateOnly PeriodTill,
        string Anledning,
        string LastAv,
        DateTime LastNar,
        string[] Omraden,
        int OppnaUpplasningar,
        long Total
    ) : IPageRow
    {
        public Response Svar() =>
            new(Rapport, PeriodFran, PeriodTill, Anledning, LastAv, LastNar, Omraden, OppnaUpplasningar);
    }

    private const string Select =
        """
            select l.rapport, l.period_fran, l.period_till, l.anledning, l.last_av, l.last_at as last_nar,
                   array_agg(l.omrade order by l.omrade) as omraden,
                   (select count(*)::integer
                      from indikatorer.upplasning u
                     where u.rapport = l.rapport
                       and u.omraden && array_agg(l.omrade)
                       and
            """
        + Upplasning.ArOppen
        + """
            ) as oppna_upplasningar, count(*) over () as total
              from indikatorer.periodlas l
             where l.omrade = any(@Omraden)
             group by l.rapport, l.period_fran, l.period_till, l.anledning, l.last_av, l.last_at
             order by l.last_at desc, l.rapport
             limit @Limit offset @Offset
            """;
}
