using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests;

/// <summary>The module rule, read straight from the source so that a failure names file and line.</summary>
[TestFixture]
public sealed class ArchitectureTests : ApiFixture
{
    /// <summary>From left to right: a module may use any module further to the right, never one to its left.</summary>
    private static readonly string[] Modules =
    [
        "Samverkansprocess",
        "Uppfoljning",
        "Atgardsplan",
        "Samverkansoverenskommelse",
        "Lagesbild",
        "Indikatorer",
        "Organisation",
    ];

    [Test]
    public void Folder_Modules_holds_exactly_the_modules_of_the_arrow() =>
        Assert.That(
            Directory.GetDirectories(Repository.Path("api/Modules")).Select(Path.GetFileName),
            Is.EquivalentTo(Modules)
        );

    [TestCaseSource(nameof(Modules))]
    public void Module_uses_only_the_contract_of_other_modules(string module) =>
        Assert.That(
            Lines(module, (line, other) => Regex.IsMatch(line, $@"Modules\.{other}\b(?!\.Contract\b)")),
            Is.Empty
        );

    [TestCaseSource(nameof(Modules))]
    public void Module_uses_only_modules_to_its_right(string module) =>
        Assert.That(
            Lines(
                module,
                (line, other) =>
                    Array.IndexOf(Modules, other) < Array.IndexOf(Modules, module)
                    && line.Contains($"Modules.{other}", StringComparison.Ordinal)
            ),
            Is.Empty
        );

    [TestCaseSource(nameof(Modules))]
    public void Module_sql_stays_in_its_own_schema(string module) =>
        Assert.That(
            Lines(module, (line, other) => Regex.IsMatch(line, SqlIn(other), RegexOptions.IgnoreCase)),
            Is.Empty
        );

    [TestCaseSource(nameof(Modules))]
    public void Contract_fits_on_one_page(string module) =>
        Assert.That(
            File.ReadLines(Repository.Path($"api/Modules/{module}/{module}Contract.cs")).Count(),
            Is.LessThanOrEqualTo(130)
        );

    [Test]
    public void Kernel_knows_no_module() =>
        Assert.That(
            from file in Sources("api/Shared")
            from line in Numbered(file)
            where line.Text.Contains("Trygghet.Modules", StringComparison.Ordinal)
            select $"{Path.GetFileName(file)}:{line.Number} {line.Text.Trim()}",
            Is.Empty
        );

    [Test]
    public void Sql_is_never_put_together_from_values() =>
        Assert.That(
            from file in Sources("api")
            from line in Numbered(file)
            where
                Regex.IsMatch(line.Text, @"\$+@?""+\s*(?:select|insert|update|delete|with)\b", RegexOptions.IgnoreCase)
            select $"{Path.GetFileName(file)}:{line.Number} {line.Text.Trim()}",
            Is.Empty
        );

    [TestCaseSource(nameof(Migrations))]
    public void Migration_touches_one_schema_and_can_be_undone(string file)
    {
        var text = File.ReadAllText(Repository.Path($"db-migrations/{file}"));
        var schema = Regex.Match(file, @"^\d{14}_(?<schema>[a-z]+)_[a-z]+_[a-z0-9_]+\.sql$").Groups["schema"].Value;
        var others = Modules.Select(m => m.ToLowerInvariant()).Append("audit").Where(other => other != schema);

        Assert.That(schema, Is.Not.Empty, "YYYYMMDDHHMMSS_<schema>_<verb>_<object>.sql");
        Assert.That(text, Does.StartWith("-- migrate:up").And.Contain("-- migrate:down"));
        Assert.That(others.Where(other => Regex.IsMatch(text, $@"\b{other}\.[a-z_]+\b")), Is.Empty);
    }

    [Test]
    public void Every_endpoint_has_a_right_or_says_that_anybody_may() =>
        Assert.That(
            from endpoint in Services
                .GetServices<EndpointDataSource>()
                .SelectMany(source => source.Endpoints)
                .OfType<RouteEndpoint>()
            where endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null
            where endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().All(data => string.IsNullOrEmpty(data.Policy))
            select endpoint.DisplayName,
            Is.Empty
        );

    [Test]
    public async Task Every_right_that_an_endpoint_asks_for_is_given_by_some_role()
    {
        var asked = Services
            .GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints)
            .SelectMany(endpoint => endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>())
            .Select(data => data.Policy)
            .OfType<string>()
            .Where(policy => policy.Contains(':', StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .ToArray();

        var given = await ScalarAsync<string[]>("select array_agg(distinct ratt) from organisation.rollratt");

        Assert.That(asked.Except(given, StringComparer.Ordinal), Is.Empty);
    }

    private static IEnumerable<string> Migrations =>
        Directory.GetFiles(Repository.Path("db-migrations"), "*.sql").Select(file => Path.GetFileName(file)!);

    private static string SqlIn(string module) =>
        $@"\b(?:from|join|into|update|table)\s+{module.ToLowerInvariant()}\.[a-z_]+";

    private static IEnumerable<string> Lines(string module, Func<string, string, bool> isViolation) =>
        from file in Sources($"api/Modules/{module}")
        from line in Numbered(file)
        from other in Modules.Where(other => other != module)
        where isViolation(line.Text, other)
        select $"{Path.GetFileName(file)}:{line.Number} {line.Text.Trim()}";

    private static IEnumerable<string> Sources(string folder) =>
        Directory
            .GetFiles(Repository.Path(folder), "*.cs", SearchOption.AllDirectories)
            .Where(file =>
                !file.Contains(
                    $"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}",
                    StringComparison.Ordinal
                )
            );

    private static IEnumerable<(string Text, int Number)> Numbered(string file) =>
        File.ReadLines(file).Select((text, index) => (text, index + 1));
}
