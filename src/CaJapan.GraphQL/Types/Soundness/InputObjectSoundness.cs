namespace CaJapan.GraphQL.Types.Soundness;

/// <summary>An input object has fields, with proper names and input types; those of a OneOf object can all be left out.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Input-Objects.Type-Validation"/>
internal static class InputObjectSoundness
{
    public static void Check(InputObjectType type, SchemaErrors errors)
    {
        if (type.Fields.IsEmpty)
        {
            errors.Report($"Input Object type {type} must define one or more fields.", [.. TypeParts.Nodes(type)]);
        }

        foreach (var field in type.Fields)
        {
            var coordinate = $"{type}.{field.Name}";
            errors.CheckName(field.Name, field.Definition);
            if (!field.Type.IsInputType)
            {
                errors.Report($"The type of {coordinate} must be Input Type but got: {field.Type}.", field.Definition?.Type);
            }

            errors.CheckDeprecation($"input field {coordinate}", field);
            if (type.IsOneOf && field.Type.IsNonNull)
            {
                errors.Report($"OneOf input field {coordinate} must be nullable.", field.Definition?.Type);
            }

            if (type.IsOneOf && field.DefaultValue is not null)
            {
                errors.Report($"OneOf input field {coordinate} cannot have a default value.", field.Definition);
            }
        }
    }
}
