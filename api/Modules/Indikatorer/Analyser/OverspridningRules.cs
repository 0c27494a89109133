namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Events come in clusters, so the counts of a series spread more than chance alone would have them. A test that does not know that
/// calls ordinary ups and downs a change. The factor is Laney's sigma z squared over the periods of the series.
/// Quasi-likelihood: McCullagh, P. &amp; Nelder, J. A. (1989). Generalized Linear Models, second edition, section 6.2.3.
/// </summary>
internal static class OverspridningRules
{
    /// <summary>At least 1. Null when neither series has periods enough without a break to tell.</summary>
    public static double? Faktor(Forandringspar par)
    {
        if (par is not { Nu: { } nu, Da: { } da } || par.Definition.Matning is not (Matning.Antal or Matning.Kvot))
            return null;
        var (ett, tva) = (Faktor(par.Serie, nu), Faktor(par.Mot, da));
        return ett is null ? tva : Math.Max(ett.Value, tva ?? 1);
    }

    private static double? Faktor(Serie serie, Punkt punkt)
    {
        var matt = serie
            .AvSlag(punkt.Slag)
            .Where(annan => !Bryts(serie, annan, punkt))
            .Select(annan => Matt(serie.Definition.Matning, annan))
            .OfType<StyrdiagramRules.Matt>()
            .ToList();
        if (matt.Count < Styrdiagram.MinstaPunkter || matt.Sum(m => m.Tal) <= 0)
            return null;
        var sigmaZ = StyrdiagramRules.Rakna(Diagramtyp.U, matt).SigmaZ;
        return Math.Max(1, sigmaZ * sigmaZ);
    }

    private static bool Bryts(Serie serie, Punkt ett, Punkt tva) =>
        ett != tva
        && (ett.PeriodFran < tva.PeriodFran ? serie.Brottsorsak(ett, tva) : serie.Brottsorsak(tva, ett)) is not null;

    private static StyrdiagramRules.Matt? Matt(Matning matning, Punkt punkt) =>
        (matning, punkt) switch
        {
            (Matning.Antal, { Varde: { } varde }) => new((double)varde, punkt.Dagar),
            (Matning.Kvot, { Taljare: { } taljare, Namnare: { } namnare }) => new((double)taljare, (double)namnare),
            _ => null,
        };
}
