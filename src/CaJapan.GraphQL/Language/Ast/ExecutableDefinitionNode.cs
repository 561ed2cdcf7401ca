using System.Collections.Immutable;

namespace CaJapan.GraphQL.Language.Ast;

/// <summary>An operation or a fragment.</summary>
public abstract record ExecutableDefinitionNode : DefinitionNode
{
    private protected ExecutableDefinitionNode(SyntaxKind kind)
        : base(kind)
    {
    }

    /// <summary>What the author says about it.</summary>
    public abstract StringValueNode? Description { get; init; }

    /// <summary>The variables it declares.</summary>
    public abstract ImmutableArray<VariableDefinitionNode> VariableDefinitions { get; init; }

    /// <summary>The directives written on it, in order.</summary>
    public abstract ImmutableArray<DirectiveNode> Directives { get; init; }

    /// <summary>What it asks for.</summary>
    public abstract SelectionSetNode SelectionSet { get; init; }
}
