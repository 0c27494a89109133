using System.Globalization;

namespace Trygghet.Modules.Indikatorer;

/// <summary>The numbers of TOP and BOTTOM: how many, and how many to pass over first.</summary>
internal sealed record PxAntal(int Antal, int Forbi)
{
    /// <summary>A number larger than any variable has values is as good as all of them; it is not an error.</summary>
    private const int Alla = 1_000_000_000;

    public static PxAntal Las(string namn, string uttryck, PxVariabel variabel)
    {
        var delar = PxUttryck.Argument(uttryck, 1, 2);
        if (delar is null || Tal(delar[0]) is not > 0 || (delar.Length == 2 && Tal(delar[1]) is null))
            throw PxProblem.OgiltigtUttryck(
                variabel.Kod,
                uttryck,
                $"{namn}(antal) eller {namn}(antal,hoppa över), till exempel {namn}(8)"
            );
        return new(Tal(delar[0])!.Value, delar.Length == 2 ? Tal(delar[1])!.Value : 0);
    }

    public IEnumerable<string> Forst(IEnumerable<string> koder) => koder.Skip(Forbi).Take(Antal);

    public IEnumerable<string> Sist(IEnumerable<string> koder) => Forst(koder.Reverse()).Reverse();

    private static int? Tal(string text)
    {
        if (text.Length == 0 || !text.All(char.IsAsciiDigit))
            return null;
        return int.TryParse(text, CultureInfo.InvariantCulture, out var tal) ? Math.Min(tal, Alla) : Alla;
    }
}
