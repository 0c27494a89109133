namespace Trygghet.Shared;

/// <summary>UTC inside; "today" is the date in Stockholm.</summary>
internal static class Clock
{
    private static readonly TimeZoneInfo Stockholm = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    public static DateOnly Today(this TimeProvider clock) => clock.GetUtcNow().DayInStockholm();

    public static DateOnly DayInStockholm(this DateTimeOffset time) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time, Stockholm).DateTime);
}
