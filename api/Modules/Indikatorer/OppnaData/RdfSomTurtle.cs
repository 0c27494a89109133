using System.Text;

namespace Trygghet.Modules.Indikatorer;

/// <summary>A graph as Turtle (https://www.w3.org/TR/turtle/), one thing after the other.</summary>
internal static class RdfSomTurtle
{
    public const string Innehallstyp = "text/turtle";

    public static string Skriv(RdfGraf graf)
    {
        var ut = new StringBuilder();
        foreach (var (namn, adress) in graf.Prefix)
            ut.Append("@prefix ").Append(namn).Append(": <").Append(adress).Append("> .\n");
        foreach (var (adress, utsagor) in graf.Ting)
        {
            ut.Append('\n').Append(Iri(adress));
            for (var i = 0; i < utsagor.Count; i++)
            {
                var (egenskap, varde) = utsagor[i];
                ut.Append(i == 0 ? " " : " ;\n    ")
                    .Append(egenskap == "rdf:type" ? "a" : egenskap)
                    .Append(' ')
                    .Append(Term(varde));
            }
            ut.Append(" .\n");
        }
        return ut.ToString();
    }

    private static string Term(RdfTerm term) =>
        term switch
        {
            RdfTerm.Text { Sprak: { } sprak } text => $"{Citat(text.Varde)}@{sprak}",
            RdfTerm.Text { Datatyp: { } datatyp } text => $"{Citat(text.Varde)}^^{datatyp}",
            RdfTerm.Text text => Citat(text.Varde),
            _ => Iri(((RdfTerm.Iri)term).Adress),
        };

    /// <summary>What an address may not hold as it is (IRIREF of the grammar) is percent-encoded.</summary>
    private static string Iri(string adress)
    {
        var ut = new StringBuilder("<");
        foreach (var tecken in adress)
            ut.Append(tecken <= ' ' || "<>\"{}|^`\\".Contains(tecken) ? Uri.HexEscape(tecken) : tecken.ToString());
        return ut.Append('>').ToString();
    }

    private static string Citat(string text) =>
        '"'
        + text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal)
            .Replace("\r", "\\r", StringComparison.Ordinal)
        + '"';
}
