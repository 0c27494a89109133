using System.Text.Json.Nodes;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Kernel;

/// <summary>Every operation is documented: summary, description, examples of JSON bodies, a problem for every failure.</summary>
[TestFixture("/openapi.json")]
[TestFixture("/openapi-pxweb.json")]
public sealed class OpenApiTests(string address) : ApiFixture
{
    private JsonNode document = null!;

    protected override async Task PrepareAsync() => document = await ReadAsync(await As("").GetAsync(address));

    [Test]
    public void Every_operation_has_an_id_a_summary_and_a_description() =>
        Assert.That(
            Without(o => o["operationId"] is not null && o["summary"] is not null && o["description"] is not null),
            Is.Empty
        );

    [Test]
    public void Every_operation_has_a_tag() => Assert.That(Without(o => o["tags"]?.AsArray().Count == 1), Is.Empty);

    [Test]
    public void Every_json_body_has_an_example() =>
        Assert.That(
            Without(o =>
                o["requestBody"]?["content"]?["application/json"] is not { } json || json["examples"] is not null
            ),
            Is.Empty
        );

    [Test]
    public void Every_json_answer_has_an_example() =>
        Assert.That(
            Without(o =>
                o["responses"]!
                    .AsObject()
                    .All(r => r.Value!["content"]?["application/json"] is not { } json || json["examples"] is not null)
            ),
            Is.Empty
        );

    [Test]
    public void Every_failure_is_a_problem() =>
        Assert.That(
            Without(o =>
                o["responses"]!
                    .AsObject()
                    .Where(r => r.Key is "default" || r.Key[0] is '4' or '5')
                    .All(r => r.Value!["content"]?["application/problem+json"] is not null)
            ),
            Is.Empty
        );

    [Test]
    public void Every_parameter_has_a_description() =>
        Assert.That(
            Without(o => o["parameters"]?.AsArray().All(p => p!["description"] is not null) != false),
            Is.Empty
        );

    [Test]
    public void No_property_must_be_null_and_something_at_once() =>
        Assert.That(
            from schema in document["components"]!["schemas"]!.AsObject()
            from property in schema.Value!["properties"]?.AsObject() ?? []
            where property.Value!["allOf"] is not null && property.Value["type"] is not null
            select $"{schema.Key}.{property.Key}",
            Is.Empty
        );

    private IEnumerable<string> Without(Func<JsonNode, bool> holds) =>
        from path in document["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        where !holds(operation.Value!)
        select $"{operation.Key.ToUpperInvariant()} {path.Key}";
}
