namespace Trygghet.Modules.Indikatorer;

/// <summary>One kind of selection expression of PxWebApi 2, in capitals or not. Pure.</summary>
internal interface IPxUttryck
{
    bool Kanner(string uttryck);

    /// <summary>The codes that it selects, in the order of the variable; none when nothing fits. 400 when it cannot be read.</summary>
    IEnumerable<string> Valj(string uttryck, PxVariabel variabel);
}

internal static class PxUttryck
{
    private static readonly IPxUttryck[] Alla =
    [
        new PxTop(),
        new PxBottom(),
        new PxRange(),
        new PxFrom(),
        new PxTo(),
        new PxStjarna(),
        new PxFragetecken(),
    ];

    /// <summary>What an expression selects, or the one value whose code it is.</summary>
    public static IEnumerable<string> Valj(string uttryck, PxVariabel variabel) =>
        Alla.FirstOrDefault(slag => slag.Kanner(uttryck)) is { } slag
            ? slag.Valj(uttryck, variabel)
            : [variabel.Krav(uttryck)];

    public static bool Heter(string uttryck, string namn) =>
        uttryck.StartsWith(namn + "(", StringComparison.OrdinalIgnoreCase);

    /// <summary>What stands between the parentheses, divided by commas; null when they are not closed or something is empty.</summary>
    public static string[]? Argument(string uttryck, int minst, int hogst)
    {
        if (!uttryck.EndsWith(')'))
            return null;
        var delar = uttryck[(uttryck.IndexOf('(') + 1)..^1].Split(',', StringSplitOptions.TrimEntries);
        return delar.Length >= minst && delar.Length <= hogst && delar.All(del => del.Length > 0) ? delar : null;
    }
}
