using System.Globalization;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// The whole file against itself and against what is stored: duplicates, then new, changed or unchanged, then whether the figures are
/// plausible. Set-based: a row at a time would be forty times slower.
/// </summary>
internal sealed class Jamforelse(Db db, Granskningsunderlag underlag)
{
    /// <summary>A median change beyond five times up or down is another unit, not another reality.</summary>
    private const double Enhetsbyte = 5;

    internal sealed record Resultat(Importsumma Summa, IReadOnlyList<string> Varningar);

    public async Task<Resultat> JamforAsync(string datamangd, CancellationToken cancellationToken)
    {
        await db.ExecuteAsync(MarkeraDubbletter, null, cancellationToken);
        await db.ExecuteAsync(SkapaUtfall, new { Datamangd = datamangd }, cancellationToken);
        var varningar = new List<string>();
        foreach (var matt in await db.ListAsync<Matt>(SelectMatt, null, cancellationToken))
            if (Misstanke(matt) is { } misstanke)
                varningar.Add(await HallTillbakaAsync(matt, misstanke, cancellationToken));

        var summa = await db.SingleOrDefaultAsync<Importsumma>(SelectSumma, null, cancellationToken);
        return new(summa!, varningar);
    }

    /// <param name="Nycklar">Keys that already have a value.</param>
    /// <param name="Kvot">Median of new divided by old.</param>
    /// <param name="Avstand">Median distance between new and old in powers of ten, either way.</param>
    private sealed record Matt(
        string Indikator,
        string Enhet,
        string Matning,
        long Nycklar,
        double? Kvot,
        double? Avstand,
        double? Mitt,
        string? Annan
    );

    private static string? Misstanke(Matt matt)
    {
        if (matt.Avstand > Math.Log10(Enhetsbyte))
            return $"{matt.Nycklar} nycklar har redan värden, och nytt delat med gammalt är i mitten {Tal(matt.Kvot)}";
        if (matt.Matning == nameof(Matning.Kvot) && matt.Mitt > (double?)ImportRules.Bas(matt.Enhet))
            return $"värdena är i mitten {Tal(matt.Mitt)}, mer än vad som ryms i enheten {matt.Enhet}";
        return null;
    }

    private async Task<string> HallTillbakaAsync(Matt matt, string misstanke, CancellationToken cancellationToken)
    {
        var exempel = await db.SingleOrDefaultAsync<Exempel>(
            SelectExempel,
            new { matt.Indikator, underlag.Hemkommun },
            cancellationToken
        );
        var forslag = matt.Annan is null ? "" : $" Kanske hör de till {matt.Annan}.";
        var till = exempel is null ? "" : $", till exempel {exempel.Text()}";
        var text = $"Enhetsbyte misstänks för {matt.Indikator}: {misstanke}{till}.{forslag}";
        var args = new
        {
            matt.Indikator,
            Meddelande = text,
            Forslag = matt.Annan,
        };
        var antal = await db.ExecuteAsync(HallTillbaka, args, cancellationToken);
        await db.ExecuteAsync(TaBortUrUtfall, args, cancellationToken);
        return $"{text} {antal} rader lagras inte.";
    }

    private sealed record Exempel(string Omrade, string Period, decimal? GammaltVarde, decimal Varde)
    {
        public string Text() =>
            GammaltVarde is null
                ? $"{Omrade} {Period}: {Tal((double)Varde)}"
                : $"{Omrade} {Period}: {Tal((double)GammaltVarde)} → {Tal((double)Varde)}";
    }

