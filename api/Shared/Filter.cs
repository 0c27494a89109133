namespace Trygghet.Shared;

/// <summary>Query parameters arrive as text, so that an unknown value can be answered with what is allowed.</summary>
internal static class Filter
{
    public static T? Enum<T>(string name, string? value)
        where T : struct, Enum
    {
        if (string.IsNullOrEmpty(value))
            return null;
        return
            System.Enum.TryParse<T>(value, ignoreCase: true, out var parsed)
            && System.Enum.IsDefined(parsed)
            && !char.IsDigit(value[0])
            ? parsed
            : throw ProblemException.BadFilter(name, value, System.Enum.GetNames<T>());
    }

    /// <summary>"a,b" and "?x=a&amp;x=b" are the same list.</summary>
    public static string[] List(string[]? values)
    {
        if (values is null or [])
            return [];
        if (values is [var only] && !only.Contains(','))
            return only.Trim() is { Length: > 0 } value ? [value] : [];
        return values
            .SelectMany(value =>
                value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            )
            .Distinct(StringComparer.Ordinal)
            .ToArray();
    }
}
