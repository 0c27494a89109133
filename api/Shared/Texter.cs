using System.ComponentModel.DataAnnotations;

namespace Trygghet.Shared;

/// <summary>A list of texts or codes: none of them is empty or longer than <paramref name="longest"/>.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
internal sealed class TexterAttribute(int longest) : ValidationAttribute($"Varje post ska ha 1–{longest} tecken.")
{
    public override bool IsValid(object? value) =>
        value is not IEnumerable<string?> texts
        || texts.All(text => !string.IsNullOrWhiteSpace(text) && text.Length <= longest);
}
