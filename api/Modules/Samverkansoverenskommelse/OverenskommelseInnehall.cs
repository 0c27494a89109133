using System.ComponentModel.DataAnnotations;
using Trygghet.Shared;

namespace Trygghet.Modules.Samverkansoverenskommelse;

/// <summary>What the parties write and may change until all of them have signed.</summary>
internal abstract record OverenskommelseInnehall
{
    /// <summary>Överenskommelsens rubrik.</summary>
    [Required, StringLength(200)]
    public string Rubrik { get; init; } = "";

    /// <summary>Den övergripande överenskommelse som är ram; bara för en lokal.</summary>
    public Guid? ForalderId { get; init; }

    /// <summary>Organisationernas koder, minst två: minst en från polisen och minst en från staden.</summary>
    [Required, MinLength(2), MaxLength(30), Texter(100)]
    public IReadOnlyList<string> Parter { get; init; } = null!;

    /// <summary>Första dagen.</summary>
    [Required]
    public DateOnly? GiltigFran { get; init; }

    /// <summary>Sista dagen.</summary>
    [Required]
    public DateOnly? GiltigTill { get; init; }

    /// <summary>Problemen som parterna ska arbeta med tillsammans.</summary>
    [Required, MaxLength(30), Texter(500)]
    public IReadOnlyList<string> Fokusproblem { get; init; } = null!;

    /// <summary>Problemens troliga orsaker.</summary>
    [StringLength(4000)]
    public string? TroligaOrsaker { get; init; }

    /// <summary>Avgränsade och mätbara mål.</summary>
    [Required, StringLength(4000)]
    public string Mal { get; init; } = "";

    /// <summary>Hur arbetet dokumenteras.</summary>
    [StringLength(2000)]
    public string? Dokumentationsform { get; init; }

    /// <summary>Hur arbetet följs upp.</summary>
    [StringLength(2000)]
    public string? Uppfoljningsform { get; init; }

    /// <summary>Den fastställda lägesbild som överenskommelsen vilar på.</summary>
    public Guid? LagesbildId { get; init; }

    public IEnumerable<FieldError> Fel()
    {
        if (GiltigTill < GiltigFran)
            yield return new("#/giltigTill", "Sista dagen kan inte ligga före första dagen.");
        for (var plats = 0; plats < Parter.Count; plats++)
            if (Parter.Take(plats).Contains(Parter[plats], StringComparer.Ordinal))
                yield return new($"#/parter/{plats}", $"{Parter[plats]} står redan som part.");
    }
}
