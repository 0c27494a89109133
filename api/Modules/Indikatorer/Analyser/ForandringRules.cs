using Trygghet.Modules.Indikatorer.Contract;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Vad en jämförelse visar.</summary>
internal enum Slutsats
{
    SannoliktOkat,
    SannoliktMinskat,
    IngenSakerstalldSkillnad,
    ForLiteData,
    EjJamforbart,
}

/// <summary>Om förändringen är åt det håll som är bra.</summary>
internal enum Omdome
{
    God,
    Dalig,
    Neutral,
}

/// <summary>Hur effekten är uttryckt.</summary>
internal enum Effektmatt
{
    Procentenheter,
    Kvot,
    Skillnad,
}

/// <summary>Which test goes with which kind of indicator, and what it says of two values.</summary>
internal static class ForandringRules
{
    /// <summary>Fewer answers than this, each worth less by the design effect, say nothing about a difference.</summary>
    private const double MinstaN = 30;

    /// <param name="P">Null when nothing could be tested; <paramref name="Skal"/> then says why.</param>
    internal sealed record Provning(
        string? Test,
        double? P,
        Effektmatt Matt,
        double? Effekt,
        double? Nedre,
        double? Ovre,
        double? MinstaUpptackbara,
        Skal? Skal = null
    )
    {
        /// <summary>How many times chance the periods spread; 1 when they do not, null when it is not known.</summary>
        public double? Overspridning { get; init; }
    }

    public static Provning Prova(Matning matning, Punkt nu, Punkt da, double? overspridning) =>
        matning switch
        {
            Matning.Andel => Andelar(nu, da),
            Matning.Antal => Antal((nu.Varde, da.Varde), (nu.Dagar, da.Dagar), overspridning),
            Matning.Kvot => Antal(
                (nu.Taljare, da.Taljare),
                ((double?)nu.Namnare ?? 0, (double?)da.Namnare ?? 0),
                overspridning
            ),
            _ => Medelvarden(nu, da),
        };

    public static Slutsats Slutsats(Provning provning, double? q) =>
        provning.P is null || q is null ? Indikatorer.Slutsats.ForLiteData
        : q >= FdrRules.Niva ? Indikatorer.Slutsats.IngenSakerstalldSkillnad
        : ArOkning(provning) ? Indikatorer.Slutsats.SannoliktOkat
        : Indikatorer.Slutsats.SannoliktMinskat;

    public static Omdome? Omdome(Slutsats slutsats, Riktning riktning) =>
        (slutsats, riktning) switch
        {
            (not (Indikatorer.Slutsats.SannoliktOkat or Indikatorer.Slutsats.SannoliktMinskat), _) => null,
            (_, Riktning.Neutral) => Indikatorer.Omdome.Neutral,
            (Indikatorer.Slutsats.SannoliktOkat, Riktning.HogBra) => Indikatorer.Omdome.God,
            (Indikatorer.Slutsats.SannoliktMinskat, Riktning.LagBra) => Indikatorer.Omdome.God,
            _ => Indikatorer.Omdome.Dalig,
        };

    private static bool ArOkning(Provning provning) =>
        provning.Matt == Effektmatt.Kvot ? provning.Effekt is null or > 1 : provning.Effekt > 0;

    private static Provning Andelar(Punkt nu, Punkt da)
    {
        if (nu.Varde is not { } v1 || da.Varde is not { } v2)
            return Inget(Effektmatt.Procentenheter, "varde-saknas", "Det ena värdet saknas.");
        if (nu.EffektivtN is not { } n1 || da.EffektivtN is not { } n2)
            return Inget(Effektmatt.Procentenheter, "n-saknas", "Antalet svar är inte känt.");
        var (p1, p2) = ((double)v1 / 100, (double)v2 / 100);
        var (nedre, ovre) = AndelstestRules.Intervall(p1, n1, p2, n2);
        var minst = AndelstestRules.MinstaUpptackbara(p2, n1, n2) * 100;
        var skal =
            Math.Min(n1, n2) < MinstaN
                ? new Skal("for-fa-svar", $"Minst ett av värdena bygger på färre än {MinstaN} svar.")
                : null;
        double? p = skal is null ? AndelstestRules.P(p1, n1, p2, n2) : null;
        return new(
            AndelstestRules.Metod,
            p,
            Effektmatt.Procentenheter,
            (p1 - p2) * 100,
            nedre * 100,
            ovre * 100,
            minst,
            skal
        );
    }

