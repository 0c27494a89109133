using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Trygghet.Tests.Indikatorer;

/// <summary>As much of JSON Schema 2020-12 as json-stat.org's own schema uses. A keyword it does not know is an exception.</summary>
internal sealed class JsonSchema(JsonNode root)
{
    private static readonly HashSet<string> Notes = new(
        ["$schema", "$id", "title", "description"],
        StringComparer.Ordinal
    );

    public IEnumerable<string> Errors(JsonNode? value) => Check(root.AsObject(), value, "#");

    private IEnumerable<string> Check(JsonObject schema, JsonNode? value, string at) =>
        schema
            .Where(rule => !Notes.Contains(rule.Key))
            .SelectMany(rule => Check(schema, rule.Key, rule.Value!, value, at));

    private IEnumerable<string> Check(JsonObject schema, string keyword, JsonNode rule, JsonNode? value, string at) =>
        keyword switch
        {
            "type" => Ensure(
                Types(rule).Contains(TypeOf(value), StringComparer.Ordinal) || IsNumber(rule, value),
                at,
                $"type {rule} ← {value}"
            ),
            "enum" => Ensure(rule.AsArray().Any(one => JsonNode.DeepEquals(one, value)), at, $"enum ← {value}"),
            "$ref" => Check(Find((string)rule!), value, at),
            "oneOf" => Ensure(rule.AsArray().Count(one => !Check(one!.AsObject(), value, at).Any()) == 1, at, "oneOf"),
            "anyOf" => Ensure(rule.AsArray().Any(one => !Check(one!.AsObject(), value, at).Any()), at, "anyOf"),
            "required" => rule.AsArray()
                .Where(name => value is JsonObject o && !o.ContainsKey((string)name!))
                .Select(name => $"{at}: {name} is missing"),
            "minProperties" => Ensure(value is not JsonObject o || o.Count >= (int)rule, at, keyword),
            "uniqueItems" => Ensure(
                value is not JsonArray a
                    || a.Select(item => item?.ToJsonString()).Distinct(StringComparer.Ordinal).Count() == a.Count,
                at,
                keyword
            ),
            "pattern" => Ensure(
                !IsText(value) || Regex.IsMatch((string)value!, (string)rule!),
                at,
                $"pattern ← {value}"
            ),
            "format" => Ensure(!IsText(value) || HasFormat((string)rule!, (string)value!), at, $"{rule} ← {value}"),
            "items" => value is JsonArray a && rule is JsonObject each
                ? a.SelectMany((item, i) => Check(each, item, $"{at}/{i}"))
                : [],
            "prefixItems" => [],
            "properties" => Members(value)
                .Where(member => rule[member.Key] is not null)
                .SelectMany(member => Check(rule[member.Key]!.AsObject(), member.Value, $"{at}/{member.Key}")),
            "patternProperties" => Members(value)
                .SelectMany(member =>
                    rule.AsObject()
                        .Where(pattern => Regex.IsMatch(member.Key, pattern.Key))
                        .SelectMany(pattern => Check(pattern.Value!.AsObject(), member.Value, $"{at}/{member.Key}"))
                ),
            "additionalProperties" => Members(value)
                .Where(member => schema["properties"]?[member.Key] is null && schema["patternProperties"] is null)
                .SelectMany(member =>
                    rule is JsonObject each
                        ? Check(each, member.Value, $"{at}/{member.Key}")
                        : [$"{at}: {member.Key} is not allowed"]
                ),
            _ => throw new NotSupportedException(keyword),
        };

    private static JsonObject Members(JsonNode? value) => value as JsonObject ?? [];

    private static IEnumerable<string> Ensure(bool holds, string at, string what) => holds ? [] : [$"{at}: {what}"];

    private static IEnumerable<string> Types(JsonNode rule) =>
        rule is JsonArray many ? many.Select(one => (string)one!) : [(string)rule!];

    private static string TypeOf(JsonNode? value) =>
        value switch
        {
            null => "null",
            JsonObject => "object",
            JsonArray => "array",
            _ when IsText(value) => "string",
            _ => value.ToJsonString() switch
            {
                "true" or "false" => "boolean",
                var number => number.Contains('.', StringComparison.Ordinal) ? "number" : "integer",
            },
        };

    private static bool IsNumber(JsonNode rule, JsonNode? value) =>
        TypeOf(value) == "integer" && Types(rule).Contains("number", StringComparer.Ordinal);

    private static bool IsText(JsonNode? value) => value?.GetValueKind() == System.Text.Json.JsonValueKind.String;

    private static bool HasFormat(string format, string text) =>
        format switch
        {
            "date-time" => text.Contains('T', StringComparison.Ordinal)
                && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
            "uri" => Uri.TryCreate(text, UriKind.Absolute, out _),
            _ => throw new NotSupportedException(format),
        };

    private JsonObject Find(string pointer) =>
        pointer.TrimStart('#', '/').Split('/').Aggregate(root, (node, name) => node[name]!).AsObject();
}
