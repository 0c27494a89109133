using System.Text;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Codes numbered as they are met, and their rank once sorted.</summary>
internal sealed class Kodlista
{
    private readonly Dictionary<string, int> nummer = new(StringComparer.Ordinal);
    private readonly List<string> koder = [];
    private readonly List<Plats> platser = [];
    private readonly List<string> iOrdning = [];
    private int senaste = -1;
    private int[] rang = [];

    private readonly record struct Plats(byte[] Utf8, int Nasta);

    public int Antal => koder.Count;
    public IReadOnlyList<string> Koder => koder;
    public IReadOnlyList<string> IOrdning => iOrdning;

    public int Rang(int nummer) => rang[nummer];

    /// <summary>Rows come in order: the code is mostly the one before, or the one that followed it last time.</summary>
    public int Nummer(ReadOnlySpan<byte> kod)
    {
        if (senaste >= 0 && kod.SequenceEqual(platser[senaste].Utf8))
            return senaste;
        if (senaste >= 0 && kod.SequenceEqual(platser[platser[senaste].Nasta].Utf8))
            return senaste = platser[senaste].Nasta;
        var plats = Sok(kod);
        if (senaste >= 0)
            platser[senaste] = platser[senaste] with { Nasta = plats };
        return senaste = plats;
    }

    private int Sok(ReadOnlySpan<byte> kod)
    {
        Span<char> text = stackalloc char[256];
        if (!Encoding.UTF8.TryGetChars(kod, text, out var langd))
            throw new InvalidOperationException("A code is longer than any code can be.");
        if (nummer.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[..langd], out var plats))
            return plats;
        plats = koder.Count;
        koder.Add(new(text[..langd]));
        nummer[koder[plats]] = plats;
        platser.Add(new(kod.ToArray(), plats));
        return plats;
    }

    public void Tom()
    {
        nummer.Clear();
        koder.Clear();
        platser.Clear();
        iOrdning.Clear();
        senaste = -1;
    }

    public void Sortera(IComparer<string> jamforare)
    {
        iOrdning.AddRange(koder);
        iOrdning.Sort(jamforare);
        if (rang.Length < koder.Count)
            rang = new int[koder.Count];
        for (var plats = 0; plats < iOrdning.Count; plats++)
            rang[nummer[iOrdning[plats]]] = plats;
    }
}
