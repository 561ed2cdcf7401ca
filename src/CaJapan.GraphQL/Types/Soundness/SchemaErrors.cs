using System.Collections.Immutable;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Types.Soundness;

/// <summary>The errors found in a schema so far, and the checks that several concerns share.</summary>
internal sealed class SchemaErrors
{
    private readonly ImmutableArray<GraphQLError>.Builder _errors = ImmutableArray.CreateBuilder<GraphQLError>();

    public ImmutableArray<GraphQLError> ToImmutable() => _errors.ToImmutable();

    public void Report(string message, params ReadOnlySpan<SyntaxNode?> nodes) => _errors.Add(LocatedError.At(message, nodes));

    /// <summary>Names that begin with two underscores belong to introspection.</summary>
    public void CheckName(string name, SyntaxNode? node)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            Report($"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection.", node);
        }
    }

    /// <summary>What has to be given must not be told to be left out.</summary>
    /// <param name="what">Words such as <c>argument Type.field(name:)</c>.</param>
    /// <param name="value">The argument or input field.</param>
    public void CheckDeprecation(string what, InputValue value)
    {
        if (value is { IsRequired: true, DeprecationReason: not null })
        {
            var directive = value.Definition?.Directives.FirstOrDefault(item => item.Name.Value == "deprecated");
            Report($"Required {what} cannot be deprecated.", directive, value.Definition?.Type);
        }
    }
}
