using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Indikatorer.Importer;

/// <summary>The repository's own figures go the same way as everybody else's.</summary>
[TestFixture]
public sealed class DemodataTests : ImportFixture
{
    /// <summary>One figure of Kolada's, N09805 in 2020, falls from 30.7 to 6.9: it is taken and flagged.</summary>
    [TestCase("matvarden-stockholm.csv", "KOLADA-STOCKHOLM", 1)]
    [TestCase("matvarden-omraden-syntetiska.csv", "TRYGGHET-SYNTETISK", 0)]
    public async Task Every_row_is_accepted(string fil, string datamangd, int flaggade)
    {
        var innehall = await File.ReadAllTextAsync(Repository.Path($"dev/demo/{fil}"));

        var import = await ImporteraAsync("statistiker", $"datamangd={datamangd}&lage=rader", innehall);

        var antal = innehall.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 1;
        var rapport = await RapportAsync("statistiker", import);
        Assert.That(Utfall(import), Is.EqualTo($"Klar {antal}={antal}+0+0+0 {flaggade}"), $"{rapport}");
    }
}
