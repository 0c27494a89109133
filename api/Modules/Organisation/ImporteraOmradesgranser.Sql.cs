namespace Trygghet.Modules.Organisation;

internal static partial class ImporteraOmradesgranser
{
    private const string SelectOmraden = """
        select kod, namn, typ, nyko_kod, giltig_fran, giltig_till
          from organisation.omrade
        """;

    private const string UpdateErsatt = """
        update organisation.omradesgrans g
           set ersatt_at = @Nu
          from organisation.omrade o
         where o.kod = g.omrade
           and g.omrade = any(@Omraden)
           and g.ersatt_at is null
           and g.giltig_fran = greatest(@GiltigFran, o.giltig_fran)
        """;

    private const string UpdateTidigare = """
        update organisation.omradesgrans g
           set giltig_till = greatest(@GiltigFran, o.giltig_fran) - 1
          from organisation.omrade o
         where o.kod = g.omrade
           and g.omrade = any(@Omraden)
           and g.ersatt_at is null
           and g.giltig_fran < greatest(@GiltigFran, o.giltig_fran)
           and coalesce(g.giltig_till, 'infinity') >= greatest(@GiltigFran, o.giltig_fran)
        """;

    private const string Insert = """
        insert into organisation.omradesgrans
               (id, omrade, geometri, kalla, giltig_fran, giltig_till, skapad_av)
        select ny.id, ny.omrade, ny.geometri::jsonb, @Kalla, greatest(@GiltigFran, o.giltig_fran),
               coalesce((select min(senare.giltig_fran) - 1
                           from organisation.omradesgrans senare
                          where senare.omrade = ny.omrade
                            and senare.ersatt_at is null
                            and senare.giltig_fran > greatest(@GiltigFran, o.giltig_fran)), o.giltig_till),
               @SkapadAv
          from unnest(@Ider, @Omraden, @Geometrier) as ny (id, omrade, geometri)
          join organisation.omrade o on o.kod = ny.omrade
        """;
}
