using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Trygghet.Shared;

/// <summary>A query parameter that the endpoint does not have is 400 with the closest match; it is never silently ignored.</summary>
internal sealed class KnownParameters(IApiDescriptionGroupCollectionProvider descriptions) : IEndpointFilter
{
    /// <summary>A filter is made for every request; what an endpoint knows is remembered beside it.</summary>
    private static readonly ConditionalWeakTable<Endpoint, string[]> Known = [];

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (
            http.Request.Query.Count == 0
            || http.GetEndpoint() is not { } endpoint
            || endpoint.Metadata.GetMetadata<IEndpointNameMetadata>() is not { } name
        )
            return next(context);

        var allowed = Known.GetValue(endpoint, _ => Find(name.EndpointName));
        var bracketed = endpoint.Metadata.GetMetadata<DeepObjectParameters>();
        foreach (var (parameter, _) in http.Request.Query)
            if (!allowed.AsSpan().Contains(parameter) && bracketed?.Has(parameter) != true)
                throw Unknown(parameter, [.. allowed, .. bracketed?.Forms ?? []]);
        return next(context);
    }

    private string[] Find(string endpointName) =>
        descriptions
            .ApiDescriptionGroups.Items.SelectMany(group => group.Items)
            .First(api =>
                api.ActionDescriptor.EndpointMetadata.OfType<IEndpointNameMetadata>()
                    .Any(n => string.Equals(n.EndpointName, endpointName, StringComparison.Ordinal))
            )
            .ParameterDescriptions.Where(parameter => parameter.Source == BindingSource.Query)
            .Select(parameter => parameter.Name)
            .ToArray();

    private static ProblemException Unknown(string name, string[] allowed)
    {
        var nearest = Nearest.To(name, allowed);
        var hint = nearest is null ? "" : $" Menade du {nearest}?";
        return new(400, "okand-parameter", $"Parametern {name} finns inte här.{hint}")
        {
            Extensions = new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["parameter"] = name,
                ["tillatna"] = allowed,
                ["narmast"] = nearest,
            },
        };
    }
}
