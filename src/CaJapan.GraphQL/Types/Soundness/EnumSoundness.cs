namespace CaJapan.GraphQL.Types.Soundness;

/// <summary>An enum has values, with proper names.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Enums.Type-Validation"/>
internal static class EnumSoundness
{
    public static void Check(EnumType type, SchemaErrors errors)
    {
        if (type.Values.IsEmpty)
        {
            errors.Report($"Enum type {type} must define one or more values.", [.. TypeParts.Nodes(type)]);
        }

        foreach (var value in type.Values)
        {
            errors.CheckName(value.Name, value.Definition);
        }
    }
}
