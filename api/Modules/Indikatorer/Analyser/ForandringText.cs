namespace Trygghet.Modules.Indikatorer;

/// <summary>The conclusion as a sentence that says no more than the test does.</summary>
internal static class ForandringText
{
    public static string Text(Forandringspar par, ForandringRules.Provning? provning, Slutsats slutsats, Omdome? omdome)
    {
        var (nu, da) = (par.Nu, par.Da);
        var vad = par.MellanOmraden
            ? $"{par.Definition.Namn} {nu!.Period}"
            : $"{par.Definition.Namn} i {par.Serie.Omrade.Namn}";
        return slutsats switch
        {
            Slutsats.EjJamforbart => $"{vad}: kan inte jämföras. {par.Hinder[0].Text}",
            Slutsats.ForLiteData => $"{vad}: för lite data för att säga om något skiljer sig. {Skal(par, provning)}",
            Slutsats.IngenSakerstalldSkillnad =>
                $"{vad}: ingen säkerställd skillnad mellan {Sida(par, da!)} och {Sida(par, nu!)}.{Synligt(provning!, par)}",
            _ =>
                $"{vad} {Ord(par, slutsats)}: från {Sida(par, da!)} till {Sida(par, nu!)}, {Effekt(provning!, par)}.{Omdomestext(omdome)}",
        };
    }

    private static string Skal(Forandringspar par, ForandringRules.Provning? provning) =>
        provning?.Skal?.Text ?? (par.Hinder.Count > 0 ? par.Hinder[0].Text : "Det finns bara en period.");

    private static string Sida(Forandringspar par, Punkt punkt) =>
        par.MellanOmraden
            ? $"{par.OmradeFor(punkt).Namn} ({punkt.Varde.MedEnhet(par.Definition)})"
            : $"{punkt.Period} ({punkt.Varde.MedEnhet(par.Definition)})";

    private static string Ord(Forandringspar par, Slutsats slutsats) =>
        (par.MellanOmraden, slutsats) switch
        {
            (false, Slutsats.SannoliktOkat) => "har sannolikt ökat",
            (false, _) => "har sannolikt minskat",
            (true, Slutsats.SannoliktOkat) => $"är sannolikt högre i {par.Serie.Omrade.Namn}",
            _ => $"är sannolikt lägre i {par.Serie.Omrade.Namn}",
        };

    private static string Effekt(ForandringRules.Provning provning, Forandringspar par) =>
        provning.Matt switch
        {
            Effektmatt.Kvot when provning.Effekt is not { } => "från inga händelser",
            Effektmatt.Kvot => Storlek(
                Procent(provning.Effekt),
                Procent(provning.Nedre),
                Procent(provning.Ovre),
                "procent"
            ),
            _ => Storlek(provning.Effekt, provning.Nedre, provning.Ovre, Enhet(provning.Matt, par)),
        };

    /// <summary>"12,0 procentenheter lägre (95 %-intervall 5,4 till 18,4)"; signs only when the interval has both.</summary>
    private static string Storlek(double? effekt, double? nedre, double? ovre, string enhet)
    {
        var tal = effekt ?? 0;
        var vandd = tal < 0 && ovre <= 0;
        var (fran, till) = vandd ? (-ovre, -nedre) : (nedre, ovre);
        var riktning = tal < 0 ? "lägre" : "högre";
        return $"{Svenska.Tal(Math.Abs(tal))} {enhet} {riktning} (95 %-intervall {Grans(fran)} till {Grans(till)})";
    }

    private static double? Procent(double? kvot) => (kvot - 1) * 100;

    private static string Grans(double? tal) => tal is { } varde ? Svenska.Tal(varde) : "obegränsat";

    private static string Synligt(ForandringRules.Provning provning, Forandringspar par) =>
        provning.MinstaUpptackbara is { } minst
            ? $" Med så här mycket data syns först en skillnad på ungefär {Svenska.Tal(minst)} {Enhet(provning.Matt, par)}."
            : "";

    public static string Enhet(Effektmatt matt, Forandringspar par) =>
        matt switch
        {
            Effektmatt.Procentenheter => "procentenheter",
            Effektmatt.Kvot => "procent",
            _ => par.Definition.Enhet,
        };

    private static string Omdomestext(Omdome? omdome) =>
        omdome switch
        {
            Omdome.God => " Det är en förbättring.",
            Omdome.Dalig => " Det är en försämring.",
            _ => "",
        };
}
