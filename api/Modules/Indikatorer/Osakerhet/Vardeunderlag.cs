using Trygghet.Modules.Indikatorer.Contract;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Who may see a value, in the words of SDMX's CL_CONF_STATUS: F, N and C.</summary>
internal enum Konfidentialitet
{
    Fri,
    EjForPublicering,
    Konfidentiell,
}

/// <summary>What is known about one value: what was delivered and what the data set says about its survey.</summary>
/// <param name="N">Number of answers or units behind the value.</param>
internal sealed record Vardeunderlag(decimal? Varde, int? N = null)
{
    /// <summary>The count behind a share or a rate.</summary>
    public decimal? Taljare { get; init; }

    /// <summary>What the count is a part of, or the population.</summary>
    public decimal? Namnare { get; init; }

    /// <summary>The source's own standard error, in the unit of the value.</summary>
    public decimal? Standardfel { get; init; }

    public string Enhet { get; init; } = "";
    public decimal Designeffekt { get; init; } = 1;
    public Konfidentialitet Konfidentialitet { get; init; }

    /// <summary>Fewer answers than this are shown, but marked as uncertain.</summary>
    public int SakertAntal { get; init; } = MatvardeRules.SakertAntal;

    /// <summary>The source's own status; it can hide a value or call it estimated, never reveal one.</summary>
    public Vardestatus? Levererad { get; init; }
}
