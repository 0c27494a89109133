using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Trygghet.Shared;

/// <summary>The rules that <see cref="RequestValidation"/> enforces, written into the schema, and the shape of a problem.</summary>
internal sealed class SchemaRules : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema written)
            return;
        if (context.Type == typeof(ProblemDetails))
            DescribeProblem(written, context);
        else if (
            context.Type.Namespace?.StartsWith("Trygghet", StringComparison.Ordinal) == true
            && written.Properties is { Count: > 0 }
        )
            AddRules(written, context.Type);
    }

    private static void AddRules(OpenApiSchema schema, Type type)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var name = char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
            if (!schema.Properties!.TryGetValue(name, out var found))
                continue;
            var rules = RequestValidation.Rules(property).ToList();
            if (found is OpenApiSchema own && rules.Count > 0)
                own.ApplyValidationAttributes(rules);
            if (rules.OfType<RequiredAttribute>().Any())
                Require(schema, name, found);
            if (found is OpenApiSchema perhaps)
                NullOr(perhaps);
        }
    }

    private static void Require(OpenApiSchema schema, string name, IOpenApiSchema property)
    {
        (schema.Required ??= new SortedSet<string>(StringComparer.Ordinal)).Add(name);
        if (property is OpenApiSchema { Type: { } both } nullable)
            nullable.Type = both & ~JsonSchemaType.Null;
    }

    /// <summary>"Null and X" can never be met; what is meant is "null or X".</summary>
    private static void NullOr(OpenApiSchema property)
    {
        if (property is not { Type: JsonSchemaType.Null, AllOf: [var reference] })
            return;
        property.Type = null;
        property.AllOf = null;
        property.OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, reference];
    }

    private static void DescribeProblem(OpenApiSchema problem, SchemaFilterContext context)
    {
        problem.Description = "Fel enligt RFC 9457.";
        problem.Properties!["type"] = Text("Felets adress; samma för varje fel av samma slag.");
        problem.Properties["title"] = Text("Kort rubrik, samma för varje fel med samma status.");
        problem.Properties["status"] = new OpenApiSchema
        {
            Type = JsonSchemaType.Integer,
            Description = "HTTP-status.",
        };
        problem.Properties["detail"] = Text("Vad som är fel just här, på svenska.");
        problem.Properties["instance"] = Text("Adressen som anropades.");
        problem.Properties["code"] = Text("Felkod som program kan testa.");
        problem.Properties["errors"] = new OpenApiSchema
        {
            Type = JsonSchemaType.Array,
            Description = "Vilka fält som är fel.",
            Items = context.SchemaGenerator.GenerateSchema(typeof(FieldError), context.SchemaRepository),
        };
        problem.Required = new SortedSet<string>(
            ["type", "title", "status", "detail", "instance", "code"],
            StringComparer.Ordinal
        );
    }

    private static OpenApiSchema Text(string description) =>
        new() { Type = JsonSchemaType.String, Description = description };
}

/// <summary>The document's server, and paths relative to it in the order of the alphabet, so that two runs give the same bytes.</summary>
internal sealed class DocumentOrder : IDocumentFilter
{
    public void Apply(OpenApiDocument document, DocumentFilterContext context)
    {
        var root = context.DocumentName == OpenApi.Pxweb ? Pipeline.PxwebRoot : Pipeline.ApiRoot;
        document.Servers = [Server(root)];
        var paths = new OpenApiPaths();
        foreach (var (path, item) in document.Paths.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            paths.Add(path.StartsWith(root, StringComparison.Ordinal) ? path[root.Length..] : path, item);
        document.Paths = paths;
        foreach (var schema in document.Components?.Schemas?.Values.OfType<OpenApiSchema>() ?? [])
        foreach (var property in schema.Properties?.Values.OfType<OpenApiSchema>() ?? [])
            AllowNull(property);
    }

    private static OpenApiServer Server(string root) =>
        new()
        {
            Url = "https://{host}" + root,
            Description = "Kommunens installation",
            Variables = new Dictionary<string, OpenApiServerVariable>(StringComparer.Ordinal)
            {
                ["host"] = new() { Default = "trygghet.example.se" },
            },
        };

    /// <summary>"A thing or null" is oneOf in OpenAPI 3.1; the generator writes type null beside allOf, which nothing satisfies.</summary>
    private static void AllowNull(OpenApiSchema property)
    {
        if (property is not { Type: JsonSchemaType.Null, AllOf: [var only] })
            return;
        property.Type = null;
        property.AllOf = null;
        property.OneOf = [only, new OpenApiSchema { Type = JsonSchemaType.Null }];
    }
}
