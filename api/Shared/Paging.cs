using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Trygghet.Shared;

/// <summary>Which page of a list (FNS.07–09 of the national profile). A value out of range is 400.</summary>
/// <param name="Limit">Antal per sida, 1–100.</param>
/// <param name="Page">Sidans nummer, från 1.</param>
internal sealed record PageRequest(
    [FromQuery(Name = "limit"), Range(1, PageRequest.Max)] int? Limit,
    [FromQuery(Name = "page"), Range(1, int.MaxValue)] int? Page
)
{
    public const int Default = 20;
    public const int Max = 100;

    public int Size => Limit ?? Default;
    public int Number => Page ?? 1;
    public long Offset => (Number - 1L) * Size;

    public void Check()
    {
        if (Size is < 1 or > Max)
            throw OutOfRange("limit", Size, $"1–{Max}");
        if (Number < 1)
            throw OutOfRange("page", Number, "1 och uppåt");
    }

    private static ProblemException OutOfRange(string name, int value, string range) =>
        new(400, "okant-filtervarde", $"Parametern {name} kan inte ha värdet {value}. Tillåtet är {range}.");
}

/// <summary>A row that also carries how many rows the whole list has: <c>count(*) over () as total</c>.</summary>
internal interface IPageRow
{
    long Total { get; }
}

/// <summary>One page of a list.</summary>
/// <param name="Items">Sidans poster.</param>
/// <param name="Page">Sidans nummer, från 1.</param>
/// <param name="Limit">Antal per sida.</param>
/// <param name="Total">Antal poster i hela listan.</param>
public sealed record Paged<T>(IReadOnlyList<T> Items, int Page, int Limit, long Total);

internal static class Page
{
    /// <summary>The rows of one page; <paramref name="map"/> turns a row into what the caller sees.</summary>
    public static Paged<T> Of<TRow, T>(IReadOnlyList<TRow> rows, PageRequest page, Func<TRow, T> map)
        where TRow : IPageRow =>
        new(rows.Select(map).ToList(), page.Number, page.Size, rows.Count > 0 ? rows[0].Total : 0);
}
