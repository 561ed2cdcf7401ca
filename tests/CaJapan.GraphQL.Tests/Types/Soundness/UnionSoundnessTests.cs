namespace CaJapan.GraphQL.Tests.Types.Soundness;

public sealed class UnionSoundnessTests : SoundnessTests
{
    [Fact]
    public void Rejects_a_union_without_members() => Rejects("union U", "Union type U must define one or more member types. (1:1)");

    [Fact]
    public void Rejects_a_member_named_twice() => Rejects(
        "union U = Query | Query\nextend union U = Query",
        "Union type U can only include type Query once. (1:11, 1:19, 2:18)",
        "Union type U can only include type Query once. (1:11, 1:19, 2:18)");

    [Fact]
    public void Rejects_a_member_that_is_no_object() => Rejects(
        "union U = Query | I\ninterface I { a: Int }",
        "Union type U can only include Object types, it cannot include I. (1:19)");
}
