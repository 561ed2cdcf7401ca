namespace CaJapan.GraphQL.Tests.Types.Soundness;

public sealed class RootTypeSoundnessTests : SoundnessTests
{
    [Fact]
    public void Accepts_object_types() => Accepts("schema { query: Q subscription: S } type Q { a: Int } type S { a: Int }");

    [Fact]
    public void Rejects_a_schema_without_queries() => RejectsWhole("type Mutation { a: Int }", "Query root type must be provided.");

    [Fact]
    public void Rejects_a_schema_definition_without_queries() => RejectsWhole("schema { mutation: M } type M { a: Int }", "Query root type must be provided. (1:1)");

    [Fact]
    public void Rejects_other_types_where_they_are_named() => RejectsWhole(
        "schema { query: Q mutation: M }\ninput Q { a: Int }\nenum M { A }\nextend schema { subscription: M }",
        "Query root type must be Object type, it cannot be Q. (1:17)",
        "Mutation root type must be Object type if provided, it cannot be M. (1:29)",
        "Subscription root type must be Object type if provided, it cannot be M. (4:31)");

    [Fact]
    public void Rejects_other_types_of_the_usual_names_where_they_are_defined() => RejectsWhole("scalar Query", "Query root type must be Object type, it cannot be Query. (1:1)");
}
