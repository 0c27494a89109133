using Microsoft.Net.Http.Headers;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Which shape the caller wants: <c>format</c> first, then <c>Accept</c>, otherwise json.</summary>
internal enum Matvardeformat
{
    Json,
    Csv,
    JsonStat2,
    Ndjson,
    Xlsx,
}

internal static class MatvardeformatRules
{
    public const string Ndjson = "application/x-ndjson";
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static readonly IReadOnlyDictionary<string, Matvardeformat> Namn = new Dictionary<string, Matvardeformat>(
        StringComparer.Ordinal
    )
    {
        ["json"] = Matvardeformat.Json,
        ["csv"] = Matvardeformat.Csv,
        ["json-stat2"] = Matvardeformat.JsonStat2,
        ["ndjson"] = Matvardeformat.Ndjson,
        ["xlsx"] = Matvardeformat.Xlsx,
    };

    /// <summary>For OpenAPI: mätvärden in every format that has a media type.</summary>
    public static RouteHandlerBuilder ProducesMatvarden(this RouteHandlerBuilder endpoint) =>
        endpoint.Produces<Paged<SokMatvarden.Row>>(200, "application/json", "text/csv", Ndjson, Xlsx);

    public static Matvardeformat Valj(string? format, string accept)
    {
        if (string.IsNullOrEmpty(format))
            return UrAccept(accept);
        return Namn.TryGetValue(format, out var valt)
            ? valt
            : throw ProblemException.BadFilter("format", format, Namn.Keys.ToList());
    }

    /// <summary>JSON-stat has no media type of its own, so it can only be asked for by name.</summary>
    private static Matvardeformat UrAccept(string accept)
    {
        if (accept.Length == 0)
            return Matvardeformat.Json;
        if (!MediaTypeHeaderValue.TryParseList([accept], out var typer))
            throw IndikatorerProblem.FormatSaknas(accept);
        foreach (var typ in typer.Where(typ => typ.Quality is null or > 0).OrderByDescending(typ => typ.Quality ?? 1))
            switch (typ.MediaType.Value?.ToLowerInvariant())
            {
                case "application/json" or "application/*" or "*/*":
                    return Matvardeformat.Json;
                case "text/csv" or "text/*":
                    return Matvardeformat.Csv;
                case Ndjson:
                    return Matvardeformat.Ndjson;
                case Xlsx:
                    return Matvardeformat.Xlsx;
            }
        throw IndikatorerProblem.FormatSaknas(accept);
    }
}
