using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Indikatorer.Analyser;

/// <summary>What suppression hid cannot reach an analysis, because there is one way in and it leads from what is published.</summary>
public sealed class UnderlagTests
{
    private const string Mapp = "api/Modules/Indikatorer/Analyser";

    [Test]
    public void Analyses_read_values_in_one_place_only() =>
        Assert.That(Filer("indikatorer.publicerat"), Is.EqualTo(new[] { "Underlag.Sql.cs" }));

    [Test]
    public void Unpublished_truth_is_read_there_alone_and_for_an_earlier_moment() =>
        Assert.That(Filer("indikatorer.matvarde"), Is.EqualTo(new[] { "Underlag.Sql.cs" }));

    private static string[] Filer(string tabell) =>
        Directory
            .GetFiles(Repository.Path(Mapp), "*.cs", SearchOption.AllDirectories)
            .Where(fil => File.ReadAllText(fil).Contains(tabell, StringComparison.Ordinal))
            .Select(fil => Path.GetFileName(fil)!)
            .Order(StringComparer.Ordinal)
            .ToArray();
}
