using System.Globalization;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>ISO 8601 weeks as text, 2026-W47, counted in Stockholm.</summary>
internal static class VeckoRules
{
    public static string Vecka(DateTimeOffset tid) => Vecka(tid.DayInStockholm());

    public static string Vecka(DateOnly dag)
    {
        var tid = dag.ToDateTime(TimeOnly.MinValue);
        return $"{ISOWeek.GetYear(tid):0000}-W{ISOWeek.GetWeekOfYear(tid):00}";
    }

    /// <summary>The Monday of the week, or null when the text is not one.</summary>
    public static DateOnly? Mandag(string vecka)
    {
        if (
            vecka.Length != 8
            || vecka[4..6] != "-W"
            || !int.TryParse(vecka.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var ar)
            || !int.TryParse(vecka.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture, out var nr)
            || ar is < 2000 or > 2200
            || nr < 1
            || nr > ISOWeek.GetWeeksInYear(ar)
        )
            return null;
        return DateOnly.FromDateTime(ISOWeek.ToDateTime(ar, nr, DayOfWeek.Monday));
    }

    /// <summary>The Monday; 400 for what is not a week, 400 for one that has not begun.</summary>
    public static DateOnly KravMandag(string vecka, DateOnly idag)
    {
        var mandag =
            Mandag(vecka)
            ?? throw new ProblemException(400, "okant-filtervarde", $"Veckan {vecka} ska skrivas som {Vecka(idag)}.");
        return mandag <= idag
            ? mandag
            : throw new ProblemException(400, "okant-filtervarde", $"Veckan {vecka} har inte börjat.");
    }

    /// <summary>The weeks before, the nearest last.</summary>
    public static string[] Fore(DateOnly mandag, int antal) =>
        Enumerable.Range(1, antal).Select(i => Vecka(mandag.AddDays(-7 * (antal + 1 - i)))).ToArray();
}
