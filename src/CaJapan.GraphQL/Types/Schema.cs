using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using CaJapan.GraphQL.Language.Ast;

namespace CaJapan.GraphQL.Types;

/// <summary>What can be asked: all types, the root types among them, and the directives. It never changes.</summary>
/// <remarks>Built by <see cref="SchemaBuilder"/>; whether its types make sense together is for <see cref="SchemaValidator"/> to say.</remarks>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Schema"/>
public sealed class Schema
{
    private readonly FrozenDictionary<OperationType, NamedType> _rootTypes;
    private readonly FrozenDictionary<string, DirectiveDefinition> _directivesByName;
    private readonly FrozenDictionary<InterfaceType, Implementations> _implementations;
    private readonly FrozenDictionary<CompositeType, FrozenSet<ComplexType>> _subTypes;

    internal Schema(
        ImmutableArray<NamedType> types,
        ImmutableArray<DirectiveDefinition> directives,
        IReadOnlyDictionary<OperationType, NamedType> rootTypes)
    {
        Types = types;
        TypesByName = types.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);
        Directives = directives;
        _directivesByName = directives.ToFrozenDictionary(directive => directive.Name, StringComparer.Ordinal);
        _rootTypes = rootTypes.ToFrozenDictionary();
        _implementations = Implementations.ByInterface(types);
        _subTypes = types.OfType<CompositeType>().Where(type => type.IsAbstractType).ToFrozenDictionary(type => type, SubTypesOf);
    }

    /// <summary>What introspection tells about it; null for nothing.</summary>
    public string? Description { get; init; }

    /// <summary>All types in the order defined, a specified scalar after the first type that uses it, the introspection types last.</summary>
    public ImmutableArray<NamedType> Types { get; }

    /// <summary>All types by name.</summary>
    public FrozenDictionary<string, NamedType> TypesByName { get; }

    /// <summary>The directives: those the schema defines, then the specified ones it does not.</summary>
    public ImmutableArray<DirectiveDefinition> Directives { get; }

    /// <summary>The definitions it was built from, extensions included.</summary>
    public ImmutableArray<DefinitionNode> Definitions { get; init; } = [];

    /// <summary>Where queries begin.</summary>
    public ObjectType? QueryType => RootType(OperationType.Query);

    /// <summary>Where mutations begin; null where there are none.</summary>
    public ObjectType? MutationType => RootType(OperationType.Mutation);

    /// <summary>Where subscriptions begin; null where there are none.</summary>
    public ObjectType? SubscriptionType => RootType(OperationType.Subscription);

    /// <summary>Where operations of that kind begin; null where there are none.</summary>
    public ObjectType? RootType(OperationType operation) => DeclaredRootType(operation) as ObjectType;

    /// <summary>The type of that name, or null.</summary>
    public NamedType? FindType(string name) => TypesByName.GetValueOrDefault(name);

    /// <summary>The directive of that name (without <c>@</c>), or null.</summary>
    public DirectiveDefinition? FindDirective(string name) => _directivesByName.GetValueOrDefault(name);

    /// <summary>
    /// What may be selected by that name on the type: one of its fields, <c>__typename</c>, or on the query root <c>__schema</c> and <c>__type</c>; else null.
    /// </summary>
    public FieldDefinition? FindField(CompositeType parent, string name)
    {
        ArgumentNullException.ThrowIfNull(parent);
        ArgumentNullException.ThrowIfNull(name);
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            switch (name)
            {
                case "__typename":
                    return MetaFields.TypeName;
                case "__schema" when ReferenceEquals(parent, QueryType):
                    return MetaFields.Schema;
                case "__type" when ReferenceEquals(parent, QueryType):
                    return MetaFields.Type;
            }
        }

        return (parent as ComplexType)?.FindField(name);
    }

    /// <summary>The type a reference names; null where the schema has no such type.</summary>
    public GraphQLType? FindType(TypeNode reference) => reference switch
    {
        NamedTypeNode named => FindType(named.Name.Value),
        ListTypeNode list => FindType(list.Type)?.List,
        NonNullTypeNode nonNull => FindType(nonNull.Type)?.NonNull,
        _ => throw new UnreachableException(),
    };

    /// <summary>The object types a value of the type can be: the type itself, the members of a union, the objects that implement an interface.</summary>
    public ImmutableArray<ObjectType> PossibleTypes(CompositeType type) => type switch
    {
        UnionType union => union.Members,
        InterfaceType face => ImplementationsOf(face).Objects,
        _ => [(ObjectType)type],
    };

    /// <summary>The types that implement the interface.</summary>
    public Implementations ImplementationsOf(InterfaceType type) => _implementations.GetValueOrDefault(type, Implementations.None);

    /// <summary>Whether every value of <paramref name="type"/> is one of <paramref name="super"/> too.</summary>
    public bool IsSubType(GraphQLType type, GraphQLType super) => (type, super) switch
    {
        _ when ReferenceEquals(type, super) => true,
        (NonNullType a, NonNullType b) => IsSubType(a.Nullable, b.Nullable),
        (NonNullType a, _) => IsSubType(a.Nullable, super),
        (_, NonNullType) => false,
        (ListType a, ListType b) => IsSubType(a.ItemType, b.ItemType),
        (ComplexType a, CompositeType b) => IsMember(a, b),
        _ => false,
    };

    /// <summary>Whether a value may be of both types at once.</summary>
    public bool DoTypesOverlap(CompositeType a, CompositeType b)
    {
        if (ReferenceEquals(a, b))
        {
            return true;
        }

        if (!a.IsAbstractType)
        {
            return IsMember((ComplexType)a, b);
        }

        return b.IsAbstractType
            ? PossibleTypes(a).Any(type => IsMember(type, b))
            : IsMember((ComplexType)b, a);
    }

    // The type named as a root, be it an object type or not; only a schema that has been validated is sure of it.
    internal NamedType? DeclaredRootType(OperationType operation) => _rootTypes.GetValueOrDefault(operation);

    private bool IsMember(ComplexType type, CompositeType abstractType) => _subTypes.TryGetValue(abstractType, out var types) && types.Contains(type);

    private FrozenSet<ComplexType> SubTypesOf(CompositeType type) => type is InterfaceType face
        ? ImplementationsOf(face).Objects.Concat<ComplexType>(ImplementationsOf(face).Interfaces).ToFrozenSet()
        : ((UnionType)type).Members.ToFrozenSet<ComplexType>();
}
