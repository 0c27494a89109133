using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>The causes of a problem are a tree: a parent is a cause of the same problem, and nobody is their own ancestor.</summary>
internal sealed class Orsakstrad(Db db)
{
    public async Task KravForalderAsync(Guid orsak, Guid problem, Guid? foralder, CancellationToken cancellationToken)
    {
        if (foralder is not { } ovan)
            return;
        var rader = await db.ListAsync<Row>(Select, new { Problem = problem }, cancellationToken);
        var foraldrar = rader.ToDictionary(rad => rad.Id, rad => rad.ForalderOrsakId);
        if (!foraldrar.ContainsKey(ovan))
            throw Invalid("Föräldern måste vara en orsak i samma problem.");
        if (LagesbildRules.BlirCykel(orsak, ovan, foraldrar))
            throw Invalid("Orsaken kan inte ligga under sig själv.");
    }

    private static ProblemException Invalid(string detail) =>
        ProblemException.Invalid(new FieldError("#/foralderOrsakId", detail));

    private sealed record Row(Guid Id, Guid? ForalderOrsakId);

    private const string Select = """
        select id, foralder_orsak_id
          from lagesbild.orsak
         where problem_id = @Problem
           and borttagen_at is null
        """;
}
