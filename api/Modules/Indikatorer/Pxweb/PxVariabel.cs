namespace Trygghet.Modules.Indikatorer;

internal enum PxRoll
{
    Geografi,
    Innehall,
    Tid,
    Annan,
}

/// <summary>One value of a variable. <paramref name="Enhet"/> and <paramref name="Decimaler"/> are for contents only.</summary>
internal sealed record PxVarde(string Kod, string Text, string? Enhet = null, int Decimaler = 0);

/// <summary>
/// One variable of a table and its values in the table's own order, which every answer keeps whatever the order of the caller.
/// <paramref name="Elimineringsvarde"/> is what a variable that is left out stands for; null when it may not be left out.
/// </summary>
internal sealed record PxVariabel(
    string Kod,
    string Namn,
    PxRoll Roll,
    IReadOnlyList<PxVarde> Varden,
    string? Elimineringsvarde = null
)
{
    /// <summary>The table's own codes that each value stands for, when the values are groups; null when they are themselves.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Grupper { get; init; }

    public bool ArTid => Roll == PxRoll.Tid;

    public IEnumerable<string> Koder => Varden.Select(varde => varde.Kod);

    /// <summary>The code as the table spells it, or null.</summary>
    public string? Hitta(string kod) =>
        Koder.FirstOrDefault(egen => string.Equals(egen, kod, StringComparison.Ordinal))
        ?? Koder.FirstOrDefault(egen => string.Equals(egen, kod, StringComparison.OrdinalIgnoreCase));

    /// <summary>As <see cref="Hitta"/>, but what does not exist is refused with the closest match.</summary>
    public string Krav(string kod) => Hitta(kod) ?? throw PxProblem.OkantVarde(Kod, kod, [.. Koder]);
}

/// <summary>A kind of period. A table has one kind, so that TOP(8) is eight of the same length.</summary>
/// <param name="Kod">The last part of the table's id.</param>
/// <param name="Marke">What <c>translate(substr(period, 5, 2), '01', 'MM')</c> gives for it.</param>
/// <param name="TimeUnit">The word of PxWebApi.</param>
internal sealed record PxPeriodslag(string Kod, string Marke, string TimeUnit, string Namn)
{
    public static readonly IReadOnlyList<PxPeriodslag> Alla =
    [
        new("HELAR", "", "Annual", "år"),
        new("HALVAR", "-H", "Other", "halvår"),
        new("TERTIAL", "-T", "Other", "tertial"),
        new("KVARTAL", "-Q", "Quarterly", "kvartal"),
        new("MANAD", "-M", "Monthly", "månad"),
        new("VECKA", "-W", "Weekly", "vecka"),
    ];

    public static PxPeriodslag Med(string marke) => Alla.Single(slag => slag.Marke == marke);
}
