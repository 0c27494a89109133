using System.Text.Json.Nodes;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Which steps of a chain are new, gone or rewritten: the steps that both versions have, in order, are not. Pure.</summary>
internal static class Kedjeandringar
{
    public static IReadOnlyList<Andringsrules.Falt> Skillnader(JsonObject fore, JsonObject efter)
    {
        var (gamla, nya) = (Steg(fore), Steg(efter));
        var falt = new List<Andringsrules.Falt>();
        var (i, j) = (0, 0);
        foreach (var (gammal, ny) in Gemensamma(gamla, nya).Append((gamla.Count, nya.Count)))
        {
            for (; i < gammal || j < ny; i += i < gammal ? 1 : 0, j += j < ny ? 1 : 0)
                falt.Add(new("steg", i < gammal ? Numrerat(gamla, i) : null, j < ny ? Numrerat(nya, j) : null));
            (i, j) = (gammal + 1, ny + 1);
        }
        return falt;
    }

    private static string Numrerat(List<string> steg, int plats) => $"{plats + 1}. {steg[plats]}";

    private static List<string> Steg(JsonObject kedja) =>
        kedja["steg"]!
            .AsArray()
            .Select(steg => steg!["brytsAv"] is { } av ? $"{steg["text"]} Bryts av: {av}" : $"{steg["text"]}")
            .ToList();

    /// <summary>The longest run of steps that stand in both, in order.</summary>
    private static List<(int Gammal, int Ny)> Gemensamma(List<string> gamla, List<string> nya)
    {
        var langd = new int[gamla.Count + 1, nya.Count + 1];
        for (var i = gamla.Count - 1; i >= 0; i--)
        for (var j = nya.Count - 1; j >= 0; j--)
            langd[i, j] = gamla[i] == nya[j] ? langd[i + 1, j + 1] + 1 : Math.Max(langd[i + 1, j], langd[i, j + 1]);
        var par = new List<(int, int)>();
        for (var (i, j) = (0, 0); i < gamla.Count && j < nya.Count; )
        {
            if (gamla[i] == nya[j])
                par.Add((i++, j++));
            else if (langd[i + 1, j] >= langd[i, j + 1])
                i++;
            else
                j++;
        }
        return par;
    }
}
