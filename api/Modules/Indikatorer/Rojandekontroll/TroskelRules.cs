using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Modules.Organisation.Contract;

namespace Trygghet.Modules.Indikatorer;

/// <summary>From how many on a value is shown, and what becomes of a registered value when that is decided anew.</summary>
internal static class TroskelRules
{
    internal sealed record Trosklar(int MinstaAntal, int SakertAntal);

    /// <summary>
    /// Counts that the source has published itself for a whole municipality are shown as they are. Shares of few answers stay hidden
    /// also then: not because they are secret, but because they say nothing.
    /// </summary>
    public static int Minst(Matning matning, int minstaAntal, bool oppenKalla, Omradestyp typ) =>
        oppenKalla && matning is Matning.Antal or Matning.Kvot && typ is Omradestyp.Kommun or Omradestyp.Rike
            ? 0
            : minstaAntal;

    public static bool ArDold(Vardestatus? status) =>
        status is Vardestatus.Undertryckt or Vardestatus.ForFaSvar or Vardestatus.ForFaInvanare;

    /// <summary>
    /// The value's own status under new thresholds. A status that the old ones do not explain is the source's own, and stays with it.
    /// </summary>
    public static Vardestatus Omprova(
        Matning matning,
        Trosklar gamla,
        Trosklar nya,
        Vardeunderlag underlag,
        Vardestatus nu
    )
    {
        if (underlag.Varde is null || underlag.Konfidentialitet != Konfidentialitet.Fri)
            return nu;
        var forklarad = Status(matning, gamla, underlag) == nu;
        return Status(matning, nya, underlag with { Levererad = forklarad ? null : nu });
    }

    private static Vardestatus Status(Matning matning, Trosklar trosklar, Vardeunderlag underlag) =>
        MatvardeRules.Bedom(matning, trosklar.MinstaAntal, underlag with { SakertAntal = trosklar.SakertAntal }).Status;
}
