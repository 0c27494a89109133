using System.Collections.Concurrent;
using System.Globalization;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Period codes: 2026, 2026-T2 (tertial), 2026-H1, 2026-Q3, 2026-08, 2026-W47 (ISO 8601 week). One spelling each, so that
/// the code can be part of a key.
/// </summary>
internal static class PeriodRules
{
    public const string Form = "2026, 2026-T2, 2026-H1, 2026-Q3, 2026-08 eller 2026-W47";

    /// <summary>First and last day of a period.</summary>
    public sealed record Dagar(DateOnly Fran, DateOnly Till);

    /// <summary>The days of the period, or null when the code is not one.</summary>
    public static Dagar? Tolka(string kod)
    {
        if (!TryNumber(kod, 0, 4, out var ar) || ar is < 1900 or > 2200)
            return null;
        if (kod.Length == 4)
            return Manader(ar, 1, 12);
        if (kod[4] != '-')
            return null;
        return kod.Length switch
        {
            7 when kod[5] == 'T' && TryNumber(kod, 6, 1, out var nr) && nr is >= 1 and <= 3 => Del(ar, nr, 4),
            7 when kod[5] == 'H' && TryNumber(kod, 6, 1, out var nr) && nr is 1 or 2 => Del(ar, nr, 6),
            7 when kod[5] == 'Q' && TryNumber(kod, 6, 1, out var nr) && nr is >= 1 and <= 4 => Del(ar, nr, 3),
            7 when TryNumber(kod, 5, 2, out var nr) && nr is >= 1 and <= 12 => Manader(ar, nr, 1),
            8 when kod[5] == 'W' && TryNumber(kod, 6, 2, out var nr) && nr >= 1 && nr <= ISOWeek.GetWeeksInYear(ar) =>
                Vecka(ar, nr),
            _ => null,
        };
    }

    /// <summary>Periods that have been sorted: a code means the same days for ever, and there are few.</summary>
    private static readonly ConcurrentDictionary<string, Dagar?> Sorterade = new(StringComparer.Ordinal);

    /// <summary>One object: a comparison is made thousands of times.</summary>
    private static readonly Func<string, Dagar?> Tolkning = Tolka;

    /// <summary>By first day; of those that begin together the longest first. For codes of mätvärden, not of callers.</summary>
    public static readonly IComparer<string> Tidsordning = Comparer<string>.Create(
        (a, b) =>
        {
            var (forsta, andra) = (Sorterade.GetOrAdd(a, Tolkning), Sorterade.GetOrAdd(b, Tolkning));
            var ordning = Nullable.Compare(forsta?.Fran, andra?.Fran);
            if (ordning == 0)
                ordning = Nullable.Compare(andra?.Till, forsta?.Till);
            return ordning == 0 ? string.CompareOrdinal(a, b) : ordning;
        }
    );

    /// <summary>The last whole period before <paramref name="idag"/> of the kind that the catalogue's periodicity names.</summary>
    public static string SenasteHela(string periodicitet, DateOnly idag)
    {
        if (string.Equals(periodicitet, "vecka", StringComparison.Ordinal))
        {
            var dag = idag.AddDays(-7).ToDateTime(TimeOnly.MinValue);
            return $"{ISOWeek.GetYear(dag):0000}-W{ISOWeek.GetWeekOfYear(dag):00}";
        }
        var (bokstav, manader) = periodicitet switch
        {
            "månad" => ("", 1),
            "kvartal" => ("Q", 3),
            "tertial" => ("T", 4),
            "halvår" => ("H", 6),
            _ => ("", 12),
        };
        if (manader == 12)
            return $"{idag.Year - 1:0000}";
        var nummer = (idag.Month - 1) / manader;
        var ar = nummer == 0 ? idag.Year - 1 : idag.Year;
        var senaste = nummer == 0 ? 12 / manader : nummer;
        return manader == 1 ? $"{ar:0000}-{senaste:00}" : $"{ar:0000}-{bokstav}{senaste}";
    }

    private static Dagar Del(int ar, int nummer, int manader) => Manader(ar, (nummer - 1) * manader + 1, manader);

    private static Dagar Manader(int ar, int forsta, int antal)
    {
        var fran = new DateOnly(ar, forsta, 1);
        return new(fran, fran.AddMonths(antal).AddDays(-1));
    }

    private static Dagar Vecka(int ar, int nummer)
    {
        var mandag = DateOnly.FromDateTime(ISOWeek.ToDateTime(ar, nummer, DayOfWeek.Monday));
        return new(mandag, mandag.AddDays(6));
    }

    private static bool TryNumber(string kod, int start, int length, out int number)
    {
        number = 0;
        return kod.Length >= start + length
            && int.TryParse(kod.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
