namespace Trygghet.Modules.Indikatorer;

internal static partial class HamtaImportskillnad
{
    /// <summary>The import's own sums: a delivery may have a million rows.</summary>
    private const string Rakna = """
        select case when i.revision is null then 0 else s.lagrade end as lagrade,
               case when i.revision is null then s.lagrade else 0 end + s.oforandrade as olagrade
          from indikatorer.import i,
               lateral (select case @Slag::text
                                 when 'Ny' then nya when 'Andrad' then andrade - borttagna when 'Borttagen' then borttagna
                                 when 'Oforandrad' then 0 else nya + andrade
                               end::bigint as lagrade,
                               case when coalesce(@Slag, 'Oforandrad') = 'Oforandrad' then oforandrade else 0 end::bigint as oforandrade) s
         where i.id = @Id
        """;

    private const string RaknaFlaggade = """
        select (select count(*)
                  from indikatorer.import i
                  join indikatorer.matvarde m on m.id between i.forsta_id and i.sista_id
                 where i.id = @Id
                   and m.import = i.id
                   and m.flagga is not null
                   and (@Slag::text is null or @Slag = case
                            when m.borttagen then 'Borttagen' when m.ersatter is null then 'Ny' else 'Andrad' end)) as lagrade,
               (select count(*)
                  from indikatorer.importskillnad
                 where import = @Id
                   and flagga is not null
                   and (@Slag::text is null or slag = @Slag)) as olagrade
        """;

    private const string SelectLagrade = """
        select case when m.borttagen then 'Borttagen' when m.ersatter is null then 'Ny' else 'Andrad' end as slag,
               null::integer as rad, m.indikator, m.omrade, m.uppdelning, m.period,
               case when m.synlig then m.varde end as varde, m.status,
               case when g.synlig then g.varde end as gammalt_varde, g.status as gammal_status, m.flagga, m.anledning
          from indikatorer.import i
          join indikatorer.matvarde m on m.id between i.forsta_id and i.sista_id
          left join indikatorer.matvarde g on g.id = m.ersatter
         where i.id = @Id
           and m.import = i.id
           and (not @Flaggade or m.flagga is not null)
           and (@Slag::text is null or @Slag = case
                    when m.borttagen then 'Borttagen' when m.ersatter is null then 'Ny' else 'Andrad' end)
         order by m.id
         limit @Limit offset @Offset
        """;

    private const string SelectOlagrade = """
        select slag, rad, indikator, omrade, uppdelning, period, varde, status, gammalt_varde, gammal_status, flagga,
               null::text as anledning
          from indikatorer.importskillnad
         where import = @Id
           and (not @Flaggade or flagga is not null)
           and (@Slag::text is null or slag = @Slag)
         order by slag, rad
         limit @Limit offset @Offset
        """;
}
