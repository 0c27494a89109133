using MediatR;
using Trygghet.Modules.Organisation.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Organisation;

/// <summary>Answers to the contract: the areas of today whose border holds a point.</summary>
internal sealed class HamtaOmradenVidPunkt(Db db, TimeProvider clock)
    : IRequestHandler<HamtaOmradenVid, IReadOnlyList<string>>
{
    public Task<IReadOnlyList<string>> Handle(HamtaOmradenVid query, CancellationToken cancellationToken) =>
        db.ListAsync<string>(
            Select,
            new
            {
                query.Longitud,
                query.Latitud,
                Dag = clock.Today(),
            },
            cancellationToken
        );

    // Inside an odd number of rings is inside the surface: a hole takes away what is round it, and the parts of a MultiPolygon lie apart.
    private const string Select = """
        select g.omrade
          from organisation.omradesgrans g
         where g.ersatt_at is null
           and @Dag between g.giltig_fran and coalesce(g.giltig_till, 'infinity')
           and (select count(*)
                  from jsonb_path_query(g.geometri, case g.geometri ->> 'type'
                           when 'Polygon' then '$.coordinates[*]' else '$.coordinates[*][*]' end::jsonpath) ring
                 where (select string_agg(format('(%s,%s)', p ->> 0, p ->> 1), ',' order by nummer)
                          from jsonb_array_elements(ring) with ordinality as r (p, nummer))::polygon
                       @> point(@Longitud, @Latitud)) % 2 = 1
         order by g.omrade
        """;
}
