using System.Collections.Frozen;
using System.Collections.Immutable;
using CaJapan.GraphQL.Language;

namespace CaJapan.GraphQL.Types;

/// <summary>What every schema has without defining it; one set of objects, shared by all schemas.</summary>
public static class BuiltIns
{
    /// <summary>The reason of a <c>@deprecated</c> that gives none.</summary>
    public const string DefaultDeprecationReason = "No longer supported";

    private const string MetaFieldsType = "MetaFields";

    private static readonly (ImmutableArray<NamedType> Types, ImmutableArray<DirectiveDefinition> Directives) All =
        SchemaAssembler.AssembleBuiltIns(Parser.Parse(BuiltInsSdl.Text).Value.Definitions);

    /// <summary>The specified scalars and the types of introspection, by name.</summary>
    public static FrozenDictionary<string, NamedType> Types { get; } =
        All.Types.Where(type => type.Name != MetaFieldsType).ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary><c>@include</c>, <c>@skip</c>, <c>@deprecated</c>, <c>@specifiedBy</c> and <c>@oneOf</c>.</summary>
    public static ImmutableArray<DirectiveDefinition> Directives => All.Directives;

    /// <summary>A 32-bit integer.</summary>
    public static ScalarType Int { get; } = (ScalarType)Types["Int"];

    /// <summary>A number in double precision.</summary>
    public static ScalarType Float { get; } = (ScalarType)Types["Float"];

    /// <summary>A text.</summary>
    public static ScalarType String { get; } = (ScalarType)Types["String"];

    /// <summary>True or false.</summary>
    public static ScalarType Boolean { get; } = (ScalarType)Types["Boolean"];

    /// <summary>A text that identifies something; whole numbers are taken too.</summary>
    public static ScalarType Id { get; } = (ScalarType)Types["ID"];

    /// <summary>Whether the scalar is one of the five of the specification.</summary>
    public static bool IsSpecifiedScalar(NamedType type) => type is ScalarType && Types.GetValueOrDefault(type.Name) == type;

    /// <summary>Whether a directive of that name is specified, whoever defines it.</summary>
    public static bool IsSpecifiedDirective(DirectiveDefinition directive) => Directives.Any(item => item.Name == directive.Name);

    internal static FieldDefinition MetaField(string name)
    {
        var field = All.Types.OfType<ObjectType>().Single(type => type.Name == MetaFieldsType).FindField(name)!;
        return new FieldDefinition(name, ordinal: -1, field.Type, field.Arguments) { Description = field.Description };
    }
}
