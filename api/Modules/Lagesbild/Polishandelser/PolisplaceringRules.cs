namespace Trygghet.Modules.Lagesbild;

/// <summary>Varför en notis visas i området.</summary>
public enum Polisplacering
{
    /// <summary>Polisens punkt ligger innanför områdets gräns.</summary>
    Karta,

    /// <summary>Texten nämner ett namn i området.</summary>
    Namn,

    /// <summary>Hela kommunen visas, och notisen säger inte var i den.</summary>
    Kommun,
}

/// <summary>
/// Where a notice belongs: by its point when the point lies within a border, else by the names in its text, else nowhere but in the
/// whole municipality. Pure.
/// </summary>
internal sealed class PolisplaceringRules(IReadOnlyCollection<PolisplaceringRules.Omrade> omraden, bool helaKommunen)
{
    private readonly PolisplatsRules namn = new(omraden.Where(o => !o.ArKommun).Select(o => o.Namn));

    internal sealed record Omrade(string Kod, string Namn, bool ArKommun);

    /// <param name="Traff">The name that the text mentions, or of the area that the point lies in.</param>
    internal sealed record Plats(Polisplacering Placering, string? Traff);

    /// <param name="vidPunkten">The areas whose border holds the point; empty when there is no point, or no border round it.</param>
    /// <returns>Null when the notice is not of this area.</returns>
    public Plats? Placera(string text, IReadOnlyCollection<string> vidPunkten)
    {
        if (vidPunkten.Count > 0)
            return omraden.LastOrDefault(o => vidPunkten.Contains(o.Kod, StringComparer.Ordinal)) is { } omrade
                ? new(Polisplacering.Karta, omrade.Namn)
                : null;
        if (namn.Hitta(text) is { } traff)
            return new(Polisplacering.Namn, traff);
        return helaKommunen ? new(Polisplacering.Kommun, null) : null;
    }
}
