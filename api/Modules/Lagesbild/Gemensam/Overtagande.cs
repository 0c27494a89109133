using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>
/// The cause analysis of the parts' problems comes along into the joint problem: causes with their tree, factors, chains of
/// events and hypotheses with their evidence. Every column is taken over as it is; what differs is named.
/// </summary>
internal sealed partial class Overtagande(Db db, CurrentUser user)
{
    /// <param name="nya">Those of the parts' problems that are new to the decision.</param>
    public async Task TaOverAsync(
        Guid problem,
        IReadOnlyList<Guid> delproblem,
        IReadOnlyList<Guid> nya,
        Overtagandeval val,
        CancellationToken cancellationToken
    )
    {
        var args = new { Problem = problem, Delproblem = delproblem.ToArray() };
        var orsaker = await db.ListAsync<Orsaksdelrad>(SelectOrsaker, args, cancellationToken);
        var faktorer = await db.ListAsync<Rad>(SelectFaktorer, args, cancellationToken);
        var kedjor = await db.ListAsync<Rad>(SelectKedjor, args, cancellationToken);
        var hypoteser = await db.ListAsync<Orsaksdelrad>(SelectHypoteser, args, cancellationToken);
        var valda = new
        {
            Orsaker = Valda(orsaker, val.Orsaker, nya),
            Faktorer = Valda(faktorer, val.Faktorer, nya),
            Kedjor = Valda(kedjor, val.Handelsekedjor, nya),
            Hypoteser = Valda(hypoteser, val.Hypoteser, nya),
        };
        KravFinns(
            Saknade("orsaker", "Orsaken", val.Orsaker, orsaker),
            Saknade("faktorer", "Faktorn", val.Faktorer, faktorer),
            Saknade("handelsekedjor", "Händelsekedjan i problemet", val.Handelsekedjor, kedjor),
            Saknade("hypoteser", "Hypotesen", val.Hypoteser, hypoteser)
        );
        // a hypothesis never comes without its cause
        var provade = valda.Hypoteser.Select(rad => rad.AnnanId).ToHashSet();
        var medOrsaker = orsaker.Where(rad => valda.Orsaker.Contains(rad) || provade.Contains(rad.Id)).ToList();
        var karta = await TaOverOrsakerAsync(problem, medOrsaker, cancellationToken);
        await TaOverFaktorerAsync(problem, valda.Faktorer, cancellationToken);
        await TaOverKedjorAsync(problem, valda.Kedjor, cancellationToken);
        await TaOverHypoteserAsync(problem, valda.Hypoteser, karta, cancellationToken);
    }

    private async Task<IReadOnlyDictionary<Guid, Guid>> TaOverOrsakerAsync(
        Guid problem,
        IReadOnlyList<Orsaksdelrad> orsaker,
        CancellationToken cancellationToken
    )
    {
        var plan = await PlaneraAsync(
            problem,
            orsaker.Select(rad => rad.SomDel(rad.Nyckel)),
            SelectOrsakskopior,
            cancellationToken
        );
        var foraldrar = orsaker.ToDictionary(rad => rad.Id, rad => rad.AnnanId);
        await SkrivAsync(
            problem,
            plan,
            UpdateOrsaker,
            InsertOrsaker,
            fran => foraldrar[fran] is { } ovan && plan.Karta.TryGetValue(ovan, out var till) ? till : null,
            cancellationToken
        );
        return plan.Karta;
    }

    private async Task TaOverFaktorerAsync(
        Guid problem,
        IReadOnlyList<Rad> faktorer,
        CancellationToken cancellationToken
    )
    {
        var plan = await PlaneraAsync(
            problem,
            faktorer.Select(rad => rad.SomDel(rad.Nyckel)),
            SelectFaktorskopior,
            cancellationToken
        );
        await SkrivAsync(problem, plan, UpdateFaktorer, InsertFaktorer, _ => null, cancellationToken);
    }

    private async Task TaOverHypoteserAsync(
        Guid problem,
        IReadOnlyList<Orsaksdelrad> hypoteser,
        IReadOnlyDictionary<Guid, Guid> orsaker,
        CancellationToken cancellationToken
    )
    {
        var delar = hypoteser.Select(rad => rad.SomDel($"{orsaker[rad.AnnanId!.Value]} {rad.Nyckel}"));
        var plan = await PlaneraAsync(problem, delar, SelectHypoteskopior, cancellationToken);
        var orsak = hypoteser.ToDictionary(rad => rad.Id, rad => orsaker[rad.AnnanId!.Value]);
        await SkrivAsync(problem, plan, UpdateHypoteser, InsertHypoteser, fran => orsak[fran], cancellationToken);
        await TaOverUnderlagAsync(problem, plan, cancellationToken);
    }

