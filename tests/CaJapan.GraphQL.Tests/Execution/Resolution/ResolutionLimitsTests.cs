using CaJapan.GraphQL.Execution.Resolution;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Tests.Execution.Resolution;

public sealed class ResolutionLimitsTests
{
    private static readonly Schema Schema = SchemaBuilder.Build("""
        type Query { node: Node }
        interface Node { id: ID, next: Node }
        type A implements Node { id: ID, next: Node, a: Int }
        type B implements Node { id: ID, next: Node }
        """).Value;

    [Theory]
    [InlineData("{ node { id } }", null)]
    [InlineData("{ node { id ... on A { a b: a } ... on B { id } } }", null)]
    [InlineData("{ node { id ... on A { a b: a c: a } } }", "The operation has 5 fields once fragments are spread; 4 are allowed. Select fewer, or send several operations.")]
    [InlineData("{ node { next { next { id } } } }", "The operation has 4 levels of fields; 3 are allowed. Begin nearer to what is asked for, by its id, or send several operations.")]
    [InlineData("{ __schema { types { fields { type { ofType { name } } } } } }", null)]
    public void Counts_fields_and_levels_of_the_largest_object(string document, string? error) =>
        new ResolutionLimits { Fields = 4, Depth = 3 }.Check(Operations.Resolve(Schema, document))?.Message.ShouldBe(error);

    [Fact]
    public void Counts_a_document_that_explodes_without_exploding()
    {
        var fragments = Enumerable.Range(0, 100).Select(i => $"fragment F{i} on Node {{ x{i}: next {{ ...F{i + 1} }} y{i}: next {{ ...F{i + 1} }} }}");
        var operation = Operations.Resolve(Schema, $"{{ node {{ ...F0 }} }} {string.Join(' ', fragments)} fragment F100 on Node {{ id }}");

        var error = new ResolutionLimits { Depth = 1_000 }.Check(operation);

        error!.Message.ShouldBe("The operation has 2,147,483,647 fields once fragments are spread; 2,048 are allowed. Select fewer, or send several operations.");
        error.Extensions!["code"].ShouldBe("TOO_MANY_FIELDS");
    }
}
