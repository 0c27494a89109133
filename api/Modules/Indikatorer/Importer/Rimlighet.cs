using System.Globalization;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Whether the compared figures are plausible: another unit under the same id is held back, a great jump is flagged.</summary>
internal sealed class Rimlighet(Db db, Granskningsunderlag underlag)
{
    /// <summary>A median change beyond five times up or down is another unit, not another reality.</summary>
    private const double Enhetsbyte = 5;

    /// <summary>Works on importrad and importutfall of <see cref="Jamforelse"/>; answers with what a person should look at.</summary>
    public async Task<IReadOnlyList<string>> ProvaAsync(CancellationToken cancellationToken)
    {
        await db.ExecuteAsync(FlaggaHopp, null, cancellationToken);
        var varningar = new List<string>();
        foreach (var matt in await db.ListAsync<Matt>(SelectMatt, null, cancellationToken))
            if (Misstanke(matt) is { } misstanke)
                varningar.Add(await HallTillbakaAsync(matt, misstanke, cancellationToken));
        return varningar;
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

    private const string FlaggaHopp = """
        update importutfall
           set flagga = 'stort-hopp'
         where kvot > 10
            or kvot < 0.1 and kvot > 0
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
        select omrade, period, case when gammal_synlig then gammalt_varde end as gammalt_varde, varde
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
}
