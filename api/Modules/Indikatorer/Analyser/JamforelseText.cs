namespace Trygghet.Modules.Indikatorer;

/// <summary>What a comparison of areas shows, in words, and what it does not show.</summary>
internal static class JamforelseText
{
    public static string Text(IReadOnlyList<Omradesjamforelse.Lage> lagen, bool overspridd)
    {
        var matta = lagen.Where(lage => lage.Trattlage is not null).ToList();
        if (matta.Count == 0)
            return "Områdena kan inte jämföras med en mållinje.";
        var utanfor = matta.Where(lage => lage.Trattlage is Trattlage.Over998 or Trattlage.Under998).ToList();
        var nara = matta.Count(lage => lage.Trattlage is Trattlage.Over95 or Trattlage.Under95);
        if (utanfor.Count == 0 && nara == 0)
            return $"Alla {matta.Count} områden ligger inom vad slumpen förklarar.";
        var text =
            utanfor.Count == 0
                ? "Inget område ligger utanför 99,8 %-gränserna."
                : $"Utanför 99,8 %-gränserna: {string.Join(", ", utanfor.Select(Omrade))}.";
        if (nara > 0)
            text += $" {nara} mellan 95 och 99,8 %-gränserna; ett av tjugo hamnar där av slump.";
        return overspridd
            ? text + " Områdena skiljer sig mer åt än slumpen förklarar, så gränserna är för snäva."
            : text;
    }

    public static IEnumerable<Skal> Orsaker(
        Definition definition,
        IReadOnlyList<Omradesjamforelse.Lage> lagen,
        bool overspridd
    )
    {
        if (lagen.Count == 0)
            yield return new("varde-saknas", "Det finns inga publicerade värden för perioden och områdesnivån.");
        if (definition.Matning == Matning.Antal)
            yield return new(
                "antal-mellan-omraden",
                "Antal i olika områden kan inte jämföras: områdena är olika stora."
            );
        if (
            definition.Matning == Matning.Kvot
            && lagen.Any(lage => lage.Rad.Punkt is { Varde: not null, Taljare: null })
        )
            yield return new("antal-saknas", "Täljare och nämnare är inte kända för alla områden.");
        var dolda = lagen.Count(lage => JamforbarhetRules.ArDold(lage.Rad.Punkt));
        if (dolda > 0)
            yield return new(
                "dolt-varde",
                $"{dolda} områden har värden som inte får visas; de ingår inte i mållinjen."
            );
        if (overspridd)
            yield return new(
                "overspridning",
                "Områdena skiljer sig mer åt än slumpen förklarar; gränserna är för snäva."
            );
    }

    private static string Omrade(Omradesjamforelse.Lage lage) =>
        $"{lage.Rad.Omrade.Namn} ({(lage.Trattlage == Trattlage.Over998 ? "över" : "under")})";
}
