using System.Collections.Frozen;

namespace CaJapan.GraphQL.Language;

/// <summary>The names that directive locations have in GraphQL.</summary>
public static class DirectiveLocations
{
    private static readonly string[] Names =
    [
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION",
        "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE",
        "INPUT_OBJECT", "INPUT_FIELD_DEFINITION", "DIRECTIVE_DEFINITION",
    ];

    private static readonly FrozenDictionary<string, DirectiveLocation> ByName =
        Names.Select((name, i) => (name, (DirectiveLocation)i)).ToFrozenDictionary(item => item.name, item => item.Item2, StringComparer.Ordinal);

    /// <summary>The name of a location, such as <c>FIELD_DEFINITION</c>.</summary>
    public static string NameOf(DirectiveLocation location) => Names[(int)location];

    /// <summary>The location of that name, or null where there is none.</summary>
    public static DirectiveLocation? Find(string name) => ByName.TryGetValue(name, out var location) ? location : null;
}
