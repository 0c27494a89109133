using System.Text.Json;

namespace Trygghet.Shared;

/// <summary>A body or parameter that cannot be read: 400 in Swedish that names the field.</summary>
internal static class UnreadableBody
{
    public static ProblemException? Explain(Exception exception)
    {
        if (exception is not BadHttpRequestException bad)
            return null;
        if (bad.StatusCode != StatusCodes.Status400BadRequest)
        {
            var (code, detail) = ProblemTexts.ForStatus(bad.StatusCode);
            return new(bad.StatusCode, code, detail);
        }
        if (bad.InnerException is JsonException json)
            return Json(json);
        return new(400, "begaran-olaslig", $"Begäran kan inte läsas: {Parameter(bad.Message)}.");
    }

    private static ProblemException Json(JsonException json)
    {
        var pointer =
            "#"
            + (json.Path ?? "$")
                .TrimStart('$')
                .Replace('.', '/')
                .Replace("[", "/", StringComparison.Ordinal)
                .Replace("]", "", StringComparison.Ordinal);
        var detail = json.Message.Contains("could not be mapped", StringComparison.Ordinal)
            ? "Fältet finns inte i den här begäran."
            : "Värdet har fel typ, fel format eller är inte ett av de tillåtna.";
        return new(400, "begaran-olaslig", "Begärans JSON kan inte läsas.") { Errors = [new(pointer, detail)] };
    }

    /// <summary>"Failed to bind parameter "int limit" from "x"." → which parameter and value.</summary>
    private static string Parameter(string message)
    {
        var parts = message.Split('"');
        return parts.Length >= 4
            ? $"parametern {parts[1].Split(' ')[^1]} kan inte ha värdet {parts[3]}"
            : "kroppen saknas eller har fel form";
    }
}
