using Trygghet.Modules.Samverkansprocess.Contract;
using static Trygghet.Modules.Samverkansprocess.Contract.Processteg;

namespace Trygghet.Modules.Samverkansprocess;

/// <summary>What kind of move a transition is; the kind decides what it asks for.</summary>
internal enum Overgangsslag
{
    Framat,

    /// <summary>From follow-up the cycle begins again: its number goes up.</summary>
    NyttVarv,
    Tillbaka,
    Vila,
    Ateruppta,
    Avslut,
}

/// <summary>Where the process stands: the step, and for a resting process the step that it goes back to.</summary>
internal sealed record Lage(Processteg Steg, Processteg? VilandeFran);

/// <summary>
/// The transitions of the collaboration process. The steps are not strict (going back is normal and nothing is deleted), so the
/// conditions are warnings that the styrgrupp may override; the override is recorded.
/// </summary>
internal static class SamverkansprocessRules
{
    private static readonly Dictionary<Processteg, Processteg[]> Framat = new()
    {
        [Initierad] = [EgenKartlaggning],
        [EgenKartlaggning] = [GemensamPrioritering],
        [GemensamPrioritering] = [Genomforande],
        [Genomforande] = [Processteg.Uppfoljning],
        [Processteg.Uppfoljning] = [],
    };

    private static readonly Dictionary<Processteg, Processteg[]> Tillbaka = new()
    {
        [Initierad] = [],
        [EgenKartlaggning] = [Initierad],
        [GemensamPrioritering] = [EgenKartlaggning, Initierad],
        [Genomforande] = [GemensamPrioritering, EgenKartlaggning],
        [Processteg.Uppfoljning] = [Genomforande, GemensamPrioritering, EgenKartlaggning],
    };

    /// <summary>5 → 2, 3 or 1: the cycle begins again. With a reason 5 → 2 and 5 → 3 go back within the same cycle instead.</summary>
    private static readonly Processteg[] Omstart = [EgenKartlaggning, GemensamPrioritering, Initierad];

    /// <summary>What kind of move it is, or null when it is not allowed.</summary>
    public static Overgangsslag? Slag(Lage lage, Processteg till, bool harOrsak) =>
        (lage.Steg, till) switch
        {
            (Avslutad, _) => null,
            (_, Avslutad) => Overgangsslag.Avslut,
            (Vilande, _) => till == lage.VilandeFran ? Overgangsslag.Ateruppta : null,
            (_, Vilande) => Overgangsslag.Vila,
            _ when Framat[lage.Steg].Contains(till) => Overgangsslag.Framat,
            (Processteg.Uppfoljning, _)
                when Omstart.Contains(till) && !(harOrsak && Tillbaka[Processteg.Uppfoljning].Contains(till)) =>
                Overgangsslag.NyttVarv,
            _ when Tillbaka[lage.Steg].Contains(till) => Overgangsslag.Tillbaka,
            _ => null,
        };

    public static IReadOnlyList<Processteg> Mojliga(Lage lage) =>
        Enum.GetValues<Processteg>().Where(till => Slag(lage, till, harOrsak: false) is not null).ToList();

    /// <summary>Going back, resting and ending are explained: reason and motive.</summary>
    public static bool KraverMotivering(Overgangsslag slag) =>
        slag is Overgangsslag.Tillbaka or Overgangsslag.Vila or Overgangsslag.Avslut;

    /// <summary>Only moves that take the work further are conditional.</summary>
    public static bool HarVillkor(Overgangsslag slag) => slag is Overgangsslag.Framat or Overgangsslag.NyttVarv;

    /// <summary>
    /// Domain rules for step 3: the parties' own pictures are done and their managements have seen them. The system knows that as
    /// adopted (Faststalld or Publicerad), not as a draft, and not older than the 24 months after which a picture is late (LB3).
    /// </summary>
    public const int LagesbildensManader = 24;

    /// <summary>The conditions for entering a step, with whether each is met.</summary>
    public static IReadOnlyList<HamtaProcess.Villkor> Villkoren(Processteg till, Underlag underlag) =>
        till switch
        {
            GemensamPrioritering =>
            [
                new(
                    till,
                    "Staden har en egen lägesbild som är fastställd och högst 24 månader gammal.",
                    underlag.Staden
                ),
                new(
                    till,
                    "Polisen har en egen lägesbild som är fastställd och högst 24 månader gammal.",
                    underlag.Polisen
                ),
            ],
            Genomforande =>
            [
                new(till, "Det finns en fastställd gemensam lägesbild, högst 24 månader gammal.", underlag.Gemensam),
                new(till, "Det finns en beslutad handlingsplan.", underlag.Handlingsplan),
                new(till, "Det finns en gällande samverkansöverenskommelse.", underlag.Overenskommelse),
            ],
            _ => [],
        };

    /// <summary>What the other modules say that there is in the area.</summary>
    internal sealed record Underlag(bool Staden, bool Polisen, bool Gemensam, bool Handlingsplan, bool Overenskommelse);
}
