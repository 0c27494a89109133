using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>A hypothesis is supported or rejected by evidence, never without it; and its cause is one of the problem's.</summary>
internal sealed class Hypotesprovning(Db db)
{
    public async Task KravOrsakAsync(Guid problem, Guid orsak, CancellationToken cancellationToken)
    {
        var finns = await db.SingleOrDefaultAsync<bool>(
            SelectOrsak,
            new { Problem = problem, Orsak = orsak },
            cancellationToken
        );
        if (!finns)
            throw ProblemException.Invalid(new FieldError("#/orsakId", "Orsaken måste vara en orsak i samma problem."));
    }

    public async Task KravUnderlagAsync(Guid hypotes, Hypotesstatus status, CancellationToken cancellationToken)
    {
        if (Sida(status) is not { } sida)
            return;
        var args = new { Hypotes = hypotes, Sida = $"{sida}" };
        if (await db.SingleOrDefaultAsync<long>(CountUnderlag, args, cancellationToken) == 0)
            throw OrsaksanalysProblem.HypotesUtanUnderlag(status);
    }

    /// <summary>May the evidence go away, or change to <paramref name="sida"/>, without taking the hypothesis' ground with it?</summary>
    public async Task KravKvarAsync(Guid underlag, Underlagssida? sida, CancellationToken cancellationToken)
    {
        var rad = await db.SingleOrDefaultAsync<Row>(SelectHypotes, new { Underlag = underlag }, cancellationToken);
        if (rad is null || Sida(rad.Status) is not { } bar || bar != rad.Sida || bar == sida)
            return;
        if (rad.Likadana == 1)
            throw OrsaksanalysProblem.UnderlagBarStatus(rad.Lopnummer, rad.Status);
    }

    private static Underlagssida? Sida(Hypotesstatus status) =>
        status switch
        {
            Hypotesstatus.Stods => Underlagssida.For,
            Hypotesstatus.Forkastas => Underlagssida.Emot,
            _ => null,
        };

    private sealed record Row(int Lopnummer, Hypotesstatus Status, Underlagssida Sida, long Likadana);

    private const string SelectOrsak = """
        select exists (
            select 1
              from lagesbild.orsak
             where id = @Orsak
               and problem_id = @Problem
               and borttagen_at is null)
        """;

    private const string CountUnderlag = """
        select count(*)
          from lagesbild.hypotesunderlag
         where hypotes_id = @Hypotes
           and sida = @Sida
           and borttagen_at is null
        """;

    private const string SelectHypotes = """
        select h.lopnummer, h.status, u.sida,
               (select count(*)
                  from lagesbild.hypotesunderlag annat
                 where annat.hypotes_id = h.id
                   and annat.sida = u.sida
                   and annat.borttagen_at is null) as likadana
          from lagesbild.hypotesunderlag u
          join lagesbild.hypotes h on h.id = u.hypotes_id
         where u.id = @Underlag
        """;
}
