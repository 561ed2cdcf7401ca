using System.Collections.Immutable;
using CaJapan.GraphQL.Language;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Types;

/// <summary>A directive and where it may stand.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Type-System.Directives"/>
public sealed class DirectiveDefinition
{
    internal DirectiveDefinition(string name, ImmutableArray<ArgumentDefinition> arguments, ImmutableArray<DirectiveLocation> locations)
    {
        Name = name;
        Arguments = arguments;
        Locations = locations;
    }

    /// <summary>The name, without <c>@</c>.</summary>
    public string Name { get; }

    /// <summary>The arguments in the order defined.</summary>
    public ImmutableArray<ArgumentDefinition> Arguments { get; }

    /// <summary>Where it may stand, in the order written.</summary>
    public ImmutableArray<DirectiveLocation> Locations { get; }

    /// <summary>Whether it may stand more than once in one place.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>What introspection tells about it; null for nothing.</summary>
    public string? Description { get; init; }

    /// <summary>The definition it was built from.</summary>
    public DirectiveDefinitionNode? Definition { get; init; }

    /// <summary><c>@name</c></summary>
    public override string ToString() => $"@{Name}";
}
