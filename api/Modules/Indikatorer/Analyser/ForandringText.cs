namespace Trygghet.Modules.Indikatorer;

/// <summary>The conclusion as a sentence that says no more than the test does.</summary>
internal static class ForandringText
{
    public static string Text(Forandringspar par, ForandringRules.Provning? provning, Slutsats slutsats, Omdome? omdome)
    {
        var (nu, da) = (par.Nu, par.Da);
        var vad = par.MellanOmraden
            ? $"{par.Definition.Namn} {nu?.Period}".TrimEnd()
            : $"{par.Definition.Namn} i {par.Serie.Omrade.Namn}";
        return slutsats switch
        {
            Slutsats.EjJamforbart when par.MotResten =>
                $"{vad}: kan inte jämföras med {par.Mot.Omrade.Namn}. {par.Hinder[0].Text}",
            Slutsats.EjJamforbart => $"{vad}: kan inte jämföras. {par.Hinder[0].Text}",
            Slutsats.ForLiteData => $"{vad}: för lite data för att säga om något skiljer sig. {Skal(par, provning)}",
            Slutsats.IngenSakerstalldSkillnad =>
                $"{vad}: ingen säkerställd skillnad mellan {Sida(par, da!)} och {Sida(par, nu!)}.{Synligt(provning!, par)}",
            _ when par.MellanOmraden =>
                $"{vad} är {Ord(slutsats)} i {Sida(par, nu!)} än i {Sida(par, da!)}: {Effekt(provning!, par)}.",
            Slutsats.SannoliktOkat => $"{vad} har sannolikt ökat{Forlopp(par, provning!, omdome)}",
            _ => $"{vad} har sannolikt minskat{Forlopp(par, provning!, omdome)}",
        };
    }

    private static string Forlopp(Forandringspar par, ForandringRules.Provning provning, Omdome? omdome) =>
        $": från {Sida(par, par.Da!)} till {Sida(par, par.Nu!)}, {Effekt(provning, par)}.{Omdomestext(omdome)}";

    private static string Skal(Forandringspar par, ForandringRules.Provning? provning) =>
        provning?.Skal?.Text
        ?? (par.MellanOmraden ? "Det ena området saknar värde för perioden." : "Det finns bara en period.");

    private static string Sida(Forandringspar par, Punkt punkt) =>
        par.MellanOmraden
            ? $"{par.OmradeFor(punkt).Namn} ({punkt.Varde.MedEnhet(par.Definition)})"
            : $"{punkt.Period} ({punkt.Varde.MedEnhet(par.Definition)})";

    private static string Ord(Slutsats slutsats) =>
        slutsats == Slutsats.SannoliktOkat ? "sannolikt högre" : "sannolikt lägre";

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
