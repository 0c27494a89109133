using System.ComponentModel;
using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Sök lägesbilder: the pictures of the caller's areas.</summary>
internal static class SokLagesbilder
{
    /// <summary>En lägesbild i en lista.</summary>
    /// <param name="Id">Lägesbildens id.</param>
    /// <param name="Rubrik">Rubrik.</param>
    /// <param name="Typ">Lägesbildens slag.</param>
    /// <param name="Part">Organisationens kod, för en egen lägesbild.</param>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="PeriodFran">Periodens första dag.</param>
    /// <param name="PeriodTill">Periodens sista dag.</param>
    /// <param name="Status">Var bilden är på sin väg; innehållet ändras bara i ett utkast.</param>
    /// <param name="Mottagen">Sant när bilden är en annan parts och har delats med min.</param>
    /// <param name="Beslutsdatum">Dagen för beslutet; null för ett utkast.</param>
    /// <param name="AntalProblem">Hur många problem lägesbilden har.</param>
    /// <param name="Version">Versionen, samma som i ETag.</param>
    /// <param name="Skapad">När utkastet skapades.</param>
    /// <param name="SkapadAv">Vem som skapade utkastet.</param>
    public sealed record Response(
        Guid Id,
        string Rubrik,
        Lagesbildstyp Typ,
        string? Part,
        string Omrade,
        DateOnly PeriodFran,
        DateOnly PeriodTill,
        LagesbildStatus Status,
        bool Mottagen,
        DateOnly? Beslutsdatum,
        long AntalProblem,
        int Version,
        DateTime Skapad,
        string SkapadAv
    );

    internal sealed record Query(
        string? Omrade,
        Lagesbildstyp? Typ,
        LagesbildStatus? Status,
        string? Part,
        DateOnly? Fran,
        DateOnly? Till,
        bool? Mottagen,
        PageRequest Page
    ) : IQuery<Paged<Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (
                    [Description("Områdets kod.")] string? omrade,
                    [Description("Lägesbildens slag.")] string? typ,
                    [Description("Var bilden är på sin väg.")] string? status,
                    [Description("Organisationens kod: bara egna lägesbilder av den parten.")] string? part,
                    [Description("Bara lägesbilder vars period slutar den här dagen eller senare.")] DateOnly? fran,
                    [Description("Bara lägesbilder vars period börjar den här dagen eller tidigare.")] DateOnly? till,
                    [Description("true = bara egna lägesbilder som en annan part har delat med min.")] bool? mottagen,
                    [AsParameters] PageRequest page,
                    IMediator mediator,
                    CancellationToken ct
                ) =>
                {
                    var query = new Query(
                        omrade,
                        Filter.Enum<Lagesbildstyp>("typ", typ),
                        Filter.Enum<LagesbildStatus>("status", status),
                        part,
                        fran,
                        till,
                        mottagen,
                        page
                    );
                    return TypedResults.Ok(await mediator.Send(query, ct));
                }
            )
            .RequireAuthorization(LagesbildRatt.Las)
            .WithName("sokLagesbilder")
            .WithSummary("Sök lägesbilder")
            .WithDescription(
                "Lägesbilder i mina områden och sådana som andra parter har delat med min, efter område, slag (typ), status, part, perioden (fran, till) och om de är mottagna. De senast skapade först. Ett okänt värde på typ eller status ger 400 med närmaste tillåtna."
            )
            .ProducesProblem(400)
            .WithResponseExample(
                200,
                """
                {"items":[{"id":"0199a1b2-0000-7000-8000-000000000001","rubrik":"Järva första halvåret 2026","typ":"Gemensam","part":null,
                "omrade":"jarva","periodFran":"2026-01-01","periodTill":"2026-06-30","status":"Faststalld","mottagen":false,"beslutsdatum":"2026-09-15",
                "antalProblem":2,"version":7,"skapad":"2026-08-20T08:00:00Z","skapadAv":"samordnare-jarva"}],"page":1,"limit":20,"total":1}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Query, Paged<Response>>
    {
        public async Task<Paged<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                Nycklar = user.Lagesbildsnycklar(),
                query.Omrade,
                Typ = query.Typ?.ToString(),
                Status = query.Status?.ToString(),
                query.Part,
                query.Fran,
                query.Till,
                query.Mottagen,
                user.Parter,
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            var rows = await db.ListAsync<Row>(Select, args, cancellationToken);
            return Page.Of(rows, query.Page, ToResponse);
        }
    }

    private sealed record Row(
        Guid Id,
        string Rubrik,
        Lagesbildstyp Typ,
        string? Part,
        string Omrade,
        DateOnly PeriodFran,
        DateOnly PeriodTill,
        LagesbildStatus Status,
        bool Mottagen,
        DateOnly? Beslutsdatum,
        long AntalProblem,
        int Version,
        DateTime CreatedAt,
        string SkapadAv,
        long Total
    ) : IPageRow;

    private static Response ToResponse(Row row) =>
        new(
            row.Id,
            row.Rubrik,
            row.Typ,
            row.Part,
            row.Omrade,
            row.PeriodFran,
            row.PeriodTill,
            row.Status,
            row.Mottagen,
            row.Beslutsdatum,
            row.AntalProblem,
            row.Version,
            row.CreatedAt,
            row.SkapadAv
        );

    private const string Select = """
        select l.id, l.rubrik, l.typ, l.part, l.omrade, l.period_fran, l.period_till, l.status,
               (l.delad_med && @Parter and l.part <> all(@Parter)) as mottagen, l.beslutsdatum,
               (select count(*)
                  from lagesbild.problem p
                 where p.lagesbild_id = l.id
                   and p.borttagen_at is null) as antal_problem,
               l.version, l.created_at, l.skapad_av, count(*) over () as total
          from lagesbild.lagesbild l
         where lagesbild.synlig(l, @Nycklar)
           and (@Omrade::text is null or l.omrade = @Omrade)
           and (@Typ::text is null or l.typ = @Typ)
           and (@Status::text is null or l.status = @Status)
           and (@Part::text is null or l.part = @Part)
           and (@Fran::date is null or l.period_till >= @Fran)
           and (@Till::date is null or l.period_fran <= @Till)
           and (@Mottagen::boolean is null or (l.delad_med && @Parter and l.part <> all(@Parter)) = @Mottagen)
         order by l.created_at desc, l.id desc
         limit @Limit offset @Offset
        """;
}
