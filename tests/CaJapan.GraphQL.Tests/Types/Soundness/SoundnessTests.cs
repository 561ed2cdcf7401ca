using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Tests.Types.Soundness;

/// <summary>Builds a schema from a document that keeps the SDL rules, and checks its types.</summary>
public abstract class SoundnessTests
{
    protected static void Accepts(string text) => Errors(text).ShouldBeEmpty();

    /// <param name="text">The document; a query root is added to it.</param>
    /// <param name="errors">Each error as message and places: <c>No. (1:2)</c>.</param>
    protected static void Rejects(string text, params string[] errors) => Errors(text + "\ntype Query { a: Int }").ShouldBe(errors);

    protected static void RejectsWhole(string text, params string[] errors) => Errors(text).ShouldBe(errors);

    private static IEnumerable<string> Errors(string text) =>
        SchemaValidator.Validate(SchemaBuilder.Build(Parser.Parse(text).Value).Value).Select(error => error.ToString());
}
