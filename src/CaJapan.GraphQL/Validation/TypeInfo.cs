using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Validation;

/// <summary>What the schema says of the node being visited and of what is around it. Everything is null where the document is wrong there.</summary>
internal readonly record struct TypeInfo
{
    /// <summary>The type that the innermost selection set selects on.</summary>
    public CompositeType? ParentType { get; init; }

    /// <summary>The type that the operation, fragment or field has.</summary>
    public GraphQLType? Type { get; init; }

    /// <summary>The innermost field.</summary>
    public FieldDefinition? Field { get; init; }

    /// <summary>Whether the node is inside a directive; <see cref="Directive"/> tells which, if it is known.</summary>
    public bool InDirective { get; init; }

    public DirectiveDefinition? Directive { get; init; }

    /// <summary>The innermost argument.</summary>
    public ArgumentDefinition? Argument { get; init; }

    /// <summary>The type that the value has to have.</summary>
    public GraphQLType? InputType { get; init; }

    /// <summary>The type of the list or input object around the value.</summary>
    public GraphQLType? ParentInputType { get; init; }

    /// <summary>Whether the argument or input field has a default value.</summary>
    public bool HasDefault { get; init; }
}
