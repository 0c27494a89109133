using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Modules.Organisation.Contract;

namespace Trygghet.Modules.Indikatorer;

/// <summary>What the analyses know of an indicator.</summary>
internal sealed record Definition(
    string Kod,
    string Namn,
    string Enhet,
    Matning Matning,
    Riktning Riktning,
    string Instrument,
    int MinstaAntal
);

/// <summary>One published value. What is hidden has a status and no numbers.</summary>
internal sealed record Punkt(
    string Indikator,
    string Omrade,
    string Period,
    DateOnly PeriodFran,
    DateOnly PeriodTill,
    string Datamangd,
    decimal? Varde,
    int? N,
    decimal? Standardfel,
    decimal? KiNedre,
    decimal? KiOvre,
    string? Metod,
    Vardestatus Status,
    Statistikstatus Statistikstatus,
    bool Syntetisk,
    decimal? Taljare,
    decimal? Namnare,
    int? Fullstandighet,
    string Indikatorversion,
    bool Brott,
    decimal Designeffekt
)
{
    public Periodslag Slag => PeriodslagRules.Slag(Period);

    /// <summary>The first part of the definition's version: another one is another measure.</summary>
    public string Huvudversion => Indikatorversion.Split('.')[0];

    /// <summary>What the answers are worth as independent ones.</summary>
    public double? EffektivtN => N is > 0 ? N.Value / (double)Designeffekt : null;

    public int Dagar => PeriodTill.DayNumber - PeriodFran.DayNumber + 1;

    public Intervall? Ki95 => Metod is null ? null : new(KiNedre!.Value, KiOvre!.Value, Metod);
}

/// <summary>A value that is not shown.</summary>
internal sealed record Doltvarde(string Indikator, string Omrade, string Period, string Datamangd);

internal sealed record Brottrad(string Indikator, string? Omrade, DateOnly Datum, string Orsak, string Kalla);

/// <summary>One indicator in one area out of one data set, so out of one instrument (IN7), in order of time.</summary>
internal sealed record Serie(
    Definition Definition,
    Omradesinfo Omrade,
    IReadOnlyList<Punkt> Punkter,
    IReadOnlyList<Brottrad> Brott
)
{
    /// <summary>The one that began last, whatever its length; null when there is none.</summary>
    public Punkt? Sista => Punkter.Count > 0 ? Punkter[^1] : null;

    public IReadOnlyList<Punkt> AvSlag(Periodslag slag) => Punkter.Where(punkt => punkt.Slag == slag).ToList();

    /// <summary>
    /// Why the two cannot stand in one series, or null when they can. A break inside a period belongs to neither side of it.
    /// </summary>
    public string? Brottsorsak(Punkt tidigare, Punkt senare)
    {
        if (Brott.FirstOrDefault(b => b.Datum > tidigare.PeriodFran && b.Datum <= senare.PeriodTill) is { } brott)
            return $"{brott.Orsak} (från {brott.Datum:yyyy-MM-dd})";
        var flaggat = Punkter.FirstOrDefault(p =>
            p.Brott && p.Slag == senare.Slag && p.PeriodFran > tidigare.PeriodFran && p.PeriodFran <= senare.PeriodFran
        );
        if (flaggat is not null)
            return $"Källan anger att serien bryts {flaggat.Period}";
        return string.Equals(tidigare.Huvudversion, senare.Huvudversion, StringComparison.Ordinal)
            ? null
            : $"Definitionen byttes från version {tidigare.Indikatorversion} till {senare.Indikatorversion}";
    }
}
