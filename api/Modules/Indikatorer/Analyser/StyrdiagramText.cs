namespace Trygghet.Modules.Indikatorer;

/// <summary>What a part of a control chart shows, in words.</summary>
internal static class StyrdiagramText
{
    public static string Text(Styrdiagram.Del del, IReadOnlyList<Styrdiagram.Lage> lagen)
    {
        var visade = lagen.Count(lage => lage.Punkt.Varde is not null);
        if (del.Mall is null)
            return $"För få visade värden ({visade}) för att räkna styrgränser; minst {Styrdiagram.MinstaPunkter} behövs.";
        var signaler = lagen.Where(lage => lage.Signaler.Count > 0).ToList();
        if (signaler.Count == 0)
            return $"Bara vanlig variation: inget av de {visade} värdena bryter någon regel.";
        var perioder = signaler.Select(lage =>
            $"{lage.Punkt.Period} ({string.Join(", ", lage.Signaler.Select(Regel))})"
        );
        return $"Mer än vanlig variation: {string.Join("; ", perioder)}.";
    }

    public static string Regel(Signalregel regel) =>
        regel switch
        {
            Signalregel.UtanforGranserna => "utanför gränserna",
            Signalregel.NioPaSammaSida => "nio i följd på samma sida",
            Signalregel.SexITrend => "sex i följd åt samma håll",
            Signalregel.TvaAvTreBortomTvaSigma => "två av tre långt från mittlinjen",
            _ => "fyra av fem på samma sida, bortom en sigma",
        };
}