    private static string Tal(double? tal) =>
        (tal ?? 0).ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',');

    // Of equal rows the first stays; when they differ none can be believed.
    private const string MarkeraDubbletter = """
        with dubblett as (
            select indikator, omrade, uppdelning, period, min(rad) as forsta,
                   min(varde) is distinct from max(varde) or min(n) is distinct from max(n)
                       or min(status) <> max(status) or count(varde) not in (0, count(*)) as olika
              from importrad
             where felkod is null
             group by indikator, omrade, uppdelning, period
            having count(*) > 1
        )
        update importrad r
           set felkod = 'dubblett', felfalt = '',
               meddelande = case when d.olika then 'Samma nyckel finns på flera rader med olika värden, först på rad '
                                 else 'Raden upprepar rad ' end || d.forsta || '.'
          from dubblett d
         where r.felkod is null
           and (r.indikator, r.omrade, r.uppdelning, r.period) = (d.indikator, d.omrade, d.uppdelning, d.period)
           and (d.olika or r.rad <> d.forsta)
        """;

    // A hidden value that comes back from our own export is empty: that says nothing about what it is.
    private const string SkapaUtfall = """
        create temp table importutfall as
        select r.rad, r.indikator, r.omrade, r.uppdelning, r.period, r.varde, m.varde as gammalt_varde, m.id is null as ny,
               m.id is not null
                   and (r.varde, r.n, r.standardfel, r.status, r.statistikstatus)
                       is distinct from (m.varde, m.n, m.standardfel, m.status, m.statistikstatus)
                   and not (r.varde is null and r.status = m.status and not m.synlig) as andrad,
               abs(r.varde::float8 / nullif(m.varde, 0)::float8) as kvot, null::text as flagga
          from importrad r
          left join indikatorer.publicerat p
            on (p.indikator, p.omrade, p.uppdelning, p.period, p.datamangd)
             = (r.indikator, r.omrade, r.uppdelning, r.period, @Datamangd)
          left join indikatorer.matvarde m
            on (m.indikator, m.omrade, m.uppdelning, m.period, m.datamangd, m.revision)
             = (p.indikator, p.omrade, p.uppdelning, p.period, p.datamangd, p.revision)
         where r.felkod is null;
        update importutfall set flagga = 'stort-hopp' where kvot > 10 or kvot < 0.1 and kvot > 0;
        analyze importutfall
        """;

    private const string SelectMatt = """
        select i.kod as indikator, i.enhet, i.matning, u.nycklar, u.kvot, u.avstand, u.mitt,
               (select min(a.kod) from indikatorer.indikator a where starts_with(a.kod, i.kod || '-')) as annan
          from (select indikator, count(nullif(kvot, 0)) as nycklar,
                       percentile_cont(0.5) within group (order by nullif(kvot, 0)) as kvot,
                       percentile_cont(0.5) within group (order by abs(log(nullif(kvot, 0)))) as avstand,
                       percentile_cont(0.5) within group (order by varde::float8) as mitt
                  from importutfall
                 group by indikator) u
          join indikatorer.indikator i on i.kod = u.indikator
         order by i.kod
        """;

    private const string SelectExempel = """
        select omrade, period, gammalt_varde, varde
          from importutfall
         where indikator = @Indikator
           and varde <> 0
         order by gammalt_varde is null, omrade <> @Hemkommun, period desc, omrade, uppdelning
         limit 1
        """;

    private const string HallTillbaka = """
        update importrad
           set felkod = 'enhetsbyte-misstankt', felfalt = '', meddelande = @Meddelande, forslag = @Forslag
         where indikator = @Indikator
           and felkod is null
        """;

    private const string TaBortUrUtfall = """
        delete from importutfall
         where indikator = @Indikator
        """;

    private const string SelectSumma = """
        select r.mottagna, u.nya, u.andrade, u.oforandrade, r.mottagna - u.antal as avvisade, r.flaggade + u.flaggade as flaggade
          from (select count(*)::integer as mottagna,
                       count(*) filter (where felkod = 'enhetsbyte-misstankt')::integer as flaggade
                  from importrad) r,
               (select count(*)::integer as antal, count(*) filter (where ny)::integer as nya,
                       count(*) filter (where andrad)::integer as andrade,
                       count(*) filter (where not ny and not andrad)::integer as oforandrade,
                       count(*) filter (where flagga is not null)::integer as flaggade
                  from importutfall) u
        """;
}
