using Microsoft.OpenApi;

namespace Trygghet.Shared;

/// <summary>Query parameters with a key in brackets, read by the endpoint itself: valueCodes[Tid]=2024 (style deepObject).</summary>
internal sealed class DeepObjectParameters(params DeepObjectParameters.One[] all)
{
    public sealed record One(string Name, string Description);

    public IEnumerable<string> Forms => all.Select(one => $"{one.Name}[…]");

    public bool Has(string key) =>
        key.EndsWith(']') && all.Any(one => key.StartsWith(one.Name + "[", StringComparison.OrdinalIgnoreCase));

    public IEnumerable<OpenApiParameter> Describe() =>
        all.Select(one => new OpenApiParameter
        {
            Name = one.Name,
            In = ParameterLocation.Query,
            Description = one.Description,
            Style = ParameterStyle.DeepObject,
            Explode = true,
            Schema = new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.String },
            },
        });
}
