using System.Globalization;
using System.Text.Json;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Whether the compared figures are plausible. Another unit under the same id is held back; what may be true, but should be looked at
/// by a person, is stored with a flag. Iglewicz and Hoaglin (1993), How to Detect and Handle Outliers (ASQC): the modified z-score,
/// 0.6745 times the distance to the median over MAD, is an outlier beyond 3.5. The noise of numbers and samples comes on top of MAD:
/// the log ratio of two Poisson counts with the same mean m has the variance 2/m, and m is estimated by their mean (delta method).
/// </summary>
internal sealed partial class Rimlighet(Db db, Granskningsunderlag underlag)
{
    /// <summary>A median change beyond five times up or down is another unit, not another reality.</summary>
    private const double Enhetsbyte = 5;

    /// <summary>Beyond this modified z-score a change is no part of how the series uses to change.</summary>
    private const double Utliggare = 3.5;

    /// <summary>Half as much again, or two thirds: less is not worth a person's time, however even the series is.</summary>
    private static readonly double MinstaHopp = Math.Log(1.5);

    /// <summary>Fewer changes than this say nothing about what the series uses to do.</summary>
    private const int MinstaHistorik = 6;

    private const int MinstaSerier = 5;

    /// <summary>Works on importrad and importutfall of <see cref="Jamforelse"/>; answers with what a person should look at.</summary>
    public async Task<IReadOnlyList<string>> ProvaAsync(string datamangd, CancellationToken cancellationToken)
    {
        var varningar = new List<string>();
        foreach (var matt in await db.ListAsync<Matt>(SelectMatt, null, cancellationToken))
            if (Misstanke(matt) is { } misstanke)
                varningar.Add(await HallTillbakaAsync(matt, misstanke, cancellationToken));
        if (await db.SingleOrDefaultAsync<bool>(NagotNytt, null, cancellationToken))
            await FlaggaAsync(datamangd, cancellationToken);
        return varningar;
    }

    /// <summary>A row has one flag, of the first rule that it breaks.</summary>
    private async Task FlaggaAsync(string datamangd, CancellationToken cancellationToken)
    {
        var args = new
        {
            Datamangd = datamangd,
            underlag.Idag,
            TidigastAr = $"{underlag.Idag.Year - 1:0000}",
            MinstaHistorik,
            MinstaHopp,
            MinstaLika = 5,
            MinstaSerier,
            Grans = Utliggare,
            Samband = Samband(),
        };
        await db.ExecuteAsync(SkapaSerier, args, cancellationToken);
        await db.ExecuteAsync(SkapaAntal, args, cancellationToken);
        foreach (var regel in Regler)
            await db.ExecuteAsync(regel, args, cancellationToken);
        await db.ExecuteAsync(Satt, null, cancellationToken);
    }

    private string Samband() =>
        JsonSerializer.Serialize(
            underlag.Samband.SelectMany(
                (samband, nr) =>
                    samband
                        .Helheter.Select(kod => new Omradesled(nr, kod, true, samband.Fran, samband.Till))
                        .Concat(samband.Delar.Select(kod => new Omradesled(nr, kod, false, samband.Fran, samband.Till)))
            ),
            Json.Options
        );

    private sealed record Omradesled(int Nr, string Kod, bool Hel, DateOnly Fran, DateOnly Till);

    private static readonly string[] Regler =
    [
        FlaggaOavslutade,
        FlaggaManadssumma,
        FlaggaDelAvAr,
        FlaggaOmvantTecken,
        FlaggaTecken,
        FlaggaSummor,
        FlaggaStorreDelar,
        FlaggaKon,
        FlaggaOmraden,
        FlaggaTiofaldigt,
        FlaggaHopp,
    ];

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

    private const string NagotNytt = "select exists (select from importutfall where ny or andrad)";

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
