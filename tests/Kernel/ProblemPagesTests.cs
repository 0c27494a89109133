using System.Text.RegularExpressions;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Kernel;

/// <summary>Every problem code in the source has a page that says what it means, and every page has a code.</summary>
[TestFixture]
public sealed class ProblemPagesTests : ApiFixture
{
    [Test]
    public void Every_code_has_a_page() => Assert.That(Codes().Except(Pages(), StringComparer.Ordinal), Is.Empty);

    [Test]
    public void Every_page_has_a_code() => Assert.That(Pages().Except(Codes(), StringComparer.Ordinal), Is.Empty);

    [Test]
    public async Task Page_is_shown_where_the_type_of_the_problem_points() =>
        Assert.That(
            await As("").GetStringAsync("/fel/lagesbild-ej-utkast"),
            Does.Contain("`lagesbild-ej-utkast` · 409")
        );

    private static HashSet<string> Codes() =>
        Directory
            .GetFiles(Repository.Path("api"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), Code, RegexOptions.None, TimeSpan.FromSeconds(5)))
            .Select(match => match.Groups["kod"].Value)
            .ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> Pages() =>
        Directory
            .GetFiles(Repository.Path("docs/problem"), "*.md")
            .Select(file => Path.GetFileNameWithoutExtension(file)!)
            .Where(name => name != "README")
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>Where a code is written: the factories of ProblemException, and the table of bare statuses.</summary>
    private const string Code =
        """(?:(?:NotFound|Conflict|Unprocessable)\(\s*|new(?: ProblemException)?\(\s*(?:\d{3}|status),\s*|\d{3} => \(|_ => \()"(?<kod>[a-z0-9]+(?:-[a-z0-9]+)+)"\s*,""";
}
