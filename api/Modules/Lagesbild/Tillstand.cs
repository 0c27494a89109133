using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;
using Bild = Trygghet.Modules.Lagesbild.Utkast.Current;
using Status = Trygghet.Modules.Lagesbild.Contract.LagesbildStatus;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Vad som kan göras med en lägesbild.</summary>
public enum Lagesbildshandling
{
    Andra,
    Ledningsgranska,
    Klarmarkera,
    Aterfor,
    Dela,
    Faststall,
    Publicera,
    Arkivera,
    NyVersion,
}

/// <summary>
/// The life of a picture (domain §3.1) as one table: which right each act needs, and from which states. A party's own picture
/// is finished when it is ready and shared; every other when it is adopted. Pure.
/// </summary>
internal static class Tillstand
{
    /// <param name="Egen">From where a party's own picture can be moved; empty when the act is not for those.</param>
    /// <param name="Ovriga">From where every other picture can be moved; empty when the act is not for those.</param>
    private sealed record Regel(string Namn, string Ratt, IReadOnlyList<Status> Egen, IReadOnlyList<Status> Ovriga)
    {
        /// <summary>A party closes its own picture itself; the others are closed by the one who publishes.</summary>
        public string RattFor(Lagesbildstyp typ) =>
            Ratt == LagesbildRatt.Publicera && typ == Lagesbildstyp.Egen ? LagesbildRatt.Skriv : Ratt;
    }

    private static readonly Dictionary<Lagesbildshandling, Regel> Regler = new()
    {
        [Lagesbildshandling.Andra] = new("ändras", LagesbildRatt.Skriv, [Status.Utkast], [Status.Utkast]),
        [Lagesbildshandling.Ledningsgranska] = new(
            "ledningsgranskas",
            LagesbildRatt.Skriv,
            [Status.Utkast],
            [Status.Utkast]
        ),
        [Lagesbildshandling.Klarmarkera] = new(
            "klarmarkeras",
            LagesbildRatt.Skriv,
            [Status.Ledningsgranskad],
            [Status.Ledningsgranskad]
        ),
        [Lagesbildshandling.Aterfor] = new(
            "återföras",
            LagesbildRatt.Skriv,
            [Status.Ledningsgranskad, Status.Klar],
            [Status.Ledningsgranskad, Status.Klar]
        ),
        [Lagesbildshandling.Dela] = new("delas", LagesbildRatt.Skriv, [Status.Klar], []),
        [Lagesbildshandling.Faststall] = new("fastställas", LagesbildRatt.Faststall, [], [Status.Klar]),
        [Lagesbildshandling.Publicera] = new("publiceras", LagesbildRatt.Publicera, [], [Status.Faststalld]),
        [Lagesbildshandling.Arkivera] = new(
            "arkiveras",
            LagesbildRatt.Publicera,
            [Status.Klar, Status.Ersatt],
            [Status.Faststalld, Status.Publicerad, Status.Ersatt]
        ),
        [Lagesbildshandling.NyVersion] = new(
            "skrivas i en ny version",
            LagesbildRatt.Skriv,
            [Status.Klar],
            [Status.Faststalld, Status.Publicerad]
        ),
    };

    /// <summary>403 without the right or for another party's own picture, 412 when the caller saw another version, 409 from a wrong state.</summary>
    public static void Krav(this Bild bild, CurrentUser user, Lagesbildshandling handling, int? version)
    {
        var regel = Regler[handling];
        bild.KravRatt(user, regel.RattFor(bild.Typ));
        if (version is not null && version != bild.Version)
            throw ProblemException.Stale(bild.Version);
        if (Fel(bild, handling) is { } fel)
            throw fel;
    }

    /// <summary>What the caller can do with the picture as it is now; what the page offers.</summary>
    public static IReadOnlyList<Lagesbildshandling> Mojliga(this Bild bild, CurrentUser user) =>
        Enum.GetValues<Lagesbildshandling>()
            .Where(handling => bild.HarRatt(user, Regler[handling].RattFor(bild.Typ)) && Fel(bild, handling) is null)
            .ToList();

    private static ProblemException? Fel(Bild bild, Lagesbildshandling handling)
    {
        var regel = Regler[handling];
        var fran = bild.Typ == Lagesbildstyp.Egen ? regel.Egen : regel.Ovriga;
        if (fran.Count == 0)
            return LagesbildProblem.FelSlag(regel.Namn, bild.Typ);
        if (!fran.Contains(bild.Status))
            return handling == Lagesbildshandling.Andra
                ? LagesbildProblem.EjUtkast(bild.Status)
                : LagesbildProblem.FelTillstand(regel.Namn, bild.Status, fran);
        var egenKlar = bild.Typ == Lagesbildstyp.Egen && bild.Status == Status.Klar;
        return handling switch
        {
            Lagesbildshandling.Aterfor when bild.Delad => LagesbildProblem.Delad(),
            Lagesbildshandling.NyVersion when egenKlar && !bild.Delad => LagesbildProblem.InteDelad(),
            _ => null,
        };
    }
}
