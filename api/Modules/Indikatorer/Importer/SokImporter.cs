using MediatR;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Sök importer: the deliveries, latest first.</summary>
internal static class SokImporter
{
    internal sealed record Query(string? Datamangd, Importstatus? Status, PageRequest Page)
        : IQuery<Paged<HamtaImport.Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (
                    string? datamangd,
                    string? status,
                    [AsParameters] PageRequest page,
                    IMediator mediator,
                    CancellationToken ct
                ) =>
                    TypedResults.Ok(
                        await mediator.Send(new Query(datamangd, Filter.Enum<Importstatus>("status", status), page), ct)
                    )
            )
            .RequireAuthorization(ImportRatt.Importera)
            .WithName("sokImporter")
            .WithSummary("Sök importer")
            .WithDescription(
                "Leveranser efter datamängd och status, den senaste först; okända koder står bara i GET /importer/{id}. Samma synlighet som där."
            )
            .ProducesProblem(400)
            .WithResponseExample(200, $$"""{"items":[{{HamtaImport.Exempel}}],"page":1,"limit":20,"total":1}""");

    internal sealed class Handler(Db db, CurrentUser user) : IRequestHandler<Query, Paged<HamtaImport.Response>>
    {
        public async Task<Paged<HamtaImport.Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                query.Datamangd,
                Status = query.Status?.ToString(),
                Anvandare = user.Id,
                SerAlla = ImportRatt.SerAlla(user),
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            var rows = await db.ListAsync<HamtaImport.Row>(Select, args, cancellationToken);
            return Page.Of(rows, query.Page, row => row.ToResponse());
        }
    }

    private const string Select = """
        select id, datamangd, lasare, lage, provkorning, status, mottagna, nya, andrade, oforandrade, avvisade, borttagna,
               flaggade, lasta, last_andel, '[]' as okanda_koder, varningar::text, felkod, fel, kontrollsumma, storlek,
               created_at, skapad_av, klar, revision, upplasning, aterkallad_at, aterkallad_av, aterkallad_anledning,
               version, count(*) over () as total
          from indikatorer.import
         where (@Datamangd::text is null or datamangd = @Datamangd)
           and (@Status::text is null or status = @Status)
           and (skapad_av = @Anvandare or @SerAlla)
         order by created_at desc, id desc
         limit @Limit offset @Offset
        """;
}
