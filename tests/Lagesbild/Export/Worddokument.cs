using System.IO.Compression;
using System.Xml.Linq;

namespace Trygghet.Tests.Lagesbild;

/// <summary>A Word file, read as any program reads it: a zip of XML.</summary>
internal sealed class Worddokument
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly XElement kropp;

    public Worddokument(byte[] fil)
    {
        using var paket = new ZipArchive(new MemoryStream(fil));
        using var strom = paket.GetEntry("word/document.xml")!.Open();
        kropp = XDocument.Load(strom).Root!.Element(W + "body")!;
    }

    public IEnumerable<string> Stycken => kropp.Elements(W + "p").Select(Text);

    /// <summary>"3 Orsaker": the level and the text, in order.</summary>
    public IEnumerable<string> Rubriker => MedStil("Heading").Select(rad => $"{rad.Stil[^1]} {rad.Text}");

    public IEnumerable<string> Innehall =>
        MedStil("TOC").Where(rad => rad.Stil != "TOCHeading").Select(rad => rad.Text);

    /// <summary>Each table by what a screen reader says about it: its rows, the header row first.</summary>
    public IReadOnlyList<(string Beskrivning, bool HarRubrikrad, IReadOnlyList<string> Rader)> Tabeller =>
        kropp
            .Elements(W + "tbl")
            .Select(tabell =>
                (
                    tabell.Descendants(W + "tblDescription").Single().Attribute(W + "val")!.Value,
                    tabell.Elements(W + "tr").First().Descendants(W + "tblHeader").Any(),
                    (IReadOnlyList<string>)
                        tabell
                            .Elements(W + "tr")
                            .Select(rad => string.Join('|', rad.Elements(W + "tc").Select(Text)))
                            .ToList()
                )
            )
            .ToList();

    /// <summary>The rows below the header of the one table that is described so.</summary>
    public IEnumerable<string> Rader(string beskrivning) =>
        Tabeller.Single(tabell => tabell.Beskrivning == beskrivning).Rader.Skip(1);

    private IEnumerable<(string Stil, string Text)> MedStil(string borjan) =>
        kropp
            .Elements(W + "p")
            .Select(stycke =>
                (Stil: stycke.Descendants(W + "pStyle").FirstOrDefault()?.Attribute(W + "val")?.Value, stycke)
            )
            .Where(rad => rad.Stil?.StartsWith(borjan, StringComparison.Ordinal) == true)
            .Select(rad => (rad.Stil!, Text(rad.stycke)));

    private static string Text(XElement del) => string.Concat(del.Descendants(W + "t").Select(text => text.Value));
}