    private static Provning Antal(
        (decimal? Nu, decimal? Da) antal,
        (double Nu, double Da) exponering,
        double? overspridning
    )
    {
        if (antal is not { Nu: { } v1, Da: { } v2 } || exponering.Nu <= 0 || exponering.Da <= 0)
            return Inget(
                Effektmatt.Kvot,
                "antal-saknas",
                "Antalet händelser eller folkmängden bakom värdet är inte känt."
            );
        if (v1 != decimal.Truncate(v1) || v2 != decimal.Truncate(v2))
            return Inget(Effektmatt.Kvot, "ej-hela-handelser", "Värdet är inte ett antal hela händelser.");
        var (x1, x2) = ((double)v1, (double)v2);
        if (x1 + x2 < AntalstestRules.MinstaSumma)
            return Inget(
                Effektmatt.Kvot,
                "for-fa-handelser",
                $"Färre än {AntalstestRules.MinstaSumma} händelser tillsammans."
            );
        var faktor = overspridning ?? 1;
        var vidgat = faktor > 1 && x1 > 0 && x2 > 0;
        var (p, nedre, ovre) = vidgat
            ? AntalstestRules.Overspridd((x1, x2), exponering, faktor)
            : Exakt(x1, x2, exponering);
        double? kvot = x2 > 0 ? x1 / exponering.Nu / (x2 / exponering.Da) : null;
        var minst = (AntalstestRules.MinstaUpptackbara(x2, exponering.Da, exponering.Nu, faktor) - 1) * 100;
        var metod = vidgat ? AntalstestRules.VidgadMetod : AntalstestRules.Metod;
        return new(metod, p, Effektmatt.Kvot, kvot, nedre, Andligt(ovre), minst) { Overspridning = overspridning };
    }

    private static (double P, double Nedre, double Ovre) Exakt(double x1, double x2, (double Nu, double Da) exponering)
    {
        var (nedre, ovre) = AntalstestRules.Intervall(x1, x2, exponering.Nu, exponering.Da);
        return (AntalstestRules.P(x1, x2, exponering.Nu, exponering.Da), nedre, ovre);
    }

    private static Provning Medelvarden(Punkt nu, Punkt da)
    {
        if (nu is not { Varde: { } v1, Standardfel: { } s1, N: > 1 and { } n1 })
            return Inget(Effektmatt.Skillnad, "standardfel-saknas", "Standardfel och antal är inte kända.");
        if (da is not { Varde: { } v2, Standardfel: { } s2, N: > 1 and { } n2 })
            return Inget(Effektmatt.Skillnad, "standardfel-saknas", "Standardfel och antal är inte kända.");
        var ett = new MedelvardestestRules.Medelvarde((double)v1, (double)s1, n1);
        var tva = new MedelvardestestRules.Medelvarde((double)v2, (double)s2, n2);
        var utfall = MedelvardestestRules.Testa(ett, tva);
        var minst = MedelvardestestRules.MinstaUpptackbara(ett, tva);
        return new(
            MedelvardestestRules.Metod,
            utfall.P,
            Effektmatt.Skillnad,
            (double)(v1 - v2),
            utfall.Nedre,
            utfall.Ovre,
            minst
        );
    }

    private static double? Andligt(double tal) => double.IsFinite(tal) ? tal : null;

    private static Provning Inget(Effektmatt matt, string kod, string text) =>
        new(null, null, matt, null, null, null, null, new(kod, text));
}
