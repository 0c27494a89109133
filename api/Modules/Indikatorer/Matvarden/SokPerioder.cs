using System.ComponentModel;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Sök perioder: the periods that there are mätvärden for.</summary>
internal static class SokPerioder
{
    /// <summary>En period som har mätvärden.</summary>
    /// <param name="Kod">Periodens kod.</param>
    /// <param name="Slag">Ar, Halvar, Tertial, Kvartal, Manad eller Vecka.</param>
    /// <param name="Fran">Periodens första dag.</param>
    /// <param name="Till">Periodens sista dag.</param>
    /// <param name="Avslutad">false = perioden pågår; dess värden är inte hela.</param>
    /// <param name="Matvarden">Antal mätvärden, också sådana som inte får visas.</param>
    public sealed record Response(
        string Kod,
        Periodslag Slag,
        DateOnly Fran,
        DateOnly Till,
        bool Avslutad,
        long Matvarden
    );

    internal sealed record Query(string[] Indikatorer, string[] Datamangder, Periodslag? Slag, PageRequest Page)
        : IQuery<Paged<Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (
                    [Description("Indikatorernas koder.")] string[]? indikator,
                    [Description("Datamängdernas koder.")] string[]? datamangd,
                    [Description("Periodens slag: Ar, Halvar, Tertial, Kvartal, Manad eller Vecka.")] string? slag,
                    [AsParameters] PageRequest page,
                    IMediator mediator,
                    CancellationToken ct
                ) =>
                    TypedResults.Ok(
                        await mediator.Send(
                            new Query(
                                Filter.List(indikator),
                                Filter.List(datamangd),
                                Filter.Enum<Periodslag>("slag", slag),
                                page
                            ),
                            ct
                        )
                    )
            )
            .RequireAuthorization(IndikatorerRatt.Las)
            .WithName("sokPerioder")
            .WithSummary("Lista perioder")
            .WithDescription(
                "Perioder som har mätvärden i mina områden, senaste först, med dagar, slag och om perioden är avslutad."
            )
            .ProducesProblem(400)
            .WithResponseExample(
                200,
                """
                {"items":[{"kod":"2026-T2","slag":"Tertial","fran":"2026-05-01","till":"2026-08-31","avslutad":true,"matvarden":44}],
                "page":1,"limit":20,"total":1}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock) : IRequestHandler<Query, Paged<Response>>
    {
        public async Task<Paged<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var urval = UrvalRules.Tolka(
                new(Indikator: query.Indikatorer, Datamangd: query.Datamangder),
                clock.GetUtcNow()
            );
            await Kodkontroll.VagraOkandaAsync(db, urval, cancellationToken);
            var args = new
            {
                urval.Indikatorer,
                urval.Datamangder,
                Omraden = user.OmradenMed(IndikatorerRatt.Las),
                Form = query.Slag is { } slag ? PeriodslagRules.Form(slag) : null,
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            var idag = clock.Today();
            var rader = await db.ListAsync<Row>(Select, args, cancellationToken);
            return Page.Of(
                rader,
                query.Page,
                rad => new Response(
                    rad.Period,
                    PeriodslagRules.Slag(rad.Period),
                    rad.PeriodFran,
                    rad.PeriodTill,
                    rad.PeriodTill < idag,
                    rad.Matvarden
                )
            );
        }
    }

    private sealed record Row(string Period, DateOnly PeriodFran, DateOnly PeriodTill, long Matvarden, long Total)
        : IPageRow;

    private const string Select = """
        select period, period_fran, period_till, count(*) as matvarden, count(*) over () as total
          from indikatorer.publicerat
         where omrade = any(@Omraden)
           and (cardinality(@Indikatorer) = 0 or indikator = any(@Indikatorer))
           and (cardinality(@Datamangder) = 0 or datamangd = any(@Datamangder))
           and (@Form::text is null or period ~ @Form)
         group by period, period_fran, period_till
         order by period_till desc, period_fran, period
         limit @Limit offset @Offset
        """;
}