    /// <summary>Evidence comes with its hypothesis, once.</summary>
    private async Task TaOverUnderlagAsync(
        Guid problem,
        Overtaganderules.Plan hypoteser,
        CancellationToken cancellationToken
    )
    {
        var args = new { Hypoteser = hypoteser.Ursprung.Select(par => par.Fran).ToArray() };
        var underlag = await db.ListAsync<Orsaksdelrad>(SelectUnderlag, args, cancellationToken);
        var till = underlag.ToDictionary(rad => rad.Id, rad => hypoteser.Karta[rad.AnnanId!.Value]);
        var delar = underlag.Select(rad => rad.SomDel($"{till[rad.Id]} {rad.Nyckel}"));
        var plan = await PlaneraAsync(problem, delar, SelectUnderlagskopior, cancellationToken);
        await SkrivAsync(problem, plan, UpdateUnderlag, InsertUnderlag, fran => till[fran], cancellationToken);
    }

    private async Task TaOverKedjorAsync(Guid problem, IReadOnlyList<Rad> kedjor, CancellationToken cancellationToken)
    {
        var finns = await db.SingleOrDefaultAsync<string>(SelectKedja, new { Problem = problem }, cancellationToken);
        IReadOnlyList<Kedjerules.Steg> fore = Kedjesteg(finns);
        var efter = kedjor.Aggregate(fore, (kedja, rad) => Kedjerules.Sammanfoga(kedja, Kedjesteg(rad.Nyckel), rad.Id));
        if (ReferenceEquals(fore, efter))
            return;
        var args = new
        {
            Problem = problem,
            Steg = Problemfordjupning.AsJson(efter),
            AndradAv = user.Id,
        };
        await db.ExecuteAsync(UpsertKedja, args, cancellationToken);
    }

    private async Task<Overtaganderules.Plan> PlaneraAsync(
        Guid problem,
        IEnumerable<Overtaganderules.Del> delar,
        string selectKopior,
        CancellationToken cancellationToken
    )
    {
        var kopior = await db.ListAsync<Kopierad>(selectKopior, new { Problem = problem }, cancellationToken);
        return Overtaganderules.Planera(
            delar.ToList(),
            kopior.Select(rad => new Overtaganderules.Kopia(rad.Id, rad.Ursprung, rad.Nyckel)).ToList()
        );
    }

    /// <param name="annan">What the copy of a part points at: its parent, its cause or its hypothesis.</param>
    private async Task SkrivAsync(
        Guid problem,
        Overtaganderules.Plan plan,
        string update,
        string insert,
        Func<Guid, Guid?> annan,
        CancellationToken cancellationToken
    )
    {
        var args = new
        {
            Problem = problem,
            Fran = plan.Nya.Select(par => par.Fran).ToArray(),
            Till = plan.Nya.Select(par => par.Till).ToArray(),
            Annan = plan.Nya.Select(par => annan(par.Fran)).ToArray(),
            UrsprungFran = plan.Ursprung.Select(par => par.Fran).ToArray(),
            UrsprungTill = plan.Ursprung.Select(par => par.Till).ToArray(),
            SkapadAv = user.Id,
        };
        await db.ExecuteAsync(update, args, cancellationToken);
        await db.ExecuteAsync(insert, args, cancellationToken);
    }

    private static List<Kedjerules.Steg> Kedjesteg(string? json) =>
        Problemfordjupning.FromJson<List<Kedjerules.Steg>>(json) ?? [];

    private static List<T> Valda<T>(IReadOnlyList<T> delar, IReadOnlyList<Guid>? valda, IReadOnlyList<Guid> nya)
        where T : Rad => delar.Where(del => valda?.Contains(del.Id) ?? nya.Contains(del.ProblemId)).ToList();

    private static IEnumerable<FieldError> Saknade(
        string falt,
        string vad,
        IReadOnlyList<Guid>? valda,
        IReadOnlyList<Rad> finns
    ) =>
        (valda ?? [])
            .Index()
            .Where(val => finns.All(rad => rad.Id != val.Item))
            .Select(val => new FieldError(
                $"#/{falt}/{val.Index}",
                $"{vad} {val.Item} hör inte till något av problemen i delproblem."
            ));

    private static void KravFinns(params IEnumerable<FieldError>[] saknade)
    {
        var alla = saknade.SelectMany(fel => fel).ToList();
        if (alla.Count > 0)
            throw ProblemException.Invalid(alla);
    }
}
