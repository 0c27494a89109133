using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>What to take over of the parts' analyses; null is everything in the problems that are new to the decision.</summary>
internal sealed record Overtagandeval(
    IReadOnlyList<Guid>? Orsaker,
    IReadOnlyList<Guid>? Faktorer,
    IReadOnlyList<Guid>? Handelsekedjor,
    IReadOnlyList<Guid>? Hypoteser
)
{
    /// <summary>What is left out has nothing to take over.</summary>
    public IEnumerable<FieldError> ValidateTasInteMed()
    {
        if (Orsaker is { Count: > 0 })
            yield return new("#/orsaker", "Det som inte tas med får inga orsaker.");
        if (Faktorer is { Count: > 0 })
            yield return new("#/faktorer", "Det som inte tas med får inga faktorer.");
        if (Handelsekedjor is { Count: > 0 })
            yield return new("#/handelsekedjor", "Det som inte tas med får ingen händelsekedja.");
        if (Hypoteser is { Count: > 0 })
            yield return new("#/hypoteser", "Det som inte tas med får inga hypoteser.");
    }
}
