using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Sök iakttagelser: those of my areas; who only reports sees its own.</summary>
internal static class SokIakttagelser
{
    /// <summary>En iakttagelse.</summary>
    /// <param name="Id">Iakttagelsens id.</param>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="Plats">Namngiven plats.</param>
    /// <param name="Longitud">Longitud (WGS 84), om punkten är känd.</param>
    /// <param name="Latitud">Latitud (WGS 84), om punkten är känd.</param>
    /// <param name="Tid">När det hände.</param>
    /// <param name="Vecka">ISO-veckan den räknas till.</param>
    /// <param name="Kategori">Vad det gäller.</param>
    /// <param name="Omfattning">1 till 5.</param>
    /// <param name="Beskrivning">Vad som sågs.</param>
    /// <param name="Kalla">Varifrån den kommer.</param>
    /// <param name="Problem">Problemen som den har lyfts till, högst ett i varje lägesbild som jag ser.</param>
    /// <param name="Egen">Om jag skrev den.</param>
    /// <param name="Version">Versionen, samma som i ETag; räknar det som jag ser.</param>
    /// <param name="Skapad">När den togs emot.</param>
    public sealed record Response(
        Guid Id,
        string Omrade,
        string Plats,
        decimal? Longitud,
        decimal? Latitud,
        DateTime Tid,
        string Vecka,
        Iakttagelsekategori Kategori,
        int Omfattning,
        string? Beskrivning,
        Iakttagelsekalla Kalla,
        IReadOnlyList<Guid> Problem,
        bool Egen,
        int Version,
        DateTime Skapad
    );

    internal sealed record Query(string? Omrade, string? Vecka, Iakttagelsekategori? Kategori, PageRequest Page)
        : IQuery<Paged<Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (
                    string? omrade,
                    string? vecka,
                    string? kategori,
                    [AsParameters] PageRequest page,
                    TimeProvider clock,
                    IMediator mediator,
                    CancellationToken ct
                ) =>
                {
                    if (vecka is not null)
                        VeckoRules.KravMandag(vecka, clock.Today());
                    var slag = Filter.Enum<Iakttagelsekategori>("kategori", kategori);
                    return TypedResults.Ok(await mediator.Send(new Query(omrade, vecka, slag, page), ct));
                }
            )
            .RequireAuthorization(IakttagelseRatt.Iaktta)
            .WithName("sokIakttagelser")
            .WithSummary("Sök iakttagelser")
            .WithDescription(
                "Iakttagelser i mina områden, efter område, ISO-vecka och kategori; de senaste först. En rapportör ser bara sina egna."
            )
            .ProducesProblem(400)
            .WithResponseExample(200, $$"""{"items":[{{Exempelrad}}],"page":1,"limit":20,"total":1}""");

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Query, Paged<Response>>
    {
        public async Task<Paged<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                Id = (Guid?)null,
                Omraden = user.OmradenMed(IakttagelseRatt.Las),
                Nycklar = user.Lagesbildsnycklar(),
                Jag = user.Id,
                query.Omrade,
                query.Vecka,
                Kategori = query.Kategori?.ToString(),
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            var rows = await db.ListAsync<Row>(Select, args, cancellationToken);
            return Page.Of(rows, query.Page, ToResponse);
        }
    }

    internal sealed record Row(
        Guid Id,
        string Omrade,
        string Plats,
        decimal? Longitud,
        decimal? Latitud,
        DateTime Tid,
        string Vecka,
        Iakttagelsekategori Kategori,
        int Omfattning,
        string? Beskrivning,
        Iakttagelsekalla Kalla,
        Guid[] Problem,
        bool Egen,
        int Version,
        DateTime CreatedAt,
        long Total
    ) : IPageRow;

    internal static Response ToResponse(Row row) =>
        new(
            row.Id,
            row.Omrade,
            row.Plats,
            row.Longitud,
            row.Latitud,
            row.Tid,
            row.Vecka,
            row.Kategori,
            row.Omfattning,
            row.Beskrivning,
            row.Kalla,
            row.Problem,
            row.Egen,
            row.Version,
            row.CreatedAt
        );

    internal const string Exempelrad = """
        {"id":"0199a1b2-0000-7000-8000-000000000041","omrade":"jarva","plats":"Kista torg","longitud":null,"latitud":null,
        "tid":"2026-11-20T18:30:00Z","vecka":"2026-W47","kategori":"Nedskrapning","omfattning":2,"beskrivning":"Fulla papperskorgar.",
        "kalla":"Rapportor","problem":[],"egen":true,"version":1,"skapad":"2026-11-20T18:31:00Z"}
        """;

    internal const string Select = """
        select i.id, i.omrade, i.plats, i.longitud, i.latitud, i.tid, i.vecka, i.kategori, i.omfattning, i.beskrivning, i.kalla,
               y.problem, i.skapad_av = @Jag as egen, i.version + y.andringar as version, i.created_at, i.total
          from (select *, count(*) over () as total
                  from lagesbild.iakttagelse
                 where borttagen_at is null
                   and (omrade = any(@Omraden) or skapad_av = @Jag)
                   and (@Id::uuid is null or id = @Id)
                   and (@Omrade::text is null or omrade = @Omrade)
                   and (@Vecka::text is null or vecka = @Vecka)
                   and (@Kategori::text is null or kategori = @Kategori)
                 order by tid desc, id desc
                 limit @Limit offset @Offset) i
         cross join lagesbild.synliga_lyft(i.id, @Nycklar) y
         order by i.tid desc, i.id desc
        """;
}
