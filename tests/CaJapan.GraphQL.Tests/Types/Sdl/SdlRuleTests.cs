using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Types;
using CaJapan.GraphQL.Types.Sdl;

namespace CaJapan.GraphQL.Tests.Types.Sdl;

/// <summary>Holds a document to one rule; the class that derives is named after it.</summary>
public abstract class SdlRuleTests
{
    private SdlRule Rule => SdlRules.Find(GetType().Name[..^"Tests".Length]).ShouldNotBeNull();

    protected void Accepts(string text, string? schema = null) => Errors(text, schema).ShouldBeEmpty();

    /// <param name="text">The document.</param>
    /// <param name="errors">Each error as message and places: <c>No. (1:2)</c>.</param>
    protected void Rejects(string text, params string[] errors) => Errors(text, null).ShouldBe(errors);

    /// <param name="schema">What the document extends.</param>
    /// <param name="text">The document.</param>
    /// <param name="errors">Each error as message and places.</param>
    protected void RejectsExtending(string schema, string text, params string[] errors) => Errors(text, schema).ShouldBe(errors);

    private IEnumerable<string> Errors(string text, string? schema)
    {
        var existing = schema is null ? null : SchemaBuilder.Build(Parser.Parse(schema).Value).Value;
        return SdlValidator.Validate(Parser.Parse(text).Value, existing, [Rule]).Select(error => error.ToString());
    }
}
