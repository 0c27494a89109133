using System.ComponentModel.DataAnnotations;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Vilka som går med, som grupp.</summary>
public enum Deltagargrupp
{
    Boende,
    Unga,
    Foreningsliv,
    Fastighetsagare,
    Naringsliv,
    Skola,
    Stadsdelsforvaltning,
    Fackforvaltning,
    Polis,
    Annan,
}

/// <summary>Vad det blev av en iakttagelse.</summary>
public enum Aterkopplingsslag
{
    Atgardat,
    Planerat,
    Avvisat,
    Vidarebefordrat,
}

/// <summary>Hur många som gick med ur en grupp; aldrig vilka.</summary>
/// <param name="Grupp">Gruppen.</param>
/// <param name="Antal">Antal deltagare.</param>
public sealed record Deltagare([Required] Deltagargrupp? Grupp, [Required, Range(1, 1000)] int? Antal);

internal static class TrygghetsvandringRules
{
    public static IEnumerable<FieldError> Granska(DateOnly? datum, IReadOnlyList<Deltagare> deltagare, DateOnly idag)
    {
        if (datum > idag)
            yield return new("#/datum", "Vandringen ska vara gjord: datumet kan inte ligga i framtiden.");
        foreach (var (index, rad) in deltagare.Index())
            if (deltagare.Take(index).Any(tidigare => tidigare.Grupp == rad.Grupp))
                yield return new($"#/deltagare/{index}/grupp", "Gruppen är redan med i listan.");
    }
}

internal static class TrygghetsvandringProblem
{
    public static ProblemException Saknas(Guid id) =>
        ProblemException.NotFound(
            "trygghetsvandring-saknas",
            $"Det finns ingen trygghetsvandring {id} som du kan läsa."
        );
}
