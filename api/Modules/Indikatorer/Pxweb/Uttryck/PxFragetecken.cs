using System.IO.Enumeration;

namespace Trygghet.Modules.Indikatorer;

/// <summary>? for exactly one character: 202? is the years of the twenties, 2026-0? the first nine months.</summary>
internal sealed class PxFragetecken : IPxUttryck
{
    public bool Kanner(string uttryck) => uttryck.Contains('?') && !uttryck.Contains('*');

    public IEnumerable<string> Valj(string uttryck, PxVariabel variabel) =>
        variabel.Koder.Where(kod => FileSystemName.MatchesSimpleExpression(uttryck, kod, ignoreCase: true));
}
