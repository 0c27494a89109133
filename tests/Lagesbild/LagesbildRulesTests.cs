using Trygghet.Modules.Lagesbild;
using Trygghet.Modules.Lagesbild.Contract;

namespace Trygghet.Tests.Lagesbild;

[TestFixture]
public sealed class LagesbildRulesTests
{
    private static readonly Guid A = Guid.Parse("00000000-0000-0000-0000-00000000000a");
    private static readonly Guid B = Guid.Parse("00000000-0000-0000-0000-00000000000b");
    private static readonly Guid C = Guid.Parse("00000000-0000-0000-0000-00000000000c");

    /// <summary>A is the root, B below it, C below B.</summary>
    private static readonly Dictionary<Guid, Guid?> Kedja = new()
    {
        [A] = null,
        [B] = A,
        [C] = B,
    };

    [Test]
    public void Root_below_its_own_leaf_is_a_ring() => Assert.That(LagesbildRules.BlirCykel(A, C, Kedja), Is.True);

    [Test]
    public void Cause_below_itself_is_a_ring() => Assert.That(LagesbildRules.BlirCykel(B, B, Kedja), Is.True);

    [Test]
    public void Leaf_directly_below_the_root_is_no_ring() =>
        Assert.That(LagesbildRules.BlirCykel(C, A, Kedja), Is.False);

    [Test]
    public void Cause_without_parent_is_no_ring() => Assert.That(LagesbildRules.BlirCykel(A, null, Kedja), Is.False);

    [Test]
    public void Walk_up_a_broken_tree_ends() =>
        Assert.That(LagesbildRules.BlirCykel(C, A, new Dictionary<Guid, Guid?> { [A] = B, [B] = A }), Is.False);

    [TestCase("x", "x", "x", "x", ExpectedResult = 0)]
    [TestCase("x", null, "x", "x", ExpectedResult = 1)]
    [TestCase("", " ", null, "\n", ExpectedResult = 4)]
    public int Empty_parts_are_counted(string? brottslighet, string? konsekvenser, string? annat, string? analys) =>
        LagesbildRules.TommaDelar(new(brottslighet, konsekvenser, annat, analys)).Count();

    [Test]
    public void Only_egen_needs_a_part() =>
        Assert.That(
            Enum.GetValues<Lagesbildstyp>().Where(typ => LagesbildRules.Parter(typ, null, null).Any()),
            Is.EqualTo(new[] { Lagesbildstyp.Egen })
        );
}
