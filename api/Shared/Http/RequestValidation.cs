using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Trygghet.Shared;

/// <summary>
/// Shape rules, written as data annotations on the nested <c>Request</c> records so that they reach openapi.yaml too.
/// Runs on every endpoint; a personnummer anywhere in the body is refused here as well (no persons in the system).
/// </summary>
internal sealed class RequestValidation : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        foreach (var argument in context.Arguments)
        {
            if (argument is PageRequest page)
                page.Check();
            if (argument is not null && string.Equals(argument.GetType().Name, "Request", StringComparison.Ordinal))
                Check(argument);
        }
        return next(context);
    }

    private static void Check(object body)
    {
        var errors = new List<FieldError>();
        var personal = new List<FieldError>();
        Walk(body, "#", errors, personal);
        if (personal.Count > 0)
            throw ProblemException.Unprocessable(
                "personnummer-i-text",
                "Texten innehåller något som ser ut som ett personnummer. Ta bort det.",
                personal
            );
        if (errors.Count > 0)
            throw ProblemException.Invalid(errors);
    }

    private static void Walk(object value, string pointer, List<FieldError> errors, List<FieldError> personal)
    {
        if (value is string text)
        {
            foreach (var (fran, till) in Personnummer.Hitta(text))
                personal.Add(
                    new(pointer, $"Tecken {fran}–{till} ser ut som ett personnummer. Personer ska inte nämnas här.")
                );
            return;
        }
        if (value is IEnumerable list)
        {
            var index = 0;
            foreach (var item in list)
                if (item is not null)
                    Walk(item, $"{pointer}/{index++}", errors, personal);
            return;
        }
        if (
            value.GetType().Namespace?.StartsWith("Trygghet", StringComparison.Ordinal) != true
            || value.GetType().IsEnum
        )
            return;
        foreach (var property in value.GetType().GetProperties())
        {
            var at = $"{pointer}/{char.ToLowerInvariant(property.Name[0])}{property.Name[1..]}";
            var member = property.GetValue(value);
            foreach (var rule in Rules(property).Where(rule => !rule.IsValid(member)))
                errors.Add(new(at, SwedishRule.Explain(rule)));
            if (member is not null)
                Walk(member, at, errors, personal);
        }
    }

    /// <summary>On a positional record the annotations stand on the constructor's parameter.</summary>
    internal static IEnumerable<ValidationAttribute> Rules(PropertyInfo property) =>
        property
            .GetCustomAttributes<ValidationAttribute>()
            .Concat(
                property
                    .DeclaringType!.GetConstructors()
                    .SelectMany(constructor => constructor.GetParameters())
                    .Where(parameter => string.Equals(parameter.Name, property.Name, StringComparison.Ordinal))
                    .SelectMany(parameter => parameter.GetCustomAttributes<ValidationAttribute>())
            );
}

internal static class SwedishRule
{
    public static string Explain(ValidationAttribute rule) =>
        rule switch
        {
            { ErrorMessage.Length: > 0 } => rule.ErrorMessage,
            RequiredAttribute => "Uppgiften måste anges.",
            StringLengthAttribute { MinimumLength: > 0 } length =>
                $"Ange {length.MinimumLength}–{length.MaximumLength} tecken.",
            StringLengthAttribute length => $"Ange högst {length.MaximumLength} tecken.",
            MinLengthAttribute length => $"Ange minst {length.Length}.",
            MaxLengthAttribute length => $"Ange högst {length.Length}.",
            RangeAttribute range => $"Värdet ska ligga mellan {range.Minimum} och {range.Maximum}.",
            _ => "Värdet är inte giltigt.",
        };
}
