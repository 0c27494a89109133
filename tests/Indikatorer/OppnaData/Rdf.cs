using System.Diagnostics;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Indikatorer;

/// <summary>A graph as an independent parser reads it: every line is one statement.</summary>
internal sealed class Rdf
{
    public const string Dcat = "http://www.w3.org/ns/dcat#";
    public const string Dcterms = "http://purl.org/dc/terms/";
    public const string Foaf = "http://xmlns.com/foaf/0.1/";
    public const string Vcard = "http://www.w3.org/2006/vcard/ns#";
    private const string Typ = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    private readonly ILookup<(string Ting, string Egenskap), string> utsagor;

    private Rdf(string[] rader)
    {
        Rader = rader;
        utsagor = rader
            .Select(rad => rad.Split(' ', 3))
            .ToLookup(delar => (delar[0][1..^1], delar[1][1..^1]), delar => delar[2][..^2].Trim());
    }

    public string[] Rader { get; }

    /// <summary>Throws when the parser does not take it.</summary>
    public static async Task<Rdf> LasAsync(string format, string kalla)
    {
        var info = new ProcessStartInfo("node", [Repository.Path("dev/rdf.mjs"), format])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(info)!;
        var (ut, fel) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.StandardInput.WriteAsync(kalla);
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        Assert.That(node.ExitCode, Is.Zero, await fel);
        return new((await ut).Split('\n'));
    }

    public string[] Med(string typ) =>
        [
            .. utsagor
                .Where(grupp => grupp.Key.Egenskap == Typ && grupp.Contains($"<{typ}>", StringComparer.Ordinal))
                .Select(grupp => grupp.Key.Ting),
        ];

    public string[] Varden(string ting, string egenskap) => [.. utsagor[(ting, egenskap)]];

    /// <summary>The one thing that is pointed to.</summary>
    public string Lank(string ting, string egenskap) => Varden(ting, egenskap).Single()[1..^1];
}
