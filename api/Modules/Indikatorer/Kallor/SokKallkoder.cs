using System.ComponentModel;
using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Sök källkoder: what a source calls things and what they are here; those that nobody has mapped come first.</summary>
internal static class SokKallkoder
{
    /// <summary>En kod hos källan.</summary>
    /// <param name="Slag">Om koden är en indikator, ett område eller en uppdelning.</param>
    /// <param name="Kod">Koden eller namnet så som källan skriver det.</param>
    /// <param name="Indikator">Vår indikator.</param>
    /// <param name="Omrade">Vårt område.</param>
    /// <param name="Uppdelning">Vår uppdelning: hela koden, eller den del som en smalare indikator- eller områdeskod gäller.</param>
    /// <param name="Antal">Rader med koden i den senaste fil som hade den som okänd; 0 när den inte varit okänd.</param>
    /// <param name="Forslag">Vår kod som ligger närmast en okänd kod.</param>
    /// <param name="Version">Version för If-Match; 0 = ännu inte översatt.</param>
    public sealed record Response(
        Kodslag Slag,
        string Kod,
        string? Indikator,
        string? Omrade,
        string? Uppdelning,
        int Antal,
        string? Forslag,
        int Version
    );

    internal sealed record Query(string Kalla, Kodslag? Slag, bool? Okanda, PageRequest Page) : IQuery<Paged<Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/{kalla}/koder",
                async (
                    [Description("Källans kod i GET /kallor.")] string kalla,
                    [Description("Bara Indikator, Omrade eller Uppdelning.")] string? slag,
                    [Description("true = bara de som ingen översatt, false = bara de översatta.")] bool? okanda,
                    [AsParameters] PageRequest page,
                    IMediator mediator,
                    CancellationToken ct
                ) =>
                    TypedResults.Ok(
                        await mediator.Send(new Query(kalla, Filter.Enum<Kodslag>("slag", slag), okanda, page), ct)
                    )
            )
            .RequireAuthorization(KallaRatt.Koder)
            .WithName("sokKallkoder")
            .WithSummary("Lista en källas koder")
            .WithDescription(
                "Källans koder och vad de är hos oss. okanda=true ger bara dem som funnits i mottagna filer men ingen översatt, "
                    + "okanda=false bara de översatta. De okända kommer först, flest rader först."
            )
            .ProducesProblem(400)
            .ProducesProblem(404)
            .WithResponseExample(200, $$"""{"items":[{{Exempel}}],"page":1,"limit":20,"total":1}""");

    internal const string Exempel = """
        {"slag":"Omrade","kod":"Region Nord","indikator":null,"omrade":null,"uppdelning":null,"antal":3,"forslag":null,"version":0}
        """;

    internal sealed class Handler(Db db, Kallorna kallor) : IRequestHandler<Query, Paged<Response>>
    {
        public async Task<Paged<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            await kallor.KravAsync(query.Kalla, cancellationToken);
            var args = new
            {
                query.Kalla,
                Slag = query.Slag?.ToString(),
                query.Okanda,
                kallor.Lasare,
                kallor.PerLasare,
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            var rows = await db.ListAsync<Row>(Select, args, cancellationToken);
            return Page.Of(rows, query.Page, row => row.ToResponse());
        }
    }

    private sealed record Row(
        Kodslag Slag,
        string Kod,
        string? Indikator,
        string? Omrade,
        string? Uppdelning,
        int Antal,
        string? Forslag,
        int Version,
        long Total
    ) : IPageRow
    {
        public Response ToResponse() => new(Slag, Kod, Indikator, Omrade, Uppdelning, Antal, Forslag, Version);
    }

    private const string Select = """
        with okand as (
            select distinct on (k.slag, k.kod) k.slag, k.kod, k.antal, k.forslag
              from indikatorer.import i
              join unnest(@Lasare, @PerLasare) as l (lasare, kalla)
                on l.lasare = i.lasare and coalesce(l.kalla, i.datamangd) = @Kalla
             cross join lateral jsonb_to_recordset(i.okanda_koder) as k (slag text, kod text, antal integer, forslag text)
             order by k.slag, k.kod, i.created_at desc, i.id desc
        )
        select slag, kod, k.indikator, k.omrade, k.uppdelning, coalesce(o.antal, 0) as antal,
               case when k.kalla is null then o.forslag end as forslag, coalesce(k.version, 0) as version,
               count(*) over () as total
          from (select * from indikatorer.kallkod where kalla = @Kalla) k
          full join okand o using (slag, kod)
         where (@Slag::text is null or slag = @Slag)
           and (@Okanda::boolean is null or @Okanda = (k.kalla is null))
         order by k.kalla is not null, case when k.kalla is null then -o.antal end, slag, kod
         limit @Limit offset @Offset
        """;
}
