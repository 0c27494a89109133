using System.IO.Enumeration;

namespace Trygghet.Modules.Indikatorer;

/// <summary>* for any number of characters, anywhere in the code: *, 0180*, *2026, kon=*. A ? in it is one character.</summary>
internal sealed class PxStjarna : IPxUttryck
{
    public bool Kanner(string uttryck) => uttryck.Contains('*');

    public IEnumerable<string> Valj(string uttryck, PxVariabel variabel) =>
        variabel.Koder.Where(kod => FileSystemName.MatchesSimpleExpression(uttryck, kod, ignoreCase: true));
}
