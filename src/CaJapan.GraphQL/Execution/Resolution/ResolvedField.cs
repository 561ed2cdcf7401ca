using System.Collections.Immutable;
using System.Text;
using CaJapan.GraphQL.Execution.Coercion;
using CaJapan.GraphQL.Types;

namespace CaJapan.GraphQL.Execution.Resolution;

/// <summary>One field of a response, for one object type: all the places of the document that ask for it, merged.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Field-Selection-Merging"/>
public sealed class ResolvedField
{
    private readonly byte[] _encodedName;
    private readonly byte[] _encodedTypeName;
    private readonly NamedType? _leaf;

    internal ResolvedField(string responseName, FieldDefinition definition, ObjectType declaringType, FieldRole role, int index)
    {
        ResponseName = responseName;
        Definition = definition;
        DeclaringType = declaringType;
        Role = role;
        Index = index;
        IsNullable = definition.Type is not NonNullType;
        _leaf = role == FieldRole.Data && definition.Type.Named.IsLeafType ? definition.Type.Nullable as NamedType : null;

        // Names hold nothing that JSON would escape.
        _encodedName = Encoding.UTF8.GetBytes($"\"{responseName}\":");
        _encodedTypeName = role == FieldRole.TypeName ? Encoding.UTF8.GetBytes($"\"{declaringType.Name}\"") : [];
    }

    /// <summary>The alias, or else the name.</summary>
    public string ResponseName { get; }

    /// <summary>The response name as UTF-8 JSON, with quotes and colon: <c>"name":</c>.</summary>
    public ReadOnlySpan<byte> EncodedName => _encodedName;

    /// <summary>What the schema says about the field.</summary>
    public FieldDefinition Definition { get; }

    /// <summary>The object type on which it is selected here.</summary>
    public ObjectType DeclaringType { get; }

    /// <summary>Who gives it its value.</summary>
    public FieldRole Role { get; }

    /// <summary>
    /// Its place, from 0, among the fields that the value source gives to objects of <see cref="DeclaringType"/> in this selection;
    /// -1 where <see cref="Role"/> is another than <see cref="FieldRole.Data"/>.
    /// </summary>
    public int Index { get; }

    /// <summary>The coerced arguments in the order in which the schema defines them, defaults included; those without any value are left out.</summary>
    public ObjectInput Arguments { get; internal init; } = ObjectInput.Empty;

    /// <summary>What is selected below it; null for a scalar or an enum.</summary>
    public ResolvedSelection? Selection { get; internal init; }

    /// <summary>Where the document asks for it.</summary>
    public ImmutableArray<SourceLocation> Locations { get; internal init; } = [];

    /// <summary>Why its arguments could not be coerced. It then stands in the response in place of a value, and the value source is not asked for one.</summary>
    public GraphQLError? ArgumentError { get; internal init; }

    /// <summary>Whether its value may be null.</summary>
    internal bool IsNullable { get; }

    /// <summary>The type of its value, where that is one that the value source writes: a scalar or an enum.</summary>
    internal NamedType? Leaf => ArgumentError is null ? _leaf : null;

    /// <summary>The name of the object type as UTF-8 JSON; empty for any field but <c>__typename</c>.</summary>
    internal ReadOnlySpan<byte> EncodedTypeName => _encodedTypeName;

    /// <summary>The field and what is selected below it, as text.</summary>
    public override string ToString() => ResolutionPrinter.Print(this);
}
