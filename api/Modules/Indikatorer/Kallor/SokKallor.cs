using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Sök källor: who sends codes of their own, in which formats, and how many of the codes nobody has mapped yet.</summary>
internal static class SokKallor
{
    /// <summary>En källa med egna koder.</summary>
    /// <param name="Kalla">Källans kod: utgivaren, eller datamängden när filen är i något av våra egna format.</param>
    /// <param name="Lasare">Läsare som använder källans koder.</param>
    /// <param name="Koder">Antal koder som är översatta.</param>
    /// <param name="Okanda">Antal koder i mottagna filer som ingen har översatt.</param>
    public sealed record Response(string Kalla, IReadOnlyList<string> Lasare, long Koder, long Okanda);

    internal sealed record Query : IQuery<IReadOnlyList<Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (IMediator mediator, CancellationToken ct) =>
                    TypedResults.Ok(await mediator.Send(new Query(), ct))
            )
            .RequireAuthorization(KallaRatt.Koder)
            .WithName("sokKallor")
            .WithSummary("Lista källor med egna koder")
            .WithDescription(
                "Utgivarna vars format vi läser, och datamängderna för filer i våra egna format. Räknar översatta och okända koder. "
                    + "Sorterade efter kod."
            )
            .WithResponseExample(
                200,
                """[{"kalla":"bra","lasare":["bra-brottstrad","bra-sol","bra-tabell"],"koder":60,"okanda":2}]"""
            );

    internal sealed class Handler(Db db, Kallorna kallor) : IRequestHandler<Query, IReadOnlyList<Response>>
    {
        public async Task<IReadOnlyList<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                kallor.Lasare,
                kallor.PerLasare,
                Utgivare = kallor.Format.Select(grupp => grupp.Key).ToArray(),
            };
            var rader = await db.ListAsync<Row>(Select, args, cancellationToken);
            return rader.Select(Svar).ToList();
        }

        private Response Svar(Row rad) =>
            new(
                rad.Kalla,
                kallor.Format.Contains(rad.Kalla) ? kallor.Format[rad.Kalla].ToArray() : kallor.EgnaFormat,
                rad.Koder,
                rad.Okanda
            );
    }

    private sealed record Row(string Kalla, long Koder, long Okanda);

    private const string Select = """
        with okand as (
            select distinct coalesce(l.kalla, i.datamangd) as kalla, k.slag, k.kod
              from indikatorer.import i
              join unnest(@Lasare, @PerLasare) as l (lasare, kalla) on l.lasare = i.lasare
             cross join lateral jsonb_to_recordset(i.okanda_koder) as k (slag text, kod text)
        )
        select a.kalla,
               (select count(*) from indikatorer.kallkod k where k.kalla = a.kalla) as koder,
               (select count(*)
                  from okand o
                 where o.kalla = a.kalla
                   and not exists (
                    select
                      from indikatorer.kallkod k
                     where (k.kalla, k.slag, k.kod) = (o.kalla, o.slag, o.kod))) as okanda
          from (select unnest(@Utgivare) as kalla
                union
                select kod from indikatorer.datamangd) a
         order by a.kalla
        """;
}
