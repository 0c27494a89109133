using MediatR;
using Trygghet.Modules.Samverkansoverenskommelse.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Samverkansoverenskommelse;

/// <summary>Sök överenskommelser: the register of the caller's areas with today's status.</summary>
internal static class SokOverenskommelser
{
    /// <summary>En överenskommelse i registret.</summary>
    /// <param name="Id">Överenskommelsens id.</param>
    /// <param name="Rubrik">Överenskommelsens rubrik.</param>
    /// <param name="Niva">Övergripande eller lokal.</param>
    /// <param name="Omrade">Områdets kod.</param>
    /// <param name="Status">Läget i dag, framräknat ur underskrifter och datum.</param>
    /// <param name="Parter">Organisationernas koder.</param>
    /// <param name="SaknarUnderskrift">Parter som inte har undertecknat.</param>
    /// <param name="GiltigFran">Första dagen.</param>
    /// <param name="GiltigTill">Sista dagen.</param>
    /// <param name="NastaRevision">Senaste dag för nästa revision: 24 månader efter revision eller underskrift.</param>
    /// <param name="Diarienummer">Diarienumret när den är diarieförd.</param>
    /// <param name="Version">Version, samma som i ETag.</param>
    /// <param name="Skapad">När utkastet skapades.</param>
    public sealed record Response(
        Guid Id,
        string Rubrik,
        Overenskommelseniva Niva,
        string Omrade,
        Overenskommelsestatus Status,
        IReadOnlyList<string> Parter,
        IReadOnlyList<string> SaknarUnderskrift,
        DateOnly GiltigFran,
        DateOnly GiltigTill,
        DateOnly? NastaRevision,
        string? Diarienummer,
        int Version,
        DateTime Skapad
    );

    internal sealed record Query(
        string? Omrade,
        Overenskommelseniva? Niva,
        Overenskommelsestatus? Status,
        PageRequest Page
    ) : IQuery<Paged<Response>>;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "",
                async (
                    string? omrade,
                    string? niva,
                    string? status,
                    [AsParameters] PageRequest page,
                    IMediator mediator,
                    CancellationToken ct
                ) =>
                {
                    var query = new Query(
                        omrade,
                        Filter.Enum<Overenskommelseniva>("niva", niva),
                        Filter.Enum<Overenskommelsestatus>("status", status),
                        page
                    );
                    return TypedResults.Ok(await mediator.Send(query, ct));
                }
            )
            .RequireAuthorization(SamverkansoverenskommelseRatt.Las)
            .WithName("sokOverenskommelser")
            .WithSummary("Sök samverkansöverenskommelser")
            .WithDescription(
                "Överenskommelser i dina områden efter område, nivå och läge (status: Utkast, Gallande, "
                    + "RevisionForsenad, Forfallen). Läget gäller i dag och räknas fram. Sorterade med den senast "
                    + "skapade först."
            )
            .ProducesProblem(400)
            .WithResponseExample(
                200,
                """
                {"items":[{"id":"0199a1b2-0000-7000-8000-000000000003",
                "rubrik":"Lokal samverkansöverenskommelse Järva 2026–2027",
                "niva":"Lokal","omrade":"jarva","status":"Gallande","parter":["sdf-jarva","lpo-jarva-polisen"],
                "saknarUnderskrift":[],
                "giltigFran":"2026-01-01","giltigTill":"2027-12-31","nastaRevision":"2027-12-15",
                "diarienummer":"SDN 2026/17",
                "version":3,"skapad":"2025-11-03T09:12:00Z"}],"page":1,"limit":20,"total":1}
                """
            );

    internal sealed class Handler(Db db, CurrentUser user, TimeProvider clock) : IRequestHandler<Query, Paged<Response>>
    {
        public async Task<Paged<Response>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new
            {
                Omraden = user.OmradenMed(SamverkansoverenskommelseRatt.Las),
                query.Omrade,
                Niva = query.Niva?.ToString(),
                Status = query.Status?.ToString(),
                Idag = clock.Today(),
                Limit = query.Page.Size,
                query.Page.Offset,
            };
            var rows = await db.ListAsync<Row>(Select, args, cancellationToken);
            return Page.Of(rows, query.Page, ToResponse);
        }

        private static Response ToResponse(Row row) =>
            new(
                row.Id,
                row.Rubrik,
                row.Niva,
                row.Omrade,
                row.Status,
                row.Parter,
                row.SaknarUnderskrift,
                row.GiltigFran,
                row.GiltigTill,
                row.NastaRevision,
                row.Diarienummer,
                row.Version,
                row.CreatedAt
            );
    }

    private sealed record Row(
        Guid Id,
        string Rubrik,
        Overenskommelseniva Niva,
        string Omrade,
        Overenskommelsestatus Status,
        string[] Parter,
        string[] SaknarUnderskrift,
        DateOnly GiltigFran,
        DateOnly GiltigTill,
        DateOnly? NastaRevision,
        string? Diarienummer,
        int Version,
        DateTime CreatedAt,
        long Total
    ) : IPageRow;

    private const string Select = """
        select o.id, o.rubrik, o.niva, o.omrade, laget.status, lage.parter, lage.saknar_underskrift, o.giltig_fran,
               o.giltig_till, lage.nasta_revision, o.diarienummer, o.version, o.created_at, count(*) over () as total
          from samverkansoverenskommelse.overenskommelse o
          join samverkansoverenskommelse.lage using (id)
         cross join lateral samverkansoverenskommelse.status(lage.nasta_revision, o.giltig_till, @Idag)
               as laget (status)
         where o.omrade = any(@Omraden)
           and (@Omrade::text is null or o.omrade = @Omrade)
           and (@Niva::text is null or o.niva = @Niva)
           and (@Status::text is null or laget.status = @Status)
         order by o.created_at desc, o.id desc
         limit @Limit offset @Offset
        """;
}
