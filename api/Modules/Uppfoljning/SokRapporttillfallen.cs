using MediatR;
using Trygghet.Modules.Uppfoljning.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Uppfoljning;

/// <summary>Sök rapporttillfällen: when the city follows up, the latest first.</summary>
internal static class SokRapporttillfallen
{
    /// <summary>Ett tillfälle då åtgärderna följs upp.</summary>
    /// <param name="Id">Rapporttillfällets id.</param>
    /// <param name="Kod">År och slag, till exempel 2026-T1.</param>
    /// <param name="Ar">Året som följs upp.</param>
    /// <param name="Typ">Tertial 1, tertial 2 eller verksamhetsberättelse (VB).</param>
    /// <param name="Balansdag">Dagen som läget beskrivs per.</param>
    /// <param name="Inlamningsdag">Sista dag att lämna in uppföljningen.</param>
    /// <param name="Namndbeslutsdag">Dagen då nämnden beslutar.</param>
    /// <param name="Beslutsdatum">Dagen då rapporten beslutades; tomt så länge den inte är det.</param>
    /// <param name="Diarienummer">Beslutets diarienummer.</param>
    /// <param name="Version">Radens version.</param>
    /// <param name="Skapad">När tillfället lades upp, UTC.</param>
    /// <param name="SkapadAv">Vem som lade upp det: tokenens sub.</param>
    public sealed record Response(
        Guid Id,
        string Kod,
        int Ar,
        Rapporttyp Typ,
        DateOnly Balansdag,
        DateOnly Inlamningsdag,
        DateOnly? Namndbeslutsdag,
        DateOnly? Beslutsdatum,
        string? Diarienummer,
        int Version,
        DateTime Skapad,
        string SkapadAv
    );

    internal sealed record Query(int? Ar, PageRequest Page) : IQuery<Paged<Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (int? ar, [AsParameters] PageRequest page, IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(ar, page), ct))
            )
            .RequireAuthorization(UppfoljningRatt.Las)
            .WithName("sokRapporttillfallen")
            .WithSummary("Sök rapporttillfällen")
            .WithDescription(
                "Stadens tillfällen för uppföljning: tertial 1, tertial 2 och verksamhetsberättelse. Filtrera på år "
                    + "(ar). Det senaste först."
            )
            .ProducesProblem(400)
            .WithResponseExample(
                200,
                """
                {"items":[{"id":"0199a1b2-0000-7000-8000-000000000021","kod":"2026-T1","ar":2026,"typ":"T1",
                "balansdag":"2026-04-30","inlamningsdag":"2026-05-22","namndbeslutsdag":"2026-05-21",
                "beslutsdatum":null,"diarienummer":null,"version":1,
                "skapad":"2026-01-12T08:00:00Z","skapadAv":"slk-controller"}],"page":1,"limit":20,"total":1}
                """
            );

    internal sealed class Handler(Db db) : IRequestHandler<Query, Paged<Response>>
    {
        public async Task<Paged<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                query.Ar,
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            var rows = await db.ListAsync<Row>(Select, args, cancellationToken);
            return Page.Of(
                rows,
                query.Page,
                row => new Response(
                    row.Id,
                    row.Kod,
                    row.Ar,
                    row.Typ,
                    row.Balansdag,
                    row.Inlamningsdag,
                    row.Namndbeslutsdag,
                    row.Beslutsdatum,
                    row.Diarienummer,
                    row.Version,
                    row.CreatedAt,
                    row.SkapadAv
                )
            );
        }
    }

    private sealed record Row(
        Guid Id,
        string Kod,
        int Ar,
        Rapporttyp Typ,
        DateOnly Balansdag,
        DateOnly Inlamningsdag,
        DateOnly? Namndbeslutsdag,
        DateOnly? Beslutsdatum,
        string? Diarienummer,
        int Version,
        DateTime CreatedAt,
        string SkapadAv,
        long Total
    ) : IPageRow;

    private const string Select = """
        select id, kod, ar, typ, balansdag, inlamningsdag, namndbeslutsdag, beslutsdatum, diarienummer, version,
               created_at, skapad_av, count(*) over () as total
          from uppfoljning.rapporttillfalle
         where (@Ar::integer is null or ar = @Ar)
         order by balansdag desc, id desc
         limit @Limit offset @Offset
        """;
}
