namespace CaJapan.GraphQL.Tests.Types.Soundness;

public sealed class InterfaceSoundnessTests : SoundnessTests
{
    [Fact]
    public void Accepts_fields_of_narrower_types_and_further_optional_arguments() => Accepts(
        "interface I { a(x: Int): Node }\ninterface Node { id: ID }\ntype T implements I & Node { id: ID! a(x: Int, y: Int! = 1, z: Int): T! } type Query { a: Int }");

    [Fact]
    public void Rejects_what_is_no_interface() => Rejects(
        "type A implements Query { a: Int }",
        "Type A must only implement Interface types, it cannot implement Query. (1:19)");

    [Fact]
    public void Rejects_an_interface_that_implements_itself() => Rejects(
        "interface A implements A { a: Int }",
        "Type A cannot implement itself because it would create a circular reference. (1:24)");

    [Fact]
    public void Rejects_an_interface_named_twice() => Rejects(
        "type T implements Node & Node { id: ID }\ninterface Node { id: ID }",
        "Type T can only implement Node once. (1:19, 1:26)");

    [Fact]
    public void Rejects_an_ancestor_that_is_not_named() => Rejects(
        "interface A implements B { a: Int }\ninterface B { a: Int }\ntype T implements A { a: Int }",
        "Type T must implement B because it is implemented by A. (1:24, 3:19)");

    [Fact]
    public void Rejects_interfaces_that_implement_each_other() => Rejects(
        "interface A implements B { a: Int }\ninterface B implements A { a: Int }",
        "Type A cannot implement B because it would create a circular reference. (2:24, 1:24)",
        "Type B cannot implement A because it would create a circular reference. (1:24, 2:24)");

    [Fact]
    public void Rejects_a_field_that_is_missing() => Rejects(
        "interface I { a(x: Int): Node }\ninterface Node { id: ID }\ntype T implements I { b: Int }\nextend type T { c: Int }",
        "Interface field I.a expected but T does not provide it. (1:15, 3:1, 4:1)");

    [Fact]
    public void Rejects_a_field_of_another_type() => Rejects(
        "interface I { a(x: Int): Node }\ninterface Node { id: ID }\ntype T implements I { a(x: Int): [Node] }",
        "Interface field I.a expects type Node but T.a is type [Node]. (1:26, 3:34)");

    [Fact]
    public void Rejects_an_argument_that_is_missing() => Rejects(
        "interface I { a(x: Int): Node }\ninterface Node { id: ID }\ntype T implements I { a: Node }",
        "Interface field argument I.a(x:) expected but T.a does not provide it. (1:17, 3:23)");

    [Fact]
    public void Rejects_an_argument_of_another_type() => Rejects(
        "interface I { a(x: Int): Node }\ninterface Node { id: ID }\ntype T implements I { a(x: Int!): Node }",
        "Interface field argument I.a(x:) expects type Int but T.a(x:) is type Int!. (1:20, 3:28)");

    [Fact]
    public void Rejects_a_further_required_argument() => Rejects(
        "interface I { a(x: Int): Node }\ninterface Node { id: ID }\ntype T implements I { a(x: Int, y: Int!): Node }",
        "Object field T.a includes required argument y that is missing from the Interface field I.a. (3:33, 1:15)");
}
