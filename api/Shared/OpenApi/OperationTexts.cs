using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Trygghet.Shared;

/// <summary>An example body, written beside the use case.</summary>
internal sealed record RequestExample(string Json);

internal sealed record ResponseExample(int Status, string Json);

internal static class Examples
{
    public static TBuilder WithRequestExample<TBuilder>(this TBuilder builder, string json)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new RequestExample(json));

    public static TBuilder WithResponseExample<TBuilder>(this TBuilder builder, int status, string json)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new ResponseExample(status, json));
}

/// <summary>What every operation has: examples, Swedish response texts, the headers that the kernel reads, problems of the pipeline.</summary>
internal sealed class OperationTexts : IOperationFilter
{
    private const string ProblemType = "application/problem+json";

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        var responses = operation.Responses ??= [];
        var anonymous = metadata.OfType<IAllowAnonymous>().Any();

        if (anonymous)
            operation.Security = [];
        foreach (var status in anonymous ? (string[])["default"] : ["401", "403", "429", "default"])
            responses.TryAdd(status, new OpenApiResponse());
        if (context.ApiDescription.HttpMethod == "GET")
            responses.TryAdd("304", new OpenApiResponse());
        foreach (var (status, response) in responses)
            Describe(status, (OpenApiResponse)response, context);

        AddExamples(operation, metadata);
        ParameterTexts.Describe(operation, context.ApiDescription);
        foreach (var parameter in metadata.OfType<DeepObjectParameters>().SelectMany(all => all.Describe()))
            (operation.Parameters ??= []).Add(parameter);
        AddHeaders(operation, context.ApiDescription.HttpMethod!, responses);
    }

    private static void Describe(string status, OpenApiResponse response, OperationFilterContext context)
    {
        response.Description = Text(status);
        if (string.CompareOrdinal(status, "400") < 0)
            return;
        var known = int.TryParse(status, CultureInfo.InvariantCulture, out var number) ? number : 500;
        var (code, detail) = ProblemTexts.ForStatus(known);
        response.Content = new Dictionary<string, IOpenApiMediaType>(StringComparer.Ordinal)
        {
            [ProblemType] = new OpenApiMediaType
            {
                Schema = context.SchemaGenerator.GenerateSchema(
                    typeof(Microsoft.AspNetCore.Mvc.ProblemDetails),
                    context.SchemaRepository
                ),
                Examples = One(
                    new JsonObject
                    {
                        ["type"] = $"/fel/{code}",
                        ["title"] = ProblemTexts.Title(known),
                        ["status"] = known,
                        ["detail"] = detail,
                        ["instance"] = "/" + string.Join('/', context.ApiDescription.RelativePath!.Split('/').Take(3)),
                        ["code"] = code,
                    }
                ),
            },
        };
    }

    private static void AddExamples(OpenApiOperation operation, IList<object> metadata)
    {
        if (
            metadata.OfType<RequestExample>().LastOrDefault() is { } request
            && operation.RequestBody?.Content is { } content
        )
            foreach (var media in content.Values.OfType<OpenApiMediaType>())
                media.Examples = One(JsonNode.Parse(request.Json)!);
        foreach (var example in metadata.OfType<ResponseExample>())
            if (operation.Responses!.TryGetValue($"{example.Status}", out var response))
                foreach (
                    var (_, media) in response.Content?.Where(pair =>
                        pair.Key.Contains("json", StringComparison.Ordinal)
                    )
                        ?? []
                )
                    ((OpenApiMediaType)media).Examples = One(JsonNode.Parse(example.Json)!);
    }

    private static void AddHeaders(OpenApiOperation operation, string method, OpenApiResponses responses)
    {
        operation.Parameters ??= [];
        if (responses.ContainsKey("428"))
            operation.Parameters.Add(
                Header("If-Match", "Resursens ETag som den senast lästes, till exempel \"3\".", required: true, "\"1\"")
            );
        if (method == "POST" && (responses.ContainsKey("201") || responses.ContainsKey("202")))
            operation.Parameters.Add(
                Header(
                    "Idempotency-Key",
                    "Ogenomskinlig nyckel: samma nyckel och innehåll ger samma svar.",
                    required: false,
                    "7f1c"
                )
            );
        if (method == "GET")
            operation.Parameters.Add(
                Header("If-None-Match", "ETag från ett tidigare svar; oförändrat ger 304.", required: false, "\"1\"")
            );
    }

    private static OpenApiParameter Header(string name, string description, bool required, string example) =>
        new()
        {
            Name = name,
            In = ParameterLocation.Header,
            Required = required,
            Description = description,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            Example = example,
        };

    private static Dictionary<string, IOpenApiExample> One(JsonNode value) =>
        new(StringComparer.Ordinal)
        {
            ["exempel"] = new OpenApiExample { Summary = "Exempel", Value = value },
        };

    private static string Text(string status) =>
        status switch
        {
            "200" => "Svaret.",
            "201" => "Skapad. Location säger var, ETag vilken version.",
            "202" => "Mottagen. Location säger var förloppet kan följas.",
            "204" => "Klart, utan innehåll.",
            "304" => "Oförändrad sedan den ETag som skickades.",
            "default" => "Oväntat fel.",
            _ => ProblemTexts.Title(int.Parse(status, CultureInfo.InvariantCulture)) + ".",
        };
}
