using System.Text.Json;
using Trygghet.Modules.Organisation;
using Trygghet.Shared;

namespace Trygghet.Tests.Organisation;

[TestFixture]
public sealed class GeometriRulesTests
{
    private const string Ring = "[[18,59],[19,59],[19,60],[18,59]]";

    [TestCase("Polygon", $"[{Ring}]")]
    [TestCase("Polygon", $"[{Ring},{Ring}]")]
    [TestCase("Polygon", "[[[18,59,12.5],[19,59,0],[19,60,0],[18,59,12.5]]]")]
    [TestCase("MultiPolygon", $"[[{Ring}],[{Ring}]]")]
    public void Surface_with_closed_rings_is_accepted(string typ, string koordinater) =>
        Assert.That(Check(typ, koordinater), Is.Empty);

    [TestCase("Point", "[18,59]", "#/g/type")]
    [TestCase("Polygon", "[]", "#/g/coordinates")]
    [TestCase("Polygon", "\"x\"", "#/g/coordinates")]
    [TestCase("MultiPolygon", "[[]]", "#/g/coordinates/0")]
    [TestCase("Polygon", "[[[18,59],[19,59],[18,59]]]", "#/g/coordinates/0")]
    [TestCase("Polygon", "[[[18,59],[19,59],[19,60],[18,60]]]", "#/g/coordinates/0")]
    [TestCase("Polygon", "[[[18,59],[19,59],[19,95],[18,59]]]", "#/g/coordinates/0/2")]
    [TestCase("Polygon", "[[[18,59],[\"19\",59],[19,60],[18,59]]]", "#/g/coordinates/0/1")]
    [TestCase("MultiPolygon", $"[[{Ring}],[{Ring},[[18,59]]]]", "#/g/coordinates/1/1")]
    public void Fault_is_pointed_out(string typ, string koordinater, string pointer) =>
        Assert.That(Check(typ, koordinater).Select(fel => fel.Pointer), Is.EqualTo(new[] { pointer }));

    [TestCase("[[[59,18],[59,19],[60,19],[59,18]]]", TestName = "Latitude_before_longitude_is_refused")]
    [TestCase(
        "[[[674000,6580000],[675000,6580000],[675000,6581000],[674000,6580000]]]",
        TestName = "Metres_of_SWEREF_are_refused"
    )]
    public void Not_degrees_in_sweden(string koordinater) =>
        Assert.That(Check("Polygon", koordinater).Single().Detail, Does.Contain("longitud före latitud"));

    [Test]
    public void Missing_geometry_is_pointed_out() =>
        Assert.That(GeometriRules.Check(null, "#/g").Single().Pointer, Is.EqualTo("#/g"));

    private static List<FieldError> Check(string typ, string koordinater) =>
        GeometriRules.Check(new(typ, JsonDocument.Parse(koordinater).RootElement), "#/g").ToList();
}
